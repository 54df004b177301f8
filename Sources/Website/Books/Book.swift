import Content

/// A report as it goes to the renderer of PDF files: one text with all that belongs to it.
public struct Book: Sendable {
  /// The kind of PDF that is made of it.
  public enum Variant: String, Sendable, CaseIterable {
    /// PDF/A-3a: the tables' data are attached.
    case withAttachments = "3a"
    /// PDF/A-2a: nothing is attached.
    case plain = "2a"
  }

  /// A file inside the PDF file.
  public struct Attachment: Sendable, Hashable {
    /// Below the job's folder.
    public let path: String
    /// What it is, to readers: `Tabella 12: I lavoratori per contratto`.
    public let description: String
  }

  public let year: Int
  /// The code of its language.
  public let language: String
  public let title: String
  /// Whether every page says that it is a draft.
  public let isDraft: Bool
  public let variant: Variant
  /// The public address of the same report as a page.
  public let url: String
  /// The `id`s that the contents and the lists of charts and tables lead to, in their order.
  public let anchors: [String]
  public let attachments: [Attachment]
  /// A hash of what the report says; see the record of a PDF file.
  public let text: String
  /// The whole job, `job.json` included. Paths are those below the job's folder.
  public let files: [OutputFile]

  /// The files' names, as the renderer knows them.
  enum Name {
    static let job = "job.json"
    static let source = "book.html"
    static let output = "book.pdf"
    static let pages = "pages.json"
    static let attachments = "attachments/"
  }
}

/// What came of the wish for books.
public enum BooksOutcome: Sendable {
  /// A book for each of the languages, in their order; fit to be printed only when no diagnostic is an error.
  case made([Book], Content)
  /// There is no report of the year; those that there are.
  case unknownYear(known: [Int])
  /// The site has no such language; the codes of those that it has.
  case unknownLanguage(String, known: [String])
  /// Too little can be read for anything to be made: the diagnostics say why.
  case unreadable
}
