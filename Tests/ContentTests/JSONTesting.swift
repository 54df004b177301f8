import Content
import Diagnostics
import Testing

/// A text of JSON, with the mistakes that are to be found in it, in order: `trailing-comma 1:8+1 → `.
struct JSONCase: Sendable, CustomTestStringConvertible {
  let text: String
  let mistakes: [String]

  init(_ text: String, _ mistakes: String...) {
    self.text = text
    self.mistakes = mistakes
  }

  var testDescription: String { text.debugDescription }
}

extension Diagnostic {
  /// Rule without its area, line, column, length, and the replacement if there is one: `comment 2:5+9`.
  var brief: String {
    let name = rule.id.split(separator: ".").last ?? ""
    let place = span.map { " \($0.line):\($0.column)+\($0.length)" } ?? ""
    return name + place + (replacement.map { " → \($0)" } ?? "")
  }
}

/// Reads a text, and gives what was found in short.
func readJSON(_ text: String) -> (value: JSONValue?, mistakes: [String]) {
  var diagnostics: [Diagnostic] = []
  let value = JSONReader.parse(SourceFile(path: "test.json", text: text), diagnostics: &diagnostics)
  return (value, diagnostics.map(\.brief))
}

extension JSONValue {
  /// The value as JSON without spaces; numbers as they are written.
  var compact: String {
    switch kind {
    case .null: "null"
    case .bool(let bool): String(bool)
    case .number(let number): number.text
    case .string(let string): "\"\(string)\""
    case .array(let elements): "[" + elements.map(\.compact).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\"\($0.key)\":\($0.value.compact)" }.joined(separator: ",") + "}"
    }
  }
}
