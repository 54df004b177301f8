import Content
import Testing

@testable import Diagnostics

/// The examples that rules are explained with, given to what checks such files.
@Suite("Examples of rules")
struct ExampleProofTests {
  static func examples(_ area: String, except: Set<String> = []) -> [Example] {
    Example.all.filter { $0.rule.area == area && $0.wrong != nil && !except.contains($0.rule.id) }
  }

  @Test(
    "of JSON are wrong and right as they say",
    arguments: examples("json"),
    MessageLanguage.allCases
  )
  func json(example: Example, language: MessageLanguage) throws {
    func problems(_ text: String) -> [Diagnostic] {
      var diagnostics: [Diagnostic] = []
      _ = JSONReader.parse(SourceFile(path: "data.json", text: text), diagnostics: &diagnostics)
      return diagnostics
    }
    try prove(example, language, problems)
  }

  @Test(
    "of texts are wrong and right as they say",
    // Names are compared with the data, which an example doesn't bring.
    arguments: examples("text", except: ["text.name-variant"]),
    MessageLanguage.allCases
  )
  func texts(example: Example, language: MessageLanguage) throws {
    // Rules of spelling are about Italian: for them the example is Italian in both languages.
    let isItalian = language == .italian || example.wrong?.italian == example.wrong?.english
    func problems(_ text: String) -> [Diagnostic] {
      var diagnostics: [Diagnostic] = []
      let file = SourceFile(path: "a.md", text: text)
      PastedText.check(
        file,
        range: 0..<file.bytes.count,
        language: isItalian ? "it" : "en",
        diagnostics: &diagnostics
      )
      return diagnostics
    }
    try prove(example, language, problems)
  }

  private func prove(
    _ example: Example,
    _ language: MessageLanguage,
    _ problems: (String) -> [Diagnostic]
  ) throws {
    let explanation = Explanation(example.rule, in: language)
    let found = problems(try #require(explanation.wrong)).filter { $0.rule == example.rule }
    let summaries = found.map { $0.wording(in: language).summary }
    #expect(summaries.contains(explanation.wording.summary), "\(summaries)")
    let right = problems(explanation.right.joined(separator: "\n"))
    #expect(right.isEmpty, "\(right.map(\.rule.id))")
  }
}
