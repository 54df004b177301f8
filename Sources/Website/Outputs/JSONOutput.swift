/// JSON to be written: open data and data for search engines. Members keep their order.
enum JSONOutput: Sendable {
  case string(String)
  case number(String)
  case bool(Bool)
  case null
  case array([JSONOutput])
  case object([(String, JSONOutput)])

  static func int(_ value: Int) -> JSONOutput { .number(String(value)) }

  static func optional(_ text: String?) -> JSONOutput { text.map { .string($0) } ?? .null }

  static func strings(_ texts: [String]) -> JSONOutput { .array(texts.map { .string($0) }) }

  /// On one line and safe inside a `<script>` element: `<`, `>` and `&` are escaped.
  var compact: [UInt8] {
    var output: [UInt8] = []
    write(into: &output, indent: nil)
    return output
  }

  /// Indented by two spaces, with a line end.
  var pretty: [UInt8] {
    var output: [UInt8] = []
    write(into: &output, indent: 0)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private func write(into output: inout [UInt8], indent: Int?) {
    switch self {
    case .string(let text): Self.write(text, into: &output)
    case .number(let digits): output += digits.utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .null: output += "null".utf8
    case .array(let elements):
      Self.list("[", "]", elements, into: &output, indent: indent) { element, output, indent in
        element.write(into: &output, indent: indent)
      }
    case .object(let members):
      Self.list("{", "}", members, into: &output, indent: indent) { member, output, indent in
        Self.write(member.0, into: &output)
        output += (indent == nil ? ":" : ": ").utf8
        member.1.write(into: &output, indent: indent)
      }
    }
  }

  private static func list<Element>(
    _ open: String,
    _ close: String,
    _ elements: [Element],
    into output: inout [UInt8],
    indent: Int?,
    _ write: (Element, inout [UInt8], Int?) -> Void
  ) {
    let inner = indent.map { $0 + 2 }
    func newLine(_ indent: Int?, into output: inout [UInt8]) {
      guard let indent else { return }
      output.append(UInt8(ascii: "\n"))
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }
    output += open.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      newLine(inner, into: &output)
      write(element, &output, inner)
    }
    if !elements.isEmpty { newLine(indent, into: &output) }
    output += close.utf8
  }

  /// A text in quotation marks, safe inside a `<script>` element.
  static func write(_ text: String, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where needsEscape(bytes[index]) {
        output += bytes[start..<index]
        writeEscape(of: bytes[index], into: &output)
        start = index + 1
      }
      output += bytes[start...]
    }
    output.append(UInt8(ascii: "\""))
  }

  @inline(__always)  // asked of every byte
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x40 ? escaped >> byte & 1 != 0 : byte == UInt8(ascii: "\\")
  }

  /// A bit for each of the first 64 characters: the control characters, `"`, `&`, `<` and `>`.
  private static var escaped: UInt64 { 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E }

  private static func writeEscape(of byte: UInt8, into output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): output += "\\\"".utf8
    case UInt8(ascii: "\\"): output += "\\\\".utf8
    case UInt8(ascii: "\n"): output += "\\n".utf8
    case UInt8(ascii: "\t"): output += "\\t".utf8
    default:
      let digits = String(byte, radix: 16)
      output += ("\\u00" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8
    }
  }
}
