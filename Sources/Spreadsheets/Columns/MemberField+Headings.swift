import Diagnostics

/// What people write above a column. The first of each language is what the program calls the field; of two columns for
/// one field, the one that is named further to the front counts.
extension MemberField.Name {
  var label: BilingualText {
    let headings = headings
    return .init(it: headings.italian.first ?? rawValue, en: headings.english.first ?? rawValue)
  }

  var headings: (italian: [String], english: [String]) {
    switch self {
    case .id: (["id", "identificativo"], ["id", "identifier", "slug"])
    case .legalName, .shortName, .legacyNames: namesHeadings
    case .taxCode:
      (
        [
          "codice fiscale", "cf", "c f", "cod fiscale", "cod fisc", "codice fisc", "c fiscale",
          "codice fiscale partita iva", "codice fiscale p iva", "cf p iva", "cf piva", "partita iva", "p iva",
          "piva",
        ],
        ["tax code", "tax id", "vat number", "vat"]
      )
    case .kind:
      (
        [
          "tipo", "tipologia", "tipo di cooperativa", "tipo cooperativa", "forma giuridica",
          "natura giuridica",
        ],
        ["kind", "type", "legal form"]
      )
    case .membership:
      (
        [
          "qualifica", "categoria", "categoria di socio", "tipo di socio", "tipo socio", "qualifica di socio",
        ],
        ["membership", "category", "member category"]
      )
    case .foundedOn, .joinedOn, .leftOn: datesHeadings
    case .street, .number, .locality, .postcode, .town, .province: addressHeadings
    case .district: (["distretto", "distretto della sede", "zona"], ["district"])
    case .territories:
      (
        [
          "territori", "distretti in cui opera", "distretti in cui lavora", "territori in cui opera",
          "distretti",
          "zone",
        ], ["territories", "districts", "areas"]
      )
    case .sectors:
      (
        ["settori", "settore", "settori di attività", "settore di attività", "ambiti", "ambito"],
        ["sectors", "sector", "fields"]
      )
    case .purpose:
      (["scopo", "missione", "perché esiste", "descrizione"], ["purpose", "mission", "description"])
    case .services: (["servizi", "attività", "che cosa fa"], ["services", "activities", "what it does"])
    case .phone, .email, .pec, .website: contactsHeadings
    case .certifications: (["certificazioni", "certificazione"], ["certifications", "certification"])
    }
  }

  private var namesHeadings: (italian: [String], english: [String]) {
    switch self {
    case .legalName:
      (
        [
          "denominazione", "ragione sociale", "rag sociale", "rag soc", "denominazione sociale",
          "denominazione completa",
          "nome completo",
          "nome per esteso",
        ],
        ["legal name", "full name", "full legal name", "company name"]
      )
    case .shortName:
      (
        [
          "nome breve", "denominazione breve", "nome d'uso", "nome", "socio", "cooperativa", "ente",
          "organizzazione",
        ],
        ["short name", "name", "member", "cooperative", "organisation"]
      )
    default:
      (
        ["nomi precedenti", "nomi passati", "denominazioni precedenti"],
        ["previous names", "former names", "past names"]
      )
    }
  }

  private var datesHeadings: (italian: [String], english: [String]) {
    switch self {
    case .foundedOn:
      (
        [
          "data di fondazione", "data fondazione", "fondazione", "anno di fondazione", "data di costituzione",
          "data costituzione", "costituzione", "anno di costituzione",
        ], ["founded on", "date of foundation", "foundation date", "founded", "year founded"]
      )
    case .joinedOn:
      (
        [
          "data di ingresso", "data ingresso", "ingresso", "data di adesione", "data adesione", "adesione",
          "data di ammissione", "data ammissione", "ammissione", "socio dal", "anno di adesione",
        ], ["joined on", "date joined", "joined", "member since"]
      )
    default:
      (
        [
          "data di uscita", "data uscita", "uscita", "data di recesso", "data recesso", "recesso",
          "socio fino al",
        ],
        ["left on", "date left", "left", "member until"]
      )
    }
  }

  private var addressHeadings: (italian: [String], english: [String]) {
    switch self {
    case .street:
      (
        [
          "via", "indirizzo", "via e numero", "via numero e località", "indirizzo sede legale", "sede legale",
        ],
        ["street", "address", "street address"]
      )
    // A column called “N.” counts the rows.
    case .number: (["numero civico", "civico", "n civico"], ["house number", "street number"])
    case .locality: (["località", "frazione"], ["locality", "hamlet"])
    case .postcode: (["cap", "codice postale"], ["postcode", "post code", "postal code", "zip code", "zip"])
    case .town: (["comune", "città", "comune sede legale"], ["town", "city", "municipality"])
    default: (["provincia", "prov", "sigla provincia", "pr"], ["province"])
    }
  }

  private var contactsHeadings: (italian: [String], english: [String]) {
    switch self {
    case .phone:
      (
        ["telefono", "tel", "telefono fisso", "numero di telefono", "recapito telefonico"],
        ["phone", "telephone", "phone number", "telephone number"]
      )
    case .email:
      (
        ["e-mail", "email", "posta elettronica", "indirizzo e-mail", "indirizzo email", "mail"],
        ["email", "e-mail", "email address"]
      )
    case .pec:
      (
        ["pec", "indirizzo pec", "posta elettronica certificata", "posta certificata"],
        ["certified email", "certified e-mail"]
      )
    default: (["sito web", "sito", "sito internet", "web"], ["website", "web site", "url", "home page"])
    }
  }
}
