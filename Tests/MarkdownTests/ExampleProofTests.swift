import Testing

@testable import Diagnostics

/// The examples that rules are explained with, parsed as pages are.
@Suite("Examples of rules")
struct ExampleProofTests {
  @Test(
    "of Markdown are wrong and right as they say",
    arguments: Example.all.filter { $0.rule.area == "markdown" && $0.wrong != nil },
    MessageLanguage.allCases
  )
  func markdown(example: Example, language: MessageLanguage) throws {
    let explanation = Explanation(example.rule, in: language)
    let wrong = Parsed(try #require(explanation.wrong)).diagnostics.filter { $0.rule == example.rule }
    let summaries = wrong.map { $0.wording(in: language).summary }
    #expect(summaries.contains(explanation.wording.summary), "\(summaries)")
    let right = Parsed(explanation.right.joined(separator: "\n")).diagnostics
    #expect(right.isEmpty, "\(right.map(\.rule.id))")
  }
}
