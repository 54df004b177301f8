/// What can be wrong with the texts, words and numbers of a JSON file.
extension Rule {
  public static let jsonMissingQuote = Rule(
    "json.missing-quote",
    .error,
    it: .init(
      "Mancano le virgolette che chiudono il testo",
      "Il testo aperto alla riga {line} non è chiuso: ogni testo comincia e finisce con le virgolette diritte.",
      hint: "Aggiungi \" qui, alla fine del testo."
    ),
    en: .init(
      "The quote that closes the text is missing",
      "The text opened on line {line} is not closed: each text begins and ends with a straight quote.",
      hint: "Add \" here, at the end of the text."
    )
  )

  public static let jsonCurlyQuotes = Rule(
    "json.curly-quotes",
    .error,
    it: .init(
      "Le virgolette non sono diritte",
      "Attorno ai nomi e ai testi il JSON vuole le virgolette diritte; quelle tipografiche le mette Word da solo.",
      hint: "Scrivi \" al posto di “, ”, « o »; dentro a un testo invece vanno benissimo."
    ),
    en: .init(
      "The quotes are not straight ones",
      "Around names and texts JSON wants straight quotes; typographic ones are put in by Word.",
      hint: "Write \" instead of “, ”, « or »; inside a text they are perfectly fine."
    )
  )

  public static let jsonSingleQuotes = Rule(
    "json.single-quotes",
    .error,
    it: .init(
      "Il testo è fra apostrofi invece che fra virgolette",
      "Attorno ai nomi e ai testi il JSON vuole le virgolette diritte doppie.",
      hint: "Scrivi \"testo\" al posto di 'testo'."
    ),
    en: .init(
      "The text is in single quotes",
      "Around names and texts JSON wants straight double quotes.",
      hint: "Write \"text\" instead of 'text'."
    )
  )

  public static let jsonInnerQuote = Rule(
    "json.inner-quote",
    .error,
    it: .init(
      "Queste virgolette chiudono il testo troppo presto",
      "Dentro a un testo le virgolette diritte non si possono usare da sole, perché segnano la sua fine.",
      hint: "Usa « » dentro al testo, oppure metti una barra rovescia davanti: \\\"."
    ),
    en: .init(
      "This quote closes the text too early",
      "Inside a text straight quotes cannot be used by themselves, because they mark its end.",
      hint: "Use “ ” inside the text, or put a backslash before it: \\\"."
    )
  )

  public static let jsonTab = Rule(
    "json.tab",
    .error,
    it: .init(
      "C'è una tabulazione dentro al testo",
      "Di solito arriva da una tabella copiata; dentro a un testo il JSON non la ammette.",
      hint: "Sostituiscila con uno spazio, o con \\t se serve proprio."
    ),
    en: .init(
      "There is a tab inside the text",
      "It usually comes from a copied table; inside a text JSON does not allow it.",
      hint: "Replace it with a space, or with \\t if it is really needed."
    )
  )

  public static let jsonControlCharacter = Rule(
    "json.control-character",
    .error,
    it: .init(
      "C'è un carattere di controllo invisibile dentro al testo",
      "Di solito arriva da un testo copiato da un PDF o da un altro programma.",
      hint: "Cancella quel punto del testo e riscrivilo a mano."
    ),
    en: .init(
      "There is an invisible control character inside the text",
      "It usually comes from a text copied from a PDF or another program.",
      hint: "Delete that part of the text and type it again."
    )
  )

  public static let jsonLineBreak = Rule(
    "json.line-break",
    .error,
    it: .init(
      "Il testo va a capo",
      "Nel JSON un testo sta tutto su una riga, anche se è lungo.",
      hint: "Unisci le due righe; dove serve davvero andare a capo scrivi \\n."
    ),
    en: .init(
      "The text runs over the end of the line",
      "In JSON a text stands on one line, however long it is.",
      hint: "Join the two lines; where a line break is really needed write \\n."
    )
  )

  public static let jsonBadEscape = Rule(
    "json.bad-escape",
    .error,
    it: .init(
      "La barra rovescia in «{found}» non va bene",
      "Nel JSON la barra rovescia ha un significato speciale: da sola, come in C:\\dati, non si può usare.",
      hint: "Raddoppiala (\\\\) o, nei percorsi dei file, usa la barra normale: dati/file.pdf."
    ),
    en: .init(
      "The backslash in “{found}” cannot be used like this",
      "In JSON the backslash has a special meaning: it cannot stand alone, as in C:\\data.",
      hint: "Double it (\\\\) or, in the paths of files, use the ordinary slash: data/file.pdf."
    )
  )

  public static let jsonUnquotedText = Rule(
    "json.unquoted-text",
    .error,
    it: .init(
      "«{found}» è un testo senza virgolette",
      "Testi e date vanno fra virgolette diritte; senza virgolette si scrivono solo numeri, true, false e null.",
      hint: "Metti \" prima e dopo."
    ),
    en: .init(
      "“{found}” is a text without quotes",
      "Texts and dates go between straight quotes; only numbers, true, false and null are written without.",
      hint: "Put \" before and after it."
    )
  )

