extension UInt8 {
  var isNewline: Bool { self == UInt8(ascii: "\n") }

  /// A space or tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  var isWhitespace: Bool { isBlank || isNewline || self == UInt8(ascii: "\r") }

  /// Letters, digits, `.`, `-`, `_`, `/`, and all beyond ASCII.
  var isPartOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// Where a sequence of bytes, which must not be empty, first stands at or after `start`.
  func firstOccurrence(of pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + pattern.count <= count {
      if self[index] == pattern[0], self[index..<index + pattern.count].elementsEqual(pattern) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The same range without whitespace at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isWhitespace { start += 1 }
    while end > start, self[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }

  /// The first byte at or after `index` that is not a space or tab.
  func afterBlanks(_ index: Int) -> Int {
    var index = index
    while index < count, self[index].isBlank { index += 1 }
    return index
  }

  /// Whether a line begins at `index`.
  func startsLine(_ index: Int) -> Bool { index == 0 || self[index - 1].isNewline }

  /// The start of the line of `index`, when there are only spaces and tabs before it.
  func lineStart(ifBlankBefore index: Int) -> Int? {
    var start = index
    while start > 0, self[start - 1].isBlank { start -= 1 }
    return startsLine(start) ? start : nil
  }

  /// The start of the line after `index`, or the end of the file, when only spaces and tabs come before it.
  func nextLine(ifBlankAfter index: Int) -> Int? {
    var end = afterBlanks(index)
    if end == count { return end }
    if self[end] == UInt8(ascii: "\r"), end + 1 < count { end += 1 }
    return self[end].isNewline ? end + 1 : nil
  }
}
