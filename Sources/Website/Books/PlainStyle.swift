/// A style sheet without custom properties: wherever it uses one, the value stands.
///
/// Drawings within a book need this: nothing reaches them but their own style, and that knows no `var()`.
struct PlainStyle {
  /// A rule: its selector and declarations.
  struct Rule {
    let selector: String
    let declarations: [String]
  }

  private(set) var rules: [Rule] = []

  /// - Parameters:
  ///   - source: a style sheet without rules that hold others.
  ///   - values: those of the custom properties, by name: `accent`.
  init(_ source: String, values: [String: String]) {
    let text = String(decoding: StyleSheet(source, prefix: "", assets: [:]).bytes, as: UTF8.self)
    for rule in text.split(separator: "}") {
      let parts = rule.split(separator: "{", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let declarations = parts[1].split(separator: ";").map { Self.filled(String($0), values) }
      rules.append(Rule(selector: String(parts[0].drop { $0 == "\n" }), declarations: declarations))
    }
  }

  var css: String {
    rules.map { "\($0.selector){\($0.declarations.joined(separator: ";"))}\n" }.joined()
  }

  /// What a rule for exactly this selector declares for a property.
  func value(of property: String, for selector: String) -> String? {
    rules.last { $0.selector == selector }?.declarations.last { $0.hasPrefix(property + ":") }
      .map { String($0.dropFirst(property.utf8.count + 1)) }
  }

  /// A text with the value for each `var(--name)` or `var(--name, otherwise)`; unknown names stay.
  static func filled(_ text: String, _ values: [String: String]) -> String {
    var output = ""
    var rest = text[...]
    while let call = rest.firstRange(of: "var(--"), let end = rest[call.upperBound...].firstIndex(of: ")") {
      let name = rest[call.upperBound..<end].prefix { $0 != "," && $0 != " " }
      output += rest[..<call.lowerBound]
      output += values[String(name)] ?? String(rest[call.lowerBound...end])
      rest = rest[rest.index(after: end)...]
    }
    return output + rest
  }
}
