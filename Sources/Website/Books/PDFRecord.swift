import Content
import Diagnostics

/// What is known of a report's PDF: kept beside it, never published.
///
/// It tells whether the report has changed since, and on which page of the PDF each chapter, table and chart begins.
public struct PDFRecord: Sendable, Hashable {
  public let year: Int
  /// The code of its language.
  public let language: String
  public let variant: Book.Variant
  /// The day on which the report was approved.
  public let date: PartialDate
  /// The hash of what the report said: see ``ReportText``.
  public let text: String
  public let pageCount: Int
  /// The pages, from 1, by the `id` of what begins there.
  public let pages: [String: Int]

  public init(
    year: Int,
    language: String,
    variant: Book.Variant,
    date: PartialDate,
    text: String,
    pageCount: Int,
    pages: [String: Int]
  ) {
    self.year = year
    self.language = language
    self.variant = variant
    self.date = date
    self.text = text
    self.pageCount = pageCount
    self.pages = pages
  }

  /// The path of a PDF below `content/files`: `report/2024-it.pdf`.
  public static func file(_ year: Int, _ language: String) -> String { "\(folder)/\(year)-\(language).pdf" }

  /// The folder below `content/files` that holds the PDFs of reports.
  static let folder = "report"
  /// What is added to the PDF's name.
  public static let suffix = ".json"

  /// Whether a file below `content/files` is such a record.
  static func isRecord(_ file: String) -> Bool {
    file.hasPrefix(folder + "/") && file.hasSuffix(".pdf" + suffix)
  }
}

extension PDFRecord {
  /// As it is kept: indented, in the order of the pages.
  public var json: [UInt8] {
    let places = pages.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return JSONOutput.object([
      ("year", .int(year)), ("language", .string(language)), ("variant", .string(variant.rawValue)),
      ("date", .string(date.iso)), ("text", .string(text)), ("pageCount", .int(pageCount)),
      ("pages", .object(places.map { ($0.key, .int($0.value)) })),
    ]).pretty
  }

  /// Reads a record; `nil` and a warning when it isn't as the program wrote it, or belongs to another PDF.
  init?(reading source: SourceFile, year: Int, language: String, diagnostics: inout [Diagnostic]) {
    do throws(Flaw) {
      self = try Self.read(source)
      guard self.year == year && self.language == language else { throw Flaw(span: nil) }
    } catch {
      let arguments = ["year": String(year)]
      diagnostics.append(Diagnostic(.pdfRecordUnreadable, path: source.path, span: error.span, arguments))
      return nil
    }
  }

  /// Where a record isn't as it should be.
  private struct Flaw: Error {
    let span: Diagnostic.Span?
  }

  private static func read(_ source: SourceFile) throws(Flaw) -> PDFRecord {
    var mistakes: [Diagnostic] = []
    guard let value = JSONReader.parse(source, diagnostics: &mistakes), mistakes.isEmpty else {
      throw Flaw(span: mistakes.first?.span)
    }
    func field<Field>(_ key: String, _ read: (JSONValue) -> Field?) throws(Flaw) -> Field {
      guard let field = value[key].flatMap(read) else {
        throw Flaw(span: value[key].map { source.span(of: $0.range) })
      }
      return field
    }
    let pageCount = try field("pageCount", \.int)
    var pages: [String: Int] = [:]
    for member in try field("pages", { $0 }).members {
      guard let page = member.value.int, page >= 1, page <= pageCount else {
        throw Flaw(span: source.span(of: member.value.range))
      }
      pages[member.key] = page
    }
    return PDFRecord(
      year: try field("year", \.int),
      language: try field("language", \.string),
      variant: try field("variant") { $0.string.flatMap { Book.Variant(rawValue: $0) } },
      date: try field("date") { $0.string.flatMap { PartialDate($0) } },
      text: try field("text", \.string),
      pageCount: pageCount,
      pages: pages
    )
  }
}

extension Book.Variant {
  /// What the standard calls it.
  public var name: String { "PDF/A-" + rawValue }
}
