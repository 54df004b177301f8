import SVGCharts
import Testing

@Suite("Bars of a chart")
struct ChartBarTests {
  private let value = ChartTesting.value

  @Test("stand in the order given, each as long as its value")
  func proportions() throws {
    let data = ChartTesting.data([("Uno", value(1)), ("Quattro", value(4)), ("Due", value(2))])
    for width in ["wide", "narrow"] {
      let svg = try ChartTesting.drawing(.bars, data, width)
      let widths = ChartTesting.widths(svg)
      #expect(ChartTesting.texts(svg, class: "chart-label") == ["Uno", "Quattro", "Due"])
      try #require(widths.count == 3)
      #expect(abs(widths[1] - 4 * widths[0]) < 0.05 && abs(widths[1] - 2 * widths[2]) < 0.05)
      #expect(widths[1] <= 100)
    }
  }

  @Test("leave room for the values at their ends")
  func room() throws {
    let data = ChartTesting.data([("Pulizie", .number(2_293_200, written: "2.293.200 €"))])
    let widths = try ChartTesting.widths(ChartTesting.drawing(.bars, data))
    #expect(try #require(widths.first) < 80)
  }

  @Test("have labels beside them, or above where these would take too much")
  func labels() throws {
    let long = ChartTesting.data([
      ("Pulizia e sanificazione di ambulatori e distretti", .number(9, written: "1.165.000 €"))
    ])
    let narrow = try ChartTesting.drawing(.bars, long, "narrow")
    #expect(ChartTesting.widths(narrow) == [100])
    #expect(ChartTesting.texts(narrow, class: "chart-label").count > 1)
    #expect(ChartTesting.texts(narrow, class: "chart-value") == ["1.165.000 €"])
    let short = try ChartTesting.drawing(.bars, ChartTesting.data([("2024", value(9))]), "narrow")
    #expect(try #require(ChartTesting.widths(short).first) < 100)
  }

  @Test("cut labels that never end, and break words that are too long by themselves")
  func endless() throws {
    let endless = String(repeating: "parola lunghissima ", count: 40)
    let unbroken = String(repeating: "x", count: 300)
    let svg = try ChartTesting.drawing(
      .bars,
      ChartTesting.data([(endless, value(1)), (unbroken, value(2))]),
      "narrow"
    )
    let lines = ChartTesting.texts(svg, class: "chart-label")
    #expect(lines.count == 6)
    #expect(lines.count { $0.hasSuffix("…") } == 2)
    #expect(lines.allSatisfy { $0.count < 45 })
    let html = try ChartTesting.html(.bars, ChartTesting.data([(endless, value(1))]))
    #expect(html.contains("<th scope=\"row\">\(endless)</th>"))
  }

  @Test("below zero go left from the zero line, and nothing leaves the drawing")
  func negative() throws {
    let data = ChartTesting.data([("2022", value(10)), ("2023", value(-5))])
    let svg = try ChartTesting.drawing(.bars, data)
    let starts = ChartTesting.attributes("x", of: "rect", svg, class: "tone-1")
    let widths = ChartTesting.widths(svg)
    try #require(widths.count == 2)
    #expect(starts[1] == "0")
    #expect(starts[0] == "\(widths[1])%")
    #expect(ChartTesting.attributes("x1", of: "line", svg, class: "chart-axis") == [starts[0]])
  }

  @Test("of zero are not there, their value is")
  func zero() throws {
    let svg = try ChartTesting.drawing(.bars, ChartTesting.data([("a", value(0)), ("b", value(0))]))
    #expect(ChartTesting.widths(svg).isEmpty)
    #expect(ChartTesting.texts(svg, class: "chart-value") == ["0", "0"])
  }

  @Test("that are withheld are hatched stubs of one length, whatever they hide")
  func withheld() throws {
    let data = ChartTesting.data([
      ("a", value(50)), ("b", .withheld(written: "<5")), ("c", .withheld(written: "<5")),
    ])
    let svg = try ChartTesting.drawing(.bars, data)
    #expect(ChartTesting.attributes("width", of: "rect", svg, class: "chart-stub") == ["0.9em", "0.9em"])
    #expect(ChartTesting.texts(svg, class: "chart-value") == ["50", "&lt;5", "&lt;5"])
    #expect(svg.contains("<pattern id=\"chart-a-wide-withheld\""))
  }

  @Test("that are not known are gaps with a word")
  func unknown() throws {
    let svg = try ChartTesting.drawing(
      .bars,
      ChartTesting.data([("a", value(5)), ("b", .unknown(written: "n.d."))])
    )
    #expect(ChartTesting.widths(svg).count == 1)
    #expect(ChartTesting.texts(svg, class: "chart-muted") == ["n.d."])
  }

  @Test("in groups are measured alike, and the last of each group is the darkest")
  func groups() throws {
    let data = ChartTesting.data(
      ["2023", "2024"],
      [("Assemblee", [value(80), value(90)]), ("Consiglio", [value(45), value(30)])]
    )
    let svg = try ChartTesting.drawing(.groupedBars, data)
    let widths = ChartTesting.widths(svg)
    try #require(widths.count == 4)
    #expect(abs(widths[1] - 3 * widths[3]) < 0.1 && abs(widths[1] - 2 * widths[2]) < 0.1)
    #expect(ChartTesting.texts(svg, class: "chart-heading") == ["Assemblee", "Consiglio"])
    #expect(ChartTesting.attributes("width", of: "rect", svg, class: "tone-1").count == 2)
    #expect(ChartTesting.attributes("width", of: "rect", svg, class: "tone-2").count == 2)
  }

  @Test("of nothing are an empty drawing with a height")
  func nothing() throws {
    for kind in [ChartKind.bars, .groupedBars, .stackedBars(.relative), .tiles, .donut(centre: [])] {
      let html = try ChartTesting.html(kind, ChartData(heading: "", categories: [], series: []))
      #expect(!html.contains("height=\"-") && !html.contains("nan") && !html.contains("inf"))
    }
  }
}
