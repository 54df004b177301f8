extension Example {
  static let schema: [Example] = [
    Example(
      .schemaUnknownField,
      ["field": "twon", "allowed": "street, number, postcode, town, province"],
      in: "content/data/members.json",
      wrong: #""address": { "street": "Via dei Cordai", "twon": "Castelmoro" }"#,
      right: #""address": { "street": "Via dei Cordai", "town": "Castelmoro" }"#
    ),
    Example(
      .schemaMissingField,
      [
        "field": "kind", "description": "Che tipo di socio è: A, B, consorzio, associazione.",
        "description.en": "What kind of member it is: A, B, consortium, association.",
      ],
      in: "content/data/members.json",
      wrong: #"{ "id": "vicinanza", "shortName": "Vicinanza" }"#,
      right: #"{ "id": "vicinanza", "shortName": "Vicinanza", "kind": "A" }"#
    ),
    Example(
      .schemaExpectedText,
      ["found": "97100"],
      wrong: #""postcode": 97100"#,
      right: #""postcode": "97100""#
    ),
    Example(
      .schemaExpectedInteger,
      ["found": "\"1200\""],
      wrong: #""trainingHours": "1200""#,
      right: #""trainingHours": 1200"#
    ),
    Example(
      .schemaExpectedNumber,
      ["found": "\"1.234,50\""],
      wrong: #""amountCashed": "1.234,50""#,
      right: #""amountCashed": 1234.50"#
    ),
    Example(
      .schemaExpectedBoolean,
      ["found": "\"sì\""],
      wrong: #""inKind": "sì""#,
      right: #""inKind": true"#
    ),
    Example(
      .schemaExpectedList,
      ["found": "\"older-people\""],
      wrong: #""sectors": "older-people""#,
      right: #""sectors": ["older-people"]"#
    ),
    Example(
      .schemaExpectedObject,
      ["found": "\"Via dei Cordai 22\""],
      wrong: #""address": "Via dei Cordai 22""#,
      right: #""address": { "street": "Via dei Cordai", "number": "22" }"#
    ),
    Example(
      .schemaExpectedTexts,
      ["found": "\"Soci\""],
      wrong: #""name": "Soci""#,
      right: #""name": { "it": "Soci", "en": "Members" }"#
    ),
    Example(.schemaExpectedNull, ["found": "0"], wrong: #""end": 0"#, right: #""end": null"#),
    Example(
      .schemaExpectedOther,
      ["found": "1.5", "expected": "integer, string"],
      wrong: #""since": 1.5"#,
      right: #""since": "2015""#
    ),
    Example(.schemaUnexpectedNull, wrong: #""id": null"#, right: #""id": "vicinanza""#),
    Example(
      .schemaUnknownValue,
      ["found": "\"Ordinary\"", "allowed": "\"ordinary\", \"funder\""],
      in: "content/data/members.json",
      wrong: #""membership": "Ordinary""#,
      right: #""membership": "ordinary""#
    ),
  ]

  static let schemaValues: [Example] = [
    Example(
      .schemaPatternMismatch,
      [
        "found": "\"Orti di Dogana\"", "example": "\"orti-di-dogana\"",
        "description": "Un nome breve e stabile: minuscole senza accenti, cifre e trattini.",
        "description.en": "A short, stable name: lower-case letters without accents, digits and hyphens.",
      ],
      in: #""id""#
    ),
    Example(.schemaEmptyText, wrong: #""shortName": """#, right: #""shortName": "La Siepe""#),
    Example(
      .schemaTextTooShort,
      ["count": "2", "limit": "16"],
      wrong: #""legalName": "SC""#,
      right: #""legalName": "La Siepe, società cooperativa sociale""#
    ),
    Example(
      .schemaTextTooLong,
      ["count": "214", "limit": "160"],
      in: .init(it: "in cima a una pagina", en: "at the top of a page"),
      right: .init(
        it: #"{"description": "Chi sono i soci del consorzio, che cosa fanno e dove."}"#,
        en: #"{"description": "Who the consortium's members are, what they do and where."}"#
      )
    ),
    Example(
      .schemaNumberTooSmall,
      ["found": "-3", "limit": "0"],
      wrong: #""total": -3"#,
      right: #""total": 3"#
    ),
    Example(
      .schemaNumberTooLarge,
      ["found": "1200", "limit": "100"],
      wrong: #""share": 1200"#,
      right: #""share": 12.00"#
    ),
    Example(
      .schemaNumberNotAbove,
      ["found": "0", "limit": "0"],
      wrong: #""amount": 0"#,
      right: #""amount": 1200"#
    ),
    Example(
      .schemaNumberNotBelow,
      ["found": "100", "limit": "100"],
      wrong: #""share": 100"#,
      right: #""share": 10.0"#
    ),
    Example(
      .schemaTooFewItems,
      ["count": "0", "limit": "1"],
      wrong: #""sectors": []"#,
      right: #""sectors": ["older-people"]"#
    ),
    Example(
      .schemaTooManyItems,
      ["count": "3", "limit": "2"],
      wrong: #""images": ["cortile.jpg", "orto.jpg", "vivaio.jpg"]"#,
      right: #""images": ["cortile.jpg", "orto.jpg"]"#
    ),
    Example(
      .schemaDuplicateItem,
      ["found": "\"disability\"", "line": "12"],
      wrong: #""sectors": ["disability", "older-people", "disability"]"#,
      right: #""sectors": ["disability", "older-people"]"#
    ),
    Example(
      .schemaDuplicateID,
      ["field": "id", "id": "\"la-siepe\"", "line": "3"],
      in: "content/data/members.json",
      wrong:
        "{ \"id\": \"la-siepe\", \"shortName\": \"La Siepe\" },\n{ \"id\": \"la-siepe\", \"shortName\": \"L’Argine\" }",
      right:
        "{ \"id\": \"la-siepe\", \"shortName\": \"La Siepe\" },\n{ \"id\": \"argine\", \"shortName\": \"L’Argine\" }"
    ),
    Example(
      .schemaDateForm,
      ["found": "\"30/06/2024\""],
      wrong: #""cashedOn": "30/06/2024""#,
      right: #""cashedOn": "2024-06-30""#
    ),
    Example(
      .schemaPartialDateForm,
      ["found": "\"giugno 2024\""],
      wrong: #""joinedOn": "giugno 2024""#,
      right: #""joinedOn": "2024-06""#
    ),
    Example(
      .schemaUnrealDate,
      ["found": "\"2024-30-06\""],
      wrong: #""cashedOn": "2024-30-06""#,
      right: #""cashedOn": "2024-06-30""#
    ),
    Example(
      .schemaAmbiguous,
      ["found": "{ \"memberId\": \"argine\", … }", "count": "2"],
      wrong: #"{ "memberId": "argine", "name": "Comune di Dogana" }"#,
      right: #"{ "memberId": "argine" }"#
    ),
  ]

  static let schemaFiles: [Example] = [
    Example(
      .schemaUnknownKeyword,
      ["keyword": "minLenght"],
      in: place,
      wrong: #""shortName": { "type": "string", "minLenght": 1 }"#,
      right: #""shortName": { "type": "string", "minLength": 1 }"#
    ),
    Example(
      .schemaBadKeyword,
      ["keyword": "required", "example": #""required": ["id"]"#],
      in: place,
      wrong: #""required": "id""#
    ),
    Example(
      .schemaBadPattern,
      ["pattern": "[a-z"],
      in: place,
      wrong: #""pattern": "^[a-z$""#,
      right: #""pattern": "^[a-z]+$""#
    ),
    Example(
      .schemaBrokenReference,
      ["reference": "common.schema.json#/$defs/txt"],
      in: place,
      wrong: ##""$ref": "common.schema.json#/$defs/txt""##,
      right: ##""$ref": "common.schema.json#/$defs/text""##
    ),
    Example(
      .schemaCircularReference,
      ["reference": "#/$defs/part"],
      in: place,
      wrong: ##""part": { "$ref": "#/$defs/part" }"##,
      right:
        ##""part": { "type": "object", "properties": { "parts": { "items": { "$ref": "#/$defs/part" } } } }"##
    ),
    Example(.schemaNotFound, ["schema": "members"], right: "git restore schemas/members.schema.json"),
  ]

  private static let place: BilingualText = "schemas/members.schema.json"
}
