extension DiagnosticReport {
  /// The report as JSON for other programs; see the members of each object below. Ends with a line end.
  ///
  /// ```
  /// {
  ///   "version": 1, "language": "it",
  ///   "summary": {"errors": 1, "warnings": 0, "notes": 0, "files": 1},
  ///   "diagnostics": [
  ///     {"id": "link.missing-page", "severity": "error", "file": "content/it/index.md",
  ///      "line": 12, "column": 8, "endColumn": 18, "summary": "…", "explanation": "…", "hint": "…",
  ///      "replacement": "mission.md", "certain": false, "excerpt": "…",
  ///      "related": {"file": "…", "line": 3, "column": 1, "endColumn": 9, "excerpt": "…"}}
  ///   ]
  /// }
  /// ```
  /// Columns count Unicode scalars from 1; `endColumn` is the one after the last. What is not known is `null`. The
  /// severity is always an English word. `version` grows when a member is taken away or changes its meaning.
  ///
  /// - Parameter others: further members of the outermost object, their values in JSON.
  public func json(_ language: MessageLanguage, adding others: [(name: String, value: String)] = []) -> String
  {
    var output = "{\n  \"version\": 1,\n  \"language\": \(quoted(language.rawValue)),\n"
    output += "  \"summary\": {\"errors\": \(count(.error)), \"warnings\": \(count(.warning)), "
    output += "\"notes\": \(count(.note)), \"files\": \(fileCount)},\n  \"diagnostics\": ["
    for (index, diagnostic) in diagnostics.enumerated() {
      output += index == 0 ? "\n    " : ",\n    "
      output += object(diagnostic, language)
    }
    output += diagnostics.isEmpty ? "]" : "\n  ]"
    for (name, value) in others { output += ",\n  \(quoted(name)): \(value)" }
    return output + "\n}\n"
  }

  private func object(_ diagnostic: Diagnostic, _ language: MessageLanguage) -> String {
    let span = diagnostic.span
    let wording = diagnostic.wording(in: language)
    let members: [(name: String, value: String)] = [
      ("id", quoted(diagnostic.rule.id)),
      ("severity", quoted(diagnostic.severity.rawValue)),
      ("file", quoted(diagnostic.path)),
      ("line", number(span?.line)),
      ("column", number(span?.column)),
      ("endColumn", number(span.map { $0.column + $0.length })),
      ("summary", quoted(wording.summary)),
      ("explanation", quoted(wording.explanation)),
      ("hint", quoted(wording.hint)),
      ("replacement", quoted(diagnostic.replacement)),
      ("certain", diagnostic.isCertain ? "true" : "false"),
      ("excerpt", quoted(span?.excerpt)),
      ("related", diagnostic.related.map(object) ?? "null"),
    ]
    return object(members)
  }

  private func object(_ related: Diagnostic.Related) -> String {
    object([
      ("file", quoted(related.path)),
      ("line", number(related.span.line)),
      ("column", number(related.span.column)),
      ("endColumn", number(related.span.column + related.span.length)),
      ("excerpt", quoted(related.span.excerpt)),
    ])
  }

  private func object(_ members: [(name: String, value: String)]) -> String {
    "{" + members.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", ") + "}"
  }

  private func number(_ value: Int?) -> String {
    value.map(String.init) ?? "null"
  }

  private func quoted(_ text: String?) -> String { text?.quotedAsJSON ?? "null" }
}

extension String {
  /// The text as a string of JSON, quotation marks included.
  package var quotedAsJSON: String {
    var literal = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
