/// What a schema can find wrong with the values of a record.
extension Rule {
  public static let schemaPatternMismatch = Rule(
    "schema.wrong-form",
    .error,
    it: .init(
      "Il valore {found} non ha la forma giusta",
      "Ecco che cosa va scritto qui: {description}",
      hint: "Scrivilo come in questo esempio: `{example}`"
    ),
    en: .init(
      "The value {found} does not have the right form",
      "This is what belongs here: {description}",
      hint: "Write it as in this example: `{example}`"
    )
  )

  public static let schemaEmptyText = Rule(
    "schema.empty-text",
    .error,
    it: .init(
      "Il testo è vuoto",
      "Fra le virgolette non c'è niente, e in questo campo un testo serve.",
      hint: "Scrivi il testo; se il campo non è obbligatorio puoi anche toglierlo."
    ),
    en: .init(
      "The text is empty",
      "There is nothing between the quotes, and this field needs a text.",
      hint: "Write the text; if the field is not required you may also delete it."
    )
  )

  public static let schemaTextTooShort = Rule(
    "schema.text-too-short",
    .error,
    it: .init(
      "Il testo è troppo corto: {count} caratteri",
      "In questo campo ne servono almeno {limit}.",
      hint: "Scrivi il testo per esteso."
    ),
    en: .init(
      "The text is too short: {count} characters",
      "This field needs at least {limit}.",
      hint: "Write the text in full."
    )
  )

  public static let schemaTextTooLong = Rule(
    "schema.text-too-long",
    .error,
    it: .init(
      "Il testo è troppo lungo: {count} caratteri",
      "In questo campo ce ne stanno al massimo {limit}.",
      hint: "Accorcialo; il resto può andare nel testo di una pagina."
    ),
    en: .init(
      "The text is too long: {count} characters",
      "This field holds at most {limit}.",
      hint: "Shorten it; the rest can go into the text of a page."
    )
  )

  public static let schemaNumberTooSmall = Rule(
    "schema.number-too-small",
    .error,
    it: .init(
      "Il numero {found} è troppo piccolo",
      "Qui il valore più basso ammesso è {limit}.",
      hint: "Controlla se manca una cifra o se il segno meno è di troppo."
    ),
    en: .init(
      "The number {found} is too small",
      "The lowest value allowed here is {limit}.",
      hint: "Check whether a digit is missing, or the minus sign is one too many."
    )
  )

  public static let schemaNumberTooLarge = Rule(
    "schema.number-too-large",
    .error,
    it: .init(
      "Il numero {found} è troppo grande",
      "Qui il valore più alto ammesso è {limit}.",
      hint: "Controlla se c'è una cifra di troppo."
    ),
    en: .init(
      "The number {found} is too large",
      "The highest value allowed here is {limit}.",
      hint: "Check whether there is one digit too many."
    )
  )

  public static let schemaNumberNotAbove = Rule(
    "schema.number-not-above",
    .error,
    it: .init(
      "Il numero {found} è troppo piccolo",
      "Qui il valore deve essere maggiore di {limit}.",
      hint: "Controlla il valore; se non si applica, togli il campo."
    ),
    en: .init(
      "The number {found} is too small",
      "The value here has to be more than {limit}.",
      hint: "Check the value; if it does not apply, delete the field."
    )
  )

  public static let schemaNumberNotBelow = Rule(
    "schema.number-not-below",
    .error,
    it: .init(
      "Il numero {found} è troppo grande",
      "Qui il valore deve essere minore di {limit}.",
      hint: "Controlla se c'è una cifra di troppo."
    ),
    en: .init(
      "The number {found} is too large",
      "The value here has to be less than {limit}.",
      hint: "Check whether there is one digit too many."
    )
  )

  public static let schemaTooFewItems = Rule(
    "schema.too-few-items",
    .error,
    it: .init(
      "L'elenco ha troppo poche voci: {count}",
      "In questo elenco ne servono almeno {limit}.",
      hint: "Aggiungi le voci che mancano; se il campo non è obbligatorio puoi anche toglierlo."
    ),
    en: .init(
      "The list has too few items: {count}",
      "This list needs at least {limit}.",
      hint: "Add the missing items; if the field is not required you may also delete it."
    )
  )

