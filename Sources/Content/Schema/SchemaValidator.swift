import Diagnostics

/// Holds a value against a schema, and gathers what does not fit and the references met on the way.
struct SchemaValidator {
  let file: SourceFile
  let definitions: [String: SchemaNode]
  var problems: [SchemaProblem] = []
  var references: [SchemaReference] = []

  init(file: SourceFile, definitions: [String: SchemaNode]) {
    self.file = file
    self.definitions = definitions
  }

  /// Checks a value. What the schema does not describe is explained by the description of the field around it.
  ///
  /// - Parameter outer: the node of that field.
  mutating func check(
    _ value: JSONValue,
    against node: SchemaNode,
    describedBy outer: SchemaNode? = nil
  ) {
    // A value without bytes is a stand-in of the parser, which has said what is wrong.
    guard !value.range.isEmpty else { return }
    // Never a copy of the rules: they have as many references to count as there are keywords.
    let described = node.isDescribed ? node : outer
    if let types = node.rules.types, !types.contains(value) {
      return reportWrongType(value, types: types, rules: node.rules)
    }
    if let target = node.target { check(value, against: target, describedBy: described) }
    if let allowed = node.rules.allowed, !allowed.contains(where: value.isEqual) {
      reportUnknownValue(value, allowed: allowed)
    }
    switch value.kind {
    case .string(let text): check(text, of: value, node: node, described)
    case .number(let number): check(number, of: value, node: node)
    case .array(let elements): check(elements, of: value, node: node, described)
    case .object(let members): check(members, of: value, node: node, described)
    case .null, .bool: break
    }
    if node.hasBranches { checkBranches(value, node: node, described) }
  }

  mutating func report(
    _ rule: Rule,
    _ range: Range<Int>,
    _ arguments: [String: String] = [:],
    replacement: String? = nil,
    otherPlace: Int? = nil
  ) {
    var problem = SchemaProblem(rule: rule, range: range, arguments: arguments)
    problem.replacement = replacement
    problem.otherPlace = otherPlace
    problems.append(problem)
  }

  private mutating func check(_ number: JSONNumber, of value: JSONValue, node: SchemaNode) {
    guard node.hasLimits else { return }
    let found = number.text
    let double = number.double
    if let minimum = node.rules.minimum, double < minimum.double {
      report(.schemaNumberTooSmall, value.range, ["found": found, "limit": minimum.text])
    } else if let maximum = node.rules.maximum, double > maximum.double {
      report(.schemaNumberTooLarge, value.range, ["found": found, "limit": maximum.text])
    } else if let minimum = node.rules.exclusiveMinimum, double <= minimum.double {
      report(.schemaNumberNotAbove, value.range, ["found": found, "limit": minimum.text])
    } else if let maximum = node.rules.exclusiveMaximum, double >= maximum.double {
      report(.schemaNumberNotBelow, value.range, ["found": found, "limit": maximum.text])
    }
  }

  private mutating func reportUnknownValue(_ value: JSONValue, allowed: [JSONValue]) {
    let near = value.string.flatMap { NearMiss.of($0, among: allowed.compactMap(\.string)) }
    let shown = allowed.map { Self.json($0) }.joined(separator: ", ")
    report(
      .schemaUnknownValue,
      value.range,
      ["found": excerpt(of: value), "allowed": shown],
      replacement: near.map { "\"\($0)\"" } ?? (allowed.count == 1 ? shown : nil)
    )
  }

  /// A plain value of a schema as JSON; its positions are in the schema's file, which is not at hand here.
  private static func json(_ value: JSONValue) -> String {
    switch value.kind {
    case .null: "null"
    case .bool(let bool): String(bool)
    case .number(let number): number.text
    case .string(let string): "\"\(string)\""
    case .array: "[…]"
    case .object: "{…}"
    }
  }

  /// What a message shows of a value: all of it when it is short.
  func excerpt(of value: JSONValue) -> String {
    switch value.kind {
    case .array: return "[…]"
    case .object: return "{…}"
    case .null, .bool, .number, .string:
      let text = String(decoding: file.bytes[value.range], as: UTF8.self)
      return text.count <= 60 ? text : text.prefix(58) + "…\""
    }
  }
}
