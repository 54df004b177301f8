/// All that can be said about a rule to a reader of one language, with real values for its placeholders.
public struct Explanation: Sendable {
  /// The rule.
  public let rule: Rule
  /// Its words, filled as in the example.
  public let wording: Rule.Wording
  /// The file or place of the example.
  public let place: String?
  /// A text that breaks the rule.
  public let wrong: String?
  /// Texts to copy that don't.
  public let right: [String]
  /// The acts of law that the rule comes from.
  public let acts: [Act]

  let language: MessageLanguage

  /// The explanation of a rule. A placeholder that no example fills is shown by its name: ‹name›.
  public init(_ rule: Rule, in language: MessageLanguage) {
    let example = Example.of(rule)
    var arguments = Dictionary(
      uniqueKeysWithValues: rule.wording(in: language).placeholders.map { ($0, "‹\($0)›") }
    )
    arguments.merge(example?.arguments ?? [:]) { $1 }
    self.rule = rule
    self.language = language
    wording = Diagnostic(rule, path: "", arguments).wording(in: language)
    place = example?.place?.text(in: language)
    wrong = example?.wrong?.text(in: language)
    right = example?.right.map { [$0.text(in: language)] } ?? wording.examples
    acts = Act.cited(in: rule.italian.explanation)
  }
}
