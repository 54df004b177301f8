import Diagnostics

/// The line of a problem in three parts, of which the middle one is meant. A long line is cut around it.
struct MarkedExcerpt: Equatable {
  private(set) var before: String
  private(set) var marked: String
  private(set) var after: String

  /// How much of the line is shown on each side: a few lines on a phone.
  private static let margin = 90

  init(_ span: Diagnostic.Span) {
    let line = Array(span.excerpt.unicodeScalars)
    let start = min(max(span.column - 1, 0), line.count)
    let end = min(start + max(span.length, 0), line.count)
    let from = max(0, start - Self.margin)
    let to = min(line.count, end + Self.margin)
    before = (from > 0 ? "…" : "") + Self.text(line[from..<start])
    marked = Self.text(line[start..<end])
    after = Self.text(line[end..<to]) + (to < line.count ? "…" : "")
    // A point between two characters, or at the end of the line.
    if marked.isEmpty { marked = " " }
  }

  /// What would show nothing is shown as a box.
  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\t", .format, .lineSeparator, .paragraphSeparator:
        text.append("\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
