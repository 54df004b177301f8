/// A top-level block of a Markdown text: what translators work on, one at a time.
public struct TextBlock: Sendable, Hashable {
  /// What sort of block it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case heading, paragraph, list, table, quote, code
    /// A line across the page.
    case rule
    /// Images, charts or tables of figures that stand alone.
    case figure
    /// The text of a footnote.
    case footnote
    /// Lines that say where the links of the text lead: `[label]: address`.
    case definitions
    /// `<!-- … -->`, which readers never see.
    case comment
  }

  /// What sort of block it is.
  public let kind: Kind
  /// The bytes of the file that it takes, from the start of its first line, without the blank lines around it.
  public let range: Range<Int>
  /// A heading's level as it is written, from 1 to 6; 0 for other blocks.
  public var level = 0
  /// The item of the guidelines that a heading answers: `2.12` for one that ends in `{#2.12}`.
  public var item: String?
  /// How many rows a table has, its heading included.
  public var rowCount = 0
  /// How many columns a table has.
  public var columnCount = 0
  /// How many items a list has, those of lists within it included.
  public var itemCount = 0
  /// The words without marks: items, cells and paragraphs on lines of their own, placeholders as `{{name}}`, the
  /// descriptions of images included, comments left out. What a comment says, if the block is one.
  public var plain = ""
  /// Where its links lead, as it is written, in the order of the text.
  public var links: [String] = []
  /// The destinations of its images, charts and tables of figures, in the order of the text.
  public var images: [String] = []
  /// The names of the figures that it quotes, in the order of the text.
  public var placeholders: [String] = []
  /// The labels of the footnotes that it calls, in the order of the text.
  public var footnoteCalls: [String] = []
  /// The label of the footnote that it is.
  public var footnoteLabel: String?

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
