import SVGCharts
import Testing

@Suite("The scale of a chart")
struct ChartAxisTests {
  private func ticks(_ values: [Double]) -> [String] { ChartTesting.axis(values).ticks.map(\.written) }

  @Test("goes up in steps of 1, 2 or 5 times a power of ten, from zero to the first number not exceeded")
  func roundSteps() {
    #expect(ticks([14, 8]) == ["0", "5", "10", "15"])
    #expect(ticks([78, 63]) == ["0", "20", "40", "60", "80"])
    #expect(ticks([6_809_489.5]) == ["0", "2000000", "4000000", "6000000", "8000000"])
    #expect(ticks([100]) == ["0", "20", "40", "60", "80", "100"])
    #expect(ticks([1]) == ["0", "1"])
    #expect(ticks([0.4]) == ["0.0", "0.1", "0.2", "0.3", "0.4"])
    #expect(ticks([0.03]) == ["0.00", "0.01", "0.02", "0.03"])
  }

  @Test("goes below zero only as far as values do")
  func negative() {
    #expect(ticks([-12, 33]) == ["-20", "-10", "0", "10", "20", "30", "40"])
    #expect(ticks([-7, -3]) == ["-8", "-6", "-4", "-2", "0"])
  }

  @Test("of zeros or of nothing still has two ends")
  func nothing() {
    #expect(ticks([0, 0]).first == "0")
    #expect(ticks([]).last == "1")
  }

  @Test("is not led astray by numbers that are none or can't be written")
  func extremes() {
    #expect(ticks([.nan, 4]) == ticks([4]))
    #expect(ticks([.infinity, 4]) == ticks([4]))
    #expect(ChartTesting.axis([1e300]).ticks.count <= 6)
    #expect(ChartTesting.axis([1e-300]).ticks.count <= 6)
  }

  @Test(
    "never needs more than seven lines",
    arguments: [1, 3, 7, 9, 11, 19, 49, 51, 99, 101, 999, 1001, 123_456]
  )
  func few(_ high: Double) {
    let axis = ChartTesting.axis([high])
    #expect(axis.ticks.count <= 7 && axis.ticks.count >= 2)
    #expect(axis.ticks.contains { $0.value >= high })
  }
}
