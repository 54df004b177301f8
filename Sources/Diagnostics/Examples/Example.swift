/// What a rule looks like in somebody's files: a text that breaks it, one to copy that doesn't, and what the
/// rule's words say of the first.
///
/// Examples stand beside this file, one file an area. A test wants one of every rule, with a value for each of its
/// placeholders, and others want that what is wrong here is really found to be wrong, and what is right isn't.
public struct Example: Sendable {
  /// The rule.
  public let rule: Rule
  /// What stands for the rule's placeholders; as in a diagnostic, `name.en` is the English for `name`.
  public let arguments: [String: String]
  /// The file or the place where such a text stands, if that isn't plain.
  public let place: BilingualText?
  /// A text that breaks the rule.
  public let wrong: BilingualText?
  /// A text to copy; without one, what the hint marks to be copied is taken.
  public let right: BilingualText?

  init(
    _ rule: Rule,
    _ arguments: [String: String] = [:],
    in place: BilingualText? = nil,
    wrong: BilingualText? = nil,
    right: BilingualText? = nil
  ) {
    self.rule = rule
    self.arguments = arguments
    self.place = place
    self.wrong = wrong
    self.right = right
  }

  /// The example of a rule; `nil` if nobody has written one.
  public static func of(_ rule: Rule) -> Example? { byRule[rule] }

  private static let byRule = Dictionary(all.map { ($0.rule, $0) }) { first, _ in first }
}
