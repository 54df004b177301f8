import Content
import Diagnostics
import Testing

@testable import SocialReport

@Suite("The files of a report's prose")
struct ReportFilesTests {
  private func problems(_ files: String...) async -> [Diagnostic] {
    var documents: [String: [String: Document]] = [:]
    for file in files {
      let language = String(file.prefix(2))
      let name = String(file.dropFirst(3))
      documents[name, default: [:]][language] = await Sample.document(
        "# T\n\nTesto.\n",
        name: name,
        language: language
      )
    }
    var diagnostics: [Diagnostic] = []
    ReportFiles.check(
      documents,
      root: "content",
      years: ["2023", "2024"],
      languages: ["it", "en"],
      &diagnostics
    )
    return diagnostics
  }

  @Test("are chapters of a year that has data, in every language")
  func fine() async {
    #expect(
      await problems("it/report/2024/people", "en/report/2024/people", "it/report", "en/projects/people")
        == []
    )
  }

  @Test("have the names of chapters")
  func unknownChapter() async {
    let found = await problems("it/report/2024/peple", "en/report/2024/peple")
    #expect(found.map(\.rule) == [.unknownChapter, .unknownChapter])
    #expect(found.first?.replacement == "people.md")
    #expect(found.first?.path == "content/it/report/2024/peple.md")
  }

  @Test("are of a year with data", arguments: ["report/2025/people", "report/people"])
  func unknownYear(name: String) async {
    let found = await problems("it/" + name, "en/" + name)
    #expect(found.map(\.rule) == [.proseWithoutData, .proseWithoutData])
    #expect(found.first?.arguments["file"]?.hasPrefix("content/data/202") == true)
  }

  @Test("are in every language")
  func oneLanguage() async {
    let found = await problems("en/report/2024/people")
    #expect(found.map(\.rule) == [.chapterNotTranslated])
    #expect(found.first?.arguments["file"] == "content/it/report/2024/people.md")
  }
}
