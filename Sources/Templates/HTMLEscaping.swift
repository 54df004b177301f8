extension [UInt8] {
  /// Appends text with `&`, `<`, `>`, `"` and `'` written as HTML character references.
  mutating func appendEscaped(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
  }

  /// Appends UTF-8 with `&`, `<`, `>`, `"` and `'` written as HTML character references.
  mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    for index in bytes.indices where bytes[index].needsEscape {
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
      appendReference(to: bytes[index])
      runStart = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
  }

  private mutating func appendReference(to byte: UInt8) {
    let reference: StaticString =
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: "&#39;"
      }
    append(contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
  }
}

extension UInt8 {
  /// One bit for each character that has to be escaped: all are below 64.
  private static let escapedCharacters: UInt64 =
    1 << UInt64(UInt8(ascii: "&")) | 1 << UInt64(UInt8(ascii: "<")) | 1 << UInt64(UInt8(ascii: ">"))
    | 1 << UInt64(UInt8(ascii: "\"")) | 1 << UInt64(UInt8(ascii: "'"))

  fileprivate var needsEscape: Bool {
    self < 64 && Self.escapedCharacters & (1 << UInt64(self)) != 0
  }
}
