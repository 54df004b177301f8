import Diagnostics
import Markdown

/// A block's text read by itself, as it will be read in its page.
enum IsolatedBlock {
  /// The one block that a text is; `nil` for a text that is none, several, or runs into what follows.
  ///
  /// - Parameter definitions: link definitions of the page, which links of the text may need.
  static func read(_ text: String, definitions: String = "") -> TextBlock? {
    let labels = labels(in: text)
    var page = ""
    // Footnotes count only where they are called, and calls only where there is a footnote.
    if let own = ownLabel(of: text) { page += "x[^\(own)]\n\n" }
    let start = page.utf8.count
    page += text
    let end = page.utf8.count
    for label in labels where label != ownLabel(of: text) { page += "\n\n[^\(label)]: x" }
    if !definitions.isEmpty { page += "\n\n\(definitions)" }
    let file = SourceFile(path: "", text: page + "\n")
    let blocks = MarkdownDocument.blocks(of: file, body: 0..<file.bytes.count).filter {
      $0.range.upperBound > start && $0.range.lowerBound < end
    }
    guard blocks.count == 1, let block = blocks.first, block.range == start..<end else { return nil }
    return block
  }

  /// The label of the footnote that a text is.
  private static func ownLabel(of text: String) -> Substring? {
    guard text.hasPrefix("[^"), let end = text.firstIndex(of: "]"), text[end...].hasPrefix("]:") else {
      return nil
    }
    return text[..<end].dropFirst(2)
  }

  /// What stands in `[^…]`, each once.
  private static func labels(in text: String) -> [Substring] {
    var labels: [Substring] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "[^"), let close = rest[open.upperBound...].firstIndex(of: "]") {
      let label = rest[open.upperBound..<close]
      if !label.isEmpty, !label.contains(where: \.isWhitespace), !labels.contains(label) {
        labels.append(label)
      }
      rest = rest[close...]
    }
    return labels
  }
}
