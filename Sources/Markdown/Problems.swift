import Diagnostics

/// The diagnostics of one text, limited in number so that hopeless input costs no more than any other.
struct Problems {
  private static let limitOfEachKind = 100

  let source: SourceFile
  private(set) var found: [Diagnostic] = []
  private var counts: [String: Int] = [:]

  init(source: SourceFile) {
    self.source = source
  }

  mutating func add(
    _ rule: Rule,
    at range: Range<Int>,
    _ arguments: [String: String] = [:],
    replacement: @autoclosure () -> String? = nil
  ) {
    let count = counts[rule.id, default: 0]
    guard count < Self.limitOfEachKind else { return }
    counts[rule.id] = count + 1
    found.append(source.diagnostic(rule, at: range, arguments, replacement: replacement()))
  }
}
