/// All that a run has found, in order and without repetition, ready to be written for people or machines.
public struct DiagnosticReport: Sendable {
  /// One problem with all the places where it is met in the very same form.
  public struct Group: Sendable {
    /// The first place, which is shown in full.
    public let first: Diagnostic
    /// The other places, in order.
    public internal(set) var others: [Diagnostic]
  }

  /// Every different diagnostic once: by path, then line, column and rule; whole files before their lines.
  public let diagnostics: [Diagnostic]

  /// Makes a report of diagnostics in any order; exact duplicates count once.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = Set(diagnostics).map { (key: SortKey($0), diagnostic: $0) }
      .sorted { $0.key < $1.key }
      .map(\.diagnostic)
  }

  /// The diagnostics with those of the same rule, arguments and replacement put together at the first one's place.
  public var groups: [Group] {
    var groups: [Group] = []
    var places: [GroupKey: Int] = [:]
    for diagnostic in diagnostics {
      let key = GroupKey(diagnostic)
      if let place = places[key] {
        groups[place].others.append(diagnostic)
      } else {
        places[key] = groups.count
        groups.append(Group(first: diagnostic, others: []))
      }
    }
    return groups
  }

  /// How many diagnostics are of a severity.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// Whether anything stands in the way of publishing.
  public var hasErrors: Bool { diagnostics.hasErrors }

  /// In how many files or folders something was found.
  public var fileCount: Int { Set(diagnostics.map(\.path)).count }
}

private struct GroupKey: Hashable {
  let rule: Rule
  let arguments: [String: String]
  let replacement: String?

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule
    arguments = diagnostic.arguments
    replacement = diagnostic.replacement
  }
}

private struct SortKey: Comparable {
  let path: String
  let line: Int
  let column: Int
  let length: Int
  let rule: String
  /// Everything else, so that the order never depends on that of a hash table.
  let rest: String

  init(_ diagnostic: Diagnostic) {
    path = diagnostic.path
    line = diagnostic.span?.line ?? 0
    column = diagnostic.span?.column ?? 0
    length = diagnostic.span?.length ?? 0
    rule = diagnostic.rule.id
    let arguments = diagnostic.arguments.sorted { $0.key < $1.key }.map { "\($0.key)\0\($0.value)\0" }
    rest = arguments.joined() + (diagnostic.replacement ?? "")
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    if left.rule != right.rule { return left.rule < right.rule }
    return (left.length, left.rest) < (right.length, right.rest)
  }
}
