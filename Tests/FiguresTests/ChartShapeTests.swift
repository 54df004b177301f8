import SVGCharts
import Testing

@Suite("Other shapes of charts")
struct ChartShapeTests {
  private let value = ChartTesting.value

  @Test("A pyramid has the first series to the left, the second to the right, and the last category on top")
  func pyramid() throws {
    let data = ChartTesting.data(
      ["Giovani", "Adulti"],
      [("Donne", [value(10), value(40)]), ("Uomini", [value(20), value(30)])]
    )
    let svg = try ChartTesting.drawing(.pyramid, data)
    #expect(ChartTesting.texts(svg, class: "chart-heading") == ["Donne", "Uomini"])
    #expect(ChartTesting.texts(svg, class: "chart-label") == ["Adulti", "Giovani"])
    #expect(ChartTesting.texts(svg, class: "chart-value") == ["40", "30", "10", "20"])
    let widths = ChartTesting.widths(svg)
    try #require(widths.count == 4)
    #expect(abs(widths[0] - 4 * widths[2]) < 0.05 && abs(widths[1] * 2 - widths[3] * 3) < 0.05)
    let starts = ChartTesting.attributes("x", of: "rect", svg, class: "tone-1").compactMap {
      Double($0.dropLast())
    }
    #expect(
      starts.map { ($0 * 100).rounded() } == [widths[0], widths[2]].map { ((50 - $0) * 100).rounded() }
    )
    #expect(ChartTesting.attributes("x", of: "rect", svg, class: "tone-2") == ["50%", "50%"])
  }

  @Test("A pyramid shows withheld values as stubs on their side")
  func pyramidWithheld() throws {
    let data = ChartTesting.data(["A"], [("Donne", [.withheld(written: "<5")]), ("Uomini", [value(9)])])
    let svg = try ChartTesting.drawing(.pyramid, data)
    #expect(ChartTesting.attributes("width", of: "rect", svg, class: "chart-stub") == ["0.9em"])
    #expect(ChartTesting.texts(svg, class: "chart-value") == ["&lt;5", "9"])
  }

  @Test("A donut has as many parts as there are values, with label, value and share beside it")
  func donut() throws {
    let data = ChartData(
      heading: "Fonte",
      categories: [.init("Pubbliche"), .init("Private")],
      series: [
        .init("Euro", [.number(75, written: "75 €"), .number(25, written: "25 €")]),
        .init("Quota", [.number(75, written: "75%"), .number(25, written: "25%")]),
      ]
    )
    let svg = try ChartTesting.drawing(.donut(centre: ["100 €", "in tutto"]), data)
    #expect(
      ChartTesting.attributes("d", of: "path", svg, class: "tone-1").first?.contains("A98 98 0 1 1 -98 0L")
        == true
    )
    #expect(ChartTesting.attributes("d", of: "path", svg, class: "tone-2").count == 1)
    #expect(ChartTesting.texts(svg).suffix(4) == ["Pubbliche", "75 € (75%)", "Private", "25 € (25%)"])
    #expect(ChartTesting.texts(svg).contains("in tutto"))
  }

  @Test(
    "A donut of five parts, of one, or with a part that isn't known, is drawn as bars",
    arguments: [
      [1, 1, 1, 1, 1], [1], [1, 1, -1],
    ]
  )
  func donutAsBars(_ numbers: [Double]) throws {
    let points = numbers.enumerated().map {
      ("\($0)", $1 < 0 ? ChartValue.unknown(written: "n.d.") : value($1))
    }
    let svg = try ChartTesting.drawing(.donut(centre: []), ChartTesting.data(points))
    #expect(
      !svg.contains("<path") && ChartTesting.attributes("width", of: "rect", svg, class: "tone-1").count > 0
    )
  }

  @Test("A flow has a band for each recipient, as thick as its part, and the thinnest are still seen")
  func flow() throws {
    let data = ChartTesting.data([
      ("Lavoratori", value(900)), ("Riserve", value(99)), ("Comunità", value(1)), ("Nessuno", value(0)),
    ])
    for width in ["wide", "narrow"] {
      let svg = try ChartTesting.drawing(
        .flow(whole: "Valore aggiunto", writtenWhole: "1.000 €"),
        data,
        width
      )
      let ends = ChartTesting.attributes("height", of: "rect", svg, class: "tone-1").compactMap(Double.init)
      try #require(ends.count == 4)
      #expect(abs(ends[0] - 900) < 0.1 && abs(ends[1] - 99) < 0.1 && ends[2] == 14)
      #expect(abs(ends[3] - ends[0] - ends[1] - ends[2]) < 0.1)
      #expect(ChartTesting.attributes("d", of: "path", svg, class: "chart-band").count == 3)
      for text in ["Valore aggiunto", "1.000 €", "Lavoratori", "Riserve", "Comunità"] {
        #expect(ChartTesting.texts(svg).contains(text))
      }
      #expect(!ChartTesting.texts(svg).contains("Nessuno"))
    }
  }

  @Test("A flow writes a loss without a band")
  func loss() throws {
    let data = ChartTesting.data([("Lavoratori", value(900)), ("Riserve", value(-50))])
    let svg = try ChartTesting.drawing(.flow(whole: "Valore", writtenWhole: "850"), data)
    #expect(ChartTesting.attributes("d", of: "path", svg, class: "chart-band").count == 1)
    #expect(ChartTesting.texts(svg).contains("-50"))
  }

  @Test("A tile has a mark for each thing it counts, in the order given")
  func tiles() throws {
    let data = ChartTesting.data([("Valle", value(5)), ("Piana", value(9)), ("Costa", value(0))])
    let svg = try ChartTesting.drawing(.tiles, data)
    #expect(ChartTesting.texts(svg) == ["Valle", "5", "Piana", "9", "Costa", "0"])
    #expect(ChartTesting.attributes("width", of: "rect", svg, class: "tone-1").count == 14)
    let places = ChartTesting.attributes("x", of: "rect", svg, class: "chart-tile")
    let widths = ChartTesting.attributes("width", of: "rect", svg, class: "chart-tile")
    #expect(places.count == 3 && places.first == "0" && Set(widths).count == 1)
    let last = (Double(places[2].dropLast()) ?? 0) + (Double(widths[2].dropLast()) ?? 0)
    #expect(abs(last - 100) < 0.02)
  }

  @Test("A tile counts no marks that an eye could not count, nor those that are withheld")
  func manyMarks() throws {
    let data = ChartTesting.data([("Valle", value(500)), ("Piana", .withheld(written: "<5"))])
    let svg = try ChartTesting.drawing(.tiles, data)
    #expect(ChartTesting.attributes("width", of: "rect", svg, class: "tone-1").isEmpty)
    #expect(ChartTesting.texts(svg).contains("&lt;5"))
  }

  @Test("Tiles stand below each other on a narrow page, and in even rows when they are many")
  func rows() throws {
    let three = ChartTesting.data(["A", "B", "C"].map { ($0, value(1)) })
    let narrow = try ChartTesting.drawing(.tiles, three, "narrow")
    #expect(
      ChartTesting.attributes("width", of: "rect", narrow, class: "chart-tile") == ["100%", "100%", "100%"]
    )
    let eight = ChartTesting.data((0..<4).map { ("\($0)", value(1)) })
    let places = try ChartTesting.attributes(
      "x",
      of: "rect",
      ChartTesting.drawing(.tiles, eight),
      class: "chart-tile"
    )
    #expect(places[0] == places[2] && places[1] == places[3] && places[0] != places[1])
  }
}
