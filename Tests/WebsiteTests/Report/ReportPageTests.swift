import Foundation
import Testing

@testable import Website

@Suite("A report's page")
struct ReportPageTests {
  private static let years = [2022, 2023, 2024]

  static let paths = years.flatMap { ["bilancio-sociale/\($0).html", "en/social-report/\($0).html"] }

  private func page(_ path: String) async throws -> ReportPage {
    ReportPage(try await BuiltSite.sample.text(path))
  }

  /// The labels of tables or figures in their order: `Tabella 1`.
  private func labels(_ html: String) -> [String] {
    html.matches(of: /<a class="figure-number" href="#[^"]*">([^<]*)<\/a>/).map { String($0.output.1) }
  }

  @Test("numbers tables and figures without gaps, and as in the other language", arguments: years)
  func numbers(year: Int) async throws {
    let italian = try await page("bilancio-sociale/\(year).html")
    let english = try await page("en/social-report/\(year).html")
    for (one, other) in [("Tabella", "Table"), ("Figura", "Figure")] {
      let own = labels(italian.html).filter { $0.hasPrefix(one + " ") }
      #expect(own.count > 5)
      #expect(own == (1...own.count).map { "\(one) \($0)" })
      let translated = (1...own.count).map { "\(other) \($0)" }
      #expect(labels(english.html).filter { $0.hasPrefix(other + " ") } == translated)
    }
    #expect(italian.tables.map(\.id) == english.tables.map(\.id))
    #expect(Set(italian.tables.map(\.id)).count == italian.tables.count)
  }

  @Test("offers each table as a file with as many rows", arguments: paths)
  func tables(path: String) async throws {
    let site = try await BuiltSite.sample
    let base = try #require(URL(string: "https://example.org/\(path)"))
    for table in try await page(path).tables {
      let link = try #require(table.csv, "\(table.id) has no file")
      let file = try #require(URL(string: link, relativeTo: base)).absoluteURL.path.dropFirst()
      let csv = SemicolonTable(try site.text(String(file)))
      #expect(csv.rows.allSatisfy { $0.count == csv.header.count }, "\(file)")
      // Rows that only name a group of others have no data of their own.
      let rows = table.rows.filter { $0.count > 1 }
      #expect(csv.rows.count == rows.count, "\(table.id)")
    }
  }

  @Test("has no link that leads nowhere", arguments: paths)
  func links(path: String) async throws {
    let site = try await BuiltSite.sample
    let base = try #require(URL(string: "https://example.org/\(path)"))
    for reference in try await page(path).markup.references {
      guard let url = URL(string: reference, relativeTo: base)?.absoluteURL, url.host == base.host else {
        continue
      }
      let target = url.path.hasSuffix("/") ? url.path + "index.html" : url.path
      let file = String(target.dropFirst())
      #expect(site.files[file] != nil, "\(reference)")
      guard let fragment = url.fragment(percentEncoded: false), file.hasSuffix(".html") else { continue }
      let ids = try await TargetIDs.shared.ids(of: file)
      #expect(ids.contains(fragment), "\(reference)")
    }
  }

  @Test("has each id once, no heading that skips a level, and nothing left unfilled", arguments: paths)
  func structure(path: String) async throws {
    let page = try await page(path)
    let ids = page.markup.ids
    #expect(Set(ids).count == ids.count, "\(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
    let levels = page.markup.tags.compactMap { tag in
      tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    #expect(!page.html.contains("{{"))
    #expect(!page.html.contains("table:") && !page.html.contains("(chart:"))
  }

  @Test("says of each header cell what it heads, and of each drawing what it shows", arguments: paths)
  func accessibility(path: String) async throws {
    let page = try await page(path)
    let headers = page.markup.all("th")
    #expect(headers.count > 500)
    for header in headers { #expect(["col", "row", "colgroup", "rowgroup"].contains(header["scope"])) }
    let ids = Set(page.markup.ids)
    let drawings = page.markup.all("svg").filter { $0["role"] == "img" }
    #expect(drawings.count > 10)
    for drawing in drawings {
      let names = (drawing["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      #expect(names.count == 2 && names.allSatisfy(ids.contains))
    }
    for name in ["title", "desc"] {
      let texts = page.markup.all(name).filter { $0["id"] != nil }
      #expect(texts.count == drawings.count)
      #expect(texts.allSatisfy { !$0.text.isEmpty })
    }
    let others = page.markup.all("svg").filter { $0["role"] != "img" && $0["class"] != nil }
    #expect(others.allSatisfy { $0["aria-hidden"] == "true" })
  }

  @Test(
    "has the key figures that the home page and the page of all reports show",
    arguments: [
      ("bilancio-sociale/2024.html", "index.html", "bilancio-sociale.html"),
      ("en/social-report/2024.html", "en/index.html", "en/social-report.html"),
    ]
  )
  func keyFigures(report: String, home: String, overview: String) async throws {
    let site = try await BuiltSite.sample
    let figures = keyFigures(in: try site.text(report))
    #expect(figures.count >= 4 && Set(figures).count == figures.count)
    let atHome = keyFigures(in: try site.text(home))
    #expect(atHome.count >= 4 && Set(atHome).isSubset(of: figures))
    // The overview begins with the latest year.
    let first = try #require(
      try site.text(overview).components(separatedBy: "</li>").first { $0.contains("is-latest") }
    )
    let latest = keyFigures(in: first)
    #expect(latest.count >= 4 && Set(latest).isSubset(of: figures))
  }

  /// What a page tells of a report in a few numbers: name and value.
  private func keyFigures(in html: String) -> [String] {
    html.matches(of: /<div><dt>([^<]*)<\/dt><dd>([^<]*)<\/dd>(?:<dd class="change">([^<]*)<\/dd>)?<\/div>/)
      .map { "\($0.output.1): \($0.output.2) (\($0.output.3 ?? ""))" }
  }
}

/// The ids of pages that links lead to, found once.
private actor TargetIDs {
  static let shared = TargetIDs()
  private var found: [String: Set<String>] = [:]

  func ids(of file: String) async throws -> Set<String> {
    if let ids = found[file] { return ids }
    let ids = Set(try await BuiltSite.sample.page(file).ids)
    found[file] = ids
    return ids
  }
}
