import Diagnostics

/// Turns the visits to a tree's nodes into a ``MarkdownDocument``.
///
/// It follows the tree without recursion, so what is open at any moment is kept here.
struct DocumentBuilder {
  let options: MarkdownOptions
  let lines: LineTable
  var document: MarkdownDocument
  var problems: Problems
  var cursor: SourceCursor
  var writer = PieceWriter()
  /// Changes places with ``writer`` while a heading is open, so that its content is collected by itself.
  var otherWriter = PieceWriter()
  var anchors = AnchorRegistry()

  /// The plain text of what is open; only kept while somebody needs it.
  var plain: [UInt8] = []
  /// How many open headings, links, images and paragraphs need their plain text.
  var plainReaders = 0

  var heading: OpenHeading?
  /// The last heading's level, to find skipped ones.
  var previousLevel = 1
  var openLinks: [OpenLink] = []
  var openImages: [OpenImage] = []
  /// Whether the open paragraph holds nothing but images, each on a line of its own.
  var isFigureParagraph = false
  /// Whether the open paragraph is the one that the summary is made of.
  var isSummary = false
  var table = OpenTable()
  var footnotes = Footnotes()
  /// Found when the first reference to a definition is met.
  var definitions: ReferenceDefinitions?
  /// The lines of code and HTML blocks, where nothing is Markdown.
  var verbatimLines: [ClosedRange<Int>] = []

  init(source: SourceFile, body: Range<Int>, options: MarkdownOptions) {
    self.options = options
    lines = LineTable(source.bytes, in: body)
    document = MarkdownDocument(source: source)
    problems = Problems(source: source)
    cursor = SourceCursor(source.bytes)
  }

  /// Takes in a node, on the way in and, unless it is a leaf, on the way out.
  mutating func visit(_ node: Node, isExit: Bool) {
    switch node.kind {
    case .text: visitText(node)
    case .softBreak: visitBreak(isHard: false)
    case .lineBreak: visitBreak(isHard: true)
    case .code: visitCode(node)
    case .htmlInline: visitInlineHTML(node)
    case .emphasis: writeInline(isExit ? "</em>" : "<em>")
    case .strong: writeInline(isExit ? "</strong>" : "<strong>")
    case .strikethrough: writeInline(isExit ? "</del>" : "<del>")
    case .link: if isExit { closeLink(node) } else { openLink(node) }
    case .image: if isExit { closeImage(node) } else { openImage() }
    case .footnoteReference: if !isExit { visitFootnoteCall(node) }
    case .paragraph: if isExit { closeParagraph(node) } else { openParagraph(node) }
    case .heading: if isExit { closeHeading(node) } else { openHeading(node) }
    case .list: if isExit { closeList(node) } else { openList(node) }
    case .item: if isExit { writer.write("</li>\n") } else { openItem(node) }
    case .blockQuote: writeBlock(isExit ? "</blockquote>\n" : "<blockquote>\n")
    case .thematicBreak: writeBlock("<hr>\n")
    case .codeBlock: visitCodeBlock(node)
    case .htmlBlock: visitHTMLBlock(node)
    case .table: if isExit { closeTable() } else { openTable(node) }
    case .tableRow: if isExit { closeRow(node) } else { openRow(node) }
    case .tableCell: if isExit { closeCell() } else { openCell(node) }
    case .footnoteDefinition: if isExit { closeFootnote(node) } else { openFootnote() }
    case .document, .other: break
    }
  }

  /// Ends the document after the last node.
  mutating func finish() {
    closeFootnoteSection()
    reportUnusedFootnotes()
    document.body = writer.take()
  }

  /// Puts the reading place at the start of a block.
  mutating func readAlong(_ node: Node) {
    cursor.position = lines.start(of: node)
    cursor.limit = lines.end(of: node)
  }

  /// The plain text since an offset of ``plain``, without outer blanks.
  func plainText(from start: Int) -> String {
    var text = plain[start...]
    while let last = text.last, last == UInt8(ascii: " ") { text.removeLast() }
    return PlainText.string(text.drop { $0 == UInt8(ascii: " ") })
  }

  /// Begins to keep plain text, and says from where.
  mutating func startReadingPlain() -> Int {
    plainReaders += 1
    return plain.count
  }

  mutating func stopReadingPlain() {
    plainReaders -= 1
    if plainReaders == 0 { plain.removeAll(keepingCapacity: true) }
  }
}
