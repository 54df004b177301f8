import Diagnostics

/// What stands between the tokens: spaces, and what should not be there, comments and the odd spaces of Word.
extension JSONParser {
  /// Steps to the next token.
  mutating func skipSpace() {
    while position < end {
      let byte = bytes[position]
      if byte.isSpace {
        position += 1
      } else if byte >= 0x80 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") {
        guard skipOddity() else { return }
      } else {
        return
      }
    }
  }

  /// The first offset from here that is neither a space nor a tab.
  func indexAfterSpaces(_ start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  /// A range's end without the spaces before it.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var index = end
    while index > start, bytes[index - 1].isSpace { index -= 1 }
    return index
  }

  /// The offset of the line end, or of the end.
  func lineEnd(from start: Int) -> Int {
    bytes[start..<end].firstIndex(of: .newline) ?? end
  }

  /// The length in bytes of a space that JSON does not know (non-breaking, thin, of no width); `nil` for anything else.
  func oddSpaceLength(at index: Int) -> Int? {
    guard index + 1 < end else { return nil }
    if bytes[index] == 0xC2 { return bytes[index + 1] == 0xA0 ? 2 : nil }  // U+00A0
    guard index + 2 < end else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xEF, 0xBB, 0xBF): return 3  // U+FEFF, a second byte-order mark
    case (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return 3  // U+2000...
    case (0xE2, 0x81, 0x9F...0xA0), (0xE3, 0x80, 0x80): return 3  // U+205F, U+2060, U+3000
    default: return nil
    }
  }

  private mutating func skipOddity() -> Bool {
    let start = position
    if bytes[start] >= 0x80 {
      while let length = oddSpaceLength(at: position) { position += length }
      guard position > start else { return false }
      let isMark = bytes[start] == 0xEF
      report(
        isMark ? .jsonByteOrderMark : .jsonOddSpace,
        start..<position,
        replacement: isMark ? "" : " ",
        isCertain: true
      )
      return true
    }
    if bytes[start] == UInt8(ascii: "#") {
      position = lineEnd(from: start)
    } else if start + 1 < end, bytes[start + 1] == UInt8(ascii: "/") {
      position = lineEnd(from: start)
    } else if start + 1 < end, bytes[start + 1] == UInt8(ascii: "*") {
      skipBlockComment()
    } else {
      return false
    }
    report(.jsonComment, start..<trimmedEnd(start, position))
    return true
  }

  private mutating func skipBlockComment() {
    position += 2
    while position < end {
      if bytes[position] == UInt8(ascii: "*"), position + 1 < end, bytes[position + 1] == UInt8(ascii: "/") {
        position += 2
        return
      }
      position += 1
    }
  }
}
