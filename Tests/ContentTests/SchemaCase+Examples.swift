extension SchemaCase {
  static let all: [SchemaCase] = types + fields + texts + dates + numbers + lists + branches

  private static let types: [SchemaCase] = [
    .init(#"{ "type": "string" }"#, "\"x\""),
    .init(#"{ "type": "string" }"#, "97100", "expected-text 1:1+5 → \"97100\""),
    .init(#"{ "type": "string" }"#, "[]", "expected-text 1:1+2"),
    .init(#"{ "type": "string" }"#, "null", "unexpected-null 1:1+4"),
    .init(#"{ "type": "integer" }"#, "12.0"),
    .init(#"{ "type": "integer" }"#, "12.5", "expected-integer 1:1+4"),
    .init(#"{ "type": "integer" }"#, "1.234", "expected-integer 1:1+5 → 1234"),
    .init(#"{ "type": "integer" }"#, "\"1200\"", "expected-integer 1:1+6 → 1200"),
    .init(#"{ "type": "integer" }"#, "\"12,5\"", "expected-integer 1:1+6"),
    .init(#"{ "type": "number" }"#, "12.5"),
    .init(#"{ "type": "number" }"#, "\"1.200,50 €\"", "expected-number 1:1+12 → 1200.50"),
    // A thousand, or a bit more than one: nobody can tell.
    .init(#"{ "type": "number" }"#, "\"1.234\"", "expected-number 1:1+7"),
    .init(#"{ "type": "number" }"#, "true", "expected-number 1:1+4"),
    .init(#"{ "type": "boolean" }"#, "false"),
    .init(#"{ "type": "boolean" }"#, "\"sì\"", "expected-boolean 1:1+4 → true"),
    .init(#"{ "type": "boolean" }"#, "0", "expected-boolean 1:1+1"),
    .init(#"{ "type": "array" }"#, "[1]"),
    .init(#"{ "type": "array" }"#, "\"x\"", "expected-list 1:1+3"),
    .init(#"{ "type": "object" }"#, "{}"),
    .init(#"{ "type": "object" }"#, "[1]", "expected-object 1:1+3"),
    .init(#"{ "type": "object", "x-text": true }"#, "{\"it\": \"Soci\"}"),
    .init(#"{ "type": "object", "x-text": true }"#, "\"Soci\"", "expected-translations 1:1+6"),
    .init(#"{ "type": "null" }"#, "null"),
    .init(#"{ "type": "null" }"#, "1", "expected-null 1:1+1"),
    .init(#"{ "type": ["integer", "null"] }"#, "null"),
    .init(#"{ "type": ["integer", "null"] }"#, "\"n.d.\"", "expected-integer 1:1+6 → null"),
    .init(#"{ "type": ["integer", "string"] }"#, "1"),
    .init(#"{ "type": ["integer", "string"] }"#, "1.5", "expected-other 1:1+3 → \"1.5\""),
  ]

  private static let record = #"""
    { "additionalProperties": false, "required": ["name"],
      "properties": { "name": { "type": "string" }, "town": { "type": "string" } } }
    """#

  private static let fields: [SchemaCase] = [
    .init(record, #"{"name": "x", "town": "y"}"#),
    .init(record, #"{"name": "x", "sector": "y"}"#, "unknown-field 1:15+8"),
    .init(record, #"{"name": "x", "twon": "y"}"#, "unknown-field 1:15+6 → \"town\""),
    .init(record, #"{"town": "y"}"#, "missing-field 1:1+1"),
    // A misspelt field is not missing as well.
    .init(record, #"{"nome": "y"}"#, "unknown-field 1:2+6 → \"name\""),
    .init(#"{ "additionalProperties": { "type": "string" } }"#, #"{"a": "x"}"#),
    .init(#"{ "additionalProperties": { "type": "string" } }"#, #"{"a": 1}"#, "expected-text 1:7+1 → \"1\""),
    .init(#"{ "additionalProperties": true }"#, #"{"a": 1}"#),
    .init(
      #"{ "patternProperties": { "^\\d{4}$": { "type": "integer" } }, "additionalProperties": false }"#,
      #"{"2024": 1}"#
    ),
    .init(
      #"{ "patternProperties": { "^\\d{4}$": { "type": "integer" } }, "additionalProperties": false }"#,
      #"{"2024": true, "anno": 1}"#,
      "expected-integer 1:10+4",
      "unknown-field 1:16+6"
    ),
    .init(#"{ "propertyNames": { "pattern": "^[a-z]+$" } }"#, #"{"a": 1}"#),
    .init(#"{ "propertyNames": { "pattern": "^[a-z]+$" } }"#, #"{"A": 1}"#, "wrong-form 1:2+3 → \"a\""),
  ]

  private static let slug = #"{ "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }"#

  private static let texts: [SchemaCase] = [
    .init(#"{ "enum": ["member", "partner", null, 1] }"#, "\"partner\""),
    .init(#"{ "enum": ["member", "partner", null, 1] }"#, "1.0"),
    .init(#"{ "enum": ["member", "partner", null, 1] }"#, "\"Parnter\"", "unknown-value 1:1+9 → \"partner\""),
    .init(#"{ "enum": ["member", "partner", null, 1] }"#, "2", "unknown-value 1:1+1"),
    .init(#"{ "const": "a" }"#, "\"a\""),
    .init(#"{ "const": "a" }"#, "\"b\"", "unknown-value 1:1+3 → \"a\""),
    .init(slug, "\"cortile-aperto\""),
    .init(slug, "1"),
    .init(slug, "\"Città Aperta!\"", "wrong-form 1:1+15 → \"citta-aperta\""),
    .init(slug, "\"lega coop\"", "wrong-form 1:1+11 → \"lega-coop\""),
    .init(#"{ "pattern": "^[0-9]{11}$" }"#, "\"01234567890\""),
    .init(#"{ "pattern": "^[0-9]{11}$" }"#, "\"0123 456 7890\"", "wrong-form 1:1+15 → \"01234567890\""),
    .init(slug, "\"---\"", "wrong-form 1:1+5"),
    .init(#"{ "pattern": "^https?://[^ ]+$" }"#, "\"http://a.it\""),
    .init(#"{ "pattern": "^https?://[^ ]+$" }"#, "\"www.a.it\"", "wrong-form 1:1+10 → \"https://www.a.it\""),
    .init(
      #"{ "pattern": "^https?://[^ ]+$" }"#,
      "\" https://a.it \"",
      "wrong-form 1:1+16 → \"https://a.it\""
    ),
    .init(#"{ "minLength": 1 }"#, "\"x\""),
    .init(#"{ "minLength": 1 }"#, "\"\"", "empty-text 1:1+2"),
    .init(#"{ "minLength": 2, "maxLength": 3 }"#, "\"èèè\""),
    .init(#"{ "minLength": 2, "maxLength": 3 }"#, "\"x\"", "text-too-short 1:1+3"),
    .init(#"{ "minLength": 2, "maxLength": 3 }"#, "\"xxxx\"", "text-too-long 1:1+6"),
    // One problem a text is enough.
    .init(#"{ "minLength": 1, "pattern": "^[a-z]+$" }"#, "\"x\""),
    .init(#"{ "minLength": 1, "pattern": "^[a-z]+$" }"#, "\"\"", "empty-text 1:1+2"),
  ]

  private static let date = #"{ "type": "string", "format": "date" }"#
  private static let partial = #"{ "type": "string", "x-partialDate": true, "pattern": "^[0-9-]+$" }"#

  private static let dates: [SchemaCase] = [
    .init(date, "\"2024-02-29\""),
    .init(date, "\"2023-02-29\"", "unreal-date 1:1+12"),
    .init(date, "\"2024-13-01\"", "unreal-date 1:1+12"),
    .init(date, "\"2024-00-10\"", "unreal-date 1:1+12"),
    .init(date, "\"1900-02-29\"", "unreal-date 1:1+12"),
    .init(date, "\"2000-02-29\""),
    .init(date, "\"30/06/2024\"", "date-form 1:1+12 → \"2024-06-30\""),
    .init(date, "\"3.6.2024\"", "date-form 1:1+10 → \"2024-06-03\""),
    .init(date, "\"2024/6/3\"", "date-form 1:1+10 → \"2024-06-03\""),
    .init(date, "\"1º giugno 2024\"", "date-form 1:1+16 → \"2024-06-01\""),
    .init(date, "\"31/06/2024\"", "date-form 1:1+12"),
    .init(date, "\"30/06/24\"", "date-form 1:1+10"),
    .init(date, "\"2024-06\"", "date-form 1:1+9"),
    .init(date, "\"domani\"", "date-form 1:1+8"),
    .init(date, "20240630", "date-form 1:1+8 → \"2024-06-30\""),
    .init(date, "20241330", "date-form 1:1+8"),
    .init(partial, "\"2024\""),
    .init(partial, "\"2024-06\""),
    .init(partial, "\"2024-06-30\""),
    .init(partial, "\"2024-14\"", "unreal-date 1:1+9"),
    .init(partial, "\"06/2024\"", "partial-date-form 1:1+9 → \"2024-06\""),
    .init(partial, "\"giugno 2024\"", "partial-date-form 1:1+13 → \"2024-06\""),
    .init(partial, "\"24\"", "partial-date-form 1:1+4"),
    .init(partial, "2024", "partial-date-form 1:1+4 → \"2024\""),
  ]

  private static let numbers: [SchemaCase] = [
    .init(#"{ "minimum": 0, "maximum": 100 }"#, "0"),
    .init(#"{ "minimum": 0, "maximum": 100 }"#, "100.0"),
    .init(#"{ "minimum": 0, "maximum": 100 }"#, "-0.1", "number-too-small 1:1+4"),
    .init(#"{ "minimum": 0, "maximum": 100 }"#, "101", "number-too-large 1:1+3"),
    .init(#"{ "exclusiveMinimum": 0, "exclusiveMaximum": 1 }"#, "0.5"),
    .init(#"{ "exclusiveMinimum": 0, "exclusiveMaximum": 1 }"#, "0", "number-not-above 1:1+1"),
    .init(#"{ "exclusiveMinimum": 0, "exclusiveMaximum": 1 }"#, "1", "number-not-below 1:1+1"),
  ]

  private static let lists: [SchemaCase] = [
    .init(#"{ "items": { "type": "integer" } }"#, "[1, 2]"),
    .init(
      #"{ "items": { "type": "integer" } }"#,
      "[1, \"2\", 3, 4.5]",
      "expected-integer 1:5+3 → 2",
      "expected-integer 1:13+3"
    ),
    .init(#"{ "minItems": 1, "maxItems": 2 }"#, "[1]"),
    .init(#"{ "minItems": 1, "maxItems": 2 }"#, "[]", "too-few-items 1:1+1"),
    .init(#"{ "minItems": 1, "maxItems": 2 }"#, "[1, 2, 3]", "too-many-items 1:1+1"),
    .init(#"{ "uniqueItems": true }"#, "[\"a\", \"b\", 1, true, {\"a\": 1}]"),
    .init(
      #"{ "uniqueItems": true }"#,
      "[\"a\", \"a\", 1, 1.0]",
      "duplicate-item 1:7+3",
      "duplicate-item 1:15+3"
    ),
    .init(
      #"{ "uniqueItems": true }"#,
      "[{\"a\": 1, \"b\": 2}, {\"b\": 2, \"a\": 1}]",
      "duplicate-item 1:20+16"
    ),
    .init(#"{ "x-unique": "id" }"#, "[{\"id\": \"a\"}, {\"id\": \"b\"}, {}, {}]"),
    .init(#"{ "x-unique": "id" }"#, "[{\"id\": \"a\"}, {\"id\": \"a\"}]", "duplicate-id 1:22+3"),
  ]

  private static let kinds = #"""
    { "oneOf": [
      { "type": "object", "required": ["kind", "page"], "additionalProperties": false,
        "properties": { "kind": { "const": "page" }, "page": { "type": "string" } } },
      { "type": "object", "required": ["kind", "url"], "additionalProperties": false,
        "properties": { "kind": { "const": "link" }, "url": { "type": "string" } } } ] }
    """#
  private static let optional = ##"""
    { "anyOf": [ { "$ref": "#/$defs/count" }, { "type": "null" } ],
      "$defs": { "count": { "type": "integer", "minimum": 0 } } }
    """##
  private static let conditional = #"""
    { "if": { "required": ["a"] }, "then": { "required": ["b"] }, "else": { "required": ["c"] } }
    """#

  private static let branches: [SchemaCase] = [
    .init(kinds, #"{"kind": "link", "url": "x"}"#),
    // The kind says which branch is meant.
    .init(kinds, #"{"kind": "link", "page": "x"}"#, "unknown-field 1:18+6", "missing-field 1:1+1"),
    .init(kinds, #"{"kind": "page", "page": 1}"#, "expected-text 1:26+1 → \"1\""),
    .init(kinds, "[]", "expected-object 1:1+2"),
    .init(optional, "null"),
    .init(optional, "3"),
    .init(optional, "-3", "number-too-small 1:1+2"),
    .init(optional, "\"3\"", "expected-integer 1:1+3 → 3"),
    .init(optional, "\"\"", "expected-integer 1:1+2 → null"),
    .init(#"{ "oneOf": [ { "minimum": 1 }, { "maximum": 5 } ] }"#, "0"),
    .init(#"{ "oneOf": [ { "minimum": 1 }, { "maximum": 5 } ] }"#, "3", "ambiguous 1:1+1"),
    .init(#"{ "allOf": [ { "minimum": 1 }, { "maximum": 5 } ] }"#, "3"),
    .init(#"{ "allOf": [ { "minimum": 1 }, { "maximum": 5 } ] }"#, "6", "number-too-large 1:1+1"),
    .init(conditional, #"{"a": 1, "b": 2}"#),
    .init(conditional, #"{"c": 1}"#),
    .init(conditional, #"{"a": 1}"#, "missing-field 1:1+1"),
    .init(conditional, "{}", "missing-field 1:1+1"),
  ]
}
