import Diagnostics

/// The parts of a text that people read, at the offsets where they stand in the file.
///
/// Code, link destinations, addresses, comments, tags and placeholders are covered with zeros, so that a check can
/// run over plain bytes. Only as much of Markdown is understood as that takes.
struct Prose {
  /// A paragraph, heading, item of a list or the like.
  struct Block {
    enum Kind { case text, item, heading, table, figure }

    let kind: Kind
    /// The offset of the first byte after any mark of a list, heading or quotation.
    let start: Int
    /// The offset after the last byte, without spaces at the end.
    var end: Int
    /// Which of the prose's lines belong to it.
    var lines: Range<Int>
    /// Whether an empty line, or the beginning of the text, stands before it.
    let followsEmptyLine: Bool
    /// How many spaces stand before the list's mark.
    let indentation: Int
  }

  /// The file it is in.
  let file: SourceFile
  /// The bytes of the whole file, those that are no prose covered with zeros within the range looked at.
  var bytes: [UInt8]
  /// What is between the marks at a line's beginning and the spaces at its end, line by line.
  var lines: [Range<Int>] = []
  /// The blocks in their order.
  var blocks: [Block] = []

  /// The prose of a stretch of Markdown.
  init(markdown file: SourceFile, range: Range<Int>) {
    self.file = file
    bytes = file.bytes
    var reader = ProseReader(range: range.clamped(to: 0..<file.bytes.count))
    reader.read(into: &self)
  }

  /// The prose of strings of JSON, of each what stands between its quotation marks; all at once, since covering the
  /// first thing that is no prose takes a copy of the whole file.
  init(jsonStrings file: SourceFile, ranges: [Range<Int>]) {
    self.file = file
    bytes = file.bytes
    for range in ranges { addString(range.clamped(to: 0..<file.bytes.count)) }
  }

  private mutating func addString(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        let isUnicode = index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: "u")
        cover(index..<min(index + (isUnicode ? 6 : 2), range.upperBound))
        index += isUnicode ? 6 : 2
      } else {
        index += 1
      }
    }
    coverInline(range, limit: range.upperBound)
    blocks.append(
      Block(
        kind: .text,
        start: range.lowerBound,
        end: range.upperBound,
        lines: lines.count..<lines.count + 1,
        followsEmptyLine: true,
        indentation: 0
      )
    )
    lines.append(range)
  }

  /// The text of a range of bytes as it stands in the file.
  func text(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  /// Whether certain bytes stand at an offset.
  func hasBytes(_ wanted: StaticString, at index: Int) -> Bool {
    let count = wanted.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    return wanted.withUTF8Buffer { buffer in
      for offset in 0..<count where bytes[index + offset] != buffer[offset] { return false }
      return true
    }
  }

  /// Whether `Â`, `Ã` or `â` stands at an offset before something else than a plain letter or sign, as where UTF-8 was
  /// taken for Windows-1252.
  func beginsGarbled(at index: Int) -> Bool {
    guard index + 2 < bytes.count, bytes[index] == 0xC3, bytes[index + 2] >= 0x80 else { return false }
    return bytes[index + 1] == 0x82 || bytes[index + 1] == 0x83 || bytes[index + 1] == 0xA2
  }

  /// Puts zeros over a range, but for its line ends.
  mutating func cover(_ range: Range<Int>) {
    for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = 0 }
  }
}
