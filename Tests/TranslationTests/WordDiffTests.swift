import Testing

@testable import Translation

@Suite("What changed, word by word")
struct WordDiffTests {
  /// The difference in one line: `[-gone-]`, `{+new+}`.
  private func diff(_ old: String, _ new: String) -> String {
    WordDiff(from: old, to: new).parts.reduce(into: "") { text, part in
      text += part.gap.text
      switch part.kind {
      case .same: text += part.text
      case .removed: text += "[-\(part.text)-]"
      case .added: text += "{+\(part.text)+}"
      }
    }
  }

  @Test(
    "Removed and added words stand at their place, marks and apostrophes by themselves",
    arguments: [
      ("una parte va alle riserve.", "una parte va ai fondi.", "una parte va [-alle riserve-] {+ai fondi+}."),
      ("dell’utile", "dell'avanzo", "dell'[-utile-]{+avanzo+}"), ("19 soci", "20 soci", "[-19-] {+20+} soci"),
      ("1.234,5 euro", "1.234,6 euro", "[-1.234,5-] {+1.234,6+} euro"), ("a b", "a", "a [-b-]"),
      ("", "a b", "{+a b+}"),
      (
        "{{members.total}} soci", "{{members.active}} soci",
        "[-{{members.total}}-] {+{{members.active}}+} soci"
      ),
      ("a\nb “c”", "a b\n\"c\"", "a b \"c\""), ("- a\n- b", "- a\n- c", "- a\n- [-b-]{+c+}"),
    ]
  )
  func words(_ old: String, _ new: String, _ expected: String) {
    #expect(diff(old, new).replacing("-] {+", with: "-]{+") == expected.replacing("-] {+", with: "-]{+"))
  }

  @Test(
    "The parts that stayed and those that came are the new text; those that stayed and went, the old one",
    arguments: 1...100
  )
  func complete(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    func text() -> String {
      (0..<20).map { _ in ["a", "b,", "c.", "(d)", "è"].randomElement(using: &dice) ?? "" }.joined(
        separator: " "
      )
    }
    let (old, new) = (text(), text())
    let parts = WordDiff(from: old, to: new).parts
    func joined(_ kinds: Set<WordDiff.Kind>) -> String {
      parts.filter { kinds.contains($0.kind) }.map(\.text).joined().filter { $0 != " " }
    }
    #expect(joined([.same, .added]) == new.filter { $0 != " " })
    #expect(joined([.same, .removed]) == old.filter { $0 != " " })
  }
}
