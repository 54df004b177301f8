import Testing

@testable import Diagnostics

@Suite("The last line of a report")
struct ReportMoreTests {
  private func last(_ diagnostics: [Diagnostic], _ language: MessageLanguage = .english) -> String {
    String(
      DiagnosticReport(diagnostics).text(language, colour: false).split(separator: "\n").last ?? ""
    )
  }

  @Test("names the first error's message, to be explained")
  func error() {
    let diagnostics = [
      Diagnostic(.textDoubleSpace, path: "a.md"),
      Diagnostic(.linkToMissingPage, path: "b.md", ["destination": "x.md"]),
    ]
    #expect(last(diagnostics) == "To learn more, with an example: ./bilancio explain link.missing-page")
    #expect(
      last(diagnostics, .italian)
        == "Per saperne di più, con un esempio: ./bilancio explain link.missing-page"
    )
  }

  @Test("names up to three different ones, each once, and warnings only where there is no error")
  func several() {
    let warnings = [Rule.textDoubleSpace, .textDoubleSpace, .textGarbled, .textLeftover, .textUndatedNow]
    let diagnostics = warnings.enumerated().map { Diagnostic($1, path: "\($0).md", ["word": "x"]) }
    #expect(last(diagnostics).hasSuffix("explain text.double-space text.garbled text.leftover"))
    #expect(
      last(diagnostics + [Diagnostic(.emptyLink, path: "z.md")]).hasSuffix("explain markdown.empty-link")
    )
  }

  @Test("is not there where nothing is wrong, nor in the forms for machines")
  func nothing() {
    #expect(last([]) == "No problems.")
    #expect(last([Diagnostic(.translationUnfinished, path: "a.md")]) == "1 note in 1 file")
    let report = DiagnosticReport([Diagnostic(.emptyLink, path: "a.md")])
    #expect(!report.json(.english).contains("explain "))
    #expect(!report.github(.english).contains("explain "))
  }
}
