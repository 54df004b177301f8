import Diagnostics

/// A value to be written into a JSON file, laid out as the file is.
indirect enum JSONText: Sendable {
  case string(String)
  case list([JSONText])
  /// On one line where there is room, unless it is open: a record has a line for each field.
  case object([(key: String, value: JSONText)], isOpen: Bool)

  static func strings(_ texts: [String]) -> JSONText { .list(texts.map { .string($0) }) }

  /// A short text in some languages.
  static func texts(_ texts: [(code: String, text: String)]) -> JSONText {
    .object(texts.map { ($0.code, .string($0.text)) }, isOpen: false)
  }
}

/// How a JSON file is laid out.
struct JSONLayout: Sendable {
  /// How long a line may become.
  static let width = 110

  /// What each level is moved in by; `nil` in a file that is one line.
  let indent: String?

  init(of bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let first = lines.dropFirst().first { $0.first == UInt8(ascii: " ") || $0.first == UInt8(ascii: "\t") }
    indent = first.map { line in
      String(decoding: line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }, as: UTF8.self)
    }
  }

  /// A value as it stands in the file.
  ///
  /// - Parameters:
  ///   - margin: what the line begins with on which the value begins.
  ///   - column: how far into the line it begins.
  func text(of value: JSONText, margin: String, column: Int) -> String {
    let inline = inline(value)
    // The comma that may follow takes room too.
    if indent == nil || (!value.isOpen && column + inline.unicodeScalars.count < Self.width) { return inline }
    let inner = margin + (indent ?? "")
    switch value {
    case .string: return inline
    case .list(let elements):
      let lines = elements.map { inner + text(of: $0, margin: inner, column: inner.count) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + margin + "]"
    case .object(let members, _):
      let lines = members.map { inner + member($0.key, $0.value, margin: inner, column: inner.count) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + margin + "}"
    }
  }

  /// A key with its value.
  func member(_ key: String, _ value: JSONText, margin: String, column: Int) -> String {
    let start = key.quotedAsJSON + ": "
    return start + text(of: value, margin: margin, column: column + start.unicodeScalars.count)
  }

  private func inline(_ value: JSONText) -> String {
    switch value {
    case .string(let text): text.quotedAsJSON
    case .list(let elements): "[" + elements.map(inline).joined(separator: ", ") + "]"
    case .object(let members, _) where members.isEmpty: "{}"
    case .object(let members, _):
      "{ " + members.map { "\($0.key.quotedAsJSON): \(inline($0.value))" }.joined(separator: ", ") + " }"
    }
  }
}

extension JSONText {
  /// Whether it takes several lines however short it is.
  fileprivate var isOpen: Bool {
    switch self {
    case .string: false
    case .list(let elements): elements.contains(where: \.isOpen)
    case .object(let members, let isOpen): isOpen && !members.isEmpty
    }
  }
}
