/// A place in the source that follows the inlines of a block as they are visited.
///
/// The parser's own positions of inlines are wrong after line breaks, so they are found by reading along:
/// text that the parser hands over is matched byte for byte with the source, passing over marks, escapes and
/// entities. What can't be matched is left out, so that a surprise shifts a position but never stops or
/// crashes anything.
struct SourceCursor {
  let bytes: [UInt8]
  /// The offset of the next byte to read.
  var position = 0
  /// The end of the block.
  var limit = 0
  /// How many more bytes may be searched when reading along has failed: keeps the worst case linear.
  private var searchBudget: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    searchBudget = 4 * bytes.count + 4096
  }

  /// Reads along a run of text.
  ///
  /// - Returns: The source of the run, the escape of its first character included.
  mutating func match(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int> {
    var start: Int?
    let same = plainLength(text)
    if same > 0 { start = position }
    position += same
    var index = text.startIndex + same
    while index < text.endIndex, position < limit {
      let byte = bytes[position]
      if byte == text[index], byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&") {
        // By far the most frequent case.
        if start == nil { start = position }
        position += 1
        index += 1
      } else if let found = nextSource(of: text[index...]) {
        if start == nil { start = found.range.lowerBound }
        position = found.range.upperBound
        index += found.length
      } else {
        index += 1
      }
    }
    return (start ?? position)..<position
  }

  /// How much of a text stands right at the reading place, letter for letter and without what may be an escape.
  private func plainLength(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: text)
      let end = min(text.count, max(limit - position, 0))
      var length = 0
      while length < end, bytes[position + length] == text[length], text[length] != UInt8(ascii: "\\"),
        text[length] != UInt8(ascii: "&")
      {
        length += 1
      }
      return length
    }
  }

  /// Where the first character of `text` stands, behind marks only, and how many bytes of `text` it accounts
  /// for.
  private mutating func nextSource(of text: Slice<UnsafeBufferPointer<UInt8>>) -> (
    range: Range<Int>, length: Int
  )? {
    let wanted = text[text.startIndex]
    var index = position
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), isEscape(of: wanted, at: index) { return (index..<index + 2, 1) }
      if byte == UInt8(ascii: "&"), let end = entityEnd(from: index), !text.starts(with: bytes[index..<end]) {
        return (index..<end, text.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1)
      }
      if byte == wanted || (wanted == Shield.standIn && byte == UInt8(ascii: "@")) {
        return (index..<index + 1, 1)
      }
      guard Self.isMark(byte), searchBudget > index - position else { break }
      index += 1
    }
    giveUp(at: index, from: position)
    return nil
  }

  /// Moves to the next place in the block where `pattern` stands; stays if there is none.
  mutating func seek(_ pattern: StaticString) -> Bool {
    guard let found = pattern.withUTF8Buffer({ search(for: $0, from: position) }) else { return false }
    position = found
    return true
  }

  /// The first offset up to the limit where `pattern` stands, as long as the budget lasts.
  mutating func search(for pattern: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    let end = min(limit - pattern.count, start + searchBudget)
    while index <= end {
      if hasPrefix(pattern, at: index) { return index }
      index += 1
    }
    giveUp(at: index, from: start)
    return nil
  }

  /// Takes a fruitless search off the budget, and puts the reading place back.
  mutating func giveUp(at end: Int, from start: Int) {
    searchBudget = max(searchBudget - max(end - start, 0), 0)
    position = min(position, start)
  }

  var canSearch: Bool { searchBudget > 0 }

  /// Passes over spaces, line ends and the marks of quotations at the starts of lines.
  mutating func skipBlanks() {
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ">"):
        position += 1
      default: return
      }
    }
  }

  func hasPrefix(_ pattern: StaticString, at offset: Int) -> Bool {
    pattern.withUTF8Buffer { hasPrefix($0, at: offset) }
  }

  func hasPrefix(_ pattern: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + pattern.count <= limit else { return false }
    return pattern.indices.allSatisfy { bytes[offset + $0] == pattern[$0] }
  }

  /// The next byte, or 0 at the end.
  var next: UInt8 { position < limit ? bytes[position] : 0 }

  private func isEscape(of wanted: UInt8, at index: Int) -> Bool {
    index + 1 < limit && bytes[index + 1] == wanted && Self.isPunctuation(wanted)
  }

  private func entityEnd(from start: Int) -> Int? {
    var index = start + 1
    let end = min(limit, start + 34)
    while index < end, Self.isAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: "#") { index += 1 }
    guard index < end, index > start + 1, bytes[index] == UInt8(ascii: ";") else { return nil }
    return index + 1
  }
}

extension SourceCursor {
  /// A byte that can be a mark: ASCII punctuation or blank.
  static func isMark(_ byte: UInt8) -> Bool { byte < 0x80 && !isAlphanumeric(byte) }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isAlphanumeric(byte)
  }
}
