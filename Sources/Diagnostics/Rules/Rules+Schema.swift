/// What a schema can find wrong with the fields of a record and their types. Their values: `Rules+SchemaValues.swift`.
extension Rule {
  public static let schemaUnknownField = Rule(
    "schema.unknown-field",
    .error,
    it: .init(
      "Il campo «{field}» non esiste in questa scheda",
      "I campi che si possono usare qui sono: {allowed}.",
      hint: "Correggi il nome, oppure togli il campo."
    ),
    en: .init(
      "The field “{field}” does not exist in this record",
      "The fields that can be used here are: {allowed}.",
      hint: "Mend the name, or delete the field."
    )
  )

  public static let schemaMissingField = Rule(
    "schema.missing-field",
    .error,
    it: .init(
      "In questa scheda manca il campo «{field}»",
      "Il campo è obbligatorio; ecco che cosa contiene: {description}",
      hint: "Aggiungilo fra le graffe: \"{field}\": seguito dal suo valore."
    ),
    en: .init(
      "This record lacks the field “{field}”",
      "The field is required; this is what it holds: {description}",
      hint: "Add it between the braces: \"{field}\": followed by its value."
    )
  )

  public static let schemaExpectedText = Rule(
    "schema.expected-text",
    .error,
    it: .init(
      "Qui va un testo fra virgolette, non {found}",
      "Il campo contiene un testo, anche quando è fatto di sole cifre, come un CAP.",
      hint: "Metti il valore fra virgolette diritte, per esempio \"97100\"."
    ),
    en: .init(
      "A text in quotes belongs here, not {found}",
      "The field holds a text, even when it is made of digits only, like a postcode.",
      hint: "Put the value in straight quotes, for example \"97100\"."
    )
  )

  public static let schemaExpectedInteger = Rule(
    "schema.expected-integer",
    .error,
    it: .init(
      "Qui va un numero intero, non {found}",
      "Il campo contiene una quantità: solo cifre, senza virgolette, decimali o punti fra le migliaia.",
      hint: "Scrivi per esempio 1200; 0 vuol dire nessuno."
    ),
    en: .init(
      "A whole number belongs here, not {found}",
      "The field holds a quantity: digits only, without quotes, decimals or thousands separators.",
      hint: "Write for example 1200; 0 means none."
    )
  )

  public static let schemaExpectedNumber = Rule(
    "schema.expected-number",
    .error,
    it: .init(
      "Qui va un numero, non {found}",
      "Il numero si scrive senza virgolette, senza punti fra le migliaia e con il punto prima dei decimali.",
      hint: "Scrivi per esempio 1234.5"
    ),
    en: .init(
      "A number belongs here, not {found}",
      "A number is written without quotes or thousands separators, and with a point before the decimals.",
      hint: "Write for example 1234.5"
    )
  )

  public static let schemaExpectedBoolean = Rule(
    "schema.expected-boolean",
    .error,
    it: .init(
      "Qui va true (sì) o false (no), non {found}",
      "Il campo risponde a una domanda e ammette solo queste due parole, senza virgolette.",
      hint: "Scrivi true oppure false."
    ),
    en: .init(
      "Either true or false belongs here, not {found}",
      "The field answers a question and takes only these two words, without quotes.",
      hint: "Write true or false."
    )
  )

  public static let schemaExpectedList = Rule(
    "schema.expected-list",
    .error,
    it: .init(
      "Qui va un elenco fra parentesi quadre, non {found}",
      "Il campo può contenere più voci: anche quando ce n'è una sola, sta fra «[» e «]».",
      hint: "Scrivi per esempio [ \"una voce\", \"un'altra\" ]."
    ),
    en: .init(
      "A list in square brackets belongs here, not {found}",
      "The field can hold several items: even when there is only one, it stands between “[” and “]”.",
      hint: "Write for example [ \"one item\", \"another\" ]."
    )
  )

  public static let schemaExpectedObject = Rule(
    "schema.expected-object",
    .error,
    it: .init(
      "Qui va un gruppo di campi fra graffe, non {found}",
      "Il valore è fatto di più campi, ognuno con il suo nome, fra «{» e «}».",
      hint: "Guarda come è scritto lo stesso campo in un'altra scheda e fai altrettanto."
    ),
    en: .init(
      "A group of fields in braces belongs here, not {found}",
      "The value consists of several fields, each with its name, between “{” and “}”.",
      hint: "See how the same field is written in another record, and do the same."
    )
  )

  public static let schemaExpectedTexts = Rule(
    "schema.expected-translations",
    .error,
    it: .init(
      "Qui va un testo per ogni lingua del sito, non {found}",
      "I testi che compaiono sul sito si scrivono in ogni lingua, ognuna con il suo codice.",
      hint: "Scrivi per esempio { \"it\": \"Soci\", \"en\": \"Members\" }."
    ),
    en: .init(
      "A text in each language of the site belongs here, not {found}",
      "Texts that appear on the site are written in each language, each under its code.",
      hint: "Write for example { \"it\": \"Soci\", \"en\": \"Members\" }."
    )
  )

  public static let schemaExpectedNull = Rule(
    "schema.expected-null",
    .error,
    it: .init(
      "Qui si può scrivere soltanto null, non {found}",
      "In questo caso il campo deve restare senza valore.",
      hint: "Scrivi null, senza virgolette."
    ),
    en: .init(
      "Only null can be written here, not {found}",
      "In this case the field has to stay without a value.",
      hint: "Write null, without quotes."
    )
  )

  public static let schemaExpectedOther = Rule(
    "schema.expected-other",
    .error,
    it: .init(
      "Questo tipo di valore qui non va bene: {found}",
      "Il campo ammette valori di queste forme: {expected}.",
      hint: "Riscrivi il valore in una di queste forme."
    ),
    en: .init(
      "This kind of value cannot be used here: {found}",
      "The field takes values of these forms: {expected}.",
      hint: "Write the value in one of these forms."
    )
  )

  public static let schemaUnexpectedNull = Rule(
    "schema.unexpected-null",
    .error,
    it: .init(
      "Qui serve un valore: null non basta",
      "Scrivere null vuol dire «non si sa», e in questo campo non è ammesso.",
      hint: "Scrivi il valore; se il campo non è obbligatorio puoi anche toglierlo."
    ),
    en: .init(
      "A value is needed here: null will not do",
      "Writing null means “not known”, and this field does not allow it.",
      hint: "Write the value; if the field is not required you may also delete it."
    )
  )

  public static let schemaUnknownValue = Rule(
    "schema.unknown-value",
    .error,
    it: .init(
      "Il valore {found} non è fra quelli ammessi",
      "Qui si può scrivere soltanto uno di questi: {allowed}.",
      hint: "Scegline uno e scrivilo esattamente così, maiuscole comprese."
    ),
    en: .init(
      "The value {found} is not one of those allowed",
      "Only one of these can be written here: {allowed}.",
      hint: "Choose one and write it exactly like that, capitals included."
    )
  )

  static let schemaFieldRules: [Rule] = [
    schemaUnknownField, schemaMissingField, schemaExpectedText, schemaExpectedInteger, schemaExpectedNumber,
    schemaExpectedBoolean, schemaExpectedList, schemaExpectedObject, schemaExpectedTexts,
    schemaExpectedNull, schemaExpectedOther, schemaUnexpectedNull, schemaUnknownValue,
  ]

  static let schemaRules: [Rule] = schemaFieldRules + schemaValueRules + schemaFileRules
}
