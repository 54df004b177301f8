/// What can be wrong with the commas, brackets and keys of a JSON file. Its values: `Rules+JSONValues.swift`.
extension Rule {
  public static let jsonEmpty = Rule(
    "json.empty",
    .error,
    it: .init(
      "Il file è vuoto",
      "Un file di dati deve contenere almeno un elenco o una scheda, anche senza niente dentro.",
      hint: "Scrivi «[]» per un elenco vuoto, oppure cancella il file se non serve."
    ),
    en: .init(
      "The file is empty",
      "A data file must hold at least a list or a record, even one with nothing in it.",
      hint: "Write “[]” for an empty list, or delete the file if it is not needed."
    )
  )

  public static let jsonYAML = Rule(
    "json.yaml",
    .error,
    it: .init(
      "Qui ci sono dati in YAML, non in JSON",
      "Le righe fra «---» sono il modo di altri programmi; qui i dati in cima a una pagina si scrivono in JSON.",
      hint: "Sostituisci le righe fra «---» con un blocco fra graffe, per esempio { \"order\": 3 }."
    ),
    en: .init(
      "This data is in YAML, not in JSON",
      "Lines between “---” are how other programs do it; here the data at the top of a page is written in JSON.",
      hint: "Replace the lines between “---” with a block in braces, for example { \"order\": 3 }."
    )
  )

  public static let jsonTextAfterEnd = Rule(
    "json.text-after-end",
    .error,
    it: .init(
      "C'è dell'altro dopo la fine dei dati",
      "I dati del file si chiudono già alla riga {line}; un file ne contiene un solo blocco.",
      hint: "Togli ciò che avanza, o la parentesi di troppo alla riga {line}; più schede vanno fra «[» e «]»."
    ),
    en: .init(
      "There is something after the end of the data",
      "The data of this file is already closed on line {line}; a file holds one block only.",
      hint: "Delete the rest, or the extra bracket on line {line}; several records go between “[” and “]”."
    )
  )

  public static let jsonExtraCloser = Rule(
    "json.extra-closer",
    .error,
    it: .init(
      "La parentesi «{found}» è di troppo",
      "Chiude qualcosa che non è aperto: ogni parentesi di chiusura deve averne una di apertura dello stesso tipo.",
      hint: "Cancellala, oppure aggiungi la parentesi di apertura che manca più sopra."
    ),
    en: .init(
      "The bracket “{found}” is one too many",
      "It closes something that is not open: each closing bracket needs an opening one of the same kind.",
      hint: "Delete it, or add the opening bracket that is missing further up."
    )
  )

  public static let jsonWrongCloser = Rule(
    "json.wrong-closer",
    .error,
    it: .init(
      "Qui ci vuole «{expected}» e non «{found}»",
      "La parentesi aperta alla riga {line} si chiude con una dello stesso tipo.",
      hint: "Scrivi «{expected}» al posto di «{found}»."
    ),
    en: .init(
      "This should be “{expected}” and not “{found}”",
      "The bracket opened on line {line} is closed with one of the same kind.",
      hint: "Write “{expected}” instead of “{found}”."
    )
  )

  public static let jsonUnexpected = Rule(
    "json.unexpected",
    .error,
    it: .init(
      "Il segno «{found}» qui non ha senso",
      "In questo punto può esserci solo un campo, un valore, una virgola o la parentesi che chiude.",
      hint: "Confronta la riga con una vicina che funziona, per esempio: \"town\": \"Ragusa\","
    ),
    en: .init(
      "The character “{found}” makes no sense here",
      "At this point there can only be a field, a value, a comma or the closing bracket.",
      hint: "Compare the line with one nearby that works, for example: \"town\": \"Ragusa\","
    )
  )

  public static let jsonTooDeep = Rule(
    "json.too-deep",
    .error,
    it: .init(
      "Ci sono troppe parentesi una dentro l'altra",
      "Si arriva al massimo a {limit} livelli; il resto del file non è stato letto.",
      hint: "Controlla se qualche parentesi è stata aperta e mai chiusa."
    ),
    en: .init(
      "There are too many brackets inside one another",
      "At most {limit} levels are allowed; the rest of the file has not been read.",
      hint: "Check whether a bracket was opened and never closed."
    )
  )

