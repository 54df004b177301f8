extension Rule {
  /// A text that isn't there in a language.
  public static let translationMissing = Rule(
    "translation.missing",
    .note,
    it: .init(
      "manca la traduzione di {source}",
      "Chi legge in questa lingua vede intanto la pagina nella lingua in cui è stata scritta.",
      hint:
        "Per cominciare una pagina: «`./bilancio translations start {page}`». Se non serve, scrivi \"translations\": \"none\" in cima all'originale."
    ),
    en: .init(
      "the translation of {source} is missing",
      "Readers of this language see the page in the language it was written in meanwhile.",
      hint:
        "To begin a page: “`./bilancio translations start {page}`”. If it isn't needed, write \"translations\": \"none\" at the top of the original."
    )
  )

  /// A text some units of which aren't translated.
  public static let translationPartial = Rule(
    "translation.partial",
    .note,
    it: .init(
      "testi senza traduzione ({language}): {count} di {total}",
      "Alcuni testi dell'originale non hanno ancora una traduzione.",
      hint: "Per vedere quali: «`./bilancio translations diff {page}`»."
    ),
    en: .init(
      "texts without a translation ({language}): {count} of {total}",
      "Some texts of the original have no translation yet.",
      hint: "To see which: “`./bilancio translations diff {page}`”."
    )
  )

  /// A translation whose source has changed.
  public static let translationStale = Rule(
    "translation.stale",
    .note,
    it: .init(
      "blocchi da aggiornare ({language}): {count} di {total}",
      "Da quando qualcuno l'ha controllata, l'originale o la traduzione stessa è cambiato.",
      hint:
        "Per vedere che cosa è cambiato: «`./bilancio translations diff {page}`»; alla fine «`./bilancio translations done {page}`»."
    ),
    en: .init(
      "blocks out of date ({language}): {count} of {total}",
      "Since somebody checked it, the original or the translation itself has changed.",
      hint:
        "To see what has changed: “`./bilancio translations diff {page}`”; in the end “`./bilancio translations done {page}`”."
    )
  )

  static let translationStatusRules: [Rule] = [translationMissing, translationPartial, translationStale]
}
