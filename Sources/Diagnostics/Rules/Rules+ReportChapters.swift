extension Rule {
  /// A file among the chapters that is no chapter.
  public static let unknownChapter = Rule(
    "report.unknown-chapter",
    .error,
    it: .init(
      "«{name}» non è un capitolo del bilancio sociale",
      "I capitoli hanno nomi fissi, e un file con un altro nome non si stamperebbe da nessuna parte.",
      hint: "Dagli il nome di un capitolo: {known}."
    ),
    en: .init(
      "“{name}” is no chapter of the social report",
      "Chapters have fixed names, and a file with another name would be printed nowhere.",
      hint: "Give it the name of a chapter: {known}."
    )
  )

  /// Chapters of a year that has no report.
  public static let proseWithoutData = Rule(
    "report.prose-without-data",
    .error,
    it: .init(
      "questo capitolo è di un bilancio che non c'è: manca {file}",
      "Ogni bilancio sociale nasce dai dati del suo anno; senza, questo testo non si stamperebbe.",
      hint: "Crea il file dei dati, o sposta il capitolo nella cartella dell'anno giusto."
    ),
    en: .init(
      "this chapter belongs to a report that isn't there: {file} is missing",
      "Every social report is made from its year's data; without them this text would not be printed.",
      hint: "Create the data file, or move the chapter to the folder of the right year."
    )
  )

  /// A chapter in one language only.
  public static let chapterNotTranslated = Rule(
    "report.chapter-not-translated",
    .warning,
    it: .init(
      "questo capitolo c'è solo in una lingua: manca {file}",
      "Nell'altra lingua il bilancio lo stamperebbe così com'è, in una lingua che il lettore non ha scelto.",
      hint: "Traduci il capitolo e salvalo con quel nome."
    ),
    en: .init(
      "this chapter is there in one language only: {file} is missing",
      "In the other language the report would print it as it is, in a language the reader has not chosen.",
      hint: "Translate the chapter and save it under that name."
    )
  )

  /// A table or chart that nobody knows.
  public static let unknownExhibit = Rule(
    "report.unknown-exhibit",
    .error,
    it: .init(
      "non c'è nessuna tabella o grafico «{name}»",
      "Tabelle e grafici si chiamano per nome: dove il nome è sbagliato il bilancio avrebbe un buco.",
      hint: "Scrivi un nome che c'è, per esempio table:people.byContract o chart:people.byAge."
    ),
    en: .init(
      "there is no table or chart “{name}”",
      "Tables and charts are called by name: where the name is wrong the report would have a gap.",
      hint: "Write a name that exists, for example table:people.byContract or chart:people.byAge."
    )
  )

  /// A table or chart without anything to show.
  public static let emptyExhibit = Rule(
    "report.empty-exhibit",
    .warning,
    it: .init(
      "nel {year} «{name}» non ha nulla da mostrare, e non si stampa",
      "Una tabella senza righe o un grafico senza dati direbbe solo che manca qualcosa.",
      hint: "Aggiungi i dati dell'anno, o togli questa riga dal testo."
    ),
    en: .init(
      "in {year} “{name}” has nothing to show, and isn't printed",
      "A table without rows or a chart without data would only say that something is missing.",
      hint: "Add the year's data, or remove this line from the text."
    )
  )

  /// A table or chart twice in one report.
  public static let exhibitTwice = Rule(
    "report.exhibit-twice",
    .error,
    it: .init(
      "«{name}» è già in {other}",
      "Ogni tabella e ogni grafico ha un solo numero e un solo posto nel bilancio.",
      hint:
        "Lasciala nel posto giusto; dall'altro rimanda con un link, per esempio `[la tabella](#{anchor})`."
    ),
    en: .init(
      "“{name}” is already in {other}",
      "Each table and each chart has one number and one place in the report.",
      hint:
        "Leave it in the right place; from the other, refer to it with a link, for example `[the table](#{anchor})`."
    )
  )

  /// Tables or charts of a translation in another order.
  public static let exhibitOrder = Rule(
    "report.exhibit-order",
    .warning,
    it: .init(
      "«{name}» non è allo stesso posto che nell'altra lingua",
      "I numeri di tabelle e grafici seguono la prima lingua del sito: in questa non sarebbero in ordine.",
      hint: "Metti tabelle e grafici nello stesso ordine nelle due lingue; qui verrebbe «{expected}»."
    ),
    en: .init(
      "“{name}” isn't at the same place as in the other language",
      "The numbers of tables and charts follow the site's first language: in this one they would be out of order.",
      hint: "Put tables and charts in the same order in both languages; here “{expected}” would come."
    )
  )

  /// A table or chart in one language only.
  public static let exhibitInOneLanguage = Rule(
    "report.exhibit-in-one-language",
    .warning,
    it: .init(
      "«{name}» c'è qui ma non nel bilancio in {language}",
      "Chi legge nell'altra lingua non vede questi dati, e i numeri saltano.",
      hint: "Metti la stessa riga nel capitolo dell'altra lingua, o toglila da questo."
    ),
    en: .init(
      "“{name}” is here but not in the report in {language}",
      "Readers of the other language don't see these data, and the numbers skip.",
      hint: "Put the same line into the other language's chapter, or remove it from this one."
    )
  )

  static let reportChapterRules: [Rule] = [
    unknownChapter, proseWithoutData, chapterNotTranslated, unknownExhibit, emptyExhibit, exhibitTwice,
    exhibitOrder,
    exhibitInOneLanguage,
  ]
}
