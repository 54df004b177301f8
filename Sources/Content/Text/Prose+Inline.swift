extension Prose {
  /// Covers what is no prose within a line.
  /// - Parameters:
  ///   - line: the bytes to look at.
  ///   - limit: where the text ends; code and comments may run on from the line up to there.
  /// - Returns: the offset up to which the bytes are done with.
  @discardableResult
  mutating func coverInline(_ line: Range<Int>, limit: Int) -> Int {
    var index = line.lowerBound
    while index < line.upperBound {
      guard Self.mayBeginCovered(bytes[index]) else {
        index += 1
        continue
      }
      var covered: Range<Int>?
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += 1
      case UInt8(ascii: "`"):
        let ticks = run(of: UInt8(ascii: "`"), at: index, limit: limit)
        covered = codeSpan(at: index, ticks: ticks, limit: limit)
        if covered == nil { index += ticks - 1 }
      case UInt8(ascii: "<"):
        covered = tagOrComment(at: index, line: line, limit: limit)
      case UInt8(ascii: "]"):
        covered = linkDestination(after: index, line: line)
      case UInt8(ascii: "{") where hasBytes("{{", at: index):
        covered = through("}}", from: index, limit: line.upperBound)
      case UInt8(ascii: ":") where hasBytes("://", at: index):
        covered = address(around: index, line: line)
      default: break
      }
      if let covered {
        cover(covered)
        index = covered.upperBound
      } else {
        index += 1
      }
    }
    return max(index, line.upperBound)
  }

  /// Whether something else than prose may begin with a byte.
  @inline(__always)
  private static func mayBeginCovered(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// The web address with a colon after its scheme.
  private func address(around colon: Int, line: Range<Int>) -> Range<Int> {
    var start = colon
    while start > line.lowerBound, bytes[start - 1] | 0x20 &- 0x61 < 26 { start -= 1 }
    let end = bytes[colon..<line.upperBound].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ")") }
    return start..<(end ?? line.upperBound)
  }

  private func run(of byte: UInt8, at start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] == byte { index += 1 }
    return index - start
  }

  /// The code that begins at an offset, up to as many backticks as it begins with and at most to an empty line.
  private func codeSpan(at start: Int, ticks: Int, limit: Int) -> Range<Int>? {
    var index = start + ticks
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "`"):
        let closing = run(of: UInt8(ascii: "`"), at: index, limit: limit)
        index += closing
        if closing == ticks { return start..<index }
      case UInt8(ascii: "\n") where index + 1 < limit && bytes[index + 1] == UInt8(ascii: "\n"):
        return nil
      default:
        index += 1
      }
    }
    return nil
  }

  private func tagOrComment(at start: Int, line: Range<Int>, limit: Int) -> Range<Int>? {
    if hasBytes("<!--", at: start) { return through("-->", from: start, limit: limit) ?? start..<limit }
    guard start + 1 < line.upperBound else { return nil }
    let next = bytes[start + 1]
    guard next | 0x20 &- 0x61 < 26 || next == UInt8(ascii: "/") else { return nil }
    return through(">", from: start, limit: line.upperBound)
  }

  /// What stands in parentheses or brackets right after a closing bracket.
  private func linkDestination(after bracket: Int, line: Range<Int>) -> Range<Int>? {
    let start = bracket + 1
    guard start < line.upperBound else { return nil }
    if bytes[start] == UInt8(ascii: "[") { return through("]", from: start, limit: line.upperBound) }
    guard bytes[start] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for index in start..<line.upperBound {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return start..<index + 1 }
    }
    return nil
  }

  private func through(_ closing: StaticString, from start: Int, limit: Int) -> Range<Int>? {
    let count = closing.utf8CodeUnitCount
    var index = start + 1
    while index + count <= limit {
      if hasBytes(closing, at: index) { return start..<index + count }
      index += 1
    }
    return nil
  }
}
