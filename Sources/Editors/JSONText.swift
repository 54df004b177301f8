import Content
import Diagnostics

/// A JSON value to be written, with its members in the order in which they are given.
indirect enum JSONText: Sendable, Hashable {
  case text(String)
  case number(String)
  case flag(Bool)
  case null
  case list([JSONText])
  case object([Member])

  struct Member: Sendable, Hashable {
    let name: String
    let value: JSONText
  }

  /// The value as a file: lists and objects that hold no others stand on a line as long as they fit.
  var file: String { written(indent: 0, used: 0) + "\n" }

  private static let width = 100

  private var isContainer: Bool {
    switch self {
    case .list, .object: true
    case .text, .number, .flag, .null: false
    }
  }

  /// Whether no list or object stands within this.
  private var isFlat: Bool {
    switch self {
    case .list(let elements): !elements.contains(where: \.isContainer)
    case .object(let members): !members.contains(where: \.value.isContainer)
    case .text, .number, .flag, .null: true
    }
  }

  private var onOneLine: String {
    switch self {
    case .text(let text): text.quotedAsJSON
    case .number(let digits): digits
    case .flag(let flag): flag ? "true" : "false"
    case .null: "null"
    case .list(let elements): "[" + elements.map(\.onOneLine).joined(separator: ", ") + "]"
    case .object(let members) where members.isEmpty: "{}"
    case .object(let members):
      "{ " + members.map { "\($0.name.quotedAsJSON): \($0.value.onOneLine)" }.joined(separator: ", ") + " }"
    }
  }

  /// - Parameters:
  ///   - indent: that of the line that the value begins on.
  ///   - used: the columns behind the indent that the value's name takes.
  private func written(indent: Int, used: Int) -> String {
    let line = onOneLine
    if isFlat, !isContainer || indent + used + line.count <= Self.width { return line }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .text, .number, .flag, .null: return line
    case .list(let elements):
      let lines = elements.map { inner + $0.written(indent: indent + 2, used: 0) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members):
      let lines = members.map { member in
        let name = member.name.quotedAsJSON + ": "
        return inner + name + member.value.written(indent: indent + 2, used: name.count)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    }
  }
}

extension JSONText: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(integerLiteral value: Int) { self = .number(String(value)) }
  init(arrayLiteral elements: JSONText...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, JSONText)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }

  /// A value that was read.
  init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .bool(let flag): self = .flag(flag)
    case .number(let number): self = .number(number.text)
    case .string(let text): self = .text(text)
    case .array(let elements): self = .list(elements.map(JSONText.init))
    case .object(let members): self = .object(members.map { Member(name: $0.key, value: JSONText($0.value)) })
    }
  }
}
