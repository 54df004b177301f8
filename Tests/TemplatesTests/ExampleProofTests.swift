import Templates
import Testing

@testable import Diagnostics

/// The examples that rules are explained with, loaded and rendered as templates are.
@Suite("Examples of rules")
struct ExampleProofTests {
  /// What examples name is there: a parent with one block, a partial, and the values of a page.
  private static let partials = ["layout": "{{$main}}{{/main}}", "footer": "", "item": ""]
  private static let value: TemplateValue = [
    "title": "x", "address": ["town": "x"], "services": ["x"], "items": [],
  ]

  @Test(
    "of templates are wrong and right as they say",
    // What goes round in circles needs a template that calls itself by its name.
    arguments: Example.all.filter { example in
      example.rule.area == "template" && example.wrong != nil && example.rule != .endlessInclusion
    }
  )
  func templates(example: Example) throws {
    func problems(_ template: String) -> [Diagnostic] {
      let rendering = Rendering(template, Self.value, with: Self.partials)
      return rendering.loading + rendering.rendering
    }
    let explanation = Explanation(example.rule, in: .italian)
    let wrong = problems(try #require(explanation.wrong)).filter { $0.rule == example.rule }
    let summaries = wrong.map { $0.wording(in: .italian).summary }
    #expect(summaries.contains(explanation.wording.summary), "\(summaries)")
    let right = problems(explanation.right.joined(separator: "\n"))
    #expect(right.isEmpty, "\(right.map(\.rule.id))")
  }
}
