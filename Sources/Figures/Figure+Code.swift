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
  package var plain: String { written(separator: UInt8(ascii: ".")) }

  /// The number for programs with a separator of theirs before the decimals.
  package func written(separator: UInt8) -> String {
    guard digits > 0 else { return String(units) }
    var bytes: [UInt8] = []
    append(separator: separator, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the number for programs.
  package func append(separator: UInt8, to bytes: inout [UInt8]) {
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    let all = String(units.magnitude).utf8
    for _ in 0..<max(0, digits + 1 - all.count) { bytes.append(UInt8(ascii: "0")) }
    bytes += all
    if digits > 0 { bytes.insert(separator, at: bytes.count - digits) }
  }
}
