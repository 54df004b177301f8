extension DiagnosticReport {
  /// The report as lines for editors, which show them beside the text; one for each problem:
  ///
  /// ```
  /// content/it/index.md:12:8-18: error: La pagina non c’è. Forse: «mission.md». Che fare: … [link.missing-page]
  /// ```
  /// The columns are the first and the one after the last, counted in Unicode scalars from 1; a problem of a whole file
  /// stands at its beginning. The severity is the word that editors know: `error`, `warning` or `info`.
  public func lines(_ language: MessageLanguage) -> String {
    let words = ReportWords(language)
    return diagnostics.map { line($0, language, words) + "\n" }.joined()
  }

  private func line(_ diagnostic: Diagnostic, _ language: MessageLanguage, _ words: ReportWords) -> String {
    let wording = diagnostic.wording(in: language)
    let line = diagnostic.span?.line ?? 1
    let column = diagnostic.span?.column ?? 1
    let end = column + (diagnostic.span?.length ?? 0)
    let related = diagnostic.related.map { "\(words.compare) \($0.path):\($0.span.line)" }
    let hint = wording.hint.isEmpty ? nil : "\(words.whatToDo): \(wording.hint)"
    let message = [wording.summary, diagnostic.replacement.map(words.proposal), related, hint].compactMap(
      \.self
    )
    .map(Self.sentence).joined(separator: " ")
    return "\(diagnostic.path.onOneLine):\(line):\(column)-\(end): \(severity(diagnostic.severity)): "
      + "\(message.onOneLine) [\(diagnostic.rule.id)]"
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }

  /// With a full stop, so that what follows begins anew.
  private static func sentence(_ text: String) -> String {
    text.last.map { ".!?…:".contains($0) } ?? true ? text : text + "."
  }
}
