import Content

extension ChartFigure {
  /// The figure as HTML.
  /// - Parameter pageLink: where it stands in a PDF, for pages of the web.
  public func html(for medium: Medium, pageLink: PageLink? = nil) -> String {
    switch medium {
    case .web: webHTML(pageLink)
    case .book(let style): bookHTML(style)
    }
  }

  /// The figure as HTML for a page of the web.
  public var html: String { webHTML(nil) }

  private func webHTML(_ pageLink: PageLink?) -> String {
    let id = id.escapedForHTML
    let caption = message.escapedForHTML
    let sources =
      (words.source?.escapedForHTML ?? "") + (pageLink?.html(isFirst: words.source == nil) ?? "")
    let source = sources.isEmpty ? "" : "<p class=\"figure-source\">\(sources)</p>\n"
    return """
      <figure class="figure is-\(kind.name)" id="\(id)">
      <figcaption><a class="figure-number" href="#\(id)">\(words.number.escapedForHTML)</a> \(words.message ?? caption)</figcaption>
      \(drawing(.wide))\(drawing(.narrow))
      <details class="figure-data"><summary>\(words.showTable.escapedForHTML)</summary>
      <div class="table-scroll" role="region" tabindex="0" aria-label="\(caption)">\(table)</div>
      </details>
      \(source)</figure>

      """
  }

  /// A page's width, as far as a drawing has to know it.
  enum Width: String {
    case wide, narrow

    /// The least width in text sizes. On a screen of 320 pixels there are 17.5.
    var least: Double { self == .wide ? 34 : 17.5 }
  }

  /// The drawing for a width, with its patterns.
  func drawing(_ width: Width) -> String {
    let id = "\(id)-\(width.rawValue)".escapedForHTML
    var canvas = Canvas(id: id)
    let height = kind.draw(data, width: width.least, on: &canvas)
    return "<svg class=\"chart is-\(width.rawValue)\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\""
      + " width=\"100%\" height=\"\(Length.em(height).written)\">"
      + "<title id=\"\(id)-title\">\(message.escapedForHTML)</title>"
      + "<desc id=\"\(id)-desc\">\(description.escapedForHTML) \(data.spoken.escapedForHTML)</desc>"
      + canvas.definitions + canvas.markup + "</svg>"
  }

  private var table: String {
    "<table><caption>\(message.escapedForHTML)</caption>\(rows)</table>"
  }

  /// The head, body and foot of the data table.
  var rows: String {
    var html = "<thead><tr>"
    html += "<th scope=\"col\">\(data.heading.escapedForHTML)</th>"
    for one in data.series { html += "<th scope=\"col\" class=\"number\">\(one.label.escapedForHTML)</th>" }
    html += "</tr></thead><tbody>"
    for (row, category) in data.categories.enumerated() {
      let label = category.label.escapedForHTML
      let linked = category.url.map { "<a href=\"\($0.escapedForHTML)\">\(label)</a>" } ?? label
      html += "<tr><th scope=\"row\">\(linked)</th>"
      for one in data.series { html += "<td class=\"number\">\(one.values[row].html)</td>" }
      html += "</tr>"
    }
    html += "</tbody>"
    if data.series.contains(where: { $0.writtenTotal != nil }) {
      html += "<tfoot><tr><th scope=\"row\">\(words.total.escapedForHTML)</th>"
      for one in data.series {
        let total = FigureMark.html((one.writtenTotal ?? "").escapedForHTML, one.totalReference)
        html += "<td class=\"number\">\(total)</td>"
      }
      html += "</tr></tfoot>"
    }
    return html
  }
}
