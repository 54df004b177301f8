extension Rule {
  /// A cell beside the table.
  public static let importCellWithoutHeading = Rule(
    "import.cell-without-heading",
    .error,
    it: .init(
      "la cella {cell} sta in una colonna senza intestazione",
      "Non si sa che cosa dice; e se un separatore di troppo ha spostato la riga, anche le celle prima sarebbero lette male.",
      hint: "Dai un'intestazione alla colonna, per esempio `note`, oppure svuota la cella."
    ),
    en: .init(
      "cell {cell} stands in a column without a heading",
      "Nobody knows what it says; and if one separator too many has shifted the row, the cells before it would be misread too.",
      hint: "Give the column a heading, for example `notes`, or empty the cell."
    )
  )

  /// A formula that gave no value.
  public static let importFormulaError = Rule(
    "import.formula-error",
    .error,
    it: .init(
      "la cella {cell} non ha un valore: una formula ha dato «{found}»",
      "Il foglio non ha trovato ciò che la formula cercava, oppure la colonna è troppo stretta per mostrarlo.",
      hint:
        "Correggi la formula o scrivi il valore al suo posto, per esempio `val-lerina`, e salva di nuovo il CSV."
    ),
    en: .init(
      "cell {cell} has no value: a formula gave “{found}”",
      "The spreadsheet didn't find what the formula looked for, or the column is too narrow to show it.",
      hint:
        "Correct the formula or write the value in its place, for example `val-lerina`, and save the CSV file again."
    )
  )

  /// A tax code that isn't eleven digits.
  public static let importTaxCodeForm = Rule(
    "import.tax-code-form",
    .error,
    it: .init(
      "la cella {cell}, «{found}», non è il codice fiscale di un ente",
      "Quello di un ente ha undici cifre; quello di una persona, con sedici fra lettere e cifre, qui non serve.",
      hint: "Ricopia il codice dalla visura camerale, per esempio `12345678903`."
    ),
    en: .init(
      "cell {cell}, “{found}”, isn't the tax code of an organisation",
      "An organisation's has eleven digits; a person's, with sixteen letters and digits, is of no use here.",
      hint: "Copy the code from the Companies Register's extract, for example `12345678903`."
    )
  )

  /// A tax code with a wrong digit.
  public static let importTaxCodeCheckDigit = Rule(
    "import.tax-code-check-digit",
    .error,
    it: .init(
      "la cella {cell}, «{found}», non può essere un codice fiscale: la cifra di controllo non torna",
      "L'ultima delle undici cifre si calcola dalle altre (DM Finanze 23-12-1976): se non torna, una cifra è sbagliata.",
      hint: "Ricopia il codice dalla visura camerale, per esempio `12345678903`."
    ),
    en: .init(
      "cell {cell}, “{found}”, can't be a tax code: its check digit is wrong",
      "The last of the eleven digits is computed from the others (DM Finanze 23-12-1976): one of them is wrong.",
      hint: "Copy the code again from the Companies Register's extract, for example `12345678903`."
    )
  )

  /// A number of which a spreadsheet has kept the first digits only.
  public static let importNumberShortened = Rule(
    "import.number-shortened",
    .error,
    it: .init(
      "nella cella {cell} il foglio ha accorciato il numero: «{found}»",
      "Excel scrive così i numeri lunghi in una colonna stretta: nel CSV le ultime cifre non ci sono più.",
      hint:
        "Nel foglio dai alla colonna il formato Testo, ricopia i codici, per esempio `12345678903`, e salva di nuovo il CSV."
    ),
    en: .init(
      "in cell {cell} the spreadsheet has shortened the number: “{found}”",
      "That is how Excel writes long numbers in a narrow column: the last digits are no longer in the CSV file.",
      hint:
        "In the spreadsheet format the column as Text, copy the codes again, for example `12345678903`, and save the CSV file again."
    )
  )

  /// A value that isn't among those that there are.
  public static let importUnknownValue = Rule(
    "import.unknown-value",
    .error,
    it: .init(
      "nella cella {cell} c'è «{found}», che come «{field}» non esiste",
      "Si può scrivere l'id o il nome per esteso, in una delle lingue del sito. Gli id sono: {allowed}.",
      hint: "Scrivi uno di questi valori, per esempio `B` per una cooperativa sociale di tipo B."
    ),
    en: .init(
      "cell {cell} has “{found}”, which doesn't exist as “{field}”",
      "Write the id or the full name, in one of the site's languages. The ids are: {allowed}.",
      hint: "Write one of these values, for example `B` for a social cooperative of type B."
    )
  )

  /// What is no date.
  public static let importDate = Rule(
    "import.date",
    .error,
    it: .init(
      "la cella {cell}, «{found}», non è una data",
      "Vanno bene le date come le scrive un foglio italiano, giorno/mese/anno, e anche il solo mese o il solo anno.",
      hint: "Scrivi per esempio `12/03/1991`, `03/1991` oppure `1991`."
    ),
    en: .init(
      "cell {cell}, “{found}”, isn't a date",
      "Dates may be written as an Italian spreadsheet writes them, day/month/year; a month or a year alone will do.",
      hint: "Write for example `12/03/1991`, `03/1991` or `1991`."
    )
  )

  /// A value of another form.
  public static let importValueForm = Rule(
    "import.value-form",
    .error,
    it: .init(
      "nella cella {cell}, dove va {wanted}, c'è «{found}»",
      "Il valore va nelle pagine e nei dati aperti così com'è: chi lo usa, persona o programma, se lo aspetta in questa forma.",
      hint: "Scrivi per esempio `{example}`"
    ),
    en: .init(
      "cell {cell}, which is for {wanted}, has “{found}”",
      "The value goes into pages and open data as it is: whoever uses it, person or program, expects it in this form.",
      hint: "Write for example `{example}`"
    )
  )

  /// Zeros that a spreadsheet has dropped.
  public static let importZerosRestored = Rule(
    "import.zeros-restored",
    .note,
    it: .init(
      "la cella {cell}, «{found}», è letta come «{value}»",
      "Un foglio che prende un codice per un numero toglie gli zeri iniziali: qui ci vogliono.",
      hint: "Per non perderli più, nel foglio dai alla colonna il formato Testo e scrivi `{value}`."
    ),
    en: .init(
      "cell {cell}, “{found}”, is read as “{value}”",
      "A spreadsheet that takes a code for a number drops the zeros in front: here they are needed.",
      hint: "To lose them no more, format the column as Text in the spreadsheet and write `{value}`."
    )
  )

  static let importCellRules: [Rule] = [
    importCellWithoutHeading, importFormulaError, importTaxCodeForm, importTaxCodeCheckDigit,
    importNumberShortened, importUnknownValue, importDate, importValueForm, importZerosRestored,
  ]
}
