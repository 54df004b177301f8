import Diagnostics

/// The lines of a file as they stand on the disk, whatever ends them and whatever mark stands before the first.
///
/// They are counted as in the text that was checked, where all line ends are alike: see ``TextFile``.
struct WrittenLines {
  let bytes: [UInt8]
  /// The bytes of each line without its end.
  let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < bytes.count {
      let end = index
      switch bytes[index] {
      case UInt8(ascii: "\n"): index += 1
      case UInt8(ascii: "\r"):
        index += index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 1
      default:
        index += 1
        continue
      }
      ranges.append(start..<end)
      start = index
    }
    self.ranges = ranges + [start..<bytes.count]
  }

  /// Where a span of the checked text stands; `nil` when its line no longer says what it said.
  func range(of span: Diagnostic.Span) -> Range<Int>? {
    guard ranges.indices.contains(span.line - 1) else { return nil }
    let line = ranges[span.line - 1]
    guard bytes[line].elementsEqual(span.excerpt.utf8) else { return nil }
    let start = offset(ofScalar: span.column - 1, from: line.lowerBound, in: line)
    return start..<offset(ofScalar: span.length, from: start, in: line)
  }

  /// The number of the first line that git has left after a conflict, from 1.
  var firstConflict: Int? {
    ranges.firstIndex { ConflictMark.stands(at: $0, in: bytes) }.map { $0 + 1 }
  }

  private func offset(ofScalar count: Int, from start: Int, in line: Range<Int>) -> Int {
    var index = start
    for _ in 0..<max(0, count) where index < line.upperBound {
      index += 1
      while index < line.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }
}