  public static let schemaTooManyItems = Rule(
    "schema.too-many-items",
    .error,
    it: .init(
      "L'elenco ha troppe voci: {count}",
      "In questo elenco ce ne stanno al massimo {limit}.",
      hint: "Togli le voci di troppo."
    ),
    en: .init(
      "The list has too many items: {count}",
      "This list holds at most {limit}.",
      hint: "Delete the items that are too many."
    )
  )

  public static let schemaDuplicateItem = Rule(
    "schema.duplicate-item",
    .error,
    it: .init(
      "La voce {found} è ripetuta",
      "Nell'elenco c'è già, alla riga {line}, e ogni voce deve comparire una volta sola.",
      hint: "Cancella una delle due."
    ),
    en: .init(
      "The item {found} is repeated",
      "It is in the list already, on line {line}, and each item must appear only once.",
      hint: "Delete one of the two."
    )
  )

  public static let schemaDuplicateID = Rule(
    "schema.duplicate-id",
    .error,
    it: .init(
      "Due schede hanno lo stesso «{field}»: {id}",
      "La prima è alla riga {line}; il programma le distingue da questo campo, perciò deve essere diverso.",
      hint: "Se è la stessa scheda cancellane una, altrimenti cambia il valore di una delle due."
    ),
    en: .init(
      "Two records have the same “{field}”: {id}",
      "The first is on line {line}; the program tells them apart by this field, so it has to differ.",
      hint: "If it is the same record delete one, otherwise change the value of one of the two."
    )
  )

  public static let schemaDateForm = Rule(
    "schema.date-form",
    .error,
    it: .init(
      "Qui va una data come 2024-06-30, non {found}",
      "La data va fra virgolette: anno di quattro cifre, mese e giorno di due, separati da trattini.",
      hint: "Scrivi per esempio \"2024-06-30\"; sul sito la data comparirà come si usa in ogni lingua."
    ),
    en: .init(
      "A date like 2024-06-30 belongs here, not {found}",
      "Dates are written in quotes: four digits for the year, two for month and day, joined by hyphens.",
      hint: "Write for example \"2024-06-30\"; the site shows it as each language does."
    )
  )

  public static let schemaPartialDateForm = Rule(
    "schema.partial-date-form",
    .error,
    it: .init(
      "Qui va una data come 2024-06-30, 2024-06 o 2024, non {found}",
      "La data si scrive fra virgolette; se il giorno o il mese non si conoscono, si tralasciano.",
      hint: "Scrivi per esempio \"2024-06-30\", \"2024-06\" o \"2024\"."
    ),
    en: .init(
      "A date like 2024-06-30, 2024-06 or 2024 belongs here, not {found}",
      "The date is written in quotes; where the day or month is not known, it is left out.",
      hint: "Write for example \"2024-06-30\", \"2024-06\" or \"2024\"."
    )
  )

  public static let schemaUnrealDate = Rule(
    "schema.unreal-date",
    .error,
    it: .init(
      "La data {found} non esiste nel calendario",
      "La forma è giusta, ma quel mese o quel giorno non c'è (l'ordine è anno, mese, giorno).",
      hint: "Controlla la data, per esempio se mese e giorno sono scambiati."
    ),
    en: .init(
      "The date {found} does not exist in the calendar",
      "The form is right, but there is no such month or day (the order is year, month, day).",
      hint: "Check the date, for example whether month and day are swapped."
    )
  )

  public static let schemaAmbiguous = Rule(
    "schema.ambiguous",
    .error,
    it: .init(
      "Il valore {found} si può intendere in {count} modi",
      "Qui sono ammesse più forme, ma il valore deve averne una sola.",
      hint: "Togli i campi che appartengono a una forma diversa da quella voluta."
    ),
    en: .init(
      "The value {found} can be understood in {count} ways",
      "Several forms are allowed here, but the value must have exactly one.",
      hint: "Delete the fields that belong to a form other than the one you want."
    )
  )

  static let schemaValueRules: [Rule] = [
    schemaPatternMismatch, schemaEmptyText, schemaTextTooShort, schemaTextTooLong, schemaNumberTooSmall,
    schemaNumberTooLarge, schemaNumberNotAbove, schemaNumberNotBelow, schemaTooFewItems, schemaTooManyItems,
    schemaDuplicateItem, schemaDuplicateID, schemaDateForm, schemaPartialDateForm, schemaUnrealDate,
    schemaAmbiguous,
  ]
}
