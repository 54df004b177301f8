extension Rule {
  /// A table that isn't where it is said to be.
  public static let importNoFile = Rule(
    "import.no-file",
    .error,
    it: .init(
      "questo file non c'è",
      "Si importa un file CSV: la tabella dei soci, salvata da Excel o da LibreOffice in questo formato.",
      hint: "Controlla il nome e la cartella, per esempio: `./bilancio import members soci.csv`"
    ),
    en: .init(
      "this file isn't there",
      "What is imported is a CSV file: the table of the members, saved in that format by Excel or LibreOffice.",
      hint: "Check the name and the folder, for example: `./bilancio import members members.csv`"
    )
  )

  /// A file that is no table in text form.
  public static let importNotCSV = Rule(
    "import.not-csv",
    .error,
    it: .init(
      "questo file non è CSV: è {kind}",
      "Un CSV è una tabella fatta di solo testo: una riga per ogni socio, con le celle separate da punti e virgola.",
      hint:
        "Apri la tabella in Excel o in LibreOffice, scegli File > Salva con nome > CSV UTF-8, e importa quel file: `./bilancio import members soci.csv`"
    ),
    en: .init(
      "this file isn't CSV: it is {kind}",
      "A CSV file is a table made of plain text: a row for each member, with semicolons between the cells.",
      hint:
        "Open the table in Excel or LibreOffice, choose File > Save As > CSV UTF-8, and import that file: `./bilancio import members members.csv`"
    )
  )

  /// A file whose letters can't be told.
  public static let importEncoding = Rule(
    "import.encoding",
    .error,
    it: .init(
      "le lettere accentate di questo file non si possono leggere",
      "Il file non è né UTF-8 né Windows-1252, i modi in cui Excel e LibreOffice salvano di solito: i nomi ne uscirebbero sbagliati.",
      hint:
        "Salva la tabella di nuovo, scegliendo CSV UTF-8 come formato, e ripeti: `./bilancio import members soci.csv`"
    ),
    en: .init(
      "the accented letters of this file can't be read",
      "The file is neither UTF-8 nor Windows-1252, the ways in which Excel and LibreOffice usually save: names would come out wrong.",
      hint:
        "Save the table again, choosing CSV UTF-8 as its format, and repeat: `./bilancio import members members.csv`"
    )
  )

  /// Quotation marks that don't enclose a cell.
  public static let importQuotes = Rule(
    "import.quotes",
    .error,
    it: .init(
      "alla riga {row} della tabella le virgolette non si chiudono, o stanno dentro una cella senza essere doppie",
      "Nel CSV le virgolette racchiudono una cella; quelle che fanno parte del testo si scrivono due volte, e tutta la cella va fra virgolette.",
      hint:
        "Se la tabella viene da un foglio, salvala di nuovo da lì; altrimenti scrivi per esempio: `\"Il Mulino \"\"Vecchio\"\"\"`"
    ),
    en: .init(
      "in row {row} of the table quotation marks aren't closed, or stand within a cell without being doubled",
      "In CSV, quotation marks enclose a cell; those that are part of the text are written twice, and the whole cell goes between quotation marks.",
      hint:
        "If the table comes from a spreadsheet, save it again from there; else write for example: `\"Il Mulino \"\"Vecchio\"\"\"`"
    )
  )

  /// A table in which nothing says what the columns are.
  public static let importNoHeadings = Rule(
    "import.no-headings",
    .error,
    it: .init(
      "nelle prime righe non c'è nessuna intestazione che si riconosca",
      "Una riga in alto deve dire che cosa c'è in ogni colonna, in italiano o in inglese: da quella il programma capisce il resto.",
      hint:
        "Scrivi sopra i dati una riga di intestazioni, per esempio: `codice fiscale;denominazione;tipo;telefono`"
    ),
    en: .init(
      "none of the first rows has a heading that is known",
      "A row at the top has to say what each column holds, in Italian or English: from it the program understands the rest.",
      hint: "Write a row of headings above the data, for example: `tax code;legal name;kind;phone`"
    )
  )

  /// A table that doesn't say whom its rows are about.
  public static let importNoKey = Rule(
    "import.no-key",
    .error,
    it: .init(
      "manca la colonna che dice di quale socio parla ogni riga",
      "I soci si riconoscono dal codice fiscale, oppure dall'id: i nomi si scrivono in troppi modi.",
      hint: "Aggiungi una colonna con una di queste intestazioni: `codice fiscale`, oppure `id`"
    ),
    en: .init(
      "there is no column that says which member each row is about",
      "Members are told by their tax code, or else by their id: names are written in too many ways.",
      hint: "Add a column with one of these headings: `tax code`, or `id`"
    )
  )

  /// Columns that the data have no place for.
  public static let importUnknownColumn = Rule(
    "import.unknown-column",
    .warning,
    it: .init(
      "nella tabella c'è qualcosa per cui i dati dei soci non hanno un campo, e che non è importato: {columns}",
      "Le altre colonne sono importate lo stesso; queste restano nel tuo foglio.",
      hint:
        "Se il campo c'è con un altro nome, cambia l'intestazione, per esempio in `telefono`; i nomi sono in docs/spreadsheet.it.md."
    ),
    en: .init(
      "the table has something that members' data have no field for, and that isn't imported: {columns}",
      "The other columns are imported all the same; these stay in your spreadsheet.",
      hint:
        "If the field is there under another name, change the heading, for example to `phone`; the names are in docs/spreadsheet.md."
    )
  )

  /// Two columns for one field.
  public static let importColumnTwice = Rule(
    "import.column-twice",
    .error,
    it: .init(
      "le colonne {other} («{otherHeading}») e {column} («{heading}») sono tutte e due «{field}»",
      "Il programma non può sapere quale delle due valga.",
      hint: "Tieni quella giusta, e all'altra cambia l'intestazione, per esempio in `non importare`"
    ),
    en: .init(
      "columns {other} (“{otherHeading}”) and {column} (“{heading}”) are both “{field}”",
      "The program can't know which of the two counts.",
      hint: "Keep the right one and change the other's heading, for example to `do not import`"
    )
  )

  /// A column for a field that another column names better.
  public static let importColumnPassedOver = Rule(
    "import.column-passed-over",
    .warning,
    it: .init(
      "la colonna {column} («{heading}») non è importata: «{field}» è già nella colonna {other} («{otherHeading}»)",
      "Di due colonne per lo stesso campo vale quella con il nome più preciso.",
      hint:
        "Se vale l'altra, dalle il nome che il programma usa, per esempio `codice fiscale`, e toglilo alla prima."
    ),
    en: .init(
      "column {column} (“{heading}”) isn't imported: “{field}” is in column {other} (“{otherHeading}”) already",
      "Of two columns for the same field, the one with the more precise name counts.",
      hint:
        "If it is the other that counts, give it the name that the program uses, for example `tax code`, and take it from the first."
    )
  )

  /// A file that can't be written.
  public static let importNotWritable = Rule(
    "import.not-writable",
    .error,
    it: .init(
      "il file non può essere scritto: {reason}",
      "Un file si scrive tutto intero o per nulla: questo è rimasto com'era.",
      hint:
        "Controlla che il file e la sua cartella siano tuoi e che ci sia spazio sul disco: `chmod u+w content/data/members.json`"
    ),
    en: .init(
      "the file can't be written: {reason}",
      "A file is written whole or not at all: this one is as it was.",
      hint:
        "Check that the file and its folder are yours and that the disk has room: `chmod u+w content/data/members.json`"
    )
  )

  /// A file that was saved in the meantime.
  public static let importFileChanged = Rule(
    "import.file-changed",
    .error,
    it: .init(
      "il file è stato salvato da qualcun altro nel frattempo",
      "I cambiamenti mostrati valgono per il file di prima: nulla è stato scritto.",
      hint: "Ripeti l'importazione: `./bilancio import members soci.csv`"
    ),
    en: .init(
      "somebody has saved the file in the meantime",
      "The changes shown were meant for the file as it was: nothing has been written.",
      hint: "Import the table again: `./bilancio import members members.csv`"
    )
  )

  /// A result that the schema doesn't allow.
  public static let importResultUnfit = Rule(
    "import.result-unfit",
    .error,
    it: .init(
      "importata così, la tabella darebbe dati non validi: {problem}",
      "Lo schema dei soci chiede qualcosa che la tabella non dice. Nulla è stato scritto.",
      hint: "Aggiungi la colonna che manca, oppure scrivi il socio a mano in `content/data/members.json`."
    ),
    en: .init(
      "imported like this, the table would give data that aren't valid: {problem}",
      "The schema of members asks for something that the table doesn't say. Nothing has been written.",
      hint: "Add the missing column, or write the member by hand into `content/data/members.json`."
    )
  )

  static let importRules: [Rule] =
    [
      importNoFile, importNotCSV, importEncoding, importQuotes, importNoHeadings, importNoKey,
      importUnknownColumn, importColumnTwice, importColumnPassedOver, importNotWritable, importFileChanged,
      importResultUnfit,
    ] + importRowRules + importCellRules
}
