import Foundation
import Testing

@Suite("./bilancio explain")
struct ExplainTests {
  @Test("explains a message in the reader's language, in whatever case it is named")
  func explains() throws {
    let italian = try Run(["explain", "Link.Missing-Page"], in: "/")
    #expect(italian.status == 0 && italian.errors.isEmpty)
    #expect(italian.output.hasPrefix("link.missing-page (errore)\n"))
    let english = try Run(["explain", "link.missing-page", "--language", "en"], in: "/")
    #expect(english.output.hasPrefix("link.missing-page (error)\n"))
  }

  @Test("without a name lists all by area, and with an area's name those of the area")
  func lists() throws {
    let all = try Run(["explain"], in: "/")
    #expect(all.status == 0 && all.output.contains("\n  json.trailing-comma "))
    let area = try Run(["explain", "json"], in: "/")
    #expect(area.status == 0 && area.output.contains("\n  json.trailing-comma "))
    #expect(!area.output.contains("link.missing-page"))
  }

  @Test("an unknown name ends with status 2 and near misses")
  func unknown() throws {
    let run = try Run(["explain", "link.missing-pag", "--language", "en"], in: "/")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("No message is called “link.missing-pag”. Perhaps “link.missing-page”?"))
  }

  @Test("every message that check ends with can be explained")
  func fromCheck() throws {
    let folder = try SampleFolder()
    try folder.replace("(news.md)", with: "(nevs.md)", in: "content/it/mission.md")
    let check = try folder.run("check")
    let line = try #require(check.errors.split(separator: "\n").last)
    #expect(line == "Per saperne di più, con un esempio: ./bilancio explain link.missing-page")
    let words = try #require(line.split(separator: "./bilancio ").last).split(separator: " ").map(String.init)
    #expect(try Run(words, in: "/").output.contains("misison.md"))
  }
}
