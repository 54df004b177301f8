/// What can be wrong with the schemas themselves.
extension Rule {
  public static let schemaUnknownKeyword = Rule(
    "schema.unknown-keyword",
    .error,
    it: .init(
      "La parola chiave «{keyword}» non è prevista negli schemi",
      "Una parola sconosciuta verrebbe ignorata, e il controllo che doveva fare non ci sarebbe.",
      hint: "Correggi il nome; gli schemi usano una parte di JSON Schema 2020-12."
    ),
    en: .init(
      "The keyword “{keyword}” is not one that schemas can use",
      "An unknown word would be ignored, and the check that it was meant for would not happen.",
      hint: "Mend the name; the schemas use a part of JSON Schema 2020-12."
    )
  )

  public static let schemaBadKeyword = Rule(
    "schema.bad-keyword",
    .error,
    it: .init(
      "Il valore di «{keyword}» non va bene",
      "Questa parola chiave dello schema vuole un valore di un'altra forma.",
      hint: "Scrivi per esempio `{example}`"
    ),
    en: .init(
      "The value of “{keyword}” cannot be used",
      "This keyword of the schema takes a value of another form.",
      hint: "Write for example `{example}`"
    )
  )

  public static let schemaBadPattern = Rule(
    "schema.bad-pattern",
    .error,
    it: .init(
      "L'espressione «{pattern}» non si può usare",
      "È scritta male, o usa qualcosa che il programma non conosce.",
      hint: "Usa lettere, classi come [a-z], gruppi, |, i quantificatori * + ? {2,5}, e ^ $ agli estremi."
    ),
    en: .init(
      "The expression “{pattern}” cannot be used",
      "It is malformed, or uses something that the program does not know.",
      hint:
        "Use literals, classes such as [a-z], groups, |, the quantifiers * + ? {2,5}, and ^ $ at the ends."
    )
  )

  public static let schemaBrokenReference = Rule(
    "schema.broken-reference",
    .error,
    it: .init(
      "Il riferimento a «{reference}» non porta da nessuna parte",
      "Lo schema o la definizione con questo nome non c'è.",
      hint: "Controlla il nome, per esempio \"common.schema.json#/$defs/text\"."
    ),
    en: .init(
      "The reference to “{reference}” leads nowhere",
      "There is no schema or definition of this name.",
      hint: "Check the name, for example \"common.schema.json#/$defs/text\"."
    )
  )

  public static let schemaCircularReference = Rule(
    "schema.circular-reference",
    .error,
    it: .init(
      "Il riferimento a «{reference}» gira in tondo",
      "La definizione rimanda a sé stessa per lo stesso valore, e il controllo non finirebbe mai.",
      hint: "Togli uno dei riferimenti del giro."
    ),
    en: .init(
      "The reference to “{reference}” goes round in circles",
      "The definition refers to itself for the same value, and the check would never end.",
      hint: "Delete one of the references of the circle."
    )
  )

  public static let schemaNotFound = Rule(
    "schema.not-found",
    .error,
    it: .init(
      "Non c'è uno schema per questo file",
      "I dati non si possono controllare senza il file {schema}.schema.json.",
      hint: "Controlla il nome del file di dati, oppure rimetti lo schema nella cartella schemas."
    ),
    en: .init(
      "There is no schema for this file",
      "The data cannot be checked without the file {schema}.schema.json.",
      hint: "Check the name of the data file, or put the schema back into the folder schemas."
    )
  )

  static let schemaFileRules: [Rule] = [
    schemaUnknownKeyword, schemaBadKeyword, schemaBadPattern, schemaBrokenReference,
    schemaCircularReference, schemaNotFound,
  ]
}
