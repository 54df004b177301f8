import Diagnostics
import Markdown

/// A Markdown file of one language: front matter, title and text.
public struct Document: Sendable {
  /// The path below the language's folder without `.md`, the same in every language: `members/arcobaleno`.
  public let name: String
  /// The code of the language it is written in.
  public let language: String
  /// What the page says about itself.
  public let frontMatter: FrontMatter
  /// The text.
  public let text: MarkdownDocument
  /// The bytes of the file that are Markdown: all after the front matter.
  public let body: Range<Int>

  /// The title as plain text: front matter's, else the first heading's, else nothing.
  public var title: String? { frontMatter.title ?? text.title?.text }

  /// The file it was read from.
  public var source: SourceFile { text.source }

  /// Reads a file that is in memory already.
  public init(
    parsing source: SourceFile,
    name: String,
    language: String,
    options: MarkdownOptions,
    schemas: SchemaLibrary,
    names: NameConsistency,
    diagnostics: inout [Diagnostic]
  ) {
    self.name = name
    self.language = language
    var bodyStart = 0
    var frontMatter = FrontMatter()
    if source.bytes.first(where: { !$0.isJSONWhitespace }) == UInt8(ascii: "{") {
      if let (value, end) = JSONReader.parsePrefix(source, diagnostics: &diagnostics) {
        schemas.validate(value, in: source, against: "front-matter", diagnostics: &diagnostics)
        frontMatter = FrontMatter(value)
        bodyStart = end
      }
    } else if source.bytes.starts(with: Array("---".utf8)) {
      diagnostics.append(source.diagnostic(.frontMatterNotJSON, at: 0..<3))
    }
    self.frontMatter = frontMatter
    body = bodyStart..<source.bytes.count
    text = MarkdownDocument(
      parsing: source,
      body: body,
      options: options,
      diagnostics: &diagnostics
    )
    if title == nil {
      diagnostics.append(source.diagnostic(.pageWithoutTitle, at: bodyStart..<bodyStart))
    }
    PastedText.check(
      source,
      range: body,
      language: language,
      names: names,
      diagnostics: &diagnostics
    )
    let described = frontMatter.textRanges(in: source)
    if !described.isEmpty {
      PastedText.checkStrings(
        source,
        ranges: described,
        language: language,
        names: names,
        diagnostics: &diagnostics
      )
    }
  }
}

extension UInt8 {
  /// Space, tab or line end.
  var isJSONWhitespace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
