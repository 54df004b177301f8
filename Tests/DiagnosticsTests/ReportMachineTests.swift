import Diagnostics
import Foundation
import Testing

@Suite struct ReportMachineTests {
  static let rule = Rule(
    "test.odd",
    .error,
    it: .init("qualcosa: «{what}», 100%", "Spiegazione", hint: "Rimedio"),
    en: .init("something: “{what}”, 100%", "Explanation", hint: "Remedy")
  )
  static let report = DiagnosticReport([
    Diagnostic(
      rule,
      path: "a, b:c.md",
      span: .init(line: 3, column: 5, length: 4, excerpt: "\tuno \"due\" \\ \u{1}\u{2028}è"),
      ["what": "due\ntre"],
      replacement: ""
    ),
    Diagnostic(rule, path: "z.md", ["what": "x"]),
  ])

  private struct Schema: Decodable {
    struct Summary: Decodable, Equatable { let errors: Int, warnings: Int, notes: Int, files: Int }
    struct Entry: Decodable {
      let id: String, severity: String, file: String, summary: String, explanation: String, hint: String
      let line: Int?, column: Int?, endColumn: Int?, replacement: String?, excerpt: String?
    }
    let version: Int
    let language: String
    let summary: Summary
    let diagnostics: [Entry]
  }

  @Test("the JSON form is read back by another parser with every character as it was")
  func json() throws {
    let text = Self.report.json(.italian)
    let read = try JSONDecoder().decode(Schema.self, from: Data(text.utf8))
    #expect(read.version == 1)
    #expect(read.language == "it")
    #expect(read.summary == .init(errors: 2, warnings: 0, notes: 0, files: 2))
    let first = try #require(read.diagnostics.first)
    #expect(first.id == "test.odd" && first.severity == "error" && first.file == "a, b:c.md")
    #expect(first.line == 3 && first.column == 5 && first.endColumn == 9)
    #expect(first.summary == "qualcosa: «due\ntre», 100%")
    #expect(first.replacement == "")
    #expect(first.excerpt == "\tuno \"due\" \\ \u{1}\u{2028}è")
    let last = try #require(read.diagnostics.last)
    #expect(last.line == nil && last.endColumn == nil && last.replacement == nil && last.excerpt == nil)
    #expect(text.contains(#""line": null, "column": null"#))
  }

  @Test("a report of nothing is still a whole JSON document")
  func emptyJSON() throws {
    let read = try JSONDecoder().decode(Schema.self, from: Data(DiagnosticReport([]).json(.english).utf8))
    #expect(read.diagnostics.isEmpty)
  }

  @Test("a workflow command is one line, with what could end it escaped")
  func github() {
    let lines = Self.report.github(.english).split(separator: "\n")
    #expect(
      lines == [
        "::error file=a%2C b%3Ac.md,line=3,col=5,endColumn=9,title=test.odd::something: “due%0Atre”, 100%25%0A"
          + "Perhaps: remove it%0AExplanation%0ARemedy",
        "::error file=z.md,title=test.odd::something: “x”, 100%25%0AExplanation%0ARemedy",
      ]
    )
  }

  @Test("a line for editors has the place, the word that they know, and the rule")
  func lines() {
    let lines = Self.report.lines(.english).split(separator: "\n")
    #expect(
      lines == [
        "a, b:c.md:3:5-9: error: something: “due tre”, 100%. Perhaps: remove it. What to do: Remedy. [test.odd]",
        "z.md:1:1-1: error: something: “x”, 100%. What to do: Remedy. [test.odd]",
      ]
    )
  }

  @Test(
    "only English asks for English",
    arguments: [
      ([:], .italian), (["LANG": "C"], .italian), (["LANG": "POSIX"], .italian),
      (["LANG": "en_GB.UTF-8"], .english),
      (["LANG": "en"], .english), (["LC_ALL": "it_IT.UTF-8", "LANG": "en_US"], .italian),
      (["LC_ALL": "", "LC_MESSAGES": "en_IE", "LANG": "it_IT"], .english), (["LANG": "de_DE"], .italian),
      (["LANG": "eng"], .italian),
    ] as [([String: String], MessageLanguage)]
  )
  func language(environment: [String: String], expected: MessageLanguage) {
    #expect(MessageLanguage(environment: environment) == expected)
  }
}
