/// `{{name}}` in a run of text.
struct PlaceholderCall {
  let name: String
  /// The offset after the second closing brace.
  let end: Int

  /// Reads a placeholder that begins at an offset; `nil` if there is none or it isn't a whole one.
  init?(in text: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start + 4 < text.count, text[start] == UInt8(ascii: "{"), text[start + 1] == UInt8(ascii: "{")
    else {
      return nil
    }
    var nameStart = start + 2
    while nameStart < text.count, text[nameStart] == UInt8(ascii: " ") { nameStart += 1 }
    var index = nameStart
    while index < text.count, Self.isPartOfName(text[index]) { index += 1 }
    var close = index
    while close < text.count, text[close] == UInt8(ascii: " ") { close += 1 }
    guard index > nameStart, close + 1 < text.count, text[close] == UInt8(ascii: "}"),
      text[close + 1] == UInt8(ascii: "}")
    else { return nil }
    name = PlainText.string(text[nameStart..<index])
    end = close + 2
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    byte > UInt8(ascii: " ") && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "}")
      || byte == Shield.standIn
  }
}
