/// A schema or a part of one, ready to check values. A class, because schemas hold schemas.
final class SchemaNode: Sendable {
  let rules: SchemaRules
  /// The schema that `$ref` leads to, if it leads anywhere.
  // Written once, while the library is made that the node belongs to, before any value is checked; only read afterwards.
  // The library keeps what is referred to; that the node doesn't lets schemas refer to themselves.
  nonisolated(unsafe) unowned(unsafe) private(set) var target: SchemaNode?

  // Asked of every value, and quicker than the rules.
  let isDescribed: Bool
  let hasLimits: Bool
  let hasBranches: Bool

  init(_ rules: SchemaRules) {
    self.rules = rules
    isDescribed = rules.description != nil
    hasLimits = rules.hasLimits
    hasBranches = rules.hasBranches
  }

  func link(to definitions: [String: SchemaNode]) {
    target = rules.reference.flatMap { definitions[$0] }
  }
}

/// What a schema asks of a value: one property for each keyword, empty where the keyword isn't there.
struct SchemaRules: Sendable {
  var description: SchemaDescription?
  /// The first of the examples, as JSON.
  var example: String?
  /// `x-text`: the value is a short text in each language.
  var isText = false
  /// `x-ref`: the records of which the value is an id.
  var target: String?
  /// `$ref`: the key of the schema that is asked as well, such as `common#text`.
  var reference: String?

  var types: JSONTypes?
  /// The values of `enum`, or the one of `const`.
  var allowed: [JSONValue]?

  var minLength: Int?
  var maxLength: Int?
  var pattern: TextPattern?
  var date: DateForm?

  var minimum: JSONNumber?
  var maximum: JSONNumber?
  var exclusiveMinimum: JSONNumber?
  var exclusiveMaximum: JSONNumber?

  /// Whether a number may be too small or too large.
  var hasLimits: Bool {
    minimum != nil || maximum != nil || exclusiveMinimum != nil || exclusiveMaximum != nil
  }

  var properties = SchemaProperties()
  var patternProperties: [(pattern: TextPattern, node: SchemaNode)] = []
  var additional = Additional.anything
  var propertyNames: SchemaNode?
  var required: [String] = []

  var items: SchemaNode?
  var minItems: Int?
  var maxItems: Int?
  var hasUniqueItems = false
  /// `x-unique`: the field in which no two elements may agree.
  var uniqueField: String?

  var allOf: [SchemaNode] = []
  var anyOf: [SchemaNode] = []
  var oneOf: [SchemaNode] = []
  var condition: SchemaNode?
  var consequence: SchemaNode?
  var alternative: SchemaNode?

  /// Whether other schemas are asked about the same value, `$ref` aside.
  var hasBranches: Bool { condition != nil || !allOf.isEmpty || !anyOf.isEmpty || !oneOf.isEmpty }

  /// The form that a date has.
  enum DateForm: Sendable {
    /// `format: date`: `YYYY-MM-DD`.
    case full
    /// `x-partialDate`: also `YYYY-MM` and `YYYY`.
    case partial
  }

  /// What becomes of members that no other keyword names.
  enum Additional: Sendable {
    case anything
    case nothing
    case matching(SchemaNode)
  }
}

/// What a schema says about a field, in both languages of the program.
struct SchemaDescription: Sendable, Hashable {
  private let text: String
  private let ownEnglish: String?

  /// Schemas describe in one string, Italian first: `Nome dell’ente. — Name of the body.`
  init(_ text: String, english: String? = nil) {
    self.text = text
    ownEnglish = english
  }

  var italian: String { words.first ?? text }
  var english: String { ownEnglish ?? words.last ?? text }

  /// Parted only when something is wrong: few descriptions are ever shown.
  private var words: [String] { text.split(separator: " — ", maxSplits: 1).map(String.init) }

  /// The arguments for a rule's `{description}`: in Italian, and under `description.en` in English.
  var arguments: [String: String] { ["description": italian, "description.en": english] }
}
