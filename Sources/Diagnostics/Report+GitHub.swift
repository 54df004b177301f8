extension DiagnosticReport {
  /// The report as workflow commands, which GitHub shows beside the lines of a proposed change; one line each.
  public func github(_ language: MessageLanguage) -> String {
    let words = ReportWords(language)
    return diagnostics.map { command($0, language, words) + "\n" }.joined()
  }

  private func command(_ diagnostic: Diagnostic, _ language: MessageLanguage, _ words: ReportWords) -> String
  {
    var properties = [("file", diagnostic.path)]
    if let span = diagnostic.span {
      properties += [
        ("line", String(span.line)),
        ("col", String(span.column)),
        ("endColumn", String(span.column + span.length)),
      ]
    }
    properties.append(("title", diagnostic.rule.id))
    let wording = diagnostic.wording(in: language)
    let proposal = diagnostic.replacement.map(words.proposal)
    let related = diagnostic.related.map {
      "\(words.compare) \($0.path):\($0.span.line): \($0.span.excerpt)"
    }
    let message = [wording.summary, proposal, related, wording.explanation, wording.hint].compactMap(\.self)
      .joined(separator: "\n")
    let list = properties.map { "\($0.0)=\(escaped($0.1, property: true))" }.joined(separator: ",")
    return "::\(commandName(diagnostic.severity)) \(list)::\(escaped(message, property: false))"
  }

  private func commandName(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Escapes what would end a command's message or, in a property, the property.
  private func escaped(_ text: String, property: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where property: result += "%3A"
      case "," where property: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
