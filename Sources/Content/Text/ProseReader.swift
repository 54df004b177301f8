/// Finds lines and blocks of Markdown, as far as checks of prose need them.
struct ProseReader {
  let range: Range<Int>
  /// Up to where the bytes belong to code or a comment that began on a line before.
  private var coveredUntil = 0
  private var fence: (mark: UInt8, length: Int)?
  private var isAfterEmptyLine = true
  private var isInList = false
  /// Whether the next line of plain text goes on with the last block.
  private var continues = false

  init(range: Range<Int>) {
    self.range = range
  }

  mutating func read(into prose: inout Prose) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = prose.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      readLine(start..<end, &prose)
      start = end + 1
    }
  }

  private mutating func readLine(_ line: Range<Int>, _ prose: inout Prose) {
    var start = line.lowerBound
    var indentation = 0
    while start < line.upperBound, prose.bytes[start] == 0x20 || prose.bytes[start] == 0x09 {
      indentation += prose.bytes[start] == 0x09 ? 4 : 1
      start += 1
    }
    if let open = fence {
      if run(of: open.mark, at: start, in: line, prose) >= open.length { fence = nil }
      prose.cover(line)
      return
    }
    guard line.lowerBound >= coveredUntil else {
      // The rest of a line on which a comment or code ends is left aside.
      prose.cover(line)
      return
    }
    guard start < line.upperBound else {
      isAfterEmptyLine = true
      continues = false
      return
    }
    if indentation >= 4, isAfterEmptyLine, !isInList {
      prose.cover(line)
      return
    }
    readContent(start, line, indentation, &prose)
    isAfterEmptyLine = false
  }

  private mutating func readContent(
    _ first: Int,
    _ line: Range<Int>,
    _ indentation: Int,
    _ prose: inout Prose
  ) {
    var start = first
    while start < line.upperBound, prose.bytes[start] == UInt8(ascii: ">") {
      start = afterSpaces(start + 1, line, prose)
    }
    guard start < line.upperBound else {
      continues = false
      return
    }
    let mark = prose.bytes[start]
    let marks = run(of: mark, at: start, in: line, prose)
    if mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), marks >= 3 {
      fence = (mark, marks)
      continues = false
      prose.cover(line)
      return
    }
    if isRule(start, line, prose) || isDefinition(start, line, prose) {
      continues = false
      prose.cover(line)
      return
    }
    var kind = Prose.Block.Kind.text
    if mark == UInt8(ascii: "#"), marks <= 6, isSpace(start + marks, line, prose) {
      kind = .heading
      start = afterSpaces(start + marks, line, prose)
    } else if let content = itemContent(start, line, prose) {
      kind = .item
      isInList = true
      start = content
    } else if mark == UInt8(ascii: "|") {
      kind = .table
    } else if prose.hasBytes("![", at: start), !continues {
      kind = .figure
    }
    if kind != .item, indentation == 0, isAfterEmptyLine { isInList = false }
    add(kind, start..<max(start, trimmedEnd(line, prose)), indentation, &prose)
    coveredUntil = prose.coverInline(start..<line.upperBound, limit: range.upperBound)
    if coveredUntil == line.upperBound { coveredUntil = 0 }
  }

  private mutating func add(
    _ kind: Prose.Block.Kind,
    _ content: Range<Int>,
    _ indentation: Int,
    _ prose: inout Prose
  ) {
    prose.lines.append(content)
    let last = prose.blocks.count - 1
    let goesOn = kind == .text || (kind == .table && last >= 0 && prose.blocks[last].kind == .table)
    if continues, goesOn {
      prose.blocks[last].lines = prose.blocks[last].lines.lowerBound..<prose.lines.count
      prose.blocks[last].end = content.upperBound
      return
    }
    let block = Prose.Block(
      kind: kind,
      start: content.lowerBound,
      end: content.upperBound,
      lines: prose.lines.count - 1..<prose.lines.count,
      followsEmptyLine: isAfterEmptyLine,
      indentation: indentation
    )
    prose.blocks.append(block)
    continues = kind != .heading
  }

  /// The offset after a list's mark, or `nil` if the line begins with none.
  private func itemContent(_ start: Int, _ line: Range<Int>, _ prose: Prose) -> Int? {
    switch prose.bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return isSpace(start + 1, line, prose) ? afterSpaces(start + 1, line, prose) : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var index = start
      while index < line.upperBound, prose.bytes[index] &- 0x30 < 10 { index += 1 }
      guard index - start <= 9, index < line.upperBound,
        prose.bytes[index] == UInt8(ascii: ".") || prose.bytes[index] == UInt8(ascii: ")"),
        isSpace(index + 1, line, prose)
      else { return nil }
      return afterSpaces(index + 1, line, prose)
    default:
      return nil
    }
  }

  /// Whether a line only has the marks of a horizontal rule or the line below a heading.
  private func isRule(_ start: Int, _ line: Range<Int>, _ prose: Prose) -> Bool {
    let mark = prose.bytes[start]
    guard mark == 0x2D || mark == 0x2A || mark == 0x5F || mark == 0x3D else { return false }  // - * _ =
    var count = 0
    for byte in prose.bytes[start..<line.upperBound] where byte != 0x20 {
      guard byte == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  /// Whether a line says where a link of that name leads: `[name]: address`.
  private func isDefinition(_ start: Int, _ line: Range<Int>, _ prose: Prose) -> Bool {
    guard prose.bytes[start] == UInt8(ascii: "["), !prose.hasBytes("[^", at: start),
      let end = prose.bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return prose.hasBytes("]:", at: end)
  }

  private func run(of byte: UInt8, at start: Int, in line: Range<Int>, _ prose: Prose) -> Int {
    var index = start
    while index < line.upperBound, prose.bytes[index] == byte { index += 1 }
    return index - start
  }

  private func isSpace(_ index: Int, _ line: Range<Int>, _ prose: Prose) -> Bool {
    index >= line.upperBound || prose.bytes[index] == 0x20 || prose.bytes[index] == 0x09
  }

  private func afterSpaces(_ start: Int, _ line: Range<Int>, _ prose: Prose) -> Int {
    var index = start
    while index < line.upperBound, prose.bytes[index] == 0x20 || prose.bytes[index] == 0x09 { index += 1 }
    return min(index, line.upperBound)
  }

  private func trimmedEnd(_ line: Range<Int>, _ prose: Prose) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, prose.bytes[end - 1] == 0x20 || prose.bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }
}
