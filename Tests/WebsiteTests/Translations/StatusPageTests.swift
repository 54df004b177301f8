import Diagnostics
import Foundation
import Testing

@testable import Website

@Suite("The office's page about translations")
struct StatusPageTests {
  private static let path = "translations.html"

  /// With a sentence changed, a paragraph added and one taken away in the Italian of one page, and a word in another.
  private func stale() async throws -> TranslatedFolder {
    let folder = try await TranslatedFolder()
    try folder.replace(
      "Perché esistiamo.",
      with: "Perché esistiamo e per chi.\n\nUn paragrafo & una nota.",
      in: "it/mission.md"
    )
    try folder.replace("I soci, secondo [i nostri valori](#i-nostri-valori).", with: "", in: "it/mission.md")
    return folder
  }

  @Test("is there only when it is asked for, with its list and its style sheet")
  func onlyWhenAsked() async throws {
    let folder = try await TranslatedFolder()
    let plain = try await folder.build()
    let full = try await folder.build(withStatus: true)
    let more = Set(full.files.keys).subtracting(plain.files.keys).map { $0.replacing(/-\w{10}\./, with: ".") }
    #expect(more.sorted() == ["assets/translations.css", "translations.csv", "translations.html"])
    #expect(plain.files.allSatisfy { full.files[$0.key] == $0.value })
  }

  @Test("goes from the site's folder with the next build that doesn't ask for it")
  func removed() async throws {
    let folder = try await TranslatedFolder()
    let site = try SiteFolder()
    var diagnostics: [Diagnostic] = []
    for withStatus in [true, false] {
      let files = try #require(await folder.builder.build(withStatus: withStatus, diagnostics: &diagnostics))
      _ = await Publisher(folder: site.site).publish(files, diagnostics: &diagnostics)
      #expect(FileManager.default.fileExists(atPath: site.path(Self.path)) == withStatus)
      #expect(FileManager.default.fileExists(atPath: site.path("translations.csv")) == withStatus)
    }
    #expect(diagnostics.isEmpty)
  }

  @Test("is in the first language, and hidden from search engines, the sitemap and every other page")
  func hidden() async throws {
    let site = try await TranslatedFolder().build(withStatus: true)
    let page = try site.page(Self.path)
    #expect(page.language == "it")
    #expect(page.first("meta", "name", "robots")?["content"] == "noindex")
    #expect(page.alternates.isEmpty && page.first("link", "rel", "canonical") == nil)
    for (path, bytes) in site.files where path != Self.path {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("translations.html"), "\(path)")
    }
  }

  @Test("shows what the source said and says now, word by word, beside the translation")
  func difference() async throws {
    let html = try await stale().build(withStatus: true).text(Self.path)
    #expect(
      html.contains(
        "Perché esistiamo<ins><span class=\"visually-hidden\">[aggiunto] </span> e per chi</ins>."
      )
        || html.contains(
          "Perché esistiamo <ins><span class=\"visually-hidden\">[aggiunto] </span>e per chi</ins>."
        )
    )
    #expect(html.contains("<div class=\"written\" lang=\"en\">Why we exist.</div>"))
    #expect(html.contains("[aggiunto] </span>Un paragrafo &amp; una nota.</ins>"))
    #expect(html.contains("<del><span class=\"visually-hidden\">[tolto] </span>I soci, secondo"))
    #expect(html.contains("bilancio translations done en/mission.md"))
  }

  @Test("begins with what has been out of date for the longest, then shows what is missing")
  func order() async throws {
    let folder = try await TranslatedFolder()
    try folder.remove(".translations/en/mission.json")
    try await folder.markDone("mission", on: "2026-05-01")
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo e per chi.", in: "it/mission.md")
    try folder.replace("# I soci", with: "# I nostri soci", in: "it/members.md")
    let page = try await folder.build(withStatus: true).page(Self.path)
    let ids = page.all("li").compactMap { $0["id"] }.filter { $0.hasPrefix("en-") }
    #expect(ids.prefix(3) == ["en-page-en-members-md", "en-page-en-mission-md", "en-page-en-news-md"])
    #expect(page.all("details").count { $0["open"] != nil } == 1)
  }

  @Test("has no id twice, needs no script, and leads only to what is there")
  func sound() async throws {
    let site = try await stale().build(withStatus: true)
    let page = try site.page(Self.path)
    #expect(Set(page.ids).count == page.ids.count)
    #expect(page.tags.allSatisfy { $0["style"] == nil })
    for reference in page.references where !reference.contains(":") && !reference.hasPrefix("#") {
      #expect(site.files[reference] != nil, "\(reference)")
    }
  }

  @Test("is the same each time")
  func sameBytes() async throws {
    let folder = try await stale()
    let first = try await folder.build(withStatus: true)
    #expect(try await folder.build(withStatus: true).files == first.files)
  }
}
