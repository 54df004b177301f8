import Foundation
import Testing

@testable import Website

@Suite("A book")
struct BookTests {
  @Test("has everything that its contents, its lists and its texts lead to", arguments: SampleBooks.all)
  func anchors(year: Int, language: String) async throws {
    let book = try await SampleBooks.book(year, language)
    let markup = Markup(try book.html)
    let ids = markup.ids
    #expect(Set(ids).count == ids.count)
    #expect(book.anchors.count > 60 && Set(ids).isSuperset(of: book.anchors))
    let inner = markup.references.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(Set(ids).isSuperset(of: inner), "\(Set(inner).subtracting(ids))")
    #expect(Set(inner).isSuperset(of: book.anchors))
  }

  @Test("lists its charts and tables by their numbers, as they are called", arguments: SampleBooks.all)
  func lists(year: Int, language: String) async throws {
    let html = try await SampleBooks.book(year, language).html
    for (name, number) in [
      ("charts", /<figcaption>.*?<\/figcaption>/), ("tables", /<caption><span.*?<\/caption>/),
    ] {
      let list = try #require(html.components(separatedBy: "id=\"\(name)\"").dropFirst().first)
        .components(separatedBy: "</nav>")[0]
      let entries = list.matches(of: /toc-number">(\d+)<\/span> <span class="toc-label">([^<]*)</)
      #expect(entries.map { Int($0.output.1) } == Array(1...entries.count))
      let captions = html.matches(of: number).map { ReportPage.plain(String($0.output)) }
      #expect(captions.count == entries.count)
      for entry in entries {
        let words = ReportPage.plain("\(entry.output.1) \(entry.output.2)")
        #expect(captions.contains { $0.contains(words) }, "\(words)")
      }
    }
  }

  @Test("has the footnotes of its page, each at its call and numbered from 1", arguments: SampleBooks.all)
  func footnotes(year: Int, language: String) async throws {
    let book = try await SampleBooks.book(year, language)
    let page = try await BuiltSite.sample.text(book.pagePath)
    let notes = Markup(try book.html).all("span").filter { $0["class"] == "footnote" }
    let onThePage = page.matches(of: /<li id="[^"]*fn:\d+">/).count
    #expect(notes.count == onThePage)
    #expect(notes.map { $0["data-number"] } == (0..<onThePage).map { String($0 + 1) })
    for note in notes { #expect(!note.text.isEmpty && page.contains(HTML.escaped(note.text.prefix(40)))) }
    #expect(try !book.html.contains("class=\"footnotes\""))
  }

  @Test("has nothing that is for screens", arguments: SampleBooks.all)
  func screens(year: Int, language: String) async throws {
    let html = try await SampleBooks.book(year, language).html
    for unwanted in [
      "screen-only", "visually-hidden", "is-narrow", "class=\"anchor\"", "aria-", "role=", "tabindex",
      "<details",
      "<summary", "loading=", "table-scroll", "download>", "footnote-back", "class=\"mark\"", "<script",
    ] {
      #expect(!html.contains(unwanted), "\(unwanted)")
    }
  }

  @Test("says of each chart its message first, draws it once, and in colours", arguments: SampleBooks.all)
  func charts(year: Int, language: String) async throws {
    let book = try await SampleBooks.book(year, language)
    let figures = try book.html.components(separatedBy: "<figure class=\"figure").dropFirst()
    let page = try await BuiltSite.sample.text(book.pagePath)
    #expect(figures.count == page.components(separatedBy: "<figure class=\"figure").count - 1)
    for figure in figures {
      let figure = figure.components(separatedBy: "</figure>")[0]
      let caption = try #require(figure.firstMatch(of: /<\/span> ([^<]*)<\/figcaption>/)?.output.1)
      let title = try #require(figure.firstMatch(of: /<title>([^<]*)<\/title>/)?.output.1)
      #expect(title.hasPrefix(caption) && title.count > caption.count + 20)
      #expect(figure.components(separatedBy: "<svg class=\"chart\"").count == 2)
      #expect(figure.contains("<style>svg{font-family:") && !figure.contains("var("))
      #expect(figure.contains("<table class=\"figure-data\">"))
    }
    #expect(try !book.text(of: "cover.svg").contains("var("))
  }

  @Test("shows in its tables what the page shows", arguments: SampleBooks.all)
  func tables(year: Int, language: String) async throws {
    let book = try await SampleBooks.book(year, language)
    func bodies(_ html: String) -> [String] {
      html.matches(of: /<div class="data-table[^"]*" id="table-.*?(<thead>.*?)<\/table>/.dotMatchesNewlines())
        .map { String($0.output.1) }
    }
    let printed = bodies(try book.html)
    #expect(printed.count > 20)
    #expect(printed == bodies(try await BuiltSite.sample.text(book.pagePath)))
  }

  @Test(
    "attaches the data of the tables that it shows, and tells the renderer so",
    arguments: SampleBooks.all
  )
  func attachments(year: Int, language: String) async throws {
    let book = try await SampleBooks.book(year, language)
    let shown = Markup(try book.html).all("div").compactMap { $0["id"] }.filter { $0.hasPrefix("table-") }
    #expect(Set(book.attachments.map(\.path)) == Set(shown.map { "attachments/\($0).csv" }))
    #expect(book.attachments.count == shown.count)
    let label = language == "it" ? "Tabella" : "Table"
    for (index, attachment) in book.attachments.enumerated() {
      #expect(try !book.text(of: attachment.path).isEmpty)
      #expect(attachment.description.hasPrefix("\(label) \(index + 1): "))
    }
    let json = try JSONSerialization.jsonObject(with: Data(book.text(of: "job.json").utf8))
    let job = try #require(json as? [String: Any])
    #expect((job["attachments"] as? [Any])?.count == shown.count)
    #expect(job["variant"] as? String == "3a")
    #expect(job["baseURL"] as? String == "https://www.tresponde.example/\(book.pagePath)")
  }

  @Test("begins with a heading of the first level and skips none", arguments: SampleBooks.all)
  func headings(year: Int, language: String) async throws {
    let html = try await SampleBooks.book(year, language).html
    let levels = html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }
}