  public static let jsonForeignWord = Rule(
    "json.foreign-word",
    .error,
    it: .init(
      "La parola «{found}» non esiste nel JSON",
      "Vero e falso si scrivono true e false, tutto minuscolo; ciò che non si conosce si scrive null.",
      hint: "Usa true, false o null, oppure metti le virgolette se è un testo."
    ),
    en: .init(
      "The word “{found}” does not exist in JSON",
      "Yes and no are written true and false, in lower case; what is not known is written null.",
      hint: "Use true, false or null, or put quotes around it if it is a text."
    )
  )

  public static let jsonNotANumber = Rule(
    "json.not-a-number",
    .error,
    it: .init(
      "«{found}» non è un numero",
      "Di solito arriva da un foglio di calcolo, dove segna un conto che non si può fare.",
      hint: "Scrivi il numero giusto, oppure null se non si conosce."
    ),
    en: .init(
      "“{found}” is not a number",
      "It usually comes from a spreadsheet, where it marks a sum that cannot be done.",
      hint: "Write the right number, or null if it is not known."
    )
  )

  public static let jsonNumberWithUnit = Rule(
    "json.number-with-unit",
    .error,
    it: .init(
      "Il numero «{found}» è scritto con la sua unità",
      "Nei dati si scrive il numero da solo: euro, percentuali e migliaia li aggiunge il programma.",
      hint: "Togli il simbolo, per esempio 1200 al posto di € 1200."
    ),
    en: .init(
      "The number “{found}” is written with its unit",
      "In the data a number stands alone: the program adds currency, per cent signs and thousands separators.",
      hint: "Delete the symbol, for example 1200 instead of € 1200."
    )
  )

  public static let jsonNumberWithSpaces = Rule(
    "json.number-with-spaces",
    .error,
    it: .init(
      "Il numero «{found}» contiene spazi",
      "Nei dati le migliaia non si separano: lo fa il programma, come vuole ogni lingua.",
      hint: "Scrivi le cifre di seguito, per esempio 1200."
    ),
    en: .init(
      "The number “{found}” has spaces in it",
      "In the data thousands are not separated: the program does it, as each language wants it.",
      hint: "Write the digits together, for example 1200."
    )
  )

  public static let jsonItalianNumber = Rule(
    "json.italian-number",
    .error,
    it: .init(
      "Il numero «{found}» è scritto all'italiana",
      "Nei dati i decimali si separano con il punto e le migliaia non si separano; al resto pensa il programma.",
      hint: "Scrivi per esempio 1234.5 al posto di 1.234,5."
    ),
    en: .init(
      "The number “{found}” is written for people",
      "In the data a point comes before the decimals and thousands are not separated; the program does the rest.",
      hint: "Write for example 1234.5 instead of 1,234.50 or 1.234,5."
    )
  )

  public static let jsonLeadingZero = Rule(
    "json.leading-zero",
    .error,
    it: .init(
      "Il numero «{found}» comincia con zero",
      "Un numero non comincia con zeri; CAP, codici e telefoni non sono numeri ma testi.",
      hint: "Togli gli zeri, oppure, se è un codice, mettilo fra virgolette: \"00184\"."
    ),
    en: .init(
      "The number “{found}” begins with zero",
      "A number does not begin with zeros; postcodes, codes and telephone numbers are texts.",
      hint: "Delete the zeros or, if it is a code, put it in quotes: \"00184\"."
    )
  )

  public static let jsonPlusSign = Rule(
    "json.plus-sign",
    .error,
    it: .init(
      "Il numero «{found}» comincia con il segno più",
      "Nei dati i numeri positivi si scrivono senza segno.",
      hint: "Togli il segno, per esempio 5 al posto di +5."
    ),
    en: .init(
      "The number “{found}” begins with a plus sign",
      "In the data positive numbers are written without a sign.",
      hint: "Delete the sign, for example 5 instead of +5."
    )
  )

  public static let jsonBarePoint = Rule(
    "json.bare-point",
    .error,
    it: .init(
      "Nel numero «{found}» manca una cifra accanto al punto",
      "Prima e dopo il punto dei decimali deve esserci almeno una cifra.",
      hint: "Scrivi per esempio 0.5 al posto di «.5», e 5 al posto di «5.»"
    ),
    en: .init(
      "In the number “{found}” a digit is missing beside the point",
      "There must be at least one digit before and after the decimal point.",
      hint: "Write for example 0.5 instead of “.5”, and 5 instead of “5.”"
    )
  )

  static let jsonValueRules: [Rule] = [
    jsonMissingQuote, jsonCurlyQuotes, jsonSingleQuotes, jsonInnerQuote, jsonTab, jsonControlCharacter,
    jsonLineBreak, jsonBadEscape, jsonUnquotedText, jsonForeignWord, jsonNotANumber, jsonNumberWithUnit,
    jsonNumberWithSpaces, jsonItalianNumber, jsonLeadingZero, jsonPlusSign, jsonBarePoint,
  ]
}
