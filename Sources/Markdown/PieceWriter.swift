/// Collects HTML and the pieces between it.
struct PieceWriter {
  private var pieces: [Piece] = []
  private var html: [UInt8] = []

  mutating func write(_ html: StaticString) {
    html.withUTF8Buffer { self.html.append(contentsOf: $0) }
  }

  mutating func write(_ number: Int) {
    html.append(contentsOf: String(number).utf8)
  }

  mutating func writeEscaped(_ text: String) {
    html.appendEscaped(text)
  }

  mutating func writeEscaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    html.appendEscaped(UnsafeBufferPointer(rebasing: text))
  }

  /// Begins a new line of output unless one is begun.
  mutating func startLine() {
    if let last = html.last {
      if last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    } else if let piece = pieces.last {
      // A heading ends its line.
      if case .heading = piece { return }
      html.append(UInt8(ascii: "\n"))
    }
  }

  mutating func add(_ piece: Piece) {
    flush()
    pieces.append(piece)
  }

  mutating func add(_ others: [Piece]) {
    for piece in others {
      if case .html(let bytes) = piece { html.append(contentsOf: bytes) } else { add(piece) }
    }
  }

  /// Gives out what was written, and starts anew.
  mutating func take() -> [Piece] {
    flush()
    defer { pieces = [] }
    return pieces
  }

  private mutating func flush() {
    guard !html.isEmpty else { return }
    pieces.append(.html(Array(html)))
    html.removeAll(keepingCapacity: true)
  }
}

extension [UInt8] {
  /// Appends text for an element or a quoted attribute. Characters that HTML forbids become U+FFFD; carriage
  /// returns go, because line ends are always LF.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where Self.isSpecial(text[index]) {
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      start = index + 1
      Self.replacement(of: text[index]).withUTF8Buffer { append(contentsOf: $0) }
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Two machine words as a set of bytes: this is asked for every byte of every page.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    // Controls except tab, line feed and form feed, and `"`, `&`, `<`, `>`.
    byte < 0x40 ? 0x5000_0044_FFFF_E9FF & (1 as UInt64) << byte != 0 : byte == 0x7F
  }

  private static func replacement(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case Shield.standIn: "@"
    case UInt8(ascii: "\r"): ""
    default: "\u{FFFD}"
    }
  }

  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }
}
