/// Turns the visits to a tree's nodes into its top-level blocks.
struct BlockReader {
  private let bytes: [UInt8]
  private let lines: LineTable
  private var blocks: [TextBlock] = []
  private var plain: [UInt8] = []
  /// What comes behind the last placeholder of the open block.
  private var unread = 0..<0
  /// The labels of the footnotes in the order of their numbers.
  private var footnoteLabels: [String] = []
  /// For each block, the numbers of the footnotes that it calls.
  private var footnoteCalls: [[Int]] = []

  init(bytes: [UInt8], lines: LineTable) {
    self.bytes = bytes
    self.lines = lines
  }

  /// Takes in a node, on the way in and, unless it is a leaf, on the way out.
  mutating func visit(_ node: Node, isExit: Bool) {
    let isTopLevel = node.parent?.kind == .document
    if isTopLevel, !isExit { open(node) }
    if isExit { leave(node) } else { enter(node) }
    if isTopLevel, isExit || node.isLeafBlock { close() }
  }

  private mutating func open(_ node: Node) {
    var block = TextBlock(Self.kind(of: node), Self.range(of: node, in: bytes, lines))
    switch node.kind {
    case .heading:
      block.level = node.headingLevel
      block.item = HeadingMarker(of: node)?.id?.item
    case .table: block.columnCount = node.columnAlignments.count
    case .footnoteDefinition:
      let label = Self.footnoteLabel(at: block.range.lowerBound, in: bytes)
      footnoteLabels.append(label ?? "")
      block.footnoteLabel = label
    default: break
    }
    unread = block.range
    blocks.append(block)
    footnoteCalls.append([])
  }

  private mutating func close() {
    while let last = plain.last, last <= UInt8(ascii: " ") { plain.removeLast() }
    blocks[blocks.count - 1].plain = PlainText.string(plain)
    plain.removeAll(keepingCapacity: true)
  }

  private mutating func enter(_ node: Node) {
    guard let index = blocks.indices.last else { return }
    switch node.kind {
    case .text: read(node, in: index)
    case .code: plain += node.literal
    case .softBreak, .lineBreak: separate(by: UInt8(ascii: " "))
    case .link: blocks[index].links.append(PlainText.string(node.destination))
    case .image: blocks[index].images.append(PlainText.string(node.destination))
    case .item: blocks[index].itemCount += 1
    case .tableRow: blocks[index].rowCount += 1
    case .footnoteReference:
      if let number = Int(PlainText.string(node.literal)) { footnoteCalls[index].append(number) }
    case .codeBlock: plain += node.literal
    case .htmlBlock:
      plain += HTMLComment.words(in: node.literal) ?? Array(node.literal)
    case .htmlInline:
      if !HTMLComment.isWhole(node.literal) { plain += node.literal }
    default: break
    }
  }

  private mutating func leave(_ node: Node) {
    switch node.kind {
    case .paragraph, .heading, .tableCell: separate(by: UInt8(ascii: "\n"))
    default: break
    }
  }

  private mutating func read(_ node: Node, in index: Int) {
    var text = node.literal[...]
    if node.parent?.kind == .heading, let heading = node.parent, let marker = HeadingMarker(of: heading),
      marker.node == node
    {
      text = text[..<marker.textEnd]
    }
    plain += text
    var position = text.startIndex
    while position < text.endIndex {
      if text[position] == UInt8(ascii: "{"),
        case .placeholder(let call)? = ProseMark(in: text, at: position)
      {
        if Self.readsPlaceholder(text[position..<call.end], in: &unread, of: bytes) {
          blocks[index].placeholders.append(call.name)
        }
        position = call.end
      } else {
        position += 1
      }
    }
  }

  /// Keeps the words before and after something apart.
  private mutating func separate(by separator: UInt8) {
    guard let last = plain.last, last > UInt8(ascii: " ") else { return }
    plain.append(separator)
  }

  /// The blocks, with what the parser passes over: link definitions, and footnotes that nothing calls.
  consuming func finish() -> [TextBlock] {
    for (index, numbers) in footnoteCalls.enumerated() {
      blocks[index].footnoteCalls = numbers.compactMap { number in
        footnoteLabels.indices.contains(number - 1) ? footnoteLabels[number - 1] : nil
      }
    }
    var all: [TextBlock] = []
    var end = lines.start(ofLine: 1)
    // The parser puts footnotes last.
    let isInOrder = blocks.indices.dropFirst().allSatisfy {
      blocks[$0 - 1].range.lowerBound <= blocks[$0].range.lowerBound
    }
    if !isInOrder { blocks.sort { $0.range.lowerBound < $1.range.lowerBound } }
    all.reserveCapacity(blocks.count)
    for block in blocks {
      // A footnote within a list or quotation belongs to that.
      guard block.range.lowerBound >= end, !block.range.isEmpty else { continue }
      all += Self.passedOver(in: end..<block.range.lowerBound, of: bytes)
      end = block.range.upperBound
      all.append(block)
    }
    return all + Self.passedOver(in: end..<lines.start(ofLine: lines.count + 1), of: bytes)
  }
}
