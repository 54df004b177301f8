import Content
import Diagnostics
import Figures
import Markdown

extension Site {
  /// Every figure that a text quotes is there, also where a page fills it in later: in a title, a caption, the message
  /// or description of a chart.
  func checkQuotations(diagnostics: inout [Diagnostic]) {
    for document in content.documents.values.flatMap(\.values) {
      let parts = document.name.split(separator: "/")
      let year = parts.count == 3 && parts[0] == "report" ? Int(parts[1]) : nil
      var quotations = document.text.placeholders.map { (name: $0.name, range: $0.range) }
      for image in document.text.images {
        // A chart's description is a title in Markdown, of which no parts have places.
        _ = MarkdownDocument.fillingPlaceholders(in: image.title) { name in
          quotations.append((name, image.range))
          return ""
        }
      }
      for (name, range) in quotations where figures.figure(name, in: year) == nil {
        diagnostics.append(unknownFigure(name, at: range, in: document, year: year))
      }
    }
  }

  /// Why a figure can't be quoted: most often a text of last year speaks of something that there no longer is.
  private func unknownFigure(_ name: String, at range: Range<Int>, in document: Document, year: Int?)
    -> Diagnostic
  {
    let bare = String(name.prefix { $0 != "@" })
    if let last = figures.years.last(where: { figures.figure(bare, in: $0) != nil }), last != year {
      let wanted = year.map(String.init) ?? name.split(separator: "@").last.map(String.init) ?? ""
      return document.source.diagnostic(
        .figureNotOfYear,
        at: range,
        ["name": name, "bare": bare, "year": wanted, "last": String(last)]
      )
    }
    let near = figures.nearMiss(name, in: year)
    return document.source.diagnostic(
      .unknownFigure,
      at: range,
      ["name": name],
      replacement: near.map { "{{\($0)}}" }
    )
  }
}