  public static let jsonTooManyMistakes = Rule(
    "json.too-many-mistakes",
    .error,
    it: .init(
      "Questo file ha troppi errori per continuare",
      "Dopo {limit} segnalazioni il resto del file non è stato letto: forse non è un file JSON.",
      hint: "Correggi i primi errori e riprova, oppure recupera una copia precedente del file."
    ),
    en: .init(
      "This file has too many mistakes to go on",
      "After {limit} messages the rest of the file has not been read: perhaps it is not a JSON file.",
      hint: "Mend the first mistakes and try again, or bring back an earlier copy of the file."
    )
  )

  public static let jsonTrailingComma = Rule(
    "json.trailing-comma",
    .error,
    it: .init(
      "C'è una virgola dopo l'ultima voce",
      "La virgola separa una voce dalla successiva: dopo l'ultima, prima della parentesi che chiude, non ci va.",
      hint: "Cancella la virgola."
    ),
    en: .init(
      "There is a comma after the last item",
      "A comma separates an item from the next: after the last one, before the closing bracket, there is none.",
      hint: "Delete the comma."
    )
  )

  public static let jsonExtraComma = Rule(
    "json.extra-comma",
    .error,
    it: .init(
      "C'è una virgola di troppo",
      "Prima di questa virgola manca una voce: fra due voci ci va una virgola sola.",
      hint: "Cancella la virgola, oppure scrivi la voce che manca."
    ),
    en: .init(
      "There is one comma too many",
      "No item stands before this comma: there is exactly one comma between two items.",
      hint: "Delete the comma, or write the item that is missing."
    )
  )

  public static let jsonMissingComma = Rule(
    "json.missing-comma",
    .error,
    it: .init(
      "Manca una virgola",
      "Fra una voce e la successiva ci va una virgola.",
      hint: "Aggiungi «,» qui, subito dopo il valore."
    ),
    en: .init(
      "A comma is missing",
      "Between an item and the next there must be a comma.",
      hint: "Add “,” here, right after the value."
    )
  )

  public static let jsonMissingColon = Rule(
    "json.missing-colon",
    .error,
    it: .init(
      "Mancano i due punti dopo «{key}»",
      "Fra il nome di un campo e il suo valore vanno i due punti.",
      hint: "Aggiungi «:» dopo il nome, per esempio: \"{key}\": \"valore\"."
    ),
    en: .init(
      "The colon after “{key}” is missing",
      "Between the name of a field and its value there must be a colon.",
      hint: "Add “:” after the name, for example: \"{key}\": \"value\"."
    )
  )

  public static let jsonMissingValue = Rule(
    "json.missing-value",
    .error,
    it: .init(
      "Manca il valore del campo",
      "Dopo il nome di un campo e i due punti deve esserci un valore.",
      hint: "Scrivi il valore; se non si conosce scrivi null, oppure togli il campo."
    ),
    en: .init(
      "The value of the field is missing",
      "After the name of a field and the colon there must be a value.",
      hint: "Write the value; if it is not known write null, or delete the field."
    )
  )

  public static let jsonMissingBrace = Rule(
    "json.missing-brace",
    .error,
    it: .init(
      "Manca la parentesi graffa che chiude quella della riga {line}",
      "Ogni «{» vuole la sua «}»: quella aperta alla riga {line} non è mai stata chiusa.",
      hint: "Aggiungi «}» qui, dopo l'ultimo campo della scheda."
    ),
    en: .init(
      "The brace that closes the one on line {line} is missing",
      "Each “{” needs its “}”: the one opened on line {line} was never closed.",
      hint: "Add “}” here, after the last field of the record."
    )
  )

  public static let jsonMissingBracket = Rule(
    "json.missing-bracket",
    .error,
    it: .init(
      "Manca la parentesi quadra che chiude quella della riga {line}",
      "Ogni «[» vuole la sua «]»: quella aperta alla riga {line} non è mai stata chiusa.",
      hint: "Aggiungi «]» qui, dopo l'ultima voce dell'elenco."
    ),
    en: .init(
      "The square bracket that closes the one on line {line} is missing",
      "Each “[” needs its “]”: the one opened on line {line} was never closed.",
      hint: "Add “]” here, after the last item of the list."
    )
  )

