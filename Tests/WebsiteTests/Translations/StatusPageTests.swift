import Diagnostics
import Foundation
import Testing

@testable import Website

@Suite("The office's pages about translations")
struct StatusPageTests {
  private static let path = "translations.html"
  private static let mission = "translations/en/mission.html"

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

  @Test("are there only when they are asked for, with a list and a style sheet")
  func onlyWhenAsked() async throws {
    let folder = try await TranslatedFolder()
    let plain = try await folder.build()
    let full = try await folder.build(withStatus: true)
    let more = Set(full.files.keys).subtracting(plain.files.keys).map { $0.replacing(/-\w{10}\./, with: ".") }
    #expect(more.sorted() == ["assets/translations.css", "translations.csv", "translations.html"])
    #expect(plain.files.allSatisfy { full.files[$0.key] == $0.value })
  }

  @Test("go from the site's folder with the next build that doesn't ask for them")
  func removed() async throws {
    let folder = try await stale()
    let site = try SiteFolder()
    var diagnostics: [Diagnostic] = []
    for withStatus in [true, false] {
      let built = await folder.builder.build(withStatus: withStatus, diagnostics: &diagnostics)
      let files = try #require(built).files
      _ = await Publisher(folder: site.site).publish(files, diagnostics: &diagnostics)
      #expect(FileManager.default.fileExists(atPath: site.path(Self.path)) == withStatus)
      #expect(FileManager.default.fileExists(atPath: site.path("translations.csv")) == withStatus)
      #expect(FileManager.default.fileExists(atPath: site.path("translations")) == withStatus)
    }
    #expect(diagnostics.isEmpty)
  }

  @Test("are in the first language, and hidden from search engines, the sitemap and all other pages")
  func hidden() async throws {
    let site = try await stale().build(withStatus: true)
    for path in [Self.path, Self.mission] {
      let page = try site.page(path)
      #expect(page.language == "it")
      #expect(page.first("meta", "name", "robots")?["content"] == "noindex")
      #expect(page.alternates.isEmpty && page.first("link", "rel", "canonical") == nil)
    }
    for (path, bytes) in site.files where !path.hasPrefix("translations") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("translations.html") && !text.contains("translations/"), "\(path)")
    }
  }

  @Test("show what the source said and says now, word by word, beside the translation")
  func difference() async throws {
    let html = try await stale().build(withStatus: true).text(Self.mission)
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
    #expect(html.contains("./bilancio translations done en/mission.md"))
  }

  @Test("list what has been out of date for the longest first, then what is missing and how to begin it")
  func order() async throws {
    let folder = try await TranslatedFolder()
    try folder.remove(".translations/en/mission.json")
    try await folder.markDone("mission", on: "2026-05-01")
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo e per chi.", in: "it/mission.md")
    try folder.replace("# I soci", with: "# I nostri soci", in: "it/members.md")
    let site = try await folder.build(withStatus: true)
    let page = try site.page(Self.path)
    let ids = page.all("li").compactMap { $0["id"] }.filter { $0.hasPrefix("en-") }
    #expect(ids.prefix(3) == ["en-page-en-members-md", "en-page-en-mission-md", "en-page-en-news-md"])
    #expect(
      page.references.contains("translations/en/members.html") && page.references.contains(Self.mission)
    )
    #expect(!site.files.keys.contains("translations/en/news.html"))
    #expect(try site.text(Self.path).contains("<code>./bilancio translations start en/news.md</code>"))
  }

  @Test("give texts in data and words of the interface a page as well")
  func otherTexts() async throws {
    let folder = try await TranslatedFolder()
    try folder.replace(
      "\"home.label\": \"Inizio\"",
      with: "\"home.label\": \"Principio\"",
      in: "it/interface.json"
    )
    let site = try await folder.build(withStatus: true)
    let html = try site.text("translations/en/interface.json.html")
    #expect(html.contains("Principio") && !html.contains("Figura {n}"))
    #expect(html.contains("./bilancio translations done en/interface.json"))
    #expect(try site.page(Self.path).references.contains("translations/en/interface.json.html"))
  }

  @Test("have no id twice, need no script, and lead only to what is there")
  func sound() async throws {
    let site = try await stale().build(withStatus: true)
    for path in [Self.path, Self.mission] {
      let page = try site.page(path)
      #expect(Set(page.ids).count == page.ids.count)
      #expect(page.tags.allSatisfy { $0["style"] == nil })
      let folder = URL(fileURLWithPath: "/" + path).deletingLastPathComponent()
      for reference in page.references where !reference.contains(":") && !reference.hasPrefix("#") {
        let target = folder.appendingPathComponent(reference).standardized.path.dropFirst()
        #expect(site.files[String(target)] != nil, "\(path): \(reference)")
      }
    }
  }

  @Test("are the same each time")
  func sameBytes() async throws {
    let folder = try await stale()
    let first = try await folder.build(withStatus: true)
    #expect(try await folder.build(withStatus: true).files == first.files)
  }
}
