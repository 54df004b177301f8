/// A kind of problem with its words in both languages of the program.
///
/// Rules stand in `Rules/`, one file an area, so that all wording lives in one place. The compiler makes sure
/// that each has Italian and English words; a test, that both use the same placeholders. What a rule looks like
/// in a file stands in `Examples/`; a test wants an example of every rule.
public struct Rule: Sendable {
  /// What is said about a rule in one language. `{name}` stands for the diagnostic's argument of that name.
  public struct Wording: Sendable, Hashable {
    /// One sentence without a full stop: what is wrong.
    public let summary: String
    /// One or two sentences: why it matters or what the rule is.
    public let explanation: String
    /// One sentence: what to do, with an example where one helps.
    public let hint: String
    /// What of the hint can be copied: the parts that stand between backticks where the rule is written.
    public let examples: [String]

    /// The three sentences of one language. Backticks in the hint mark what can be copied; nobody sees them.
    public init(_ summary: String, _ explanation: String, hint: String) {
      let parts = hint.split(separator: "`", omittingEmptySubsequences: false)
      let isPaired = !parts.count.isMultiple(of: 2)
      self.init(
        summary: summary,
        explanation: explanation,
        hint: isPaired ? parts.joined() : hint,
        examples: isPaired ? parts.indices.filter { !$0.isMultiple(of: 2) }.map { String(parts[$0]) } : []
      )
    }

    init(summary: String, explanation: String, hint: String, examples: [String]) {
      self.summary = summary
      self.explanation = explanation
      self.hint = hint
      self.examples = examples
    }
  }

  /// A stable dotted name: area and problem, such as `link.missing-page`.
  public let id: String
  /// How bad a breach is.
  public let severity: Severity
  /// The words in Italian.
  public let italian: Wording
  /// The words in English.
  public let english: Wording

  /// A rule with its words in both languages.
  public init(_ id: String, _ severity: Severity, it italian: Wording, en english: Wording) {
    self.id = id
    self.severity = severity
    self.italian = italian
    self.english = english
  }
}

extension Rule: Hashable {
  /// Rules are the same when their ids are.
  public static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  /// Feeds the id to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
