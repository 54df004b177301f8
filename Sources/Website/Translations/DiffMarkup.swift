import Translation

/// Writes a difference as HTML: what is gone in `del`, what is new in `ins`.
struct DiffMarkup {
  /// What is said before words that are gone to people who can't see how they look.
  let deleted: String
  /// What is said before words that are new.
  let inserted: String
  /// The language of these two, where it is another than that of the text around them.
  let language: String?

  /// The words with spaces and line breaks as they are to be seen.
  func markup(_ diff: WordDiff) -> [UInt8] {
    var html: [UInt8] = []
    for part in diff.parts {
      switch part.gap {
      case .none: break
      case .space: html.append(UInt8(ascii: " "))
      case .line: html.append(UInt8(ascii: "\n"))
      }
      switch part.kind {
      case .same: HTML.escape(part.text, into: &html)
      case .removed: write(part.text, "del", deleted, into: &html)
      case .added: write(part.text, "ins", inserted, into: &html)
      }
    }
    return html
  }

  /// A text in which nothing is marked.
  static func plain(_ text: String) -> [UInt8] {
    var html: [UInt8] = []
    HTML.escape(text, into: &html)
    return html
  }

  private func write(_ text: String, _ tag: String, _ label: String, into html: inout [UInt8]) {
    let attribute = language.map { " lang=\"\($0)\"" } ?? ""
    html += "<\(tag)><span class=\"visually-hidden\"\(attribute)>[\(HTML.escaped(label))] </span>".utf8
    HTML.escape(text, into: &html)
    html += "</\(tag)>".utf8
  }
}
