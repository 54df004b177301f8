import Diagnostics
import Markdown

/// A parsed text with all that came of it, ready to be looked at.
struct Parsed {
  let document: MarkdownDocument
  let diagnostics: [Diagnostic]

  init(_ text: String, after frontMatter: String = "", options: MarkdownOptions = .italian) {
    let source = SourceFile(path: "page.md", text: frontMatter + text)
    var diagnostics: [Diagnostic] = []
    document = MarkdownDocument(
      parsing: source,
      body: frontMatter.utf8.count..<source.bytes.count,
      options: options,
      diagnostics: &diagnostics
    )
    self.diagnostics = diagnostics
  }

  /// The body as HTML, with references written by ``PlainResolver``.
  var html: String { render(document.body) }

  func render(_ pieces: [Piece]) -> String {
    var resolver = PlainResolver()
    var output: [UInt8] = []
    document.render(pieces, with: &resolver, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The diagnostics as `rule-without-area line:column+length`, in their order.
  var problems: [String] {
    diagnostics.map { diagnostic in
      let span = diagnostic.span.map { " \($0.line):\($0.column)+\($0.length)" } ?? ""
      return diagnostic.rule.id.replacing("markdown.", with: "") + span
    }
  }

  /// The rules that were broken.
  var rules: [Rule] { diagnostics.map(\.rule) }

  func source(_ range: Range<Int>) -> String {
    String(decoding: document.source.bytes[range], as: UTF8.self)
  }
}

/// Writes references as plainly as can be.
struct PlainResolver: ReferenceResolver {
  func openTag(for link: Link, into output: inout [UInt8]) {
    output += "<a href=\"\(link.destination)\">".utf8
  }

  func closeTag(for link: Link, into output: inout [UInt8]) {
    output += "</a>".utf8
  }

  func image(_ image: Image, isBlock: Bool, into output: inout [UInt8]) {
    let tag = "<img src=\"\(image.destination)\" alt=\"\(image.alt)\">"
    output += (isBlock ? "<figure>\(tag)</figure>\n" : tag).utf8
  }

  func value(of placeholder: Placeholder, into output: inout [UInt8]) {
    output += "«\(placeholder.name)»".utf8
  }
}
