/// The rules about one sort of fact that two languages have to agree on.
public struct AgreementRules: Sendable {
  /// Both languages have one, but not the same. For what is only counted it is the same as `missing`.
  public let differs: Rule
  /// The translation has none.
  public let missing: Rule
  /// Only the translation has one.
  public let extra: Rule

  /// Each of the rules once.
  public var all: [Rule] { differs == missing ? [missing, extra] : [differs, missing, extra] }

  /// What is said of a fact in one language of the program.
  fileprivate struct Words {
    var differs = ""
    let missing: String
    let extra: String
    let why: String
  }

  fileprivate init(_ name: String, _ severity: Severity, it: Words, en: Words) {
    func rule(_ ending: String, _ sentence: KeyPath<Words, String>) -> Rule {
      Rule(
        "translation.\(name)-\(ending)",
        severity,
        it: .init(it[keyPath: sentence], it.why, hint: Rule.agreementHint.it),
        en: .init(en[keyPath: sentence], en.why, hint: Rule.agreementHint.en)
      )
    }
    missing = rule("missing", \.missing)
    extra = rule("extra", \.extra)
    differs = it.differs.isEmpty ? missing : rule("differs", \.differs)
  }
}

extension Rule {
  /// `{place}` and `{exception}` say where a difference can be excused, and how.
  static let agreementHint = (
    it:
      "Correggi il testo che sbaglia; se la differenza è voluta, aggiungi in {place}, con il motivo al posto dei puntini: {exception}",
    en:
      "Correct the text that is wrong; if the difference is intended, add to {place}, with the reason in place of the dots: {exception}"
  )

  /// Numbers, in digits or in words.
  public static let translationNumber = AgreementRules(
    "number",
    .error,
    it: .init(
      differs: "qui si legge «{here}», nell’originale «{there}»",
      missing: "il numero «{there}» dell’originale qui non c’è",
      extra: "il numero «{here}» nell’originale non c’è",
      why:
        "Due lingue che danno numeri diversi si smentiscono a vicenda, e un bilancio sociale non può permetterselo."
    ),
    en: .init(
      differs: "this says “{here}”, the original “{there}”",
      missing: "the original’s number “{there}” is not here",
      extra: "the number “{here}” is not in the original",
      why:
        "Two languages that give different numbers contradict each other, which a social report cannot afford."
    )
  )

  /// Dates, as far as they are given.
  public static let translationDate = AgreementRules(
    "date",
    .error,
    it: .init(
      differs: "la data qui è «{here}», nell’originale «{there}»",
      missing: "la data «{there}» dell’originale qui non c’è",
      extra: "la data «{here}» nell’originale non c’è",
      why: "Chi legge si regola sulle date, qualunque sia la sua lingua."
    ),
    en: .init(
      differs: "the date here is “{here}”, in the original “{there}”",
      missing: "the original’s date “{there}” is not here",
      extra: "the date “{here}” is not in the original",
      why: "Readers rely on dates, whatever their language."
    )
  )

  /// Citations of acts.
  public static let translationLaw = AgreementRules(
    "law",
    .error,
    it: .init(
      differs: "qui si cita «{here}», nell’originale «{there}»",
      missing: "la norma «{there}» citata nell’originale qui non c’è",
      extra: "la norma «{here}» nell’originale non è citata",
      why: "Una norma citata con un altro numero è un’altra norma."
    ),
    en: .init(
      differs: "this cites “{here}”, the original “{there}”",
      missing: "the act “{there}” that the original cites is not here",
      extra: "the act “{here}” is not cited in the original",
      why: "An act cited by another number is another act."
    )
  )

  /// E-mail addresses.
  public static let translationEmail = AgreementRules(
    "email",
    .error,
    it: .init(
      differs: "l’indirizzo qui è «{here}», nell’originale «{there}»",
      missing: "l’indirizzo e-mail «{there}» dell’originale qui non c’è",
      extra: "l’indirizzo e-mail «{here}» nell’originale non c’è",
      why: "Un indirizzo sbagliato fa perdere i messaggi di chi legge in questa lingua."
    ),
    en: .init(
      differs: "the address here is “{here}”, in the original “{there}”",
      missing: "the original’s e-mail address “{there}” is not here",
      extra: "the e-mail address “{here}” is not in the original",
      why: "With a wrong address, messages from readers of this language get lost."
    )
  )

