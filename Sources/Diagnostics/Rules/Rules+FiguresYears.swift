extension Rule {
  /// A folder of a year that hasn't come yet.
  public static let yearInFuture = Rule(
    "year.in-future",
    .error,
    it: .init(
      "la cartella «{year}» è di un anno che non è ancora cominciato",
      "Ogni cartella contiene i dati di un anno; siamo nel {now}.",
      hint: "Rinomina la cartella con l'anno giusto, oppure toglila finché l'anno non arriva."
    ),
    en: .init(
      "the folder “{year}” is of a year that hasn't begun yet",
      "Each folder holds the data of one year; this is {now}.",
      hint: "Rename the folder to the right year, or remove it until that year comes."
    )
  )

  /// A folder of a year before there were social cooperatives.
  public static let yearTooOld = Rule(
    "year.too-old",
    .error,
    it: .init(
      "la cartella «{year}» è di un anno troppo lontano",
      "Le cooperative sociali e i loro consorzi nascono con la l. 381/1991: dati così vecchi sono quasi certamente un errore di battitura.",
      hint: "Rinomina la cartella con l'anno giusto, per esempio 2024."
    ),
    en: .init(
      "the folder “{year}” is of a year too far back",
      "Social cooperatives and their consortia began with law 381/1991: data as old as this are almost certainly a slip of the hand.",
      hint: "Rename the folder to the right year, for example 2024."
    )
  )

  /// A hole in the series of years.
  public static let yearLeftOut = Rule(
    "year.left-out",
    .warning,
    it: .init(
      "fra il {before} e il {after} mancano dati",
      "Il bilancio mette ogni anno accanto a quello prima: senza il {year} i confronti si interrompono.",
      hint: "Aggiungi la cartella «{year}», anche con i soli dati che hai."
    ),
    en: .init(
      "between {before} and {after} data are missing",
      "The report sets each year beside the one before: without {year} the comparisons break off.",
      hint: "Add the folder “{year}”, even with only the data that you have."
    )
  )

  /// A file that the report of a year needs.
  public static let yearFileMissing = Rule(
    "year.missing-file",
    .error,
    it: .init(
      "per il {year} manca il file «{name}»",
      "Contiene {content}; senza di esso il bilancio sociale del {year} resta incompleto.",
      hint: "Crea il file, prendendo a modello quello di un altro anno."
    ),
    en: .init(
      "the file “{name}” is missing for {year}",
      "It holds {content}; without it the social report of {year} is incomplete.",
      hint: "Create the file, taking that of another year as a model."
    )
  )

  /// A file that the report of a year needs, as long as the report is a draft.
  public static let yearFileMissingInDraft = Rule(
    "year.missing-file-in-draft",
    .warning,
    it: .init(
      "per il {year} manca ancora il file «{name}»",
      "Contiene {content}. Finché il bilancio sociale è una bozza può mancare; per approvarlo serve.",
      hint: "Crea il file quando hai i dati, prendendo a modello quello di un altro anno."
    ),
    en: .init(
      "the file “{name}” is still missing for {year}",
      "It holds {content}. As long as the social report is a draft it may be missing; to be approved it is needed.",
      hint: "Create the file once you have the data, taking that of another year as a model."
    )
  )

  /// A file of an approved report that doesn't say where its numbers come from.
  public static let sourceUnknown = Rule(
    "year.source-unknown",
    .error,
    it: .init(
      "non si dice da dove vengono i dati del {year}",
      "Il bilancio risulta approvato, e accanto alle cifre stampa la loro fonte: chi legge deve poterle verificare.",
      hint:
        "Scrivi la fonte al posto di null, per esempio { \"it\": \"Libro unico del lavoro\" }, in ogni lingua."
    ),
    en: .init(
      "nothing says where the data of {year} come from",
      "The report counts as approved, and prints their source beside the figures: readers must be able to verify them.",
      hint:
        "Write the source in place of null, for example { \"it\": \"Libro unico del lavoro\" }, in each language."
    )
  )

  /// A file with a day of another year.
  public static let asOfAnotherYear = Rule(
    "year.as-of-another",
    .warning,
    it: .init(
      "i dati del {year} sono riferiti a un altro anno ({date})",
      "La data si stampa accanto ai dati. Di solito è rimasta quella del file copiato dall'anno prima.",
      hint: "Scrivi la data giusta, per esempio: \"{year}-12-31\""
    ),
    en: .init(
      "the data of {year} are dated to another year ({date})",
      "The date is printed beside the data. Usually it has stayed from the file that was copied from the year before.",
      hint: "Write the right date, for example: \"{year}-12-31\""
    )
  )

  /// An indicator with a value of a year to come.
  public static let indicatorInFuture = Rule(
    "year.indicator-in-future",
    .error,
    it: .init(
      "«{name}» ha un valore per il {year}, che non è ancora cominciato",
      "Qui stanno i valori misurati; un traguardo si scrive fra gli obiettivi del bilancio, in «target».",
      hint: "Correggi l'anno, oppure togli il valore."
    ),
    en: .init(
      "“{name}” has a value for {year}, which hasn't begun yet",
      "Here stand measured values; an aim goes among the report's objectives, in “target”.",
      hint: "Correct the year, or remove the value."
    )
  )

  /// A figure that changed a lot and has no note.
  public static let changeWithoutNote = Rule(
    "change.without-note",
    .warning,
    it: .init(
      "«{name}» è passato da {before} nel {last} a {after} nel {year}, senza una nota",
      "Un cambiamento di oltre {factor} volte è un errore, oppure è una notizia che chi legge vuole capire.",
      hint:
        "Controlla il numero; se è giusto, spiegalo in «changeNotes» di report.json: `{\"figure\": \"{name}\", \"note\": {\"it\": \"…\"}}`"
    ),
    en: .init(
      "“{name}” went from {before} in {last} to {after} in {year}, without a note",
      "A change of more than {factor} times is a mistake, or it is news that readers will want to understand.",
      hint:
        "Check the number; if it is right, explain it in “changeNotes” of report.json: `{\"figure\": \"{name}\", \"note\": {\"it\": \"…\"}}`"
    )
  )

  /// A figure that was there the year before.
  public static let figureVanished = Rule(
    "change.vanished",
    .warning,
    it: .init(
      "«{name}» c'era nel {last} ({before}) e nel {year} non c'è più",
      "Chi confronta gli anni si chiede perché. Succede anche quando un id cambia per sbaglio.",
      hint:
        "Rimetti il dato; se è davvero finito, spiegalo in «changeNotes»: `{\"figure\": \"{name}\", \"note\": {\"it\": \"…\"}}`"
    ),
    en: .init(
      "“{name}” was there in {last} ({before}) and no longer is in {year}",
      "Whoever compares the years will wonder why. It also happens when an id is changed by mistake.",
      hint:
        "Put the figure back; if it has really ended, explain it in “changeNotes”: `{\"figure\": \"{name}\", \"note\": {\"it\": \"…\"}}`"
    )
  )

  /// A note for a figure that hardly changed.
  public static let changeNoteNotNeeded = Rule(
    "change.note-not-needed",
    .warning,
    it: .init(
      "«{name}» è cambiato poco: {before} nel {last}, {after} nel {year}",
      "Le note spiegano i cambiamenti di oltre {factor} volte; una che non serve più confonde chi legge.",
      hint: "Togli la nota, oppure controlla che il nome sia quello che intendevi."
    ),
    en: .init(
      "“{name}” has changed little: {before} in {last}, {after} in {year}",
      "Notes explain changes of more than {factor} times; one that is no longer needed confuses readers.",
      hint: "Remove the note, or check that the name is the one that you meant."
    )
  )

  /// A note or an objective about a figure that there isn't.
  public static let figureUnknownInReport = Rule(
    "change.unknown-figure",
    .error,
    it: .init(
      "non c'è nessun dato che si chiami «{name}»",
      "Note e obiettivi si legano a un dato per nome; con un nome sbagliato non comparirebbero accanto a nulla.",
      hint: "I nomi si vedono con: `./bilancio figures`"
    ),
    en: .init(
      "there is no figure called “{name}”",
      "Notes and objectives are tied to a figure by name; with a wrong name they would appear beside nothing.",
      hint: "The names are listed by: `./bilancio figures`"
    )
  )

  static let figureYearRules: [Rule] = [
    yearInFuture, yearTooOld, yearLeftOut, yearFileMissing, yearFileMissingInDraft, asOfAnotherYear,
    sourceUnknown, indicatorInFuture,
    changeWithoutNote,
    figureVanished, changeNoteNotNeeded, figureUnknownInReport,
  ]
}
