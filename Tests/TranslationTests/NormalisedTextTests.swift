import Foundation
import Markdown
import Testing

@testable import Translation

@Suite("The fingerprint of a text")
struct NormalisedTextTests {
  private static let words = [
    "cooperativa", "l’utile", "è", "così", "Val Lérina", "{{members.total@2023}}", "**insieme**",
    "[reti](networks.md)",
    "1999.", "381/1991", "«patto»", "“casa”", "-", "e", "3,5", "`codice`", "[^381]", "Ålesund", "ở", "+",
  ]

  /// The fingerprints of the blocks of a text.
  private func prints(_ text: String) -> [String] { page(text).units.map(\.fingerprint.hex) }

  private func paragraph(_ dice: inout Dice) -> [String] {
    ["Noi"]
      + (0..<Int.random(in: 5...40, using: &dice)).map { _ in Self.words.randomElement(using: &dice) ?? "" }
      + ["fine."]
  }

  /// Words set with spaces and line breaks that make no difference.
  private func wrapped(_ words: [String], indent: String, _ dice: inout Dice) -> String {
    var text = words[0]
    for word in words.dropFirst() {
      // At the start of a line, these would begin something else.
      let mayBreak = !["-", "+", "1999."].contains(word)
      let breaks = ["\n", "\n", "\r\n", "\n "]
      text +=
        mayBreak && Int.random(in: 0..<4, using: &dice) == 0
        ? (breaks.randomElement(using: &dice) ?? "") + indent : " "
      text += word
    }
    return text
  }

  @Test(
    "Another way of wrapping, another editor's line ends, quotes, spaces and accents make no difference",
    arguments: 1...200
  )
  func harmless(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let words = paragraph(&dice)
    let plain = words.joined(separator: " ")
    var other = wrapped(words, indent: "", &dice)
    if Bool.random(using: &dice) { other = other.decomposedStringWithCanonicalMapping }
    if Bool.random(using: &dice) { other = other.replacingOccurrences(of: "’", with: "'") }
    if Bool.random(using: &dice) { other = other.replacingOccurrences(of: "“casa”", with: "\"casa\"") }
    if Bool.random(using: &dice) { other = other.replacingOccurrences(of: " 381", with: "\u{A0}381") }
    if Bool.random(using: &dice) { other = other.replacingOccurrences(of: " e ", with: "\u{202F}e  ") }
    #expect(prints(plain) == prints(other), "\(plain)\n---\n\(other)")
    let list = wrapped(words, indent: "  ", &dice)
    #expect(prints("- uno\n- \(plain)\n- tre") == prints("- uno\n- \(list)\n- tre"), "\(plain)\n---\n\(list)")
    let quote = wrapped(words, indent: "> ", &dice).replacingOccurrences(of: "\n >", with: "\n>")
    #expect(prints("> \(plain)") == prints("> \(quote)"), "\(plain)\n---\n\(quote)")
    let note = wrapped(words, indent: "    ", &dice)
    #expect(prints("a[^1]\n\n[^1]: \(plain)").last == prints("a[^1]\n\n[^1]: \(note)").last)
  }

  @Test("Any other word makes a difference, wherever it stands", arguments: 1...100)
  func harmful(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let words = paragraph(&dice)
    let place = Int.random(in: 1..<words.count - 1, using: &dice)
    var changed = words
    changed[place] = "altro"
    #expect(prints(words.joined(separator: " ")) != prints(changed.joined(separator: " ")))
    changed.remove(at: place)
    #expect(prints(words.joined(separator: " ")) != prints(changed.joined(separator: " ")))
  }

  @Test(
    "What means something else has another fingerprint",
    arguments: [
      ("19 soci", "20 soci"), ("{{members.total}}", "{{members.active}}"), ("*a*", "**a**"), ("*a* b", "a b"),
      ("[reti](networks.md)", "[reti](mission.md)"), ("[a](b.md)", "[a](b.md \"c\")"), ("e", "è"),
      ("uno, due", "uno due"),
      ("# a", "## a"), ("# a {#2.1}", "# a {#2.2}"), ("- a\n- b", "- a - b"), ("- a\n- b", "- a\n  - b"),
      ("- a", "1. a"),
      ("a\nb", "a  \nb"), ("a\nb", "a\\\nb"), ("|a|b|\n|-|-|\n|c|d|", "|a|b|\n|-|-|\n|d|c|"),
      ("[^1]: a\n\n    b", "[^1]: a b"),
      ("```\na\nb\n```", "```\na b\n```"), ("a–b", "a-b"), ("Costa", "costa"), ("a...", "a…"),
      ("> a\n>\n> b", "> a b"),
      ("- a\n\n  b", "- a b"),
    ]
  )
  func different(_ one: String, _ other: String) {
    #expect(prints(one) != prints(other))
  }

  @Test(
    "What means the same has the same fingerprint",
    arguments: [
      ("- a\n- b", "- a\n\n- b"), ("- a\n  - b\n- c", "- a\n    - b\n- c"), ("a <!-- nota --> b", "a b"),
      ("“a”", "\"a\""), ("«a»", "\"a\""),
      ("l’acqua", "l'acqua"), ("a\u{AD}b", "ab"), ("a  \n\nb", "a\n\nb"), ("# a  ", "# a"),
      ("a  \nb", "a\\\nb"), ("10\u{202F}000", "10 000"),
      ("- a\n  1999. b", "- a 1999. b"), ("e\u{300}", "\u{E8}"), ("\u{212B}", "\u{C5}"),
      ("o\u{31B}\u{309}", "\u{1EDF}"),
    ]
  )
  func same(_ one: String, _ other: String) {
    #expect(prints(one) == prints(other))
  }

  @Test("The fingerprints that stand in photos are those of every version of the program")
  func stable() {
    #expect(NormalisedText("La missione").fingerprint.hex == "8533fda152df5d3b")
  }
}
