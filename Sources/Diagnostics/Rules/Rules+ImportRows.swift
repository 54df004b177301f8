extension Rule {
  /// A row that doesn't say whom it is about.
  public static let importRowWithoutKey = Rule(
    "import.row-without-key",
    .error,
    it: .init(
      "la riga {row} non ha né codice fiscale né id",
      "Senza l'uno o l'altro non si sa di quale socio parla; dal nome il programma può solo tirare a indovinare.",
      hint: "Scrivi il codice fiscale nella sua cella, per esempio `12345678903`, oppure togli la riga."
    ),
    en: .init(
      "row {row} has neither a tax code nor an id",
      "Without one of them nobody knows which member it is about; from the name the program could only guess.",
      hint: "Write the tax code into its cell, for example `12345678903`, or take the row out."
    )
  )

  /// A row with hardly anything in it.
  public static let importRowSkipped = Rule(
    "import.row-skipped",
    .note,
    it: .init(
      "la riga {row} è saltata: non ha né codice fiscale né id, e quasi nient'altro",
      "Sembra una nota o un totale sotto la tabella.",
      hint:
        "Se parla di un socio, scrivi il suo codice fiscale, per esempio `12345678903`; altrimenti non serve fare nulla."
    ),
    en: .init(
      "row {row} is skipped: it has neither a tax code nor an id, and hardly anything else",
      "It looks like a note or a total below the table.",
      hint:
        "If it is about a member, write its tax code, for example `12345678903`; else there is nothing to do."
    )
  )

  /// Two rows about one member.
  public static let importRowTwice = Rule(
    "import.row-twice",
    .error,
    it: .init(
      "le righe {other} e {row} parlano dello stesso socio, «{member}»",
      "Il programma non può sapere quale delle due valga.",
      hint:
        "Lascia una riga per ogni socio: togline una, oppure correggi il codice fiscale, per esempio `12345678903`."
    ),
    en: .init(
      "rows {other} and {row} are about the same member, “{member}”",
      "The program can't know which of the two counts.",
      hint: "Leave one row for each member: take one out, or correct its tax code, for example `12345678903`."
    )
  )

  /// A row about two members.
  public static let importRowOfTwo = Rule(
    "import.row-of-two",
    .error,
    it: .init(
      "alla riga {row} il codice fiscale è di «{byCode}», ma l'id è «{byID}»",
      "Sono due soci diversi: forse una colonna del foglio è stata ordinata senza le altre.",
      hint: "Correggi la cella {cell}, oppure svuotala: basta una delle due, per esempio `vicinanza`."
    ),
    en: .init(
      "in row {row} the tax code is that of “{byCode}”, but the id is “{byID}”",
      "These are two different members: perhaps one column of the spreadsheet was sorted without the others.",
      hint: "Correct cell {cell}, or empty it: one of the two is enough, for example `vicinanza`."
    )
  )

  /// An id that would change.
  public static let importIDKept = Rule(
    "import.id-kept",
    .warning,
    it: .init(
      "l'id resta «{id}»: quello della cella {cell}, «{found}», non è importato",
      "L'id non cambia negli anni: lo usano gli indirizzi delle pagine, i progetti e le schede di ogni anno.",
      hint: "Nel foglio scrivi `{id}`; è il codice fiscale a dire di quale socio si tratta."
    ),
    en: .init(
      "the id stays “{id}”: that of cell {cell}, “{found}”, isn't imported",
      "An id doesn't change over the years: the pages' addresses, projects and every year's returns use it.",
      hint: "Write `{id}` into the spreadsheet; it is the tax code that tells which member is meant."
    )
  )

  /// A new member of whom too little is known.
  public static let importFieldsMissing = Rule(
    "import.fields-missing",
    .error,
    it: .init(
      "«{name}», alla riga {row}, è un socio nuovo, e di lui manca: {fields}",
      "Nessun socio c'è già con quel codice fiscale o quell'id. Di un socio nuovo servono tutti i campi che la sua pagina mostra sempre.",
      hint: "Aggiungi le celle che mancano; dove la via non ha numero scrivi `snc`."
    ),
    en: .init(
      "“{name}”, in row {row}, is a new member, and lacks: {fields}",
      "There is no member with that tax code or id yet. Of a new member all the fields are needed that its page always shows.",
      hint: "Add the missing cells; where the street has no number write `snc`."
    )
  )

  /// Services in one language that the other doesn't have.
  public static let importServicesDiffer = Rule(
    "import.services-differ",
    .error,
    it: .init(
      "alla riga {row} i servizi non sono tanti quanti in ogni lingua ({counts})",
      "Ogni servizio sta nel sito con le sue traduzioni accanto: l'ordine dice quale traduce quale.",
      hint:
        "Nelle celle metti gli stessi servizi nello stesso ordine, separati da un punto e virgola: `Doposcuola; Centri estivi`"
    ),
    en: .init(
      "in row {row} there aren't as many services in each language ({counts})",
      "The site has each service with its translations beside it: the order says which translates which.",
      hint:
        "Give the cells the same services in the same order, with semicolons between them: `After-school clubs; Summer centres`"
    )
  )

  static let importRowRules: [Rule] = [
    importRowWithoutKey, importRowSkipped, importRowTwice, importRowOfTwo, importIDKept, importFieldsMissing,
    importServicesDiffer,
  ]
}