  /// Telephone numbers.
  public static let translationPhone = AgreementRules(
    "phone",
    .error,
    it: .init(
      differs: "il numero di telefono qui è «{here}», nell’originale «{there}»",
      missing: "il numero di telefono «{there}» dell’originale qui non c’è",
      extra: "il numero di telefono «{here}» nell’originale non c’è",
      why: "Con un numero sbagliato chi legge in questa lingua chiama qualcun altro."
    ),
    en: .init(
      differs: "the telephone number here is “{here}”, in the original “{there}”",
      missing: "the original’s telephone number “{there}” is not here",
      extra: "the telephone number “{here}” is not in the original",
      why: "With a wrong number, readers of this language call somebody else."
    )
  )

  /// Where links lead.
  public static let translationLink = AgreementRules(
    "link",
    .error,
    it: .init(
      differs: "il link qui porta a «{here}», nell’originale a «{there}»",
      missing: "il link a «{there}» dell’originale qui non c’è",
      extra: "il link a «{here}» nell’originale non c’è",
      why: "Chi legge in un’altra lingua deve arrivare alle stesse pagine e alle stesse fonti."
    ),
    en: .init(
      differs: "the link here leads to “{here}”, in the original to “{there}”",
      missing: "the original’s link to “{there}” is not here",
      extra: "the link to “{here}” is not in the original",
      why: "Readers of another language need to reach the same pages and sources."
    )
  )

  /// Figures quoted by name.
  public static let translationFigure = AgreementRules(
    "figure",
    .error,
    it: .init(
      differs: "qui è citato il dato «{here}», nell’originale «{there}»",
      missing: "il dato «{there}» dell’originale qui non è citato",
      extra: "il dato «{here}» nell’originale non è citato",
      why: "I nomi fra graffe sono gli stessi in tutte le lingue: un nome diverso mostra un altro valore."
    ),
    en: .init(
      differs: "this quotes the figure “{here}”, the original “{there}”",
      missing: "the original’s figure “{there}” is not quoted here",
      extra: "the figure “{here}” is not quoted in the original",
      why: "Names in braces are the same in all languages: another name shows another value."
    )
  )

  /// Images, charts and tables of figures.
  public static let translationImage = AgreementRules(
    "image",
    .warning,
    it: .init(
      differs: "qui c’è l’immagine «{here}», nell’originale «{there}»",
      missing: "l’immagine «{there}» dell’originale qui non c’è",
      extra: "l’immagine «{here}» nell’originale non c’è",
      why: "Di solito le due lingue mostrano le stesse immagini, gli stessi grafici e le stesse tabelle."
    ),
    en: .init(
      differs: "the image here is “{here}”, in the original “{there}”",
      missing: "the original’s image “{there}” is not here",
      extra: "the image “{here}” is not in the original",
      why: "Both languages usually show the same images, charts and tables."
    )
  )

  /// Calls of footnotes, which are only counted: their labels may differ.
  public static let translationFootnote = AgreementRules(
    "footnote",
    .warning,
    it: .init(
      missing: "il richiamo di nota «{there}» dell’originale qui non c’è",
      extra: "il richiamo di nota «{here}» nell’originale non c’è",
      why: "Le note portano fonti e precisazioni, che servono in ogni lingua."
    ),
    en: .init(
      missing: "the original’s call of the footnote “{there}” is not here",
      extra: "the call of the footnote “{here}” is not in the original",
      why: "Footnotes give sources and details, which every language needs."
    )
  )

  /// What the translations' facts are checked by, and the rest of a translation.
  static let agreementRules: [Rule] =
    [
      translationNumber, translationDate, translationLaw, translationEmail, translationPhone, translationLink,
      translationFigure, translationImage, translationFootnote,
    ].flatMap(\.all) + agreementOfBlocksRules + agreementExceptionRules
}
