extension BarChart {
  /// The figure as HTML.
  public var html: String {
    let id = id.escapedForHTML
    let caption = words.caption.escapedForHTML
    return """
      <figure class="figure" id="\(id)">
      <figcaption><span class="figure-number">\(words.number.escapedForHTML)</span> \(caption)</figcaption>
      \(drawing)
      <details class="figure-data"><summary>\(words.showTable.escapedForHTML)</summary>
      <div class="table-scroll" role="region" tabindex="0" aria-label="\(caption)">\(table)</div>
      </details>
      <p class="figure-source">\(words.source.escapedForHTML)</p>
      </figure>

      """
  }

  private var drawing: String {
    let id = id.escapedForHTML
    let highest = max(1, bars.map(\.value).max() ?? 1)
    let described = bars.map { "\($0.label) \($0.written)" }.joined(separator: ", ")
    var svg = "<svg class=\"chart\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\""
    svg += " width=\"100%\" height=\"\(Self.ems(max(0, 35 * bars.count - 10)))\">"
    svg += "<title id=\"\(id)-title\">\(words.caption.escapedForHTML)</title>"
    svg += "<desc id=\"\(id)-desc\">\(described.escapedForHTML).</desc>"
    for (index, bar) in bars.enumerated() {
      let top = 35 * index
      let baseline = Self.ems(top + 11)
      let place = "x=\"0\" y=\"\(Self.ems(top + 16))\""
      svg += "<text class=\"chart-label\" x=\"0\" y=\"\(baseline)\">\(bar.label.escapedForHTML)</text>"
      svg += "<text class=\"chart-value\" x=\"100%\" y=\"\(baseline)\" text-anchor=\"end\">"
      svg += "\(bar.written.escapedForHTML)</text>"
      svg += "<rect class=\"chart-track\" \(place) width=\"100%\" height=\"0.6em\"/>"
      svg +=
        "<rect class=\"chart-bar\" \(place) width=\"\(Self.percent(bar.value, of: highest))\" height=\"0.6em\"/>"
    }
    return svg + "</svg>"
  }

  private var table: String {
    var html = "<table><caption>\(words.caption.escapedForHTML)</caption><thead><tr>"
    html += "<th scope=\"col\">\(words.labels.escapedForHTML)</th>"
    html += "<th scope=\"col\" class=\"number\">\(words.values.escapedForHTML)</th></tr></thead><tbody>"
    for bar in bars {
      let label = bar.label.escapedForHTML
      let linked = bar.url.map { "<a href=\"\($0.escapedForHTML)\">\(label)</a>" } ?? label
      html +=
        "<tr><th scope=\"row\">\(linked)</th><td class=\"number\">\(bar.written.escapedForHTML)</td></tr>"
    }
    html += "</tbody>"
    if let writtenTotal {
      html += "<tfoot><tr><th scope=\"row\">\(words.total.escapedForHTML)</th>"
      html += "<td class=\"number\">\(writtenTotal.escapedForHTML)</td></tr></tfoot>"
    }
    return html + "</table>"
  }

  /// A length from tenths of the text size: 16 is `1.6em`.
  private static func ems(_ tenths: Int) -> String { "\(tenths / 10).\(abs(tenths % 10))em" }

  /// A share in percent with at most one decimal.
  private static func percent(_ value: Int, of whole: Int) -> String {
    let tenths = (value * 2000 + whole) / (whole * 2)
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }
}

extension String {
  /// The text with the five characters replaced that mean something in HTML.
  var escapedForHTML: String {
    guard utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 })
    else { return self }
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
