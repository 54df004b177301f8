extension Figure.Unit {
  /// The unit for programs.
  package var code: String {
    switch self {
    case .physical(let unit): unit
    case .people: "people"
    case .euro: "euro"
    case .hours: "hours"
    case .days: "days"
    case .percent: "percent"
    case .ratio: "ratio"
    case .count: "count"
    case .quantity: "quantity"
    case .date: "date"
    }
  }
}

extension FixedDecimal {
  /// The number for programs: `-1234.5`.
  package var plain: String {
    guard digits > 0 else { return String(units) }
    let all = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - all.count)) + all
    return (units < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}
