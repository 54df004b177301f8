/// `{#2.12}` or `{#some-id}` at the end of a heading.
struct HeadingMarker {
  /// An id that somebody chose.
  struct ID {
    let written: String

    /// The id of the element: `item-2.12` for an item of the guidelines.
    var anchor: String { item.map { "item-\($0)" } ?? written }

    /// The item, if the id begins with a digit, or is `P.` with a number.
    var item: String? { written.utf8.first.map(Self.isDigit) == true || isDuty ? written : nil }

    /// Whether it names one of the duties beside the guidelines' sections: `P.4`.
    private var isDuty: Bool {
      let number = written.utf8.dropFirst(2)
      return written.hasPrefix("P.") && !number.isEmpty && number.allSatisfy(Self.isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  }

  /// The node whose text it ends.
  let node: Node
  /// Where the text before it ends, without blanks.
  let textEnd: Int
  /// `nil` if it is empty or holds anything but letters, digits, full stops, hyphens and underscores.
  let id: ID?
  /// Where it stands in the file, once that is known.
  var range: Range<Int>?

  init?(of heading: Node) {
    guard let last = heading.lastChild, last.kind == .text else { return nil }
    let text = last.literal
    var end = text.count
    while end > 0, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end > 2, text[end - 1] == UInt8(ascii: "}"),
      let brace = text[..<end].lastIndex(of: UInt8(ascii: "{")), text[brace + 1] == UInt8(ascii: "#")
    else { return nil }
    node = last
    let name = text[brace + 2..<end - 1]
    id = !name.isEmpty && name.allSatisfy(Self.isAllowed) ? ID(written: PlainText.string(name)) : nil
    var textEnd = brace
    while textEnd > 0, text[textEnd - 1] == UInt8(ascii: " ") { textEnd -= 1 }
    self.textEnd = textEnd
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    SourceCursor.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
