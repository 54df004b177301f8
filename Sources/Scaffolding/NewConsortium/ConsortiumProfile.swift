import Content

/// What the files of a new consortium are written from. They say nothing that nobody has told.
struct ConsortiumProfile {
  let name, shortName: String
  /// Codes, the default language's first.
  let languages: [String]
  let street, number, postcode, town, province: String
  let taxCode: String
  let baseURL: String
  let accentColour: String
  let today: PartialDate

  init(_ answers: [ConsortiumField: String], today: PartialDate) {
    func answer(_ field: ConsortiumField) -> String { answers[field] ?? field.standard ?? "" }
    name = answer(.name)
    shortName = answer(.shortName)
    languages = answer(.languages).split(separator: ",").map(String.init)
    let address = StreetNumber(answer(.street))
    street = address?.street ?? answer(.street)
    number = address?.number ?? "snc"
    postcode = answer(.postcode)
    town = answer(.town)
    province = answer(.province)
    taxCode = answer(.taxCode)
    baseURL = answer(.baseURL)
    accentColour = answer(.accentColour)
    self.today = today
  }

  /// A text in the site's languages as JSON.
  func text(_ italian: String, _ english: String) -> String {
    let words = ["it": italian, "en": english]
    let members = languages.compactMap { code in words[code].map { "\"\(code)\": \($0.quotedAsJSON)" } }
    return "{ " + members.joined(separator: ", ") + " }"
  }

  /// The data files by their path below the content folder.
  var data: [(path: String, text: String)] {
    [
      ("site.json", site), ("data/consortium.json", consortium),
      ("data/members.json", "{\n  \"asOf\": \"\(today.iso)\",\n  \"members\": []\n}\n"),
      ("data/territories.json", territories),
      ("data/sectors.json", "{\n  \"sectors\": []\n}\n"),
    ]
  }

  private var site: String {
    let names = NewConsortium.languages
    let list = languages.compactMap { code in names.first { $0.code == code } }
      .map { "    { \"code\": \"\($0.code)\", \"name\": \"\($0.name)\" }" }.joined(separator: ",\n")
    func entry(_ italian: String, _ english: String, _ page: String) -> String {
      "    {\n      \"label\": \(text(italian, english)),\n      \"page\": \"\(page)\"\n    }"
    }
    return """
      {
        "title": \(text(shortName, shortName)),
        "description": \(text("\(name), con sede a \(town) (\(province)).", "\(name), based in \(town) (\(province)), Italy.")),
        "baseURL": \(baseURL.quotedAsJSON),
        "languages": [
      \(list)
        ],
        "accentColour": "\(accentColour)",
        "notice": \(text("\(name), codice fiscale \(taxCode)", "\(name), Italian tax code \(taxCode)")),
        "navigation": [
      \([entry("Missione", "Mission", "mission"), entry("Soci", "Members", "members"),
          entry("Contatti", "Contacts", "contacts")].joined(separator: ",\n"))
        ],
        "footerNavigation": [
      \([entry("Privacy", "Privacy", "privacy"), entry("Dalla A alla Z", "A to Z", "a-z")].joined(separator: ",\n"))
        ]
      }

      """
  }

  private var consortium: String {
    """
    {
      "legalName": \(name.quotedAsJSON),
      "name": \(name.quotedAsJSON),
      "shortName": \(shortName.quotedAsJSON),
      "descriptor": \(text("Consorzio di cooperative sociali", "Consortium of social cooperatives")),
      "taxCode": "\(taxCode)",
      "vatNumber": "\(taxCode)",
      "legalForm": \(text("Società cooperativa sociale consortile", "Consortium of social cooperatives")),
      "qualification": ["socialEnterpriseByLaw"],
      "foundedOn": null,
      "registeredOffice": {
        "street": \(street.quotedAsJSON),
        "number": \(number.quotedAsJSON),
        "postcode": "\(postcode)",
        "town": \(town.quotedAsJSON),
        "province": "\(province)"
      },
      "contacts": {},
      "mission": \(text(
        "Unire cooperative sociali che da sole farebbero più fatica.",
        "To join social cooperatives that would find it harder alone."
      )),
      "values": [],
      "purposes": [],
      "principles": [],
      "statutoryActivities": [],
      "memberServices": [],
      "history": []
    }

    """
  }

  private var territories: String {
    """
    {
      "territories": [
        {
          "id": "\(Slug.make(from: town))",
          "kind": "district",
          "name": \(text(town, town)),
          "description": \(text("Il territorio intorno alla nostra sede.", "The area around our office."))
        }
      ]
    }

    """
  }
}
