extension Rule {
  // MARK: A report that is being prepared

  /// A chapter that was copied from another year and that nobody has reread.
  public static let chapterUnread = Rule(
    "report.unread-chapter",
    .note,
    it: .init(
      "questo capitolo è ancora quello del {year}, e il bilancio non lo stampa",
      "È la bozza da cui partire: finché nessuno l'ha riletta, parla dell'anno sbagliato.",
      hint: "Rileggi e riscrivi il testo, poi togli «copiedFrom» da questa riga."
    ),
    en: .init(
      "this chapter is still that of {year}, and the report doesn't print it",
      "It is the draft to start from: until somebody has reread it, it speaks of the wrong year.",
      hint: "Reread and rewrite the text, then take “copiedFrom” out of this line."
    )
  )

  /// A report of which items or chapters wait to be looked at.
  public static let inPreparation = Rule(
    "report.in-preparation",
    .note,
    it: .init(
      "il bilancio sociale {year} è in preparazione, e il sito non lo mostra: voci da rivedere {items}, capitoli da rileggere {chapters}",
      "È cominciato con i testi di un altro anno: chi legge lo vedrà quando qualcuno li avrà rivisti tutti.",
      hint: "Guarda che cosa resta e a chi chiedere: ./bilancio report status {year}"
    ),
    en: .init(
      "the social report for {year} is being prepared, and the site doesn't show it: items to review {items}, chapters to reread {chapters}",
      "It was begun with another year's texts: readers will see it once somebody has been through all of them.",
      hint: "See what is left and whom to ask: ./bilancio report status {year}"
    )
  )

  /// A report that counts as approved, of which items or chapters wait to be looked at.
  public static let approvedUnread = Rule(
    "report.approved-unread",
    .error,
    it: .init(
      "il bilancio sociale {year} risulta approvato, ma nessuno l'ha riletto tutto: voci da rivedere {items}, capitoli da rileggere {chapters}",
      "Ciò che non è stato riletto è ancora di un altro anno, e non si può pubblicare.",
      hint:
        "Togli le voci riviste da «toReview» e «copiedFrom» dai capitoli riletti, oppure rimetti null al posto di questa data. L'elenco: ./bilancio report status {year}"
    ),
    en: .init(
      "the social report for {year} counts as approved, but nobody has reread all of it: items to review {items}, chapters to reread {chapters}",
      "What hasn't been reread is still another year's, and can't be published.",
      hint:
        "Take the reviewed items out of “toReview” and “copiedFrom” out of the reread chapters, or put null back in place of this date. The list: ./bilancio report status {year}"
    )
  )

  static let preparationRules: [Rule] = [chapterUnread, inPreparation, approvedUnread]
}
