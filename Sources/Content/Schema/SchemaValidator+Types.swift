import Diagnostics

/// Values of the wrong type.
extension SchemaValidator {
  mutating func reportWrongType(_ value: JSONValue, types: JSONTypes, rules: SchemaRules) {
    let found = ["found": excerpt(of: value)]
    var problem = SchemaProblem(
      rule: rule(for: types, value: value, rules: rules),
      range: value.range,
      arguments: found
    )
    if problem.rule == .schemaExpectedOther { problem.arguments["expected"] = types.samples }
    problem.replacement = replacement(for: value, types: types, rules: rules)
    problem.expected = types
    problems.append(problem)
  }

  private func rule(for types: JSONTypes, value: JSONValue, rules: SchemaRules) -> Rule {
    if value.isNull { return .schemaUnexpectedNull }
    switch types.subtracting(.null) {
    case .string where rules.date == .full: return .schemaDateForm
    case .string where rules.date == .partial: return .schemaPartialDateForm
    case .string: return .schemaExpectedText
    case .integer: return .schemaExpectedInteger
    case .number: return .schemaExpectedNumber
    case .boolean: return .schemaExpectedBoolean
    case .array: return .schemaExpectedList
    case .object: return rules.isText ? .schemaExpectedTexts : .schemaExpectedObject
    case []: return .schemaExpectedNull
    default: return .schemaExpectedOther
    }
  }

  /// The value as it was meant, where that is beyond doubt.
  private func replacement(for value: JSONValue, types: JSONTypes, rules: SchemaRules) -> String? {
    switch value.kind {
    case .string(let text): replacement(forText: text, types: types)
    case .number(let number):
      if types.contains(.string) {
        asText(number, date: rules.date).map { "\"\($0)\"" }
      } else if types.contains(.integer), isGroupedInThousands(number.text) {
        number.text.filter { $0 != "." }
      } else {
        nil
      }
    case .null, .bool, .array, .object: nil
    }
  }

  private func asText(_ number: JSONNumber, date: SchemaRules.DateForm?) -> String? {
    guard let date else { return number.text }
    switch WrittenDate.check(number.text, mayBePartial: date == .partial) {
    case .right: return number.text
    case .unreal: return nil
    case .otherForm(let mended): return mended
    }
  }

  private func replacement(forText text: String, types: JSONTypes) -> String? {
    if types.contains(.integer) || types.contains(.number) {
      let written = WrittenNumber(text).flatMap(\.json)
      let number = isGroupedInThousands(text) ? nil : JSONNumber(text)?.text ?? written
      if let number, types.contains(.number) || JSONNumber(number)?.isWhole ?? false { return number }
    }
    switch text.lowercased() {
    case "true", "vero", "sì", "si", "yes": return types.contains(.boolean) ? "true" : nil
    case "false", "falso", "no": return types.contains(.boolean) ? "false" : nil
    case "", "null", "n.d.", "n/d", "nd", "-", "–", "?": return types.contains(.null) ? "null" : nil
    default: return nil
    }
  }

  /// `1.234`: in Italy rather a whole number than one with three decimals.
  private func isGroupedInThousands(_ text: String) -> Bool {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups[0].count) && groups[0] != "0"
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 && $0.utf8.allSatisfy(\.isDigit) }
  }
}
