import Content
import Diagnostics
import Website

/// Writes where figures come from as HTML, with links that open the files in VS Code.
struct FigurePresenter {
  private let words: PreviewWords

  /// How many parts of a sum are listed.
  private static let mostParts = 30

  init(_ words: PreviewWords) { self.words = words }

  /// A figure, or several that were added up.
  func html(_ origins: [FigureOrigin]) -> String {
    origins.map(section).joined() + "<p class=\"how\">\(escaped(words.howToOpen))</p>"
  }

  private func section(_ origin: FigureOrigin) -> String {
    var html = "<section><h2>\(escaped(origin.label))</h2>"
    html += "<p class=\"value\"><b>\(escaped(origin.value))</b>\(state(of: origin))</p><dl>"
    if let place = origin.place {
      html += item(origin.isTyped ? words.typedIn : words.countedFrom, link(place))
    }
    if let formula = origin.formula { html += item(words.computedAs, "<code>\(escaped(formula))</code>") }
    if !origin.parts.isEmpty { html += item(words.computedFrom, list(origin.parts)) }
    if let source = origin.source { html += item(words.source, escaped(source)) }
    html += item(words.figureName, "<code>{{\(escaped(origin.name))}}</code>")
    html += item(words.unit, escaped(origin.unitName ?? words.name(of: origin.unit)))
    if let day = origin.day {
      html += item(words.day, escaped(day))
    } else if let year = origin.year {
      html += item(words.year, String(year))
    }
    if let coverage = origin.coverage { html += item(words.coverage, escaped(words.answered(coverage))) }
    return html + "</dl></section>"
  }

  private func state(of origin: FigureOrigin) -> String {
    let notes = [
      origin.isEstimated ? words.estimated : nil, origin.isWithheld ? words.withheld : nil,
      origin.isUnknown ? words.unknown : nil,
    ].compactMap(\.self)
    return notes.isEmpty ? "" : " (\(escaped(notes.joined(separator: "; "))))"
  }

  private func list(_ parts: [FigureOrigin.Part]) -> String {
    var items = parts.prefix(Self.mostParts).map { part in
      let place = part.place.map(link) ?? escaped(words.isComputed)
      return "\(escaped(part.label)): \(escaped(part.value)) – \(place)"
    }
    if parts.count > Self.mostParts { items.append(escaped(words.more(parts.count - Self.mostParts))) }
    return "<ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>"
  }

  private func item(_ term: String, _ html: String) -> String {
    "<div><dt>\(escaped(term))</dt><dd>\(html)</dd></div>"
  }

  /// A file with its line; a link if it is there.
  private func link(_ place: FigureOrigin.Place) -> String {
    let line = place.span.map { ", \(words.line($0.line))" } ?? ""
    let text = place.path + line
    return EditorLink(place.path, place.span).map { $0.html(text: text, words) } ?? escaped(text)
  }

  private func escaped(_ text: String) -> String { HTMLEscaping.escaped(text) }
}
