import Foundation
import Testing

@Suite("What the preview tells on request", .serialized)
struct ServeViewTests {
  private let folder: SampleFolder

  init() throws { folder = try SampleFolder() }

  private static let text = "content/it/index.md"

  @Test("says where a figure comes from, of which published pages bear no mark")
  func figures() throws {
    try folder.run("build")
    #expect(try !folder.text("site/index.html").contains("bilancio-figure"))
    #expect(try !folder.text("site/index.html").contains("data-figure"))
    let run = try ServeRun(folder)
    #expect(try run.request("/").text.contains("due rive: <bilancio-figure data-figure=\"members.total\">"))
    let told = try run.request("/-/figure/members.total")
    #expect(told.status == 200 && told.text.contains("{{members.total}}"))
    #expect(told.text.contains("vscode://file\(folder.root)/content/data/members.json"))
    #expect(try run.request("/-/figure/members.nobody").status == 404)
    #expect(try run.request("/-/figure/members.total", host: "evil.example").status == 421)
  }

  @Test("shows a page's texts beside each other, with what has changed since they were checked, at once")
  func comparison() throws {
    try folder.run("translations", "done", "en/index.md")
    let run = try ServeRun(folder)
    let events = try run.events()
    let first = try #require(try events.next())
    let before = try run.request("/-/beside/index.html")
    #expect(before.status == 200 && !before.text.contains("is-changed"))
    #expect(before.text.contains("/-/preview.js"))
    try folder.replace("Il ponte di pietra", with: "Il ponte di sasso", in: Self.text)
    _ = try #require(try events.next(after: first))
    let after = try run.request("/-/beside/en/index.html").text
    #expect(after.contains("the original has changed</span>"))
    #expect(after.contains("pietra</del>") && after.contains("sasso</ins>"))
    #expect(try run.request("/-/beside/nobody.html").status == 404)
  }
}
