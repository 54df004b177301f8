import Diagnostics

/// Somebody's word that two languages may differ in one place.
struct Exception: Sendable {
  /// The id of the rule that doesn't count there.
  let rule: String
  /// Where the exception is written.
  let file: SourceFile
  let range: Range<Int>
  let place: Place

  enum Place: Equatable {
    /// Above a unit of the translation, by its index; at the end of the page for `nil`.
    case above(Int?)
    /// At a text of a data file, a word, or the front matter of a page.
    case text(file: String, key: String)
  }

  /// Whether it excuses a breach of a rule: a number excused as different may be missing as well.
  func covers(_ rule: Rule) -> Bool { Self.family(self.rule) == Self.family(rule.id) }

  private static func family(_ id: String) -> Substring {
    for ending in ["-differs", "-missing", "-extra"] where id.hasSuffix(ending) {
      return id.dropLast(ending.count)
    }
    return id[...]
  }

  /// The diagnostic for one that silences nothing.
  var unusedDiagnostic: Diagnostic { file.diagnostic(.translationExceptionUnused, at: range, ["rule": rule]) }

  /// The ids of the rules that can be excused.
  static let knownRules: Set<String> = Set(
    Rule.all.map(\.id).filter { $0.hasPrefix(prefix) && !$0.hasPrefix(prefix + "exception-") }
  )
  static let prefix = "translation."

  /// Checks what an exception says, as far as that can be told without its place.
  static func problem(
    rule: String,
    reason: String,
    in file: SourceFile,
    at range: Range<Int>,
    ruleAt ruleRange: Range<Int>
  ) -> Diagnostic? {
    if !knownRules.contains(rule) {
      let near = NearMiss.of(rule, among: knownRules) ?? NearMiss.of(prefix + rule, among: knownRules)
      return file.diagnostic(
        .translationExceptionUnknownRule,
        at: ruleRange,
        ["rule": rule],
        replacement: near ?? (knownRules.contains(prefix + rule) ? prefix + rule : nil)
      )
    }
    let hasReason = reason.utf8.contains { $0.isASCIILetter || $0 >= 0xC3 && $0 != 0xE2 }
    return hasReason ? nil : file.diagnostic(.translationExceptionWithoutReason, at: range)
  }
}
