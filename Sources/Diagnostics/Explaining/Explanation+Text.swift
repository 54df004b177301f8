extension Explanation {
  private static let indentation = "   "

  /// The explanation for a person at a terminal. Examples keep their lines, so that they can be copied.
  func text(colour: Bool, width: Int) -> String {
    let report = ReportWords(language)
    let words = HandbookWords(language)
    func strong(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func paragraph(_ label: String, _ text: String) -> String {
      let lines = "\(label): \(text)".wrapped(to: width - Self.indentation.count)
      let whole = lines.map { Self.indentation + $0 + "\n" }.joined()
      return Self.indentation + strong(label) + whole.dropFirst(Self.indentation.count + label.count)
    }
    func copied(_ label: String, _ texts: [String]) -> String {
      let lines = texts.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      return "\n\(Self.indentation)\(strong(label)):\n"
        + lines.map { $0.isEmpty ? "\n" : "\(Self.indentation)\(Self.indentation)\($0)\n" }.joined()
    }

    var output = "\(strong(rule.id)) (\(report.severity(rule.severity)))\n"
    output += wording.summary.wrapped(to: width).map { $0 + "\n" }.joined() + "\n"
    output += paragraph(report.why, wording.explanation)
    output += paragraph(report.whatToDo, wording.hint)
    let suffix = place.map { " (\($0))" } ?? ""
    if let wrong { output += copied(words.wrong + suffix, [wrong]) }
    if !right.isEmpty {
      output += copied(wrong == nil ? words.example + suffix : words.right, right)
    }
    if !acts.isEmpty {
      output += "\n"
      for act in acts {
        output += paragraph(words.source, act.name.text(in: language))
        if let address = act.address { output += "\(Self.indentation)\(address)\n" }
      }
    }
    return output
  }
}
