import Testing

@testable import Diagnostics

/// The examples that rules are explained with, compared as a page and its translation are.
@Suite("Examples of rules")
struct ExampleProofTests {
  @Test(
    "of two languages are wrong and right as they say",
    arguments: Example.all.filter { $0.wrong?.english.hasPrefix("content/it/mission.md:\n") ?? false }
  )
  func agreement(example: Example) throws {
    func problems(_ text: String) throws -> [Diagnostic] {
      let parts = text.split(separator: "\n\ncontent/en/mission.md:\n").map(String.init)
      let original = try #require(parts.first).dropFirst("content/it/mission.md:\n".count)
      return check(String(original), try #require(parts.last))
    }
    let explanation = Explanation(example.rule, in: .english)
    let wrong = try problems(try #require(explanation.wrong)).filter { $0.rule == example.rule }
    let summaries = wrong.map { $0.wording(in: .english).summary }
    #expect(summaries.contains(explanation.wording.summary), "\(summaries)")
    let right = try problems(explanation.right.joined(separator: "\n"))
    #expect(right.isEmpty, "\(right.map(\.rule.id))")
  }
}
