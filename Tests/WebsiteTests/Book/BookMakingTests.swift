import Content
import Diagnostics
import Foundation
import Testing

@testable import Website

@Suite("Books are made")
struct BookMakingTests {
  @Test("of the same bytes each time")
  func sameBytes() async throws {
    let again = try #require(try await SampleBooks.make(2023, languages: ["en"]).first)
    let files = try await SampleBooks.book(2023, "en").files
    #expect(files.map(\.path) == again.files.map(\.path))
    #expect(files.map(\.bytes) == again.files.map(\.bytes))
  }

  @Test("with a mark when they are drafts, and without one when they aren't")
  func drafts() async throws {
    let draft = try #require(try await SampleBooks.make(2022, languages: ["it"], isDraft: true).first)
    #expect(draft.isDraft)
    #expect(try draft.html.contains("<body class=\"book is-draft\">\n<p class=\"draft-mark\">Bozza</p>"))
    let whole = try await SampleBooks.book(2022, "it")
    #expect(try !whole.isDraft && !whole.html.contains("draft"))
  }

  @Test("without attachments for a register that takes none")
  func plain() async throws {
    let books = try await SampleBooks.make(2022, variant: .plain)
    #expect(books.map(\.language) == ["it", "en"])
    for book in books {
      #expect(book.attachments.isEmpty && !book.files.contains { $0.path.hasPrefix("attachments/") })
      #expect(try book.text(of: "job.json").contains("\"variant\": \"2a\""))
    }
  }

  @Test("of the day of approval; a draft's is the last day of work that the data name")
  func dates() async throws {
    let approved = "<meta name=\"dcterms.created\" content=\"2025-05-23\">"
    #expect(try await SampleBooks.book(2024, "it").html.contains(approved))
    let draft = try await SampleBooks.withCopy(
      of: BuiltSite.content(nil),
      replacing: "\"approval\": {",
      with: "\"approval-removed\": {",
      in: "data/2024/report.json"
    ) { content in
      var diagnostics: [Diagnostic] = []
      let builder = SampleBooks.builder(content: content)
      return await builder.books(of: 2024, languages: ["it"], isDraft: true, diagnostics: &diagnostics)
    }
    guard case .made(let books, _) = draft else { return #expect(Bool(false)) }
    #expect(try books[0].html.contains("<meta name=\"dcterms.modified\" content=\"2025-05-31\">"))
    #expect(try books[0].html.contains("<p class=\"status is-draft\">"))
  }

  @Test("only of years and languages that there are")
  func unknown() async throws {
    var diagnostics: [Diagnostic] = []
    let builder = SampleBooks.builder()
    guard case .unknownYear([2022, 2023, 2024]) = await builder.books(of: 1999, diagnostics: &diagnostics)
    else { return #expect(Bool(false)) }
    let french = await builder.books(of: 2024, languages: ["it", "fr"], diagnostics: &diagnostics)
    guard case .unknownLanguage("fr", ["it", "en"]) = french else { return #expect(Bool(false)) }
  }

  @Test("not without the style sheets that lay them out")
  func missingStyle() {
    var diagnostics: [Diagnostic] = []
    let folder = BuiltSite.repository + "/templates/assets"
    _ = BookStyle(templates: folder, palette: Palette(accent: .black), diagnostics: &diagnostics)
    #expect(diagnostics.map(\.rule.id) == Array(repeating: Rule.bookFileMissing.id, count: 2))
  }

  @Test("with a hash of what they say, which another figure changes and another look doesn't")
  func text() async throws {
    let before = try await SampleBooks.book(2024, "it")
    let templates = BuiltSite.repository + "/templates"
    let restyled = try await SampleBooks.withCopy(
      of: templates,
      replacing: "<section class=\"cover\">",
      with: "<section class=\"cover is-other\"><p>Bilancio</p>",
      in: "partials/book-cover.mustache"
    ) { try await SampleBooks.make(2024, languages: ["it"], by: SampleBooks.builder(templates: $0)) }
    #expect(restyled.map(\.text) == [before.text])
    #expect(try restyled[0].html != before.html)
    let worded = try await SampleBooks.withCopy(
      of: BuiltSite.content(nil),
      replacing: "venticinque anni",
      with: "ventisei anni",
      in: "it/report/2024/letter.md"
    ) { try await SampleBooks.make(2024, by: SampleBooks.builder(content: $0)) }
    #expect(worded[0].text != before.text)
    #expect(try await worded[1].text == SampleBooks.book(2024, "en").text)
    let counted = try await SampleBooks.withCopy(
      of: BuiltSite.content(nil),
      replacing: "\"2024\": 63",
      with: "\"2024\": 64",
      in: "data/indicators.json"
    ) { try await SampleBooks.make(2024, by: SampleBooks.builder(content: $0)) }
    #expect(counted[0].text != before.text)
    #expect(try await counted[1].text != SampleBooks.book(2024, "en").text)
  }
}
