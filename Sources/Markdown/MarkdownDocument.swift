import Diagnostics

/// A Markdown text parsed once into pieces of HTML, with everything that depends on other pages left open.
///
/// What links, images and placeholders become is decided later, when all pages are known: see
/// ``ReferenceResolver`` and ``render(_:with:into:)``.
public struct MarkdownDocument: Sendable {
  /// The file that the text stands in. Every range of the document is one of this file's bytes.
  public let source: SourceFile
  /// The first level-1 heading outside lists and quotations. It is not part of the body.
  public var title: Heading?
  /// The other headings, in the order of the text.
  public var headings: [Heading] = []
  /// The first paragraph as plain text; empty if there is none. Placeholders stand in it as `{{name}}`.
  public var summary = ""
  /// The text as HTML, except for the title.
  public var body: [Piece] = []
  /// What `Piece.linkStart` and `Piece.linkEnd` count in.
  public var links: [Link] = []
  /// What `Piece.image` and `Piece.figure` count in.
  public var images: [Image] = []
  /// All placeholders, those in descriptions of images included. What `Piece.placeholder` counts in.
  public var placeholders: [Placeholder] = []
  /// The top-level blocks, in the order of the file: see ``blocks(of:body:)``.
  public internal(set) var blocks: [TextBlock] = []
  /// The number of words in the text, the title included, code blocks left out; a placeholder counts as one.
  public var wordCount = 0

  /// Parses a part of a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - body: The bytes that are Markdown, all that comes after the front matter. Lines end in LF or CRLF.
  ///   - options: Words and ids of the generated HTML.
  ///   - diagnostics: Receives what is wrong or doubtful, at most 100 of each kind.
  public init(
    parsing source: SourceFile,
    body: Range<Int>,
    options: MarkdownOptions,
    diagnostics: inout [Diagnostic]
  ) {
    let body = body.clamped(to: 0..<source.bytes.count)
    let tree = SyntaxTree(parsing: source.bytes, in: body)
    var builder = DocumentBuilder(source: source, body: body, options: options)
    var reader = BlockReader(bytes: source.bytes, lines: builder.lines)
    tree.walk { node, isExit in
      builder.reserveAnchor(of: node, isExit: isExit)
      reader.visit(node, isExit: isExit)
    }
    tree.walk { builder.visit($0, isExit: $1) }
    builder.finish()
    self = builder.document
    blocks = reader.finish()
    diagnostics += builder.problems.found
  }

  init(source: SourceFile) {
    self.source = source
  }
}
