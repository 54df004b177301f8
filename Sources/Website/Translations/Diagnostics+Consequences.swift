import Diagnostics

extension [Diagnostic] {
  /// The diagnostics without the disagreements between languages that most likely come from another error: one on the
  /// line of either place, or one about all of either file. Who mends it is told if they still disagree.
  var withoutConsequences: [Diagnostic] {
    guard contains(where: \.isDisagreement) else { return self }
    var lines: Set<Line> = []
    var files: Set<String> = []
    for error in self where error.severity == .error && !error.isDisagreement {
      if let span = error.span { lines.insert(Line(path: error.path, number: span.line)) }
      // What is wrong with the very beginning of a text is wrong with how it is read.
      if error.span.map({ $0.line == 1 && $0.column == 1 }) ?? true { files.insert(error.path) }
    }
    return filter { diagnostic in
      guard let related = diagnostic.related, diagnostic.isDisagreement else { return true }
      return ![(diagnostic.path, diagnostic.span), (related.path, related.span)].contains { path, span in
        files.contains(path) || span.map { lines.contains(Line(path: path, number: $0.line)) } ?? false
      }
    }
  }
}

private struct Line: Hashable {
  let path: String
  let number: Int
}

extension Diagnostic {
  /// Whether it is about two languages that don't say the same.
  fileprivate var isDisagreement: Bool { related != nil && rule.id.hasPrefix("translation.") }
}
