/// Finds in a file the cells that the parser has read from it: the parser itself tells no places.
///
/// It writes each cell's text as the file may have written it, and compares; nothing is parsed a second time.
struct CellLocator {
  private let bytes: [UInt8]
  private let separator: UInt8
  /// Where the next row begins.
  private(set) var position: Int

  init(_ bytes: [UInt8], from position: Int, _ separator: Separator) {
    self.bytes = bytes
    self.separator = separator.byte
    self.position = position
  }

  /// The places of the next row's cells. From a cell that isn't where it should be, all that is left of the row.
  mutating func places(of row: [String]) -> [Range<Int>] {
    let end = end(of: row)
    defer { position = min(end + 1, bytes.count) }
    var places: [Range<Int>] = []
    var start = position
    for text in row {
      skipBlanks(&start, to: end)
      guard let length = length(of: text, at: start, to: end) else {
        places += Array(repeating: min(start, end)..<end, count: row.count - places.count)
        return places
      }
      places.append(start..<start + length)
      start += length
      skipBlanks(&start, to: end)
      if start < end, bytes[start] == separator { start += 1 }
    }
    return places
  }

  /// Where a row ends: before the line end that stands in none of its cells.
  private func end(of row: [String]) -> Int {
    var inside = row.reduce(0) { sum, text in sum + text.utf8.count { $0 == UInt8(ascii: "\n") } }
    var end = position
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "\n") {
        if inside == 0 { break }
        inside -= 1
      }
      end += 1
    }
    return end
  }

  private func length(of text: String, at start: Int, to end: Int) -> Int? {
    let quote = UInt8(ascii: "\"")
    let isQuoted = start < end && bytes[start] == quote
    var written: [UInt8] = isQuoted ? [quote] : []
    for byte in text.utf8 {
      if byte == quote { written.append(quote) }
      written.append(byte)
    }
    if isQuoted { written.append(quote) }
    return bytes[start..<end].starts(with: written) ? written.count : nil
  }

  /// Blanks around cells, those of Word and the web included, are no part of them.
  private func skipBlanks(_ index: inout Int, to end: Int) {
    while index < end {
      if bytes[index] == UInt8(ascii: " ")
        || (bytes[index] == UInt8(ascii: "\t") && separator != bytes[index])
      {
        index += 1
      } else if index + 1 < end, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        return
      }
    }
  }
}
