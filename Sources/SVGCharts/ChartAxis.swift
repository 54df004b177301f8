/// A scale of round numbers that covers some values and zero.
public struct ChartAxis: Sendable, Hashable {
  /// A round number with its words.
  public struct Tick: Sendable, Hashable {
    public let value: Double
    public let written: String
  }

  /// From the lowest to the highest.
  public let ticks: [Tick]

  /// Ticks that are 1, 2 or 5 times a power of ten apart, about four of them, from zero or below up to the first one
  /// that no value exceeds.
  /// - Parameter write: how a number is written that is given in units of its last digit, with so many digits.
  public init(covering values: some Sequence<Double>, write: (_ units: Int, _ digits: Int) -> String) {
    var (low, high) = (0.0, 0.0)
    for value in values where value.isFinite {
      low = max(min(low, value), -Self.largest)
      high = min(max(high, value), Self.largest)
    }
    if low == high { high = 1 }
    let step = Self.step(for: high - low)
    let size = step.size
    let first = Int((low / size).rounded(.down))
    let last = Int((high / size).rounded(.up))
    ticks = (first...last).map { index in
      let units = index * step.units
      return Tick(value: Double(index) * size, written: write(units, step.digits))
    }
  }

  /// What integers can count exactly, with room to spare.
  private static let largest = 1e15

  var low: Double { ticks.first?.value ?? 0 }
  var high: Double { ticks.last?.value ?? 1 }

  /// Where a value stands between the lowest tick (0) and the highest one (1).
  func position(of value: Double) -> Double { (value - low) / (high - low) }

  private struct Step {
    /// The step in units of the last digit.
    let units: Int
    let digits: Int

    var size: Double {
      (0..<digits).reduce(Double(units)) { size, _ in size / 10 }
    }
  }

  /// The smallest step of 1, 2 or 5 that needs at most five steps for a span.
  private static func step(for span: Double) -> Step {
    var (power, digits) = (1, 0)
    var magnitude = 1.0
    while span / magnitude < 0.5, digits < 6 {
      magnitude /= 10
      digits += 1
    }
    while true {
      for factor in [1, 2, 5] where span <= Double(factor) * magnitude * 5 {
        return Step(units: factor * power, digits: digits)
      }
      magnitude *= 10
      if digits > 0 { digits -= 1 } else { power *= 10 }
    }
  }
}
