import Diagnostics
import Foundation
import Testing
import Website

@testable import Preview

@Suite("Texts beside their translations")
struct ComparisonTests {
  @Test("are there for every page of the site, in each language")
  func everyPage() async throws {
    let preview = try await SampleBuild.preview
    let site = PreviewSite(language: .english, server: "s1")
    await site.take(preview.files, of: preview, [])
    for path in preview.pages.keys.sorted() {
      let answer = await site.answer("/-/beside/\(path)")
      #expect(answer.status == .found, "\(path)")
      let html = String(decoding: answer.bytes, as: UTF8.self)
      #expect(html.contains("<a href=\"/\(path)\">← Back to the page</a>"), "\(path)")
      let bar = await site.bar(path).html
      #expect(bar.contains("href=\"/-/beside/\(path)\""), "\(path)")
    }
    #expect(await site.answer("/-/beside/").status == .found)
    #expect(await site.answer("/-/beside/nobody.html").status == .missing)
  }

  @Test("show every block of both in its language, those that are up to date as well")
  func blocks() async throws {
    let comparison = try await comparison(of: "en/mission.html")
    let text = try #require(comparison.texts.first)
    #expect(text.source.language == "it" && text.translation.language == "en")
    #expect(text.rows.count > 15 && text.rows.allSatisfy { $0.change == .same })
    #expect(text.rows.map(\.name) == (1...text.rows.count).map(String.init))
    let html = ComparisonPage(comparison, at: "en/mission.html", PreviewWords(.english)).html
    #expect(html.components(separatedBy: "<li class=\"same\"").count == text.rows.count + 1)
    #expect(html.contains("<div class=\"text\" lang=\"it\">Mettiamo insieme imprese"))
    #expect(html.contains(": up to date \(text.rows.count)</p>"))
    #expect(html.contains("/content/it/mission.md:"))
  }

  @Test("say in words which blocks are stale, with what has changed, and lead to each")
  func stale() async throws {
    let comparison = try await comparison(of: "en/work-and-welfare.html")
    let text = try #require(comparison.texts.first)
    let open = text.rows.filter(\.isOpen)
    #expect(open.count == 2)
    let html = ComparisonPage(comparison, at: "en/work-and-welfare.html", PreviewWords(.english)).html
    #expect(html.components(separatedBy: "<li class=\"open is-").count == 3)
    #expect(html.components(separatedBy: "<a href=\"#row-0-").count == 3)
    for row in open { #expect(html.contains(PreviewWords(.english).name(of: row.change))) }
  }

  @Test("say that a translation is missing, block by block")
  func missing() async throws {
    let page = "en/albo-fornitori.html"
    let comparison = try await comparison(of: page)
    let text = try #require(comparison.texts.first)
    #expect(text.state == .missing && text.rows.allSatisfy { $0.change == .missing })
    let html = ComparisonPage(comparison, at: page, PreviewWords(.italian)).html
    #expect(html.components(separatedBy: "manca la traduzione</span>").count == text.rows.count + 1)
    #expect(html.components(separatedBy: "<i>Nessun testo</i>").count == text.rows.count + 1)
  }

  @Test("are those of the record alone on a member's page, and all chapters on a report's")
  func partsOfPages() async throws {
    let preview = try await SampleBuild.preview
    let member = try #require(preview.pages.keys.sorted().first { $0.hasPrefix("en/members/") })
    let texts = try await comparison(of: member).texts
    let data = try #require(texts.first { $0.source.path.hasSuffix("data/members.json") })
    #expect(data.rows.map(\.name).contains("purpose") && data.rows.count < 20)
    let report = try await comparison(of: "en/social-report/2024.html")
    #expect(report.texts.count { $0.source.path.contains("/report/2024/") } > 5)
  }

  private func comparison(of path: String) async throws -> PageComparison {
    let comparison = try await SampleBuild.preview.comparison(of: path, in: .english)
    return try #require(comparison, "\(path)")
  }
}

@Suite("Where a page comes from")
struct OriginTests {
  @Test("is told for every page: its template and what all pages share, and all these files are there")
  func everyPage() async throws {
    let preview = try await SampleBuild.preview
    for path in preview.pages.keys.sorted() {
      let known = preview.origin(of: path)
      let origin = try #require(known, "\(path)")
      #expect(!origin.templates.isEmpty && !origin.shared.isEmpty, "\(path)")
      #expect(!origin.texts.isEmpty || !origin.data.isEmpty, "\(path)")
      for place in origin.texts + origin.data + origin.templates + origin.shared {
        #expect(FileManager.default.fileExists(atPath: place.path), "\(place.path)")
      }
    }
  }

  @Test("names the template before those that it includes, and the files of the figures that the text quotes")
  func files() async throws {
    let preview = try await SampleBuild.preview
    let known = preview.origin(of: "missione.html")
    let origin = try #require(known)
    func names(_ places: [PageOrigin.Place]) -> [String] {
      places.map { String($0.path.dropFirst(SampleBuild.repository.count + 1)) }
    }
    #expect(names(origin.texts) == ["content/it/mission.md"])
    #expect(names(origin.data).contains("content/data/members.json"))
    #expect(names(origin.templates).first == "templates/page.mustache")
    #expect(names(origin.templates).contains("templates/layout.mustache"))
    #expect(names(origin.templates).contains("templates/partials/footer.mustache"))
    #expect(Set(names(origin.templates)).count == origin.templates.count)
    #expect(names(origin.shared).contains("content/it/interface.json"))
  }
}
