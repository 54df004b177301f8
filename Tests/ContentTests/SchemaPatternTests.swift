import Foundation
import Testing

@testable import Content

@Suite struct SchemaPatternTests {
  private static let patterns = [
    "^[a-z0-9]+(-[a-z0-9]+)*$", "^https?://[^ ]+$", "^[0-9]{11}$", "^[^@ ]+@[^@ ]+\\.[^@ ]+$",
    "^\\+[0-9][0-9 ]+$",
    "^[0-9]{4}(-[0-9]{2}){0,2}$", "b", "^b", "b$", "a|b|", "^(a|ab)(c|bcd)$", "^(?:a*)*$", "^(a*)*b$",
    "\\d{2,}",
    "^\\w+\\s\\S+$", "[^a-c]", "^[\\d-]+$", "^[a\\-z]$", "^[-az]$", "^[az-]$", ".", "^.$", "^x{0}$",
    "^(x{2}){1,3}$",
    "", "^$", "\\.", "^[A-Z]{2}$", "(a)(b)?c", "^a.c$", "[.]", "^[àèìòù]+$", "a{2,3}b",
  ]
  private static let texts = [
    "", "a", "b", "ab", "abc", "abcd", "cortile-aperto", "cortile-", "-x", "http://a.it", "https://a b",
    "12345678901",
    "info@x.it", "info@x", "+39 0932", "2024", "2024-06", "2024-06-30", "2024-6", "x", "xx", "xxx", "xxxx",
    "a b",
    "èà", "a\nc", "RG", "Rg", "-", "z", ".", "aab", "aaab", "12", "\n", "😀",
  ]

  @Test("a pattern finds what Foundation's regular expressions find", arguments: patterns)
  func matches(source: String) throws {
    let pattern = try #require(TextPattern(source))
    // Foundation does not take a pattern without anything.
    let oracle = try NSRegularExpression(pattern: source.isEmpty ? "(?:)" : source)
    for text in Self.texts {
      // In ICU `$` also stands before a line end; in ECMAScript, and here, it does not.
      if source.contains("$"), text.hasSuffix("\n") { continue }
      let expected = oracle.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
      #expect(pattern.matches(text) == expected, "\(source) in \(text.debugDescription)")
    }
  }

  @Test("an example of a pattern matches it", arguments: patterns)
  func example(source: String) throws {
    let pattern = try #require(TextPattern(source))
    #expect(pattern.matches(pattern.example), "\(pattern.example)")
  }

  @Test(
    "what is malformed or beyond the subset is refused",
    arguments: [
      "(", ")", "[a", "a{", "a{2,1}", "*a", "a**", "^*", "\\", "\\b", "(?=a)", "(?<n>a)", "\\p{L}", "[z-a]",
      "a)b", "]",
      "((((a{99}){99}){99}){99})", "\\1", "[\\d-z]", "[\\D]",
    ]
  )
  func refused(source: String) {
    #expect(TextPattern(source) == nil)
  }

  @Test("no pattern makes a long text slow")
  func speed() throws {
    let pattern = try #require(TextPattern("^(a+)+$"))
    #expect(!pattern.matches(String(repeating: "a", count: 5000) + "b"))
  }
}
