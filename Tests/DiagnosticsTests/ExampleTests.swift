import Testing

@testable import Diagnostics

@Suite("Examples")
struct ExampleTests {
  @Test(
    "every rule has a text to copy, in its hint between backticks or in Sources/Diagnostics/Examples",
    arguments: Rule.all,
    MessageLanguage.allCases
  )
  func right(rule: Rule, language: MessageLanguage) {
    let explanation = Explanation(rule, in: language)
    #expect(!explanation.right.isEmpty && explanation.right.allSatisfy { !$0.isEmpty })
    #expect(explanation.wrong?.isEmpty != true && explanation.right.first != explanation.wrong)
  }

  @Test(
    "every placeholder of a rule has a value in its example",
    arguments: Rule.all,
    MessageLanguage.allCases
  )
  func values(rule: Rule, language: MessageLanguage) {
    let wording = Explanation(rule, in: language).wording
    for sentence in [wording.summary, wording.explanation, wording.hint] {
      #expect(!sentence.contains("‹"), "\(sentence)")
    }
  }

  @Test("no example gives a value that its rule has no place for", arguments: Example.all)
  func superfluous(example: Example) {
    let names = example.arguments.keys.map { $0.hasSuffix(".en") ? String($0.dropLast(3)) : $0 }
    #expect(Set(names).isSubset(of: example.rule.italian.placeholders))
  }

  @Test(
    "nobody writes the same twice: what the hint marks to be copied is not given again",
    arguments: Example.all
  )
  func once(example: Example) {
    guard let right = example.right else { return }
    for language in MessageLanguage.allCases {
      let marked = Explanation(example.rule, in: language).wording.examples
      #expect(!marked.contains(right.text(in: language)))
    }
  }

  @Test("no rule has two examples, and each is of a rule that can be reported")
  func unique() {
    #expect(Set(Example.all.map(\.rule)).count == Example.all.count)
    #expect(Set(Example.all.map(\.rule)).isSubset(of: Set(Rule.all)))
  }

  @Test("backticks in a hint come in pairs, and nobody sees them", arguments: Rule.all)
  func marks(rule: Rule) {
    #expect(!rule.italian.hint.contains("`") && !rule.english.hint.contains("`"))
    #expect(rule.italian.examples.count == rule.english.examples.count)
  }

  @Test("what is marked in a hint is part of it, filled like the rest")
  func marking() {
    let wording = Rule.Wording("s", "e", hint: "Write `{a}` or `b`.").filled(with: ["a": "`x`"])
    #expect(wording.hint == "Write `x` or b.")
    #expect(wording.examples == ["`x`", "b"])
    #expect(Rule.Wording("s", "e", hint: "a ` b").hint == "a ` b")
  }

  @Test(
    "a rule that cites the law names the act in full",
    arguments: Rule.all.filter {
      $0.italian.explanation.contains(#/\bartt?\. |\bd\.m\. |\bl\. [0-9]|\bd\.lgs\. /#)
    }
  )
  func acts(rule: Rule) {
    #expect(!Explanation(rule, in: .english).acts.isEmpty, "\(rule.italian.explanation)")
  }

  @Test("an act is found by its own name alone")
  func citations() {
    func cited(_ text: String) -> [String] { Act.cited(in: text).map(\.citation) }
    #expect(cited("(art. 13, d.lgs. 112/2017; art. 2364 c.c.)") == ["c.c.", "d.lgs. 112/2017"])
    #expect(cited("(art. 8, l. 381/1991)") == ["l. 381/1991"])
    #expect(cited("(d.l. 381/1991)") == [])
  }
}
