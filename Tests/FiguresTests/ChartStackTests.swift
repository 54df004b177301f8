import SVGCharts
import Testing

@Suite("Stacked bars of a chart")
struct ChartStackTests {
  private let value = ChartTesting.value

  private func segments(_ svg: String) -> [Double] {
    // The key's swatches are measured in text sizes, the segments in percent.
    ChartTesting.widths(svg)
  }

  @Test("are as long as their sums, which stand at their ends")
  func absolute() throws {
    let data = ChartTesting.data(
      ["2023", "2024"],
      [("A", [value(30), value(60)]), ("B", [value(20), value(40)])]
    )
    let svg = try ChartTesting.drawing(.stackedBars(.absolute(writtenSums: ["cinquanta", "cento"])), data)
    let widths = segments(svg)
    try #require(widths.count == 4)
    #expect(abs(widths[2] + widths[3] - 2 * (widths[0] + widths[1])) < 0.1)
    #expect(ChartTesting.texts(svg).contains("cinquanta") && ChartTesting.texts(svg).contains("cento"))
  }

  @Test("of shares are all as long as each other")
  func relative() throws {
    let data = ChartTesting.data(
      ["2023", "2024"],
      [("A", [value(1), value(60)]), ("B", [value(1), value(40)])]
    )
    let widths = try segments(ChartTesting.drawing(.stackedBars(.relative), data))
    try #require(widths.count == 4)
    #expect(abs(widths[0] + widths[1] - widths[2] - widths[3]) < 0.1)
    #expect(widths[0] == widths[1])
  }

  @Test("keep a segment visible that would be too small to see")
  func small() throws {
    let data = ChartTesting.data(["2024"], [("A", [value(100_000)]), ("B", [value(1)]), ("C", [value(0)])])
    let widths = try segments(ChartTesting.drawing(.stackedBars(.relative), data))
    #expect(widths.count == 2 && widths.last == 1)
  }

  @Test("write a number only into a segment that has room for it")
  func inside() throws {
    let data = ChartTesting.data(
      ["2024"],
      [("A", [.number(95, written: "95 unità")]), ("B", [.number(5, written: "5 unità")])]
    )
    let texts = try ChartTesting.texts(ChartTesting.drawing(.stackedBars(.relative), data))
    #expect(texts.contains("95 unità") && !texts.contains("5 unità"))
  }

  @Test("explain their tones above, each with the pattern that it has in the bars")
  func key() throws {
    let series = ["A", "B", "C", "D", "E"].map { ($0, [ChartTesting.value(20)]) }
    let svg = try ChartTesting.drawing(.stackedBars(.relative), ChartTesting.data(["2024"], series))
    for tone in [
      "class=\"tone-1\"", "class=\"tone-2\"", "#chart-a-wide-tone-3", "#chart-a-wide-tone-4",
      "#chart-a-wide-tone-5",
    ] {
      #expect(
        svg.components(separatedBy: "<rect").count { $0.contains(tone) && $0.contains(" x=") } == 2,
        "\(tone)"
      )
    }
    for label in ["A", "B", "C", "D", "E"] { #expect(ChartTesting.texts(svg).contains(label)) }
  }

  @Test("show what is withheld and what isn't known after the rest")
  func withheld() throws {
    let data = ChartTesting.data(
      ["2024"],
      [("A", [value(9)]), ("B", [.withheld(written: "<5")]), ("C", [.unknown(written: "n.d.")])]
    )
    let svg = try ChartTesting.drawing(.stackedBars(.relative), data)
    #expect(ChartTesting.texts(svg).contains("&lt;5"))
    #expect(ChartTesting.texts(svg, class: "chart-muted") == ["n.d."])
    #expect(ChartTesting.attributes("width", of: "rect", svg, class: "chart-stub") == ["0.9em"])
  }

  @Test("of zeros are keys without bars")
  func zeros() throws {
    let data = ChartTesting.data(["2024"], [("A", [value(0)]), ("B", [value(0)])])
    #expect(try segments(ChartTesting.drawing(.stackedBars(.absolute(writtenSums: ["0"])), data)).isEmpty)
  }
}
