extension Rule {
  /// An Italian word with the wrong one of two accents.
  public static let textWrongAccent = Rule(
    "text.wrong-accent",
    .warning,
    it: .init(
      "«{written}» si scrive «{correct}»",
      "In italiano la e finale accentata è chiusa in perché, né, sé, ventitré e aperta in è, cioè, caffè.",
      hint: "Scrivi «{correct}»."
    ),
    en: .init(
      "“{written}” is spelt “{correct}” in Italian",
      "A final accented e is acute in perché, né, sé, ventitré and grave in è, cioè, caffè.",
      hint: "Write “{correct}”."
    )
  )

  /// An apostrophe in place of an accent, or an accent in place of an apostrophe, or one of them where none belongs.
  public static let textAccentOrApostrophe = Rule(
    "text.accent-or-apostrophe",
    .warning,
    it: .init(
      "«{written}» si scrive «{correct}»",
      "L'accento sta sopra la lettera (città, È); l'apostrofo dice che manca qualcosa (un po' da poco).",
      hint: "Scrivi «{correct}»."
    ),
    en: .init(
      "“{written}” is spelt “{correct}” in Italian",
      "An accent stands over the letter (città, È); an apostrophe says that something is left out (un po').",
      hint: "Write “{correct}”."
    )
  )

  /// A well-known act cited by the wrong kind or number.
  public static let textLawCitation = Rule(
    "text.law-citation",
    .warning,
    it: .init(
      "«{written}» sembra {correct}",
      "Chi legge cerca la norma con il tipo e il numero giusti: legge, decreto-legge e decreto legislativo sono diversi.",
      hint: "Scrivi «{correct}», o la norma giusta se intendevi un'altra."
    ),
    en: .init(
      "“{written}” seems to be {correct}",
      "Readers look the act up by its right kind and number: laws, decree-laws and legislative decrees differ.",
      hint: "Write “{correct}”, or the right act if you meant another."
    )
  )

  /// A word for "now" without a date.
  public static let textUndatedNow = Rule(
    "text.undated-now",
    .warning,
    it: .init(
      "«{word}» senza una data",
      "Fra un anno nessuno saprà più a quale momento si riferisce.",
      hint: "Aggiungi nella frase l'anno o la data, per esempio: al 31 dicembre 2024."
    ),
    en: .init(
      "“{word}” without a date",
      "In a year's time nobody will know which moment is meant.",
      hint: "Add the year or the date to the sentence, for example: at 31 December 2024."
    )
  )

  /// Text that was meant to be replaced.
  public static let textLeftover = Rule(
    "text.leftover",
    .warning,
    it: .init(
      "«{text}» sembra un resto da sostituire",
      "È un segnaposto o un messaggio di un altro programma, non un testo per chi legge.",
      hint: "Scrivi il testo vero, o toglilo."
    ),
    en: .init(
      "“{text}” seems a leftover to be replaced",
      "It is a placeholder or a message of another program, not a text for readers.",
      hint: "Write the real text, or remove it."
    )
  )

  /// A chart or table is announced and does not follow.
  public static let textFigureNotHere = Rule(
    "text.figure-not-here",
    .warning,
    it: .init(
      "si annuncia un grafico o una tabella («{words}»), ma non segue nulla",
      "Copiando il testo, le figure si perdono.",
      hint: "Inserisci la figura, per esempio ![Soci per tipo](chart:members.byKind), o togli il rimando."
    ),
    en: .init(
      "a chart or a table is announced (“{words}”), but nothing follows",
      "Figures get lost when text is copied.",
      hint:
        "Insert the figure, for example ![Members by kind](chart:members.byKind), or remove the reference."
    )
  )

  /// A body's name spelt otherwise than in the data.
  public static let textNameVariant = Rule(
    "text.name-variant",
    .warning,
    it: .init(
      "«{written}» altrove è scritto «{name}»",
      "Un nome scritto in due modi sembra due enti diversi, e chi cerca ne trova uno solo.",
      hint: "Scrivi «{name}», come nei dati."
    ),
    en: .init(
      "“{written}” is spelt “{name}” elsewhere",
      "A name spelt in two ways looks like two bodies, and a search finds only one.",
      hint: "Write “{name}”, as in the data."
    )
  )

  /// The rules about words and what they say.
  static let proseRules: [Rule] = [
    textWrongAccent, textAccentOrApostrophe, textLawCitation, textUndatedNow, textLeftover, textFigureNotHere,
    textNameVariant,
  ]
}
