/// A part of a document on its way to HTML: finished bytes, or something that another step has to fill in.
public enum Piece: Sendable, Hashable {
  /// Finished HTML.
  case html([UInt8])
  /// The opening tag of a link, by its index in ``MarkdownDocument/links``.
  case linkStart(Int)
  /// The closing tag of the same link.
  case linkEnd(Int)
  /// An image within a line of text, by its index in ``MarkdownDocument/images``.
  case image(Int)
  /// An image that stands alone: a block of its own, outside any `<p>`. By its index in
  /// ``MarkdownDocument/images``.
  case figure(Int)
  /// A value quoted by name, by its index in ``MarkdownDocument/placeholders``.
  case placeholder(Int)
  /// A whole heading, by its index in ``MarkdownDocument/headings``.
  case heading(Int)
}

/// A heading of a document.
public struct Heading: Sendable, Hashable {
  /// From 1 to 6, as shown: a second level-1 heading is one of level 2.
  public let level: Int
  /// The id of the element: unique in the document, with the prefix of ``MarkdownOptions/anchorPrefix`` unless it
  /// is an item's.
  public let anchor: String
  /// The item of the guidelines that the heading answers: `2.12` for one that ends in `{#2.12}`.
  public let item: String?
  /// Plain text; placeholders stand in it as `{{name}}`.
  public let text: String
  /// What goes between the tags.
  public let content: [Piece]
  /// The heading in the file, marks included.
  public let range: Range<Int>
}

/// A link out of the text: to another page, to a file, to the web.
public struct Link: Sendable, Hashable {
  /// Where it goes, as written: neither resolved nor escaped for HTML. Never a script or inline data.
  public let destination: String
  /// The text in quotes after the destination; empty if there is none.
  public let title: String
  /// What is read as the link: plain text, descriptions of images included; placeholders as `{{name}}`.
  public internal(set) var text: String
  /// The destination's bytes in the file.
  public internal(set) var range: Range<Int>
}

/// An image, or a figure that the program draws (`chart:…`, `table:…`).
public struct Image: Sendable, Hashable {
  /// Where the file is, as written: neither resolved nor escaped for HTML.
  public let destination: String
  /// The text in quotes after the destination; empty if there is none.
  public let title: String
  /// The description, or a figure's caption: plain text; placeholders stand in it as `{{name}}`.
  public internal(set) var alt: String
  /// The destination's bytes in the file.
  public internal(set) var range: Range<Int>
  /// The description's bytes in the file.
  public internal(set) var altRange: Range<Int>

  /// Whether the program draws it itself: a chart or a table of figures.
  public var isDrawn: Bool { Self.isDrawn(destination) }

  static func isDrawn(_ destination: String) -> Bool {
    destination.hasPrefix("chart:") || destination.hasPrefix("table:")
  }
}

/// A value quoted in a text by its name: `{{members.total}}`.
public struct Placeholder: Sendable, Hashable {
  /// What stands between the braces, without outer spaces.
  public let name: String
  /// The bytes in the file, braces included.
  public let range: Range<Int>
}
