import Diagnostics
import Foundation
import Testing

@testable import Website

/// The sample consortium's books.
enum SampleBooks {
  static let years = [2022, 2023, 2024]
  static let languages = ["it", "en"]
  /// Every year in every language.
  static let all = years.flatMap { year in languages.map { (year, $0) } }

  /// The book of a year, made once for all tests.
  static func book(_ year: Int, _ language: String) async throws -> Book {
    let books = try await task.value
    return try #require(books.first { $0.year == year && $0.language == language })
  }

  private static let task = Task {
    var books: [Book] = []
    for year in years { books += try await make(year) }
    return books
  }

  static func builder(content: String? = nil, templates: String? = nil) -> SiteBuilder {
    SiteBuilder(
      .init(
        content: content ?? BuiltSite.content(nil),
        templates: templates ?? BuiltSite.repository + "/templates",
        schemas: BuiltSite.repository + "/schemas"
      )
    )
  }

  /// Makes the books of a year anew; nothing may be wrong with them.
  static func make(
    _ year: Int,
    languages: [String] = [],
    isDraft: Bool = false,
    variant: Book.Variant = .withAttachments,
    by builder: SiteBuilder = builder()
  ) async throws -> [Book] {
    var diagnostics: [Diagnostic] = []
    let outcome = await builder.books(
      of: year,
      languages: languages,
      isDraft: isDraft,
      variant: variant,
      diagnostics: &diagnostics
    )
    #expect(diagnostics.map { "\($0.path) \($0.rule.id)" } == [])
    guard case .made(let books, _) = outcome else {
      Issue.record("no books of \(year): \(outcome)")
      return []
    }
    return books
  }

  /// A copy of a folder that is gone after a test, with a text in one of its files replaced.
  static func withCopy<Result>(
    of folder: String,
    replacing old: String,
    with new: String,
    in file: String,
    _ test: (String) async throws -> Result
  ) async throws -> Result {
    let manager = FileManager.default
    let copy = manager.temporaryDirectory.appendingPathComponent("book-\(UUID().uuidString)").path
    defer { try? manager.removeItem(atPath: copy) }
    try manager.copyItem(atPath: URL(fileURLWithPath: folder).resolvingSymlinksInPath().path, toPath: copy)
    let url = URL(fileURLWithPath: "\(copy)/\(file)")
    try Data(String(contentsOf: url, encoding: .utf8).replacing(old, with: new, after: nil).utf8).write(
      to: url
    )
    return try await test(copy)
  }
}

extension Book {
  /// The text of a file of the job.
  func text(of path: String) throws -> String {
    let file = try #require(files.first { $0.path == path }, "\(path) is not there")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  var html: String { get throws { try text(of: "book.html") } }

  /// The path of the same report as a page of the site.
  var pagePath: String {
    language == "it" ? "bilancio-sociale/\(year).html" : "en/social-report/\(year).html"
  }
}
