import Diagnostics
import Foundation
import Testing
import Website

@testable import Preview

@Suite("The list of problems")
struct ProblemTests {
  private let folder: TemporaryFolder
  private let source: SourceFile

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Ciào 🙂 <b>{{x}}", to: "un file.md")
    source = SourceFile(path: folder.path("un file.md"), text: "uno\nCiào 🙂 <b>{{x}}")
  }

  @Test("shows the place in its line, escaped, with a link to the editor that counts as the editor does")
  func excerpt() {
    let list = ProblemPresenter(.italian).list([
      source.diagnostic(.baseURLMalformed, at: 16..<21, ["value": "x"])
    ])
    #expect(list.html.contains("<pre>Ciào 🙂 &lt;<mark>b&gt;{{x</mark>}}</pre>"))
    #expect(list.html.contains("href=\"vscode://file\(folder.root)/un%20file.md:2:10\""))
    #expect(list.html.contains("riga 2, colonna 9"))
    #expect(list.html.contains("<b>Perché:</b>") && list.html.contains("<b>Che fare:</b>"))
    #expect(list.summary == "1 errore in 1 file")
  }

  @Test("speaks the language of messages")
  func english() {
    let list = ProblemPresenter(.english).list([
      source.diagnostic(.baseURLMalformed, at: 4..<5, ["value": "x"])
    ])
    #expect(
      list.html.contains("<b>What to do:</b>") && list.html.contains("can&#39;t be the site&#39;s address")
    )
    #expect(list.html.contains("line 2, column 1"))
  }

  @Test("is grouped by file, those that stop the site first, and one mistake in many places is told once")
  func groups() {
    let here = [4..<5, 9..<10].map { source.diagnostic(.baseURLMalformed, at: $0, ["value": "x"]) }
    let doubt = Diagnostic(.previewNotWatching, path: "a.md", ["folder": "a", "reason": "b"])
    let list = ProblemPresenter(.english).list(here + [doubt])
    #expect(list.errors == 2)
    #expect(list.count == 3)
    let sections = list.html.components(separatedBy: "<section").dropFirst()
    #expect(sections.count == 2)
    #expect(sections.first?.contains("un file.md") == true)
    #expect(sections.first?.components(separatedBy: "<li").count == 2)
    #expect(sections.first?.contains("<b>Also at:</b>") == true)
    #expect(sections.last?.contains("<h3>a.md</h3>") == true, "a file that isn't there has no link")
  }

  @Test("is empty when nothing is wrong")
  func nothing() {
    let list = ProblemPresenter(.english).list([])
    #expect(list.isEmpty && list.html.isEmpty && !list.hasErrors)
  }

  @Test("cuts a long line around the place, and marks a point at its end")
  func longLine() {
    let long = SourceFile(
      path: "a",
      text: String(repeating: "a", count: 300) + "b" + String(repeating: "c", count: 300)
    )
    let middle = MarkedExcerpt(long.span(of: 300..<301))
    #expect(middle.before == "…" + String(repeating: "a", count: 90))
    #expect(middle.marked == "b")
    #expect(middle.after == String(repeating: "c", count: 90) + "…")
    let end = MarkedExcerpt(SourceFile(path: "a", text: "ab\u{200B}").span(of: 5..<5))
    #expect(end.before == "ab\u{FFFD}" && end.marked == " " && end.after.isEmpty)
  }
}
