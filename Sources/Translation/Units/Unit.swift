import Diagnostics
import Markdown

/// The smallest text that is translated by itself: a block of a page, a text of the front matter, of a data file, or a
/// word of the interface.
public struct Unit: Sendable, Hashable {
  /// What sort of text it is.
  public enum Kind: Sendable, Hashable {
    /// `title` or `description` in front of a page.
    case frontMatter
    /// A top-level block of a page.
    case block(TextBlock.Kind)
    /// A text in several languages within a data file or `site.json`.
    case data
    /// An entry of `interface.json` or `figures.json`.
    case word
  }

  /// Its name in its file. For front matter `@title`; for data a path with ids, `risks/tenders/risk`; for a word its
  /// key. For a block, kind and number among its kind, `paragraph/3`: for people to read, while what tells blocks apart
  /// is their order and their text.
  public let key: String
  /// What sort of text it is.
  public let kind: Kind
  /// The text: the Markdown of a block as it stands in the file, marks included; the string of other units, escapes
  /// resolved.
  public let text: String
  /// Where it stands in its file; for a string, what is between the quotes.
  public let range: Range<Int>
  /// What is known about a block; `nil` for other units.
  public let block: TextBlock?

  public init(key: String, kind: Kind, text: String, range: Range<Int>, block: TextBlock? = nil) {
    self.key = key
    self.kind = kind
    self.text = text
    self.range = range
    self.block = block
  }

  /// A block of a page.
  ///
  /// - Parameter number: its number in the key.
  init(_ block: TextBlock, number: Int, in file: SourceFile) {
    self.init(
      key: "\(block.kind.rawValue)/\(number)",
      kind: .block(block.kind),
      text: String(decoding: file.bytes[block.range], as: UTF8.self),
      range: block.range,
      block: block
    )
  }

  /// What readers see of it: plain text without marks, placeholders as `{{name}}`.
  public var plain: String { block?.plain ?? text }
}
