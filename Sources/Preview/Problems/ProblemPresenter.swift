import Content
import Diagnostics

/// Problems as the overlay lists them.
struct ProblemList: Sendable {
  var errors = 0
  var count = 0
  /// `2 errors, 1 warning in 2 files`
  var summary = ""
  /// A section for each file.
  var html = ""

  var hasErrors: Bool { errors > 0 }
  var isEmpty: Bool { count == 0 }
}

/// Writes problems as HTML, file by file, with links that open them in VS Code.
struct ProblemPresenter: Sendable {
  private let language: MessageLanguage
  private let report: ReportWords
  private let words: PreviewWords

  init(_ language: MessageLanguage) {
    self.language = language
    report = ReportWords(language)
    words = PreviewWords(language)
  }

  func list(_ diagnostics: [Diagnostic]) -> ProblemList {
    guard !diagnostics.isEmpty else { return ProblemList() }
    let all = DiagnosticReport(diagnostics)
    let summary = report.summary(
      errors: all.count(.error),
      warnings: all.count(.warning),
      notes: all.count(.note),
      files: all.fileCount
    )
    // What stops the site comes first.
    let files = Dictionary(grouping: all.diagnostics, by: \.path)
      .map { (path: $0.key, report: DiagnosticReport($0.value)) }
      .sorted { ($0.report.hasErrors ? 0 : 1, $0.path) < ($1.report.hasErrors ? 0 : 1, $1.path) }
    return ProblemList(
      errors: all.count(.error),
      count: all.diagnostics.count,
      summary: summary,
      html: files.map { section($0.path, $0.report) }.joined()
    )
  }

  private func section(_ path: String, _ problems: DiagnosticReport) -> String {
    var explained: Set<String> = []
    let items = problems.groups.map { item($0, &explained) }.joined()
    return "<section class=\"file\"><h3>\(link(path, nil, text: path))</h3><ol>\(items)</ol></section>"
  }

  private func item(_ group: DiagnosticReport.Group, _ explained: inout Set<String>) -> String {
    let problem = group.first
    let wording = problem.wording(in: language)
    let severity = problem.severity.rawValue
    var html = "<li class=\"\(severity)\"><p class=\"what\">"
    html += "<b class=\"severity\">\(escaped(report.severity(problem.severity)))</b> "
    if let span = problem.span { html += place(problem.path, span) + " " }
    html += "\(escaped(wording.summary))</p>"
    if let span = problem.span { html += excerpt(span) }
    if let replacement = problem.replacement {
      html += "<p class=\"proposal\">\(escaped(report.proposal(replacement)))</p>"
    }
    if let related = problem.related {
      html += "<p>\(escaped(report.compare)) \(link(related.path, related.span, text: related.path)), "
      html += "\(escaped(words.place(line: related.span.line, column: related.span.column)))</p>"
      html += excerpt(related.span)
    }
    if explained.insert(wording.explanation).inserted { html += paragraph(report.why, wording.explanation) }
    html += paragraph(report.whatToDo, wording.hint)
    if !group.others.isEmpty {
      let places = group.others.map { other in
        other.span.map { place(other.path, $0) } ?? escaped(other.location)
      }
      html += "<p><b>\(escaped(report.alsoAt)):</b> \(places.joined(separator: "; "))</p>"
    }
    return html + "</li>"
  }

  private func paragraph(_ label: String, _ text: String) -> String {
    "<p><b>\(escaped(label)):</b> \(escaped(text))</p>"
  }

  private func place(_ path: String, _ span: Diagnostic.Span) -> String {
    link(path, span, text: words.place(line: span.line, column: span.column))
  }

  private func excerpt(_ span: Diagnostic.Span) -> String {
    let excerpt = MarkedExcerpt(span)
    return
      "<pre>\(escaped(excerpt.before))<mark>\(escaped(excerpt.marked))</mark>\(escaped(excerpt.after))</pre>"
  }

  /// A link that opens a file in VS Code; only the text if there is no such file.
  private func link(_ path: String, _ span: Diagnostic.Span?, text: String) -> String {
    EditorLink(path, span).map { $0.html(text: text, words) } ?? escaped(text)
  }

  private func escaped(_ text: String) -> String { HTMLEscaping.escaped(text) }
}
