import Diagnostics

extension MarkdownDocument {
  /// The top-level blocks of a part of a file, in the order of the file. Every line that isn't blank belongs to one.
  ///
  /// Of a text that is a document already, these are its ``blocks``.
  public static func blocks(of source: SourceFile, body: Range<Int>) -> [TextBlock] {
    let body = body.clamped(to: 0..<source.bytes.count)
    let tree = SyntaxTree(parsing: source.bytes, in: body)
    var reader = BlockReader(bytes: source.bytes, lines: LineTable(source.bytes, in: body))
    tree.walk { reader.visit($0, isExit: $1) }
    return reader.finish()
  }
}
