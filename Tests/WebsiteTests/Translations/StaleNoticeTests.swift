import Content
import Foundation
import Testing

@testable import Website

@Suite("Readers of a translation whose original has changed")
struct StaleNoticeTests {
  private func notices(_ site: BuiltSite, _ path: String) throws -> [String] {
    try site.page(path).all("p").filter { $0["class"] == "notice" }.map(\.text)
  }

  @Test(
    "are told when it was checked, and led to the original; the text stays theirs, whole and found by the search"
  )
  func notice() async throws {
    let folder = try await TranslatedFolder()
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo e per chi.", in: "it/mission.md")
    let site = try await folder.build()
    let page = try site.page("en/mission.html")
    let notice =
      "This translation was checked against the original on 12 March 2026; the original has changed since."
    #expect(try notices(site, "en/mission.html").map { $0.trimmingCharacters(in: .whitespaces) } == [notice])
    let link = try #require(page.all("a").first { $0.text == "Read the original in Italian" })
    #expect(link["href"] == "../missione.html" && link["hreflang"] == "it")
    #expect(page.html.contains("Why we exist."))
    #expect(page.first("meta", "name", "robots") == nil)
    #expect(Set(page.alternates.keys) == ["it", "en", "x-default"])
    #expect(try notices(site, "missione.html").isEmpty)
    #expect(try site.text("sitemap.xml").contains("<loc>https://www.dueponti.example/en/mission.html</loc>"))
  }

  @Test(
    "are told nothing while it says what the original says, whatever the original's lines and quotes look like"
  )
  func current() async throws {
    let folder = try await TranslatedFolder()
    try folder.replace("Perché esistiamo.", with: "Perché\nesistiamo.", in: "it/mission.md")
    #expect(try notices(await folder.build(), "en/mission.html").isEmpty)
  }

  @Test("are told nothing when only the translation was worked on")
  func edited() async throws {
    let folder = try await TranslatedFolder()
    try folder.replace("Why we exist.", with: "Why we are here.", in: "en/mission.md")
    #expect(try notices(await folder.build(), "en/mission.html").isEmpty)
  }

  @Test("are told nothing once it is marked as done")
  func done() async throws {
    let folder = try await TranslatedFolder()
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo e per chi.", in: "it/mission.md")
    try await folder.markDone("mission", on: "2026-04-02")
    #expect(try notices(await folder.build(), "en/mission.html").isEmpty)
  }

  @Test("are told nothing of a page that nobody has checked yet")
  func unchecked() async throws {
    let folder = try await TranslatedFolder()
    try folder.remove(".translations")
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo e per chi.", in: "it/mission.md")
    #expect(try notices(await folder.build(), "en/mission.html").isEmpty)
  }

  @Test("are told without a date when the day isn't known")
  func undated() async throws {
    let folder = try await TranslatedFolder(checkedOn: nil)
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo e per chi.", in: "it/mission.md")
    let notice = try #require(notices(await folder.build(), "en/mission.html").first)
    #expect(notice.hasPrefix("The original has changed since"))
  }

  @Test("are told the day of what has changed, and not that of the last check of something else")
  func day() async throws {
    let folder = try await TranslatedFolder()
    try folder.replace("La missione", with: "La nostra missione", in: "it/mission.md")
    try await folder.markDone("mission", on: "2026-04-02")
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo e per chi.", in: "it/mission.md")
    let notice = try #require(notices(await folder.build(), "en/mission.html").first)
    #expect(notice.contains("12 March 2026"))
  }

  @Test("are told nothing where the site doesn't want it")
  func choice() async throws {
    let folder = try await TranslatedFolder()
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo e per chi.", in: "it/mission.md")
    try folder.replace(
      "\"accentColour\"",
      with: "\"showStaleNotice\": false, \"accentColour\"",
      in: "site.json"
    )
    #expect(try notices(await folder.build(), "en/mission.html").isEmpty)
  }

  @Test("see what is missing in the language that it was written in, with that page's notice alone")
  func missing() async throws {
    let folder = try await TranslatedFolder()
    let site = try await folder.build()
    #expect(
      try notices(site, "en/notizie.html") == [
        "This page has not been translated yet: the text is in Italian."
      ]
    )
    #expect(try site.page("en/notizie.html").alternates.isEmpty)
  }
}
