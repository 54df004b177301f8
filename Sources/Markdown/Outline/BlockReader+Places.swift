extension BlockReader {
  static func kind(of node: Node) -> TextBlock.Kind {
    switch node.kind {
    case .heading: .heading
    case .list: .list
    case .table: .table
    case .blockQuote: .quote
    case .codeBlock: .code
    case .thematicBreak: .rule
    case .footnoteDefinition: .footnote
    case .htmlBlock: HTMLComment.words(in: node.literal) == nil ? .paragraph : .comment
    default: DocumentBuilder.holdsOnlyFigures(node) ? .figure : .paragraph
    }
  }

  /// The lines of a block, without blank ones at its end and without the last line end.
  static func range(of node: Node, in bytes: [UInt8], _ lines: LineTable) -> Range<Int> {
    let first = lines.start(ofLine: firstLine(of: node))
    // A paragraph that has no place of its own ends where the table below begins.
    let end =
      node.startLine > 0 ? lines.end(of: node) : node.next.map { lines.start(ofLine: firstLine(of: $0)) }
    return trimmed(first..<max(first, end ?? first), in: bytes)
  }

  /// The parser counts a paragraph directly above a table as the table's, and says nothing about the paragraph.
  private static func firstLine(of node: Node) -> Int {
    switch node.kind {
    case .table:
      let firstRow = node.firstChild?.next
      return max(node.startLine, (firstRow?.startLine ?? node.endLine + 1) - 2)
    case .paragraph where node.startLine == 0: return node.next?.startLine ?? 0
    default: return node.startLine
    }
  }

  /// The label of the footnote that begins on the line at an offset, behind marks of other blocks.
  static func footnoteLabel(at start: Int, in bytes: [UInt8]) -> String? {
    var cursor = SourceCursor(bytes)
    cursor.position = start
    cursor.limit = bytes.firstOffset(of: UInt8(ascii: "\n"), in: start..<bytes.count) ?? bytes.count
    guard cursor.seek("[^"), let label = cursor.readDefinedLabel() else { return nil }
    return PlainText.string(bytes[label.dropFirst()])
  }

  /// Blocks for the lines that the parser keeps to itself: link definitions, and footnotes that nothing calls or that
  /// are there already.
  static func passedOver(in gap: Range<Int>, of bytes: [UInt8]) -> [TextBlock] {
    var found: [(kind: TextBlock.Kind, range: Range<Int>)] = []
    var start = gap.lowerBound
    while start < gap.upperBound {
      let lineEnd = bytes.firstOffset(of: UInt8(ascii: "\n"), in: start..<gap.upperBound) ?? gap.upperBound
      let line = trimmed(start..<lineEnd, in: bytes)
      start = lineEnd + 1
      guard !line.isEmpty else { continue }
      let isFootnote = bytes[line].drop { $0 == UInt8(ascii: " ") }.starts(with: "[^".utf8)
      if !isFootnote, let last = found.last {
        // What goes on, or comes next among definitions.
        found[found.count - 1].range = last.range.lowerBound..<line.upperBound
      } else {
        found.append((isFootnote ? .footnote : .definitions, line))
      }
    }
    return found.map { kind, range in
      var block = TextBlock(kind, range)
      block.plain = PlainText.string(bytes[range])
      if kind == .footnote { block.footnoteLabel = footnoteLabel(at: range.lowerBound, in: bytes) }
      return block
    }
  }

  /// Whether `{{name}}` stands in a range just so; moves on past it. Escaped, it is no placeholder.
  static func readsPlaceholder(
    _ written: Slice<UnsafeBufferPointer<UInt8>>,
    in range: inout Range<Int>,
    of bytes: [UInt8]
  ) -> Bool {
    var start = range.lowerBound
    while let brace = bytes.firstOffset(of: UInt8(ascii: "{"), in: start..<range.upperBound) {
      start = brace + 1
      let candidate = bytes[brace..<min(brace + written.count, range.upperBound)]
      guard candidate.elementsEqual(written, by: { $0 == $1 || $1 == Shield.standIn }) else { continue }
      range = brace + written.count..<range.upperBound
      return brace == 0 || bytes[brace - 1] != UInt8(ascii: "\\")
    }
    return false
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return range.lowerBound..<end
  }
}
