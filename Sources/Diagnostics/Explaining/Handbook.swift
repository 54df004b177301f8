/// The rules explained to a reader of one language: one of them, the list of all, or a page for the documentation.
public struct Handbook: Sendable {
  let words: HandbookWords
  let language: MessageLanguage

  /// The handbook in a language.
  public init(_ language: MessageLanguage) {
    self.language = language
    words = HandbookWords(language)
  }

  /// What a name given by somebody stands for: a rule's id or an area, in whatever case.
  enum Entry {
    case rule(Rule)
    case area(RuleArea)
  }

  /// A name that stands for no rule and no area.
  public struct Unknown: Error, Sendable, Hashable {
    /// As it was given.
    public let name: String
    /// Ids that may have been meant, likeliest first.
    public let nearMisses: [String]
  }

  /// Explains rules by their ids; an area's name gives the list of its rules.
  ///
  /// - Parameter width: the terminal's in columns.
  public func text(of names: [String], colour: Bool, width: Int) throws(Unknown) -> String {
    var parts: [String] = []
    for name in names {
      switch try entry(name) {
      case .rule(let rule):
        parts.append(Explanation(rule, in: language).text(colour: colour, width: max(width, 40)))
      case .area(let area): parts.append(list(of: [area]))
      }
    }
    return parts.joined(separator: "\n")
  }

  private func entry(_ name: String) throws(Unknown) -> Entry {
    let wanted = Folding.scalars(of: name)
    if let rule = Rule.all.first(where: { Folding.scalars(of: $0.id) == wanted }) { return .rule(rule) }
    if let area = RuleArea.all.first(where: { Folding.scalars(of: $0.name) == wanted }) { return .area(area) }
    throw Unknown(name: name, nearMisses: Self.nearMisses(of: name))
  }

  /// The likeliest id, and others that contain what was given.
  private static func nearMisses(of name: String) -> [String] {
    let ids = Rule.all.map(\.id)
    let nearest = NearMiss.of(name, among: ids + RuleArea.all.map(\.name))
    let part = name.lowercased()
    let containing = part.count < 3 ? [] : ids.filter { $0.contains(part) && $0 != nearest }.sorted()
    return Array(((nearest.map { [$0] } ?? []) + containing).prefix(5))
  }

  /// All rules by area, one line each.
  public var list: String {
    list(of: RuleArea.all) + "\n" + words.more + "\n"
  }

  private func list(of areas: [RuleArea]) -> String {
    let report = ReportWords(language)
    let rules = areas.flatMap(\.rules)
    let idWidth = rules.map(\.id.displayWidth).max() ?? 0
    let severityWidth = Severity.allCases.map { report.severity($0).displayWidth }.max() ?? 0
    return areas.map { area in
      area.title.text(in: language) + "\n"
        + area.rules.map { rule in
          "  \(rule.id.padded(to: idWidth))  \(report.severity(rule.severity).padded(to: severityWidth))  "
            + Explanation(rule, in: language).wording.summary + "\n"
        }.joined()
    }.joined(separator: "\n")
  }
}

extension Handbook.Unknown {
  /// Says that there is no such message, what may have been meant, and where the list is.
  public func sentence(in language: MessageLanguage) -> String {
    let name = name.onOneLine
    switch language {
    case .italian:
      let near = nearMisses.map { "«\($0)»" }.joined(separator: ", ")
      return "Nessun messaggio si chiama «\(name)»." + (near.isEmpty ? "" : " Forse \(near)?")
        + " L’elenco: ./bilancio explain"
    case .english:
      let near = nearMisses.map { "“\($0)”" }.joined(separator: ", ")
      return "No message is called “\(name)”." + (near.isEmpty ? "" : " Perhaps \(near)?")
        + " The list: ./bilancio explain"
    }
  }
}

extension String {
  /// The text with spaces after it, so that it takes so many columns.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
