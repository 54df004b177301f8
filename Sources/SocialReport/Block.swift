import Content
import Figures
import Markdown

/// A part of a chapter, in the order in which it is printed.
public enum Block: Sendable {
  /// Pieces of the body of a document, its headings, tables and charts included. The language is the document's.
  case prose(Document, Range<Int>)
  case heading(ChapterHeading)
  case paragraph(Phrase)
  /// A sentence that says what the chapter's figures are, set apart.
  case note(Phrase)
  case list([Phrase])
  case definitions([Definition])
  /// Definitions of words.
  case glossary([Definition])
  /// A table by its name.
  case table(String)
  /// A chart by its name.
  case chart(String)
  case index(ReportIndex)
}

/// A heading that the report itself sets.
public struct ChapterHeading: Sendable, Hashable {
  /// The `id` of its element.
  public let anchor: String
  /// As in prose: 2 right below the chapter's title.
  public let level: Int
  public let text: Phrase
  /// The item that it answers.
  public let item: String?
}

/// A term and what is said of it.
public struct Definition: Sendable, Hashable {
  /// The `id` of its element, if anything refers to it.
  public let anchor: String?
  public let term: Phrase
  public let details: [Phrase]

  public init(_ term: Phrase, _ details: [Phrase], anchor: String? = nil) {
    self.anchor = anchor
    self.term = term
    self.details = details
  }
}

/// A table that says where something is to be found; it has no number.
public struct ReportIndex: Sendable {
  /// Where an entry leads.
  public enum Target: Sendable, Hashable {
    /// An element of the same page.
    case anchor(String)
    /// The page of a project, by the project's id.
    case project(String)
  }

  public struct Entry: Sendable, Hashable {
    public let phrase: Phrase
    public let target: Target?
  }

  public struct Row: Sendable, Hashable {
    /// The `id` of its element: `index-2.12`.
    public let anchor: String?
    /// A number or code, and what it stands for.
    public let header: Phrase
    /// For each column after the first, what stands in it.
    public let cells: [[Entry]]
  }

  /// The `id` of its element.
  public let anchor: String
  /// What it is, for a caption.
  public let title: Phrase
  public let columns: [Phrase]
  public let rows: [Row]
}