  public static let jsonMemberInArray = Rule(
    "json.member-in-list",
    .error,
    it: .init(
      "Un campo con il suo nome sta direttamente dentro un elenco",
      "Fra «[» e «]» vanno soltanto valori; i campi con un nome vanno fra due graffe.",
      hint: "Metti le graffe attorno ai campi, per esempio: [ { \"id\": \"faro\" } ]."
    ),
    en: .init(
      "A field with its name stands directly in a list",
      "Between “[” and “]” there are only values; fields with a name go between braces.",
      hint: "Put braces around the fields, for example: [ { \"id\": \"faro\" } ]."
    )
  )

  public static let jsonDuplicateKey = Rule(
    "json.duplicate-key",
    .error,
    it: .init(
      "Il campo «{key}» compare due volte",
      "È già scritto alla riga {line} della stessa scheda: non si può sapere quale dei due vale.",
      hint: "Tieni quello giusto e cancella l'altro."
    ),
    en: .init(
      "The field “{key}” appears twice",
      "It is already on line {line} of the same record: there is no knowing which of the two counts.",
      hint: "Keep the right one and delete the other."
    )
  )

  public static let jsonUnquotedKey = Rule(
    "json.unquoted-key",
    .error,
    it: .init(
      "Il nome del campo «{key}» non è fra virgolette",
      "I nomi dei campi vanno fra virgolette diritte.",
      hint: "Scrivi \"{key}\" con le virgolette."
    ),
    en: .init(
      "The field name “{key}” is not in quotes",
      "The names of fields go between straight quotes.",
      hint: "Write \"{key}\" with the quotes."
    )
  )

  public static let jsonComment = Rule(
    "json.comment",
    .error,
    it: .init(
      "Nei file JSON non si possono scrivere commenti",
      "Le note che cominciano con «//», «/*» o «#» non fanno parte del formato, e altri programmi si fermano lì.",
      hint: "Cancella il commento, o metti la nota in un documento a parte."
    ),
    en: .init(
      "JSON files cannot hold comments",
      "Notes that begin with “//”, “/*” or “#” are no part of the format, and other programs stop there.",
      hint: "Delete the comment, or keep the note in a document of its own."
    )
  )

  public static let jsonOddSpace = Rule(
    "json.odd-space",
    .error,
    it: .init(
      "C'è uno spazio speciale che il JSON non conosce",
      "Sembra uno spazio normale ma è un altro carattere (per esempio lo spazio unificatore), copiato da Word o dal web.",
      hint: "Cancellalo e scrivi uno spazio normale con la tastiera."
    ),
    en: .init(
      "There is a special space that JSON does not know",
      "It looks like a normal space but is another character (a non-breaking space, say), copied from Word or the web.",
      hint: "Delete it and type a normal space."
    )
  )

  public static let jsonByteOrderMark = Rule(
    "json.byte-order-mark",
    .error,
    it: .init(
      "C'è un carattere invisibile fra i dati",
      "È un segno (BOM) che alcuni programmi mettono all'inizio dei file; resta in mezzo quando se ne uniscono due.",
      hint: "Cancella la riga e riscrivila a mano: il carattere non si vede."
    ),
    en: .init(
      "There is an invisible character in the data",
      "It is a mark (BOM) that some programs put at the start of files; joining two files leaves it in the middle.",
      hint: "Delete the line and type it again: the character cannot be seen."
    )
  )

  static let jsonRules: [Rule] =
    [
      jsonEmpty, jsonYAML, jsonTextAfterEnd, jsonExtraCloser, jsonWrongCloser, jsonUnexpected, jsonTooDeep,
      jsonTooManyMistakes,
      jsonTrailingComma, jsonExtraComma, jsonMissingComma, jsonMissingColon, jsonMissingValue,
      jsonMissingBrace,
      jsonMissingBracket, jsonMemberInArray, jsonDuplicateKey, jsonUnquotedKey, jsonComment, jsonOddSpace,
      jsonByteOrderMark,
    ] + jsonValueRules
}
