import Content
import Diagnostics
import Testing

@testable import Translation

@Suite struct AgreementExceptionTests {
  @Test("a comment above the block excuses what it names, in that block only")
  func comment() {
    let original = "Costa 40 euro.\n\nCosta 50 euro."
    let excused =
      "<!-- ok translation.number-differs: the price is per week here -->\nIt costs 41 euros.\n\nIt costs 50 euros."
    #expect(check(original, excused).isEmpty)
    let elsewhere =
      "<!-- ok translation.number-differs: per week -->\n\nIt costs 40 euros.\n\nIt costs 51 euros."
    #expect(
      Set(check(original, elsewhere).map(\.rule.id)) == [
        "translation.number-differs", "translation.exception-unused",
      ]
    )
  }

  @Test("an exception for a differing number holds for a missing one, and for no other rule")
  func family() {
    #expect(
      check("Costa 40 euro.", "<!-- ok translation.number-differs: it varies -->\nIt costs little.").isEmpty
    )
    let found = check("Costa 40 euro.", "<!-- ok translation.date-differs: it varies -->\nIt costs little.")
    #expect(Set(found.map(\.rule.id)) == ["translation.number-missing", "translation.exception-unused"])
  }

  @Test("a block that is missing is excused where it would stand, at the end of the page too")
  func missing() {
    let original = "# Uno\n\n> Detto il 3 maggio.\n\nFine."
    #expect(
      check(original, "# One\n\n<!-- ok translation.block-missing: only for Italians -->\n\nThe end.").isEmpty
    )
    let last = "# Uno\n\nFine.\n\n> Detto il 3 maggio."
    #expect(
      check(last, "# One\n\nThe end.\n\n<!-- ok translation.block-missing: only for Italians -->").isEmpty
    )
  }

  @Test("an exception without a reason has no effect and says so")
  func withoutReason() {
    for comment in ["<!-- ok translation.number-differs -->", "<!-- ok translation.number-differs: … -->"] {
      let found = check("Costa 40 euro.", comment + "\nIt costs 41 euros.").map(\.rule.id)
      #expect(Set(found) == ["translation.exception-without-reason", "translation.number-differs"])
    }
  }

  @Test("an unknown rule is reported with the nearest one; other comments are nobody's business")
  func unknownRule() throws {
    let found = check("Uno.", "<!-- ok translation.number-difers: a reason -->\nOne.")
    #expect(found.map(\.rule.id) == ["translation.exception-unknown-rule"])
    #expect(found.first?.replacement == "translation.number-differs")
    #expect(
      check("Uno.", "<!-- ok number-differs: a reason -->\nOne.").first?.replacement
        == "translation.number-differs"
    )
    #expect(check("Uno.", "<!-- ok for me, Anna -->\n\n<!-- it: Uno. -->\n\nOne.").isEmpty)
  }

  @Test("an exception above the source excuses nothing")
  func aboveSource() {
    let found = check(
      "<!-- ok translation.number-differs: a reason -->\nCosta 40 euro.",
      "It costs 40 euros."
    )
    #expect(found.map(\.rule.id) == ["translation.exception-unused"])
    #expect(found.first?.path == "content/it/page.md")
  }

  private static let pair = TextPair(
    name: .data("2024/report"),
    language: "en",
    source: list("it", [("risks/tenders/risk", "Sono 19")]),
    translation: list("en", [("risks/tenders/risk", "They are 20")])
  )

  private func exceptions(_ text: String) -> (ExceptionFile, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "content/.translations/en/exceptions.json", text: text)
    let exceptions = ExceptionFile(language: "en", reading: file, diagnostics: &diagnostics)
    return (exceptions, diagnostics)
  }

  @Test("a line of exceptions.json excuses a text of data; the message says how it is to be written")
  func file() throws {
    let plain = try #require(Agreement(formats: [.italian, .english]).check(Self.pair).first)
    #expect(plain.arguments["place"] == "content/.translations/en/exceptions.json")
    let entry = try #require(plain.arguments["exception"])
    let (file, problems) = exceptions("[\(entry.replacing("…", with: "per week"))]")
    #expect(problems.isEmpty)
    #expect(Agreement(formats: [.italian, .english], exceptions: [file]).check(Self.pair).isEmpty)
    let (other, _) = exceptions(
      "[\(entry.replacing("…", with: "per week").replacing("tenders", with: "other"))]"
    )
    #expect(Agreement(formats: [.italian, .english], exceptions: [other]).check(Self.pair).count == 1)
  }

  @Test("an entry that lacks something, names no rule or gives no reason is reported")
  func malformed() {
    #expect(exceptions("{}").1.map(\.rule.id) == ["translation.exception-malformed"])
    #expect(
      exceptions("[{\"file\": \"a\"}, 3]").1.map(\.rule.id)
        == Array(repeating: "translation.exception-malformed", count: 2)
    )
    let unknown = exceptions(
      "[{\"file\": \"a\", \"key\": \"b\", \"rule\": \"translation.nummer\", \"reason\": \"c\"}]"
    )
    #expect(unknown.1.map(\.rule.id) == ["translation.exception-unknown-rule"])
    let silent = exceptions("[{\"file\": \"a\", \"key\": \"b\", \"rule\": \"translation.number-extra\"}]")
    #expect(
      silent.1.map(\.rule.id) == ["translation.exception-without-reason"] && silent.0.exceptions.isEmpty
    )
    #expect(!exceptions("[").1.isEmpty)
  }

  @Test("an entry may name a file of the language's folder with or without the folder")
  func ownFiles() {
    let entries = ["mission.md", "en/mission.md"].map {
      "{\"file\": \"\($0)\", \"key\": \"@title\", \"rule\": \"translation.number-extra\", \"reason\": \"why\"}"
    }
    let (file, _) = exceptions("[\(entries.joined(separator: ","))]")
    #expect(
      file.exceptions.map(\.place) == Array(repeating: .text(file: "en/mission.md", key: "@title"), count: 2)
    )
  }
}
