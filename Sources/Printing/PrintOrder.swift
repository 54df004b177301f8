import Content
import Website

/// What somebody wants printed, and where it goes.
public struct PrintOrder: Sendable {
  public let year: Int
  /// Whether it is a draft: marked as such on every page, and kept apart.
  public var isDraft = false
  /// Whether a PDF that was filed may be replaced.
  public var isAgain = false
  /// The folder for copies for the Register.
  public var register = "register"
  /// The folder for drafts.
  public var drafts = "drafts"
  /// Where to leave the folders that the renderer is given; `nil` to leave none.
  public var source: String?

  public init(year: Int) { self.year = year }

  /// Where the PDF in a language goes.
  func pdf(_ language: String, _ content: Content) -> String {
    isDraft
      ? "\(drafts)/\(year)-\(language).pdf" : content.path(ofFile: PDFRecord.file(year, language))
  }

  /// What a book is called for short.
  func name(_ book: Book) -> String { "\(book.year)-\(book.language)" }
}
