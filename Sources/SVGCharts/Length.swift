/// A length of a drawing: in text sizes or in percent of the drawing's width.
enum Length: Sendable, Hashable {
  case em(Double)
  case percent(Double)

  static let zero = Length.em(0)

  /// As an attribute says it.
  var written: String {
    switch self {
    case .em(0), .percent(0): "0"
    case .em(let value): Self.hundredths(value) + "em"
    case .percent(let value): Self.hundredths(value) + "%"
    }
  }

  /// A number with at most two decimals, the same on every machine.
  static func hundredths(_ value: Double) -> String {
    let all = Int((min(max(value, -1e9), 1e9) * 100).rounded())
    let (whole, rest) = (all.magnitude / 100, all.magnitude % 100)
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (all < 0 ? "-" : "") + "\(whole)" + decimals
  }
}
