extension Rule {
  /// A figure that is asked for and not known.
  public static let figureUnknown = Rule(
    "figure.unknown-value",
    .note,
    it: .init(
      "«{name}» ({year}) non è noto: dove lo si cita si legge «n.d.»",
      "Nei dati c'è null. Va bene, se il numero davvero non si conosce: chi legge vede che manca.",
      hint: "Quando il numero arriva, scrivilo al posto di null. Se è zero, scrivi 0."
    ),
    en: .init(
      "“{name}” ({year}) is not known: wherever it is quoted “n/a” is read",
      "The data say null. That is fine if the number really isn't known: readers see that it is missing.",
      hint: "When the number comes, write it in place of null. If it is zero, write 0."
    )
  )

  /// A figure that other years have.
  public static let figureNotOfYear = Rule(
    "figure.not-of-year",
    .error,
    it: .init(
      "il {year} non ha la cifra «{name}»: l'ultimo anno che ce l'ha è il {last}",
      "Al posto del nome resterebbe un vuoto. Succede ai testi copiati da un altro anno.",
      hint: "Riscrivi la frase, oppure cita l'altro anno: «{bare}@{last}»."
    ),
    en: .init(
      "{year} has no figure “{name}”: the last year that has it is {last}",
      "A gap would be left in place of the name. It happens to texts copied from another year.",
      hint: "Rewrite the sentence, or quote the other year: “{bare}@{last}”."
    )
  )

  static let unknownFigureRules: [Rule] = [figureUnknown, figureNotOfYear]
}
