import Content
import Translation
import Website

/// Writes blocks beside their translations as HTML.
struct RowWriter {
  let words: PreviewWords
  let text: PageComparison.Text
  /// What the languages are called.
  let names: [String: String]

  /// What stands above a column: the language, and the file.
  func head(_ side: PageComparison.Side, _ role: String) -> String {
    let name = escaped("\(self.name(of: side)) (\(role))")
    let page = side.page.map { "<a href=\"/\($0.encodedAsPath)\">\(name)</a>" } ?? name
    let file = EditorLink(side.path, nil).map { $0.html(text: side.path, words) } ?? escaped(side.path)
    return "<p><b>\(page)</b> \(file)</p>"
  }

  func html(_ row: PageComparison.Row, id: String) -> String {
    let edited = row.isTranslationEdited && [.changed, .added].contains(row.change)
    let state = words.name(of: row.change) + (edited ? "; " + words.translationEdited : "")
    var html = "<li class=\"\(row.isOpen ? "open is-\(row.change.rawValue)" : "same")\" id=\"\(id)\">"
    html += "<p class=\"tag\"><b>\(escaped(row.name))</b> <span>\(escaped(state))</span></p>"
    html += half(row, text.source, row.source, source(of: row))
    html += half(row, text.translation, row.translation, row.translation.map { escaped($0.text) })
    return html + "</li>"
  }

  /// What the source says, with what has changed in it.
  private func source(of row: PageComparison.Row) -> String? {
    guard let old = row.old else { return row.source.map { escaped($0.text) } }
    return WordDiff(from: old, to: row.source?.text ?? "").parts.reduce(into: "") { html, part in
      switch part.gap {
      case .none: break
      case .space: html += " "
      case .line: html += "\n"
      }
      switch part.kind {
      case .same: html += escaped(part.text)
      case .removed: html += marked(part.text, "del", words.deleted)
      case .added: html += marked(part.text, "ins", words.inserted)
      }
    }
  }

  private func marked(_ text: String, _ tag: String, _ label: String) -> String {
    "<\(tag)><span class=\"unseen\" lang=\"\(words.language.rawValue)\">[\(escaped(label))] </span>"
      + "\(escaped(text))</\(tag)>"
  }

  private func half(
    _ row: PageComparison.Row,
    _ side: PageComparison.Side,
    _ half: PageComparison.Row.Half?,
    _ html: String?
  ) -> String {
    let place = half.flatMap { EditorLink(side.path, $0.span) }.map {
      $0.html(text: words.line(half?.span.line ?? 1), words)
    }
    let tongue = "<p class=\"tongue\">\(escaped(name(of: side)))\(place.map { ", \($0)" } ?? "")</p>"
    guard let html else {
      return "<div class=\"half none\">\(tongue)<p><i>\(escaped(words.noText))</i></p></div>"
    }
    let kind = row.isHeading ? " heading" : ""
    return
      "<div class=\"half\">\(tongue)<div class=\"text\(kind)\" lang=\"\(side.language)\">\(html)</div></div>"
  }

  private func name(of side: PageComparison.Side) -> String { names[side.language] ?? side.language }

  private func escaped(_ text: String) -> String { HTMLEscaping.escaped(text) }
}
