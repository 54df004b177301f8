extension Example {
  static let agreement: [Example] = factsOfAllSorts.flatMap { $0 }

  private static let factsOfAllSorts: [[Example]] = [
    facts(
      Rule.translationNumber,
      there: "19",
      here: "19",
      mistaken: "18",
      original: "I soci sono 19.",
      translation: "There are 19 members.",
      withoutIt: ("I soci sono molti.", "There are many members.")
    ),
    facts(
      Rule.translationDate,
      there: "31 dicembre 2024",
      here: "31 December 2024",
      mistaken: "31 December 2023",
      original: "I dati sono al 31 dicembre 2024.",
      translation: "The data are at 31 December 2024.",
      withoutIt: ("I dati sono di fine anno.", "The data are of the year’s end.")
    ),
    facts(
      Rule.translationLaw,
      there: "l. 381/1991",
      here: "law 381/1991",
      mistaken: "law 391/1991",
      original: "Lo chiede la l. 381/1991.",
      translation: "It is required by law 381/1991.",
      withoutIt: ("Lo chiede la legge.", "The law requires it.")
    ),
    facts(
      Rule.translationEmail,
      there: "info@esempio.it",
      here: "info@esempio.it",
      mistaken: "info@example.it",
      original: "Scrivi a info@esempio.it.",
      translation: "Write to info@esempio.it.",
      withoutIt: ("Scrivi alla segreteria.", "Write to the office.")
    ),
    facts(
      Rule.translationPhone,
      there: "0999 123456",
      here: "+39 0999 123456",
      mistaken: "+39 0999 123465",
      original: "Telefona allo 0999 123456.",
      translation: "Call +39 0999 123456.",
      withoutIt: ("Telefona in segreteria.", "Call the office.")
    ),
    facts(
      Rule.translationLink,
      there: "members.md",
      here: "members.md",
      mistaken: "mission.md",
      original: "Ecco [chi sono i soci](members.md).",
      translation: "See [who our members are](members.md).",
      withoutIt: ("Ecco chi sono i soci.", "See who our members are.")
    ),
    facts(
      Rule.translationFigure,
      there: "{{members.total}}",
      here: "{{members.total}}",
      mistaken: "{{members.totalA}}",
      original: "I soci sono {{members.total}}.",
      translation: "There are {{members.total}} members.",
      withoutIt: ("I soci sono molti.", "There are many members.")
    ),
    facts(
      Rule.translationImage,
      there: "../files/images/vivaio.jpg",
      here: "../files/images/vivaio.jpg",
      mistaken: "../files/images/orto.jpg",
      original: "Il vivaio oggi: ![Tre operatori al lavoro](../files/images/vivaio.jpg)",
      translation: "The nursery today: ![Three people at work](../files/images/vivaio.jpg)",
      withoutIt: ("Il vivaio oggi.", "The nursery today.")
    ),
    facts(
      Rule.translationFootnote,
      there: "[^1]",
      here: "[^1]",
      mistaken: "[^2]",
      original: "I lavoratori sono molti[^1].",
      translation: "There are many workers[^1].",
      withoutIt: ("I lavoratori sono molti.", "There are many workers.")
    ),
  ]

  /// The examples of a sort of fact, from two sentences that agree in one and two without it.
  private static func facts(
    _ rules: AgreementRules,
    there: String,
    here: String,
    mistaken: String,
    original: String,
    translation: String,
    withoutIt: (original: String, translation: String)
  ) -> [Example] {
    let sound = pair(original, translation)
    let without = pair(withoutIt.original, withoutIt.translation)
    let differing = translation.split(separator: here, omittingEmptySubsequences: false)
      .joined(separator: mistaken)
    let extra = Example(
      rules.extra,
      exceptionArguments(rules.extra, here: here),
      wrong: pair(withoutIt.original, translation),
      right: without
    )
    let missing = Example(
      rules.missing,
      exceptionArguments(rules.missing, there: there),
      wrong: pair(original, withoutIt.translation),
      right: sound
    )
    if rules.differs == rules.missing { return [missing, extra] }
    let differs = Example(
      rules.differs,
      exceptionArguments(rules.differs, here: mistaken, there: there),
      wrong: pair(original, differing),
      right: sound
    )
    return [differs, missing, extra]
  }

  /// An original and its translation, one below the other.
  static func pair(_ original: String, _ translation: String) -> BilingualText {
    BilingualText(
      stringLiteral: "content/it/mission.md:\n\(original)\n\ncontent/en/mission.md:\n\(translation)"
    )
  }

  /// What a rule about two languages says, and how it is excused.
  static func exceptionArguments(_ rule: Rule, here: String = "", there: String = "") -> [String: String] {
    let arguments = [
      "here": here, "there": there, "place": "content/en/mission.md:9",
      "exception": "<!-- ok \(rule.id): … -->",
    ]
    return arguments.filter { rule.italian.placeholders.contains($0.key) }
  }
}
