import Content
import Testing
import Translation

@testable import Website

@Suite("The sample consortium's translations")
struct SampleStateTests {
  @Test("are up to date but for one page each that is out of date, missing in either language and not wanted")
  func states() async throws {
    let status = try await RenderableSite().site.translations.status
    let open = status.pages.filter { $0.state != .current }.map { page in
      "\(page.path) \(page.state) \(page.state == .stale ? page.staleCount : 0)"
    }
    #expect(
      Set(open) == [
        "en/work-and-welfare.md stale 2", "en/supplier-register.md missing 0", "it/visiting-us.md missing 0",
        "en/modulistica-soci.md notWanted 0",
      ],
      "After a change to both languages: ./bilancio translations done en/…"
    )
  }

  @Test("show their states to readers: a notice, the page in its own language, or no page")
  func readers() async throws {
    let site = try await BuiltSite.sample
    let stale = try site.page("en/work-and-welfare.html")
    #expect(stale.first("p", "class", "notice")?.text.contains("checked against the original") == true)
    #expect(stale.first("meta", "name", "robots") == nil)
    #expect(stale.alternates.count == 3)
    for (path, language) in [("en/albo-fornitori.html", "it"), ("visiting-us.html", "en")] {
      let page = try site.page(path)
      #expect(page.first("h1", "lang", language) != nil, "\(path)")
      #expect(page.alternates.isEmpty, "\(path)")
    }
    #expect(site.files.keys.filter { $0.hasPrefix("en/") && $0.contains("modulistica") } == [])
    let notices = site.pages.filter { $0.markup.first("p", "role", "note") != nil }.map(\.path)
    #expect(notices.sorted() == ["en/albo-fornitori.html", "en/work-and-welfare.html", "visiting-us.html"])
  }
}
