/// Text on its way into HTML.
package enum HTMLEscaping {
  /// Appends text with the five characters replaced that mean something in HTML, also within a quoted attribute.
  package static func append(_ text: some StringProtocol, to output: inout [UInt8]) {
    var text = String(text)
    text.withUTF8 { bytes in
      // Runs without such a character, which is nearly all there is, are copied at once.
      var start = 0
      for index in bytes.indices {
        let entity: StaticString
        switch bytes[index] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        default: continue
        }
        output.append(contentsOf: bytes[start..<index])
        entity.withUTF8Buffer { output.append(contentsOf: $0) }
        start = index + 1
      }
      output.append(contentsOf: bytes[start...])
    }
  }

  /// The escaped text.
  package static func escaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
