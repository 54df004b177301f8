import Content

/// Text on its way into HTML.
enum HTML {
  /// Appends text with the characters replaced that mean something in HTML, also within a quoted attribute.
  static func escape(_ text: some StringProtocol, into output: inout [UInt8]) {
    HTMLEscaping.append(text, to: &output)
  }

  /// The escaped text.
  static func escaped(_ text: some StringProtocol) -> String { HTMLEscaping.escaped(text) }

  /// An address as an attribute's value: spaces and letters beyond ASCII are percent-encoded, what is encoded
  /// already stays so.
  static func encodedURL(_ url: String) -> String {
    var result = ""
    for byte in url.utf8 {
      if byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
        && byte != UInt8(ascii: ">")
      {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }

  /// An address without percent-encoding; as it is where that would give no text.
  static func decodedURL(_ url: String) -> String {
    guard url.utf8.contains(UInt8(ascii: "%")) else { return url }
    var bytes: [UInt8] = []
    var rest = Array(url.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? url
  }
}
