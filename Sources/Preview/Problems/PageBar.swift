import Content
import Diagnostics
import Website

/// What the preview tells about the page that is shown: its files, how its translations stand, and other ways to see it.
struct PageBar: Sendable {
  let html: String

  init(_ origin: PageOrigin?, _ words: PreviewWords) {
    let open = (origin?.translations ?? []).filter { $0.open > 0 }
    let counts = open.map { " · \($0.language): \($0.open)" }
    var html = "<summary>\(Self.escaped(words.preview + counts.joined()))</summary>"
    html += Self.list(
      words.comesFrom,
      (origin?.places ?? []).map { Self.link($0.path, line: $0.line, words) }
    )
    html += Self.list(words.translations, (origin?.translations ?? []).map { Self.item($0, words) })
    html += "<p><button type=\"button\" data-do=\"phone\">\(Self.escaped(words.phone))</button> "
    html += "<button type=\"button\" data-do=\"print\">\(Self.escaped(words.print))</button></p>"
    self.html = html
  }

  private static func item(_ translation: PageOrigin.Translation, _ words: PreviewWords) -> String {
    let state = escaped(words.state(open: translation.open, of: translation.total))
    let beside = translation.workPath.map {
      ": <a href=\"/\(escaped($0))\">\(escaped(words.beside))</a>"
    }
    return "\(link(translation.path, line: 1, words)), \(state)\(beside ?? "")"
  }

  private static func link(_ path: String, line: Int, _ words: PreviewWords) -> String {
    let span = line > 1 ? Diagnostic.Span(line: line, column: 1, length: 0, excerpt: "") : nil
    return EditorLink(path, span).map { $0.html(text: path, words) } ?? escaped(path)
  }

  private static func list(_ heading: String, _ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return "<h2>\(escaped(heading))</h2><ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>"
  }

  private static func escaped(_ text: String) -> String { HTMLEscaping.escaped(text) }
}
