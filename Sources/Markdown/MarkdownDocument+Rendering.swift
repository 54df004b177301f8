/// Says what the open parts of a document become on one page.
///
/// Everything is appended as finished HTML: escaping is the resolver's business.
public protocol ReferenceResolver {
  /// Appends the opening tag of a link.
  mutating func openTag(for link: Link, into output: inout [UInt8])
  /// Appends the closing tag of a link, and whatever stands beside it.
  mutating func closeTag(for link: Link, into output: inout [UInt8])
  /// Appends an image. A block may become any flow content; otherwise it stands within a line of text.
  mutating func image(_ image: Image, isBlock: Bool, into output: inout [UInt8])
  /// Appends the value that a placeholder quotes.
  mutating func value(of placeholder: Placeholder, into output: inout [UInt8])
  /// Appends further attributes of a heading's tag, each behind a space; none, unless a page wants some.
  mutating func attributes(of heading: Heading, into output: inout [UInt8])
  /// Appends what stands between a heading's words and its closing tag; nothing, unless a page wants more.
  mutating func endOfHeading(_ heading: Heading, into output: inout [UInt8])
  /// How many levels deeper headings are shown than they are written.
  var headingShift: Int { get }
}

extension ReferenceResolver {
  public mutating func attributes(of heading: Heading, into output: inout [UInt8]) {}
  public mutating func endOfHeading(_ heading: Heading, into output: inout [UInt8]) {}
  public var headingShift: Int { 0 }
}

extension MarkdownDocument {
  /// Appends pieces of this document as HTML: its body, or the content of one of its headings.
  public func render<Resolver: ReferenceResolver>(
    _ pieces: [Piece],
    with resolver: inout Resolver,
    into output: inout [UInt8]
  ) {
    for piece in pieces {
      switch piece {
      case .html(let bytes): output.append(contentsOf: bytes)
      case .linkStart(let index): resolver.openTag(for: links[index], into: &output)
      case .linkEnd(let index): resolver.closeTag(for: links[index], into: &output)
      case .image(let index): resolver.image(images[index], isBlock: false, into: &output)
      case .figure(let index): resolver.image(images[index], isBlock: true, into: &output)
      case .placeholder(let index): resolver.value(of: placeholders[index], into: &output)
      case .heading(let index): render(headings[index], with: &resolver, into: &output)
      }
    }
  }

  /// Appends a heading with its tags.
  private func render<Resolver: ReferenceResolver>(
    _ heading: Heading,
    with resolver: inout Resolver,
    into output: inout [UInt8]
  ) {
    let level = min(heading.level + resolver.headingShift, 6)
    output += "<h\(level) id=\"".utf8
    output.appendEscaped(heading.anchor)
    output.append(UInt8(ascii: "\""))
    resolver.attributes(of: heading, into: &output)
    output.append(UInt8(ascii: ">"))
    render(heading.content, with: &resolver, into: &output)
    resolver.endOfHeading(heading, into: &output)
    output += "</h\(level)>\n".utf8
  }

  /// A plain text of a document with its placeholders (`{{name}}`) replaced.
  ///
  /// For titles, summaries and descriptions of images.
  ///
  /// - Parameter value: Gives the plain text for a name.
  public static func fillingPlaceholders(in text: String, _ value: (String) -> String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    let bytes = Array(text.utf8)
    var filled: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let call = bytes.withUnsafeBufferPointer({ PlaceholderCall(in: $0, at: index) }) {
        filled += value(call.name).utf8
        index = call.end
      } else {
        filled.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: filled, as: UTF8.self)
  }
}
