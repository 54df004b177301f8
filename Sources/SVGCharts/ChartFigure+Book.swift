extension ChartFigure {
  /// The figure as HTML for a book: one drawing, whose title says all that is to be said to who can't see it, and the
  /// data below it.
  func bookHTML(_ style: DrawingStyle) -> String {
    let source = words.source.map { "<p class=\"figure-source\">\($0.escapedForHTML)</p>\n" } ?? ""
    return """
      <figure class="figure is-\(kind.name)\(hasMany ? " has-many" : "")" id="\(id.escapedForHTML)">
      <figcaption><span class="figure-number">\(words.number.escapedForHTML)</span> \(message.escapedForHTML)</figcaption>
      \(bookDrawing(style))
      <table class="figure-data">\(rows)</table>
      \(source)</figure>

      """
  }

  /// Whether the data need the whole width below the drawing.
  private var hasMany: Bool { data.series.count > 2 || data.categories.count > 14 }

  /// What a PDF tells of a drawing is its title alone. The font's size is stated, since a length in `em` would
  /// otherwise be another one inside the drawing than around it.
  private func bookDrawing(_ style: DrawingStyle) -> String {
    var canvas = Canvas(id: "\(id)-drawing".escapedForHTML, sizesParts: true)
    let height = Length.em(kind.draw(data, width: Width.wide.least, on: &canvas))
    let width = hasMany ? style.widths.aboveData : style.widths.besideData
    let font = "font-family:\(style.fontFamily);font-size:\(style.fontSize)"
    return
      "<svg class=\"chart\" width=\"\(width)\" height=\"\(height.written)\" style=\"\(font.escapedForHTML)\">"
      + "<title>\([message, description, data.spoken].map(\.escapedForHTML).joined(separator: " "))</title>"
      + "<style>\(style.css)</style>" + canvas.definitions + canvas.markup + "</svg>"
  }
}
