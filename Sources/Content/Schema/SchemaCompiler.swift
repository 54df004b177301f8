import Diagnostics

/// Turns the JSON of a schema into rules.
struct SchemaCompiler {
  let file: SourceFile
  let name: String
  private(set) var definitions: [String: SchemaNode] = [:]
  private(set) var references: [(key: String, range: Range<Int>)] = []
  /// The schemas with a `$ref`.
  private(set) var referring: [SchemaNode] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile, name: String) {
    self.file = file
    self.name = name
  }

  mutating func report(
    _ rule: Rule,
    _ range: Range<Int>,
    _ arguments: [String: String] = [:],
    replacement: String? = nil
  ) {
    diagnostics.append(file.diagnostic(rule, at: range, arguments, replacement: replacement))
  }

  mutating func define(_ key: String, as node: SchemaNode) { definitions[key] = node }

  mutating func compile(_ value: JSONValue) -> SchemaNode {
    var rules = SchemaRules()
    for member in value.members { apply(member, to: &rules) }
    let node = SchemaNode(rules)
    if rules.reference != nil { referring.append(node) }
    return node
  }

  private static let keywords: Set<String> = [
    "$schema", "$id", "$comment", "$defs", "$ref", "title", "description", "x-description-en", "default",
    "examples",
    "deprecated", "markdownDescription", "defaultSnippets", "enumDescriptions", "x-file", "x-text", "x-ref",
    "x-unique", "x-partialDate",
    "type",
    "enum", "const", "minLength", "maxLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "properties", "patternProperties", "additionalProperties", "propertyNames",
    "required",
    "items", "minItems", "maxItems", "uniqueItems", "allOf", "anyOf", "oneOf", "if", "then", "else",
  ]

  private mutating func apply(_ member: JSONMember, to rules: inout SchemaRules) {
    let value = member.value
    switch member.key {
    case "$schema", "$id", "$comment", "title", "default", "deprecated", "markdownDescription",
      "defaultSnippets", "enumDescriptions", "x-file":
      break
    case "description":
      if let text = string(member) {
        rules.description = SchemaDescription(text, english: rules.description?.english)
      }
    case "x-description-en":
      if let text = string(member) {
        rules.description = SchemaDescription(rules.description?.italian ?? text, english: text)
      }
    case "examples": rules.example = value.array.first.map { excerpt(of: $0) }
    case "x-text": rules.isText = bool(member) ?? false
    case "x-ref": rules.target = string(member)
    case "x-unique": rules.uniqueField = string(member)
    case "x-partialDate": rules.date = bool(member) ?? false ? .partial : rules.date
    case "$defs":
      for (key, node) in schemas(member) { definitions["\(name)#\(key)"] = node }
    case "$ref": rules.reference = reference(member)
    case "type": rules.types = types(member)
    case "enum": rules.allowed = value.array.isEmpty ? bad(member, "[\"a\", \"b\"]") : value.array
    case "const": rules.allowed = [value]
    case "minLength": rules.minLength = count(member)
    case "maxLength": rules.maxLength = count(member)
    case "pattern": rules.pattern = string(member).flatMap { pattern($0, value.range) }
    case "format": applyFormat(member, to: &rules)
    case "minimum": rules.minimum = number(member)
    case "maximum": rules.maximum = number(member)
    case "exclusiveMinimum": rules.exclusiveMinimum = number(member)
    case "exclusiveMaximum": rules.exclusiveMaximum = number(member)
    case "minItems": rules.minItems = count(member)
    case "maxItems": rules.maxItems = count(member)
    case "uniqueItems": rules.hasUniqueItems = bool(member) ?? false
    default: applyComposition(member, to: &rules)
    }
  }

  /// The keywords that hold schemas.
  private mutating func applyComposition(_ member: JSONMember, to rules: inout SchemaRules) {
    switch member.key {
    case "properties":
      rules.properties = SchemaProperties(schemas(member))
    case "patternProperties":
      for (member, node) in zip(member.value.members, schemas(member)) {
        guard let pattern = pattern(member.key, member.keyRange) else { continue }
        rules.patternProperties.append((pattern, node.1))
      }
    case "additionalProperties":
      rules.additional =
        switch member.value.bool {
        case true?: .anything
        case false?: .nothing
        case nil: schema(member).map { .matching($0) } ?? .anything
        }
    case "propertyNames": rules.propertyNames = schema(member)
    case "required": rules.required = strings(member)
    case "items": rules.items = schema(member)
    case "allOf": rules.allOf = branches(member)
    case "anyOf": rules.anyOf = branches(member)
    case "oneOf": rules.oneOf = branches(member)
    case "if": rules.condition = schema(member)
    case "then": rules.consequence = schema(member)
    case "else": rules.alternative = schema(member)
    default:
      report(
        .schemaUnknownKeyword,
        member.keyRange,
        ["keyword": member.key],
        replacement: NearMiss.of(member.key, among: Self.keywords).map { "\"\($0)\"" }
      )
    }
  }

  private mutating func applyFormat(_ member: JSONMember, to rules: inout SchemaRules) {
    if member.value.string == "date" { rules.date = .full } else { let _: Int? = bad(member, "\"date\"") }
  }

  private mutating func pattern(_ source: String, _ range: Range<Int>) -> TextPattern? {
    if let pattern = TextPattern(source) { return pattern }
    report(.schemaBadPattern, range, ["pattern": source])
    return nil
  }

  private mutating func reference(_ member: JSONMember) -> String? {
    guard let text = string(member) else { return nil }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let pointer = parts.count > 1 ? parts[1] : ""
    let definitions = "/$defs/"
    let isDefinition = pointer.hasPrefix(definitions) && !pointer.dropFirst(definitions.count).contains("/")
    guard pointer.isEmpty || isDefinition else {
      return bad(member, "\"#/$defs/text\"")
    }
    let file = parts[0].isEmpty ? name : JSONSchema.name(of: String(parts[0]))
    let key = file + "#" + (isDefinition ? pointer.dropFirst(definitions.count) : "")
    references.append((key, member.value.range))
    return key
  }
}
