import Diagnostics
import Testing

@Suite struct RuleTests {
  @Test("both languages of a rule use the same placeholders", arguments: Rule.all)
  func placeholders(rule: Rule) {
    #expect(rule.italian.placeholders == rule.english.placeholders)
  }

  @Test("a summary is one sentence without a full stop, and nothing is left empty", arguments: Rule.all)
  func sentences(rule: Rule) {
    for wording in [rule.italian, rule.english] {
      #expect(!wording.summary.hasSuffix("."))
      for sentence in [wording.summary, wording.explanation, wording.hint] {
        #expect(!sentence.isEmpty)
        #expect(!sentence.contains("\n") && !sentence.contains("  ") && sentence.first != " ")
      }
    }
  }

  @Test("an id is an area and a problem in lower case, joined by a dot", arguments: Rule.all)
  func ids(rule: Rule) {
    #expect(rule.id.wholeMatch(of: /[a-z]+(-[a-z]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+/) != nil, "\(rule.id)")
  }

  @Test(
    "what is to be typed begins with ./bilancio, in quotation marks or after a colon",
    arguments: Rule.all
  )
  func commands(rule: Rule) {
    for wording in [rule.italian, rule.english] {
      for sentence in [wording.summary, wording.explanation, wording.hint] {
        #expect(
          !sentence.contains(/[«“"'`]bilancio |(: |con |with |run )bilancio [a-z]+( |$)/),
          "\(sentence)"
        )
      }
    }
  }

  @Test("no two rules share an id")
  func unique() {
    let repeated = Dictionary(grouping: Rule.all, by: \.id).filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty)
  }

  @Test("placeholders are filled once, a missing one stays visible, and doubled braces are text")
  func filling() {
    let wording = Rule.Wording("{a} {b}", "{{a}} {{{a}}} {} {a b} {", hint: "{\"it\": 1}")
    let filled = wording.filled(with: ["a": "{b}"])
    #expect(filled.summary == "{b} {b}")
    #expect(filled.explanation == "{{a}} {{{b}}} {} {a b} {")
    #expect(filled.hint == "{\"it\": 1}")
    #expect(wording.placeholders == ["a", "b"])
  }
}
