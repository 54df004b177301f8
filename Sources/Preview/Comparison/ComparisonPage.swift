import Content
import Diagnostics
import Translation
import Website

/// A page's texts beside their translations, block by block; on a phone below each other.
struct ComparisonPage {
  let html: String

  private let words: PreviewWords
  private let comparison: PageComparison

  /// - Parameter path: the page that they are of.
  init(_ comparison: PageComparison, at path: String, _ words: PreviewWords) {
    self.words = words
    self.comparison = comparison
    let title = HTMLEscaping.escaped(comparison.title)
    let heading = "<span lang=\"\(comparison.language)\">\(title)</span>"
    var main = "<p><a href=\"/\(path.encodedAsPath)\">← \(HTMLEscaping.escaped(words.backToPage))</a></p>"
    main += "<h1>\(HTMLEscaping.escaped(words.sideBySide([])))\(heading)</h1>"
    let texts = comparison.texts.enumerated().map { Self.section($1, number: $0, comparison, words) }
    main += texts.isEmpty ? "<p>\(HTMLEscaping.escaped(words.nothingToTranslate))</p>" : texts.joined()
    html = """
      <!doctype html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLEscaping.escaped(words.sideBySide([])))\(title)</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="\(PreviewAsset.style.address)">
      </head>
      <body class="start beside">
      <main>
      \(main)
      </main>
      </body>
      </html>

      """
  }
}

extension ComparisonPage {
  private static func section(
    _ text: PageComparison.Text,
    number: Int,
    _ comparison: PageComparison,
    _ words: PreviewWords
  ) -> String {
    let writer = RowWriter(words: words, text: text, names: comparison.languageNames)
    var html = "<section aria-labelledby=\"text-\(number)\">"
    html += "<h2 id=\"text-\(number)\">\(HTMLEscaping.escaped(text.translation.path))</h2>"
    guard text.state != .notWanted else {
      return html + "<p>\(HTMLEscaping.escaped(words.notWantedHere))</p></section>"
    }
    html += summary(text, number: number, words)
    html += "<div class=\"heads\">\(writer.head(text.source, words.original))"
    html += "\(writer.head(text.translation, words.translation))</div><ol class=\"rows\">"
    for (index, row) in text.rows.enumerated() { html += writer.html(row, id: id(number, index)) }
    return html + "</ol></section>"
  }

  /// How many blocks there are of each kind, and the way to those that somebody has to look at.
  private static func summary(_ text: PageComparison.Text, number: Int, _ words: PreviewWords) -> String {
    let counts = BlockState.Change.allCases.compactMap { change -> String? in
      let count = text.rows.count { $0.change == change }
      return count == 0 ? nil : "\(words.name(of: change)) \(count)"
    }
    let all = words.blocks(text.rows.count) + ": " + counts.joined(separator: " · ")
    let open = text.rows.enumerated().filter(\.element.isOpen)
    // Where all are, none stands out.
    let links =
      open.count == text.rows.count
      ? []
      : open.map { index, row in
        "<a href=\"#\(id(number, index))\">\(HTMLEscaping.escaped(row.name))</a>"
      }
    let html = "<p class=\"counts\">\(HTMLEscaping.escaped(all))</p>"
    guard !links.isEmpty else { return html }
    return html + "<p>\(HTMLEscaping.escaped(words.toLookAt)): \(links.joined(separator: ", "))</p>"
  }

  private static func id(_ text: Int, _ row: Int) -> String { "row-\(text)-\(row)" }
}
