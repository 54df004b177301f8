import Foundation
import SVGCharts
import Testing

@Suite("A chart's figure")
struct ChartFigureTests {
  private let value = ChartTesting.value

  @Test("is the one of the golden file, whatever it draws", arguments: ChartSamples.all.indices)
  func golden(_ index: Int) throws {
    let (name, kind, data) = ChartSamples.all[index]
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/Charts/\(name).golden.html")
    let html = try ChartTesting.html(kind, data)
    // To draw the golden files anew after a change that is meant, and look at what differs.
    if ProcessInfo.processInfo.environment["WRITE_GOLDEN"] != nil { try Data(html.utf8).write(to: file) }
    #expect(html == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test(
    "does not exist without a message, nor without a description",
    arguments: [
      ("", "Descrizione"), ("Messaggio", ""), (" \u{A0}\n", "Descrizione"), ("Messaggio", "\t"),
    ]
  )
  func required(_ message: String, _ description: String) {
    let data = ChartTesting.data([("a", value(1))])
    let figure = ChartFigure(
      id: "chart-a",
      message: message,
      description: description,
      kind: .bars,
      data: data,
      words: ChartTesting.words
    )
    #expect(figure == nil)
  }

  @Test("names both its drawings with the message, and describes them with the description and every value")
  func accessible() throws {
    let html = try ChartTesting.html(
      .bars,
      ChartTesting.data([("Uno", value(1)), ("Due", .withheld(written: "<5"))])
    )
    for id in ["chart-a-wide", "chart-a-narrow"] {
      #expect(html.contains("role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\""))
      #expect(html.contains("<title id=\"\(id)-title\">Messaggio</title>"))
      #expect(html.contains("<desc id=\"\(id)-desc\">Descrizione. Uno 1, Due &lt;5.</desc>"))
    }
  }

  @Test("has a table with a column for each series, sums where they make sense, and its source")
  func table() throws {
    let data = ChartData(
      heading: "Anno",
      categories: [.init("2023", url: "2023.html"), .init("2024")],
      series: [.init("A", [value(1), value(2)], writtenTotal: "3"), .init("B", [value(5)])]
    )
    let html = try ChartTesting.html(.groupedBars, data)
    #expect(
      html.contains(
        "<th scope=\"col\">Anno</th><th scope=\"col\" class=\"number\">A</th><th scope=\"col\" class=\"number\">B</th>"
      )
    )
    #expect(
      html.contains(
        "<th scope=\"row\"><a href=\"2023.html\">2023</a></th><td class=\"number\">1</td><td class=\"number\">5</td>"
      )
    )
    #expect(html.contains("<th scope=\"row\">2024</th><td class=\"number\">2</td><td class=\"number\"></td>"))
    #expect(
      html.contains("<th scope=\"row\">Totale</th><td class=\"number\">3</td><td class=\"number\"></td>")
    )
    #expect(html.contains("<p class=\"figure-source\">Fonte: libro dei soci</p>"))
    #expect(try !ChartTesting.html(.bars, ChartTesting.data([("a", value(1))])).contains("<tfoot>"))
  }

  @Test("escapes every text that it is given", arguments: ChartSamples.all.indices)
  func escaping(_ index: Int) throws {
    let evil = "<b>\"&'"
    let series = (0..<3).map {
      ChartData.Series(
        evil + "\($0)",
        [.number(1, written: evil), .number(2, written: evil)],
        writtenTotal: evil
      )
    }
    let data = ChartData(heading: evil, categories: [.init(evil, url: evil), .init(evil)], series: series)
    let kinds: [ChartKind] = [
      .bars, .groupedBars, .stackedBars(.absolute(writtenSums: [evil, evil])),
      .lines(ChartAxis(covering: [2]) { _, _ in evil }, target: .init(1, label: evil)), .pyramid,
      .donut(centre: [evil]), .flow(whole: evil, writtenWhole: evil), .tiles,
    ]
    let words = ChartFigure.Words(number: evil, showTable: evil, total: evil, source: evil)
    let figure = ChartFigure(
      id: evil,
      message: evil,
      description: evil,
      kind: kinds[index],
      data: data,
      words: words
    )
    let html = try #require(figure).html
    #expect(!html.contains("<b>") && !html.contains("&'") && !html.contains("=\"\"&"))
    #expect(html.contains("&lt;b&gt;&quot;&amp;&#39;"))
  }

  @Test(
    "shares no id with another one of the page, nor between its drawings",
    arguments: ChartSamples.all.indices
  )
  func ids(_ index: Int) throws {
    let (_, kind, data) = ChartSamples.all[index]
    let html = try ChartTesting.html(kind, data) + ChartTesting.html(kind, data, id: "chart-b")
    let ids = html.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    let used = html.components(separatedBy: "url(#").dropFirst().map { $0.prefix { $0 != ")" } }
    #expect(Set(used).isSubset(of: Set(ids)))
  }

  @Test("needs no script and no style of its own", arguments: ChartSamples.all.indices)
  func policy(_ index: Int) throws {
    let (_, kind, data) = ChartSamples.all[index]
    let html = try ChartTesting.html(kind, data)
    #expect(!html.contains("style=") && !html.contains("<style") && !html.contains("<script"))
    #expect(!html.contains("font-size"), "texts are as large as the page's")
  }

  @Test("draws numbers that are none as gaps", arguments: ChartSamples.all.indices)
  func notNumbers(_ index: Int) throws {
    let kind = ChartSamples.all[index].kind
    let odd = [Double.nan, .infinity, -.infinity].map { ChartValue.number($0, written: "?") }
    let data = ChartTesting.data(["a", "b", "c"], [("A", odd), ("B", odd)])
    let html = try ChartTesting.html(kind, data)
    #expect(!html.contains("nan") && !html.contains("inf\"") && !html.contains("infem"))
    #expect(data.isEmpty)
  }
}
