import Foundation
import SVGCharts
import Testing

@Suite("A bar chart")
struct BarChartTests {
  private func chart(_ bars: [BarChart.Bar], caption: String = "Soci per distretto", total: String? = "15")
    -> BarChart
  {
    let words = BarChart.Words(
      number: "Figura 1",
      caption: caption,
      labels: "Distretto",
      values: "Soci",
      total: "Totale",
      showTable: "Mostra i dati",
      source: "Libro soci, 31 dicembre 2024"
    )
    return BarChart(id: "chart-members", words: words, bars: bars, writtenTotal: total)
  }

  @Test("is the figure of the golden file")
  func golden() throws {
    let bars = [
      BarChart.Bar(label: "Val Lérina", url: "soci/val-lerina.html", value: 5, written: "5"),
      BarChart.Bar(label: "Piana & «costa»", value: 9, written: "9"),
      BarChart.Bar(label: "Altrove", value: 1, written: "1"),
      BarChart.Bar(label: "Nessuno", value: 0, written: "0"),
    ]
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/BarChartTests.golden.html")
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(chart(bars).html == golden)
  }

  @Test("draws the longest bar over the whole width and the others in proportion")
  func proportions() {
    let html = chart([(3, "3"), (2, "2"), (1, "1")].map { .init(label: $1, value: $0, written: $1) }).html
    #expect(widths(html) == ["100%", "66.7%", "33.3%"])
  }

  @Test("of zeros or of nothing has no bars, and is still a figure")
  func empty() {
    #expect(widths(chart([.init(label: "a", value: 0, written: "0")]).html) == ["0%"])
    #expect(chart([]).html.contains("<figcaption>"))
    #expect(!chart([]).html.contains("height=\"-"))
  }

  @Test("escapes every text that it is given")
  func escaping() {
    let evil = "<b>\"&'"
    let html = chart([.init(label: evil, url: evil, value: 1, written: evil)], caption: evil, total: evil)
      .html
    #expect(!html.contains("<b>"))
    #expect(!html.contains("&'"))
    #expect(html.contains("&lt;b&gt;&quot;&amp;&#39;"))
  }

  @Test("without a total that makes sense has no last line in its table")
  func noTotal() {
    #expect(!chart([.init(label: "a", value: 1, written: "1")], total: nil).html.contains("<tfoot>"))
  }

  @Test("needs no script and no style of its own")
  func policy() {
    let html = chart([.init(label: "a", value: 1, written: "1")]).html
    #expect(!html.contains("style=") && !html.contains("<style") && !html.contains("<script"))
  }

  private func widths(_ html: String) -> [String] {
    html.components(separatedBy: "<rect class=\"chart-bar\"").dropFirst().compactMap { part in
      part.components(separatedBy: "width=\"").dropFirst().first?.components(separatedBy: "\"").first
    }
  }
}
