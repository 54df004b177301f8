import Content
import Figures
import Markdown

/// Figures as pages show them: marked in the preview, bare where they are published.
extension Site {
  /// What a figure is marked with; `nil` where figures aren't marked.
  func mark(_ figure: Figure) -> String? { marksFigures ? figure.reference : nil }

  /// What the figures of one name are marked with, year by year; nothing where there is none, or none are marked.
  func marks(_ name: String, in years: [Int]) -> [String] {
    guard marksFigures else { return [] }
    return years.map { year in figures.figure("\(name)@\(year)")?.reference ?? "" }
  }

  /// A figure's value as HTML.
  func html(of figure: Figure, _ language: Language) -> [UInt8] {
    var html: [UInt8] = []
    FigureMark.append(figure.written(in: language), mark(figure), to: &html)
    return html
  }

  /// A plain text as HTML, with its placeholders filled in.
  func html(filling text: String, _ language: Language, year: Int?) -> String {
    guard marksFigures else { return HTML.escaped(figures.filling(text, language, year: year)) }
    // Braces mean nothing in HTML, and names of figures have nothing to escape.
    return MarkdownDocument.fillingPlaceholders(in: HTML.escaped(text)) { name in
      guard let figure = figures.figure(name, in: year) else { return "{{\(name)}}" }
      return String(decoding: html(of: figure, language), as: UTF8.self)
    }
  }
}
