import SVGCharts
import Testing

@Suite("Lines of a chart")
struct ChartLineTests {
  private let value = ChartTesting.value

  private func drawing(
    _ series: [(String, [ChartValue])],
    categories: [String] = ["2022", "2023", "2024"],
    target: ChartKind.Target? = nil,
    _ width: String = "wide"
  ) throws -> String {
    let data = ChartTesting.data(categories, series)
    let numbers = series.flatMap { $0.1 }.compactMap { value -> Double? in
      if case .number(let number, _) = value { number } else { nil }
    }
    return try ChartTesting.drawing(.lines(ChartTesting.axis(numbers), target: target), data, width)
  }

  private func ems(_ values: [String]) -> [Double] {
    values.compactMap { $0 == "0" ? 0 : Double($0.hasSuffix("em") ? String($0.dropLast(2)) : $0) }
  }

  @Test("rise and fall with the values, from a zero baseline")
  func heights() throws {
    let svg = try drawing([("A", [value(5), value(10), value(0)])])
    let heights = ems(ChartTesting.attributes("cy", of: "circle", svg))
    try #require(heights.count == 3)
    #expect(abs((heights[2] - heights[1]) - 2 * (heights[2] - heights[0])) < 0.01)
    #expect(ems(ChartTesting.attributes("y1", of: "line", svg, class: "chart-axis")) == [heights[2]])
  }

  @Test("are interrupted where a value isn't known, which is said")
  func gap() throws {
    let values = [value(5), value(6), .unknown(written: "n.d."), value(8), value(9)]
    let svg = try drawing([("A", values)], categories: ["1", "2", "3", "4", "5"])
    #expect(ChartTesting.attributes("x1", of: "line", svg, class: "chart-line line-1").count == 2)
    #expect(ChartTesting.attributes("cx", of: "circle", svg).count == 4)
    #expect(ChartTesting.texts(svg).contains("n.d."))
  }

  @Test("say at their ends what they are, far enough from each other")
  func ends() throws {
    let svg = try drawing(
      [("Uno", [value(5), value(10)]), ("Due", [value(5), value(10)])],
      categories: ["a", "b"]
    )
    let labels = ChartTesting.texts(svg, class: "chart-label")
    let heights = ems(ChartTesting.attributes("y", of: "text", svg, class: "chart-label"))
    let ends = zip(labels, heights).filter { ["Uno", "Due"].contains($0.0) }.map(\.1)
    try #require(ends.count == 2)
    #expect(abs(ends[0] - ends[1]) >= 1.29)
  }

  @Test("have a key with their markers instead where the ends have no room")
  func key() throws {
    let long = ["Dipendenti a tempo indeterminato", "Dipendenti a tempo determinato"]
    let svg = try drawing([(long[0], [value(1), value(2)]), (long[1], [value(2), value(3)])], "narrow")
    let labels = ChartTesting.texts(svg, class: "chart-label").joined(separator: " ")
    for label in long { #expect(labels.contains(label)) }
    #expect(ChartTesting.attributes("class", of: "circle", svg).count == 3)
  }

  @Test("differ in more than their tone: in dashes by class and in the shape of the marker")
  func shapes() throws {
    let svg = try drawing(
      ["A", "B", "C"].enumerated().map { ($1, [value(Double($0 * 20)), value(Double($0 * 30))]) }
    )
    for index in 1...3 { #expect(svg.contains("chart-line line-\(index)")) }
    #expect(ChartTesting.attributes("cx", of: "circle", svg).count == 2)
    #expect(ChartTesting.attributes("width", of: "rect", svg, class: "chart-marker line-2").count == 2)
    #expect(svg.contains("rotate(45)"))
  }

  @Test("show a target as a line with its words")
  func target() throws {
    for width in ["wide", "narrow"] {
      let svg = try drawing(
        [("A", [value(78), value(71), value(63)])],
        target: .init(60, label: "Traguardo: 60"),
        width
      )
      #expect(ChartTesting.attributes("y1", of: "line", svg, class: "chart-target").count == 1)
      #expect(ChartTesting.texts(svg).contains("Traguardo: 60"))
    }
  }

  @Test("of one moment are bars, or a point where there is a target to compare it with")
  func one() throws {
    let bars = try drawing([("A", [value(5)])], categories: ["2024"])
    #expect(ChartTesting.widths(bars).count == 1 && !bars.contains("<circle"))
    let point = try drawing(
      [("A", [value(5)])],
      categories: ["2024"],
      target: .init(4, label: "Traguardo: 4")
    )
    #expect(ChartTesting.attributes("cx", of: "circle", point).count == 1)
    #expect(ChartTesting.attributes("x1", of: "line", point, class: "chart-line line-1").isEmpty)
  }

  @Test("below zero leave the baseline at zero")
  func negative() throws {
    let svg = try drawing([("A", [value(-10), value(10), value(0)])])
    let heights = ems(ChartTesting.attributes("cy", of: "circle", svg))
    let axis = try #require(ems(ChartTesting.attributes("y1", of: "line", svg, class: "chart-axis")).first)
    #expect(heights[0] > axis && heights[1] < axis && heights[2] == axis)
  }

  @Test("write fewer moments and values where they would touch")
  func crowded() throws {
    let years = (2005...2024).map(String.init)
    let values = years.indices.map { ChartValue.number(Double($0 + 1), written: "\($0 + 1).000.000 €") }
    let svg = try drawing([("A", values)], categories: years, "narrow")
    let shown = ChartTesting.texts(svg, class: "chart-label")
    #expect(shown.last == "2024" && shown.count < 8)
    #expect(ChartTesting.texts(svg, class: "chart-value") == ["20.000.000 €"])
  }
}
