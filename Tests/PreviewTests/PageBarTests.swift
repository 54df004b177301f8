import Foundation
import Testing
import Website

@testable import Preview

@Suite("The bar of a page")
struct PageBarTests {
  private let words = PreviewWords(.english)
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a", to: "it/index.md")
    try folder.write("a\nb\nc", to: "data/members.json")
    try folder.write("a", to: "templates/home.mustache")
    try folder.write("a", to: "site.json")
  }

  private var origin: PageOrigin {
    var origin = PageOrigin()
    origin.texts = [.init(path: folder.path("it/index.md"), line: 1)]
    origin.data = [.init(path: folder.path("data/members.json"), line: 3)]
    origin.templates = [.init(path: folder.path("templates/home.mustache"), line: 1)]
    origin.shared = [.init(path: folder.path("site.json"), line: 1)]
    origin.languages = ["it", "en"]
    return origin
  }

  @Test("links to all the files that made the page, each at its line")
  func files() {
    let html = PageBar(origin, words).html
    #expect(html.contains("<summary>Where is this text?</summary>"))
    for place in ["it/index.md", "data/members.json:3:1", "templates/home.mustache", "site.json"] {
      #expect(html.contains("href=\"vscode://file\(folder.root)/\(place)\""), "\(place)")
    }
  }

  @Test(
    "says how each translation stands, with the count of its blocks",
    arguments: [
      (.stale, 2, 14, "blocks to look at: 2 of 14"), (.current, 0, 14, "up to date (14 blocks)"),
      (.missing, 1, 1, "missing (1 block)"), (.unchecked, 3, 3, "never checked (3 blocks)"),
    ] as [(PageOrigin.Translation.State, Int, Int, String)]
  )
  func state(state: PageOrigin.Translation.State, open: Int, total: Int, said: String) {
    var origin = origin
    origin.translations = [
      .init(path: "en/index.md", language: "en", state: state, open: open, total: total)
    ]
    let html = PageBar(origin, words).html
    #expect(html.contains("<li>en/index.md, \(said)</li>"))
    #expect(html.hasPrefix("<summary>Preview\(open > 0 ? " · en: \(open)" : "")</summary>"))
  }

  @Test("leads to the page's texts beside each other, whether they are up to date or not")
  func beside() {
    #expect(
      PageBar(origin, at: "soci/la nave.html", words).html.contains(
        "<a href=\"/-/beside/soci/la%20nave.html\">Side by side: it | en</a>"
      )
    )
    var alone = origin
    alone.languages = ["it"]
    #expect(!PageBar(alone, at: "index.html", words).html.contains("/-/beside/"))
  }

  @Test("says nothing of where a page comes from that it doesn't know")
  func unknown() {
    let html = PageBar(nil, words).html
    #expect(html.hasPrefix("<summary>Preview</summary><p><button"))
    #expect(!html.contains("data-do=\"figures\"") && !html.contains("<details"))
  }
}
