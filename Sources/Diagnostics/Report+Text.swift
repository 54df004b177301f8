extension DiagnosticReport {
  /// The report for a person at a terminal.
  ///
  /// Each problem starts with a line `file:line:column: error: message` that editors understand (with the severity
  /// in the reader's language), then the line concerned with the place underlined, why it matters and what to do. An
  /// explanation that was given already is not repeated. The last line but one counts, the last names the messages that
  /// weigh most, to be explained.
  /// - Parameters:
  ///   - language: the reader's language.
  ///   - colour: whether to use the terminal's colours.
  ///   - width: the terminal's width in columns; less than 40 counts as 40.
  public func text(_ language: MessageLanguage, colour: Bool, width: Int = 100) -> String {
    var printer = TextPrinter(
      words: ReportWords(language),
      language: language,
      colour: colour,
      width: max(width, 40)
    )
    for group in groups { printer.print(group) }
    printer.output += printer.words.summary(
      errors: count(.error),
      warnings: count(.warning),
      notes: count(.note),
      files: fileCount
    )
    let ids = weightiestIDs
    return printer.output + (ids.isEmpty ? "" : "\n" + printer.words.more(ids)) + "\n"
  }

  /// The ids of the first three different errors, or if there are none, warnings, as far as they can be explained. Notes
  /// alone say that all is well.
  private var weightiestIDs: [String] {
    guard let severity = diagnostics.map(\.severity).max(), severity > .note else { return [] }
    var ids: [String] = []
    for rule in diagnostics.lazy.map(\.rule) where rule.severity == severity && !ids.contains(rule.id) {
      if Rule.all.contains(rule) { ids.append(rule.id) }
      if ids.count == 3 { break }
    }
    return ids
  }
}

extension Diagnostic {
  /// Where it is, as editors write it: `file:line:column`, or only the path.
  public var location: String {
    span.map { Self.location(path, $0) } ?? path.onOneLine
  }

  fileprivate static func location(_ path: String, _ span: Span) -> String {
    "\(path.onOneLine):\(span.line):\(span.column)"
  }
}

private struct TextPrinter {
  let words: ReportWords
  let language: MessageLanguage
  let colour: Bool
  let width: Int
  var output = ""
  private var explained: Set<String> = []

  private static let otherPlacesShown = 5
  private static let indentation = "   "

  init(words: ReportWords, language: MessageLanguage, colour: Bool, width: Int) {
    self.words = words
    self.language = language
    self.colour = colour
    self.width = width
  }

  mutating func print(_ group: DiagnosticReport.Group) {
    let diagnostic = group.first
    let wording = diagnostic.wording(in: language)
    output += painted(diagnostic.location + ":", .strong) + " "
    output += painted(words.severity(diagnostic.severity) + ":", style(of: diagnostic.severity))
    output += " \(wording.summary.onOneLine)\n"
    let proposal = diagnostic.replacement.map { words.proposal($0).onOneLine }
    if let span = diagnostic.span {
      printExcerpt(span, proposal: proposal, style: style(of: diagnostic.severity))
    } else if let proposal {
      output += "\(Self.indentation)\(proposal)\n"
    }
    if let related = diagnostic.related { printRelated(related) }
    if explained.insert(wording.explanation).inserted { printParagraph(words.why, wording.explanation) }
    printParagraph(words.whatToDo, wording.hint)
    printOthers(group.others)
    output += "\n"
  }

  private mutating func printRelated(_ related: Diagnostic.Related) {
    output += "\(Self.indentation)\(words.compare) "
    output += painted(Diagnostic.location(related.path, related.span), .strong) + "\n"
    printExcerpt(related.span, proposal: nil, style: .note)
  }

  private mutating func printExcerpt(_ span: Diagnostic.Span, proposal: String?, style: Style) {
    var number = String(span.line)
    number = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let gutter = String(repeating: " ", count: number.count)
    let excerpt = Excerpt(span, width: width - number.count - 3)
    let carets = String(repeating: "^", count: excerpt.caretWidth)
    output += painted("\(number) |", .faint) + " \(excerpt.text)\n"
    output += painted("\(gutter) |", .faint) + String(repeating: " ", count: excerpt.caretColumn + 1)
    output += painted(carets, style) + (proposal.map { " \($0)" } ?? "") + "\n"
  }

  private mutating func printParagraph(_ label: String, _ text: String) {
    guard !text.isEmpty else { return }
    let whole = "\(label): \(text.onOneLine)"
    for (index, line) in whole.wrapped(to: width - Self.indentation.count).enumerated() {
      let shown =
        index == 0 && line.hasPrefix(label) ? painted(label, .strong) + line.dropFirst(label.count) : line
      output += "\(Self.indentation)\(shown)\n"
    }
  }

  private mutating func printOthers(_ others: [Diagnostic]) {
    guard !others.isEmpty else { return }
    var places = others.prefix(Self.otherPlacesShown).map(\.location).joined(separator: ", ")
    let rest = others.count - Self.otherPlacesShown
    if rest > 0 { places += " \(words.andMore(rest))" }
    printParagraph(words.alsoAt, places)
  }

  private enum Style: String {
    case strong = "1"
    case faint = "2"
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
  }

  private func style(of severity: Severity) -> Style {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  private func painted(_ text: String, _ style: Style) -> String {
    colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
