extension Handbook {
  /// All explanations as a page in Markdown, by area, with a table of contents and an anchor for each id.
  public var markdown: String {
    let areas = RuleArea.all
    var page =
      "<!-- \(words.generated) -->\n\n# \(words.title)\n\n\(words.links)\n\n\(words.introduction)\n\n## \(words.contents)\n\n"
    for area in areas {
      page += "- [\(area.title.text(in: language))](#\(area.name)) (\(area.rules.count))\n"
    }
    for area in areas {
      page += "\n<a id=\"\(area.name)\"></a>\n\n## \(area.title.text(in: language))\n"
      for rule in area.rules { page += "\n" + section(Explanation(rule, in: language)) }
    }
    return page
  }

  private func section(_ explanation: Explanation) -> String {
    let report = ReportWords(language)
    let rule = explanation.rule
    let wording = explanation.wording
    var section = "<a id=\"\(rule.id)\"></a>\n\n### \(rule.id)\n\n"
    section += "**\(report.severity(rule.severity).capitalisedFirst):** \(wording.summary.asMarkdown)\n\n"
    section += "**\(report.why):** \(wording.explanation.asMarkdown)\n\n"
    section += "**\(report.whatToDo):** \(wording.hint.asMarkdown)\n"
    let suffix = explanation.place.map { " (\($0.asMarkdown))" } ?? ""
    if let wrong = explanation.wrong { section += block(words.wrong + suffix, [wrong]) }
    if !explanation.right.isEmpty {
      section += block(
        explanation.wrong == nil ? words.example + suffix : words.right,
        explanation.right
      )
    }
    for act in explanation.acts {
      let name = act.name.text(in: language)
      section += "\n**\(words.source):** " + (act.address.map { "[\(name)](\($0))" } ?? name) + "\n"
    }
    return section
  }

  private func block(_ label: String, _ texts: [String]) -> String {
    let text = texts.joined(separator: "\n")
    let fence = text.contains("```") ? "````" : "```"
    return "\n\(label):\n\n\(fence)text\n\(text)\n\(fence)\n"
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a backslash before what Markdown would take for a mark.
  fileprivate var asMarkdown: String {
    var escaped = ""
    for character in self {
      if "\\`*_{}[]<>#|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
