import Content
import Markdown

/// A chapter of a report in one language, ready to be rendered block by block.
public struct Chapter: Sendable, Identifiable {
  public let name: ChapterName
  /// Its title; of a chapter with prose the plain text of its first heading.
  public let title: Phrase
  /// The document whose ``MarkdownDocument/title`` is the chapter's, if it has one: its pieces say more than plain text.
  public let titleDocument: Document?
  public let blocks: [Block]

  /// The `id` of its element.
  public var id: String { name.id }
  /// The number of the decree's section.
  public var number: Int? { name.number }
  public var kind: ChapterName.Kind { name.kind }

  /// A heading right below the chapter's title, for the table of contents.
  public struct Section: Sendable, Hashable {
    public let anchor: String
    /// Placeholders of prose are still open.
    public let text: Phrase
    public let item: String?
  }

  /// The headings that stand right below the title.
  public var sections: [Section] { headings.filter { $0.level == 2 }.map(\.section) }

  /// All headings, in order.
  var headings: [(level: Int, section: Section)] {
    elements.compactMap { if case .heading(let level, let section) = $0 { (level, section) } else { nil } }
  }

  /// The tables and charts, in order, with the image that places each, if prose does.
  var exhibits: [PlacedExhibit] {
    elements.compactMap { if case .exhibit(let exhibit) = $0 { exhibit } else { nil } }
  }

  /// What can be referred to within the chapter.
  enum Element: Sendable {
    case heading(level: Int, Section)
    case exhibit(PlacedExhibit)
  }

  /// Headings, tables and charts, in order.
  var elements: [Element] { blocks.flatMap(\.elements) }
}

extension Block {
  /// The headings, tables and charts in it.
  var elements: [Chapter.Element] {
    switch self {
    case .heading(let heading):
      let section = Chapter.Section(anchor: heading.anchor, text: heading.text, item: heading.item)
      return [.heading(level: heading.level, section)]
    case .table(let name):
      return [.exhibit(PlacedExhibit(id: .init(.table, name), document: nil, range: 0..<0))]
    case .chart(let name):
      return [.exhibit(PlacedExhibit(id: .init(.chart, name), document: nil, range: 0..<0))]
    case .prose(let document, let range):
      return document.text.body[range].compactMap { Self.element($0, of: document) }
    default: return []
    }
  }

  private static func element(_ piece: Piece, of document: Document) -> Chapter.Element? {
    switch piece {
    case .heading(let index):
      let heading = document.text.headings[index]
      let text = Phrase(heading.text, language: document.language)
      let section = Chapter.Section(anchor: heading.anchor, text: text, item: heading.item)
      return .heading(level: heading.level, section)
    case .figure(let index):
      let image = document.text.images[index]
      guard let id = Exhibit.ID(destination: image.destination) else { return nil }
      return .exhibit(PlacedExhibit(id: id, document: document, range: image.range))
    default: return nil
    }
  }
}

/// A table or chart at its place.
struct PlacedExhibit: Sendable {
  let id: Exhibit.ID
  /// The prose that places it; `nil` where the report itself does.
  let document: Document?
  let range: Range<Int>
}
