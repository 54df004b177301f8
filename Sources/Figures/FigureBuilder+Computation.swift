import Content

/// Figures that follow from others: as soon as one of these isn't known or is withheld, what follows isn't told.
extension FigureBuilder {
  /// Adds the sum of those figures that are there; none where none is.
  mutating func sum(
    _ name: String,
    _ unit: Figure.Unit,
    of parts: [String],
    label: Label? = nil,
    whole: String? = nil
  ) {
    let parts = parts.compactMap { table[$0] }
    guard !parts.isEmpty else { return }
    let total = Figure.Value.sum(of: parts.map(\.value), unit: unit)
    compute(name, unit, total, .sum(FigureNames(parts.map(\.name))), label: label, whole: whole, from: parts)
  }

  /// Adds one figure less another.
  mutating func difference(_ name: String, _ unit: Figure.Unit, of first: String, less second: String) {
    guard let first = table[first], let second = table[second] else { return }
    let difference = first.value.minus(second.value)
    compute(name, unit, difference, .difference(first.name, second.name), from: [first, second])
  }

  /// Adds the percentage that one figure is of another; none where one of them isn't there.
  mutating func share(_ name: String, of part: String, in whole: String, label: Label? = nil) {
    guard let part = table[part], let whole = table[whole] else { return }
    let share = part.value.divided(by: whole.value, times: 100, digits: 1)
    let computation = Figure.Computation.share(part: part.name, whole: whole.name)
    compute(name, .percent, share, computation, label: label, from: [part, whole])
  }

  /// Adds how much of one figure there is for each of another, with two digits.
  mutating func quotient(_ name: String, _ unit: Figure.Unit, of part: String, by divisor: String) {
    guard let part = table[part], let divisor = table[divisor] else { return }
    let quotient = part.value.divided(by: divisor.value, digits: 2)
    compute(name, unit, quotient, .ratio(part.name, divisor.name), from: [part, divisor])
  }
}

extension Figure.Value {
  /// The sum of values; unknown or withheld as soon as one of them is.
  static func sum(of values: some Sequence<Figure.Value>, unit: Figure.Unit) -> Figure.Value {
    var sum = FixedDecimal(0, digits: unit == .euro ? 2 : 0)
    var isUnknown = false
    for value in values {
      switch value {
      case .number(let number): sum = sum + number
      case .withheld: return .withheld
      case .unknown, .date: isUnknown = true
      }
    }
    return isUnknown ? .unknown : .number(sum)
  }

  /// The number, where there is one.
  var number: FixedDecimal? {
    if case .number(let number) = self { number } else { nil }
  }

  /// How many there are.
  static func count(_ count: Int) -> Figure.Value { .number(FixedDecimal(count)) }

  /// A number of the data, `null` for what isn't known; `nil` for what is no number.
  init?(_ json: JSONValue, unit: Figure.Unit) {
    switch json.kind {
    case .null: self = .unknown
    case .number(let number):
      guard let number = FixedDecimal(number) else { return nil }
      self = .number(unit == .euro ? number.rounded(toDigits: 2) : number)
    default: return nil
    }
  }

  /// The value for so many persons.
  func times(_ count: Int) -> Figure.Value {
    if case .number(let number) = self { .number(number * count) } else { self }
  }

  /// The value less another.
  func minus(_ other: Figure.Value) -> Figure.Value {
    combined(with: other) { $0 - $1 }
  }

  /// How many times another value is in this one, times a factor; unknown where it is divided by nothing.
  func divided(by other: Figure.Value, times factor: Int = 1, digits: Int) -> Figure.Value {
    combined(with: other) { $0.divided(by: $1, times: factor, digits: digits) }
  }

  private func combined(
    with other: Figure.Value,
    _ combine: (FixedDecimal, FixedDecimal) -> FixedDecimal?
  ) -> Figure.Value {
    switch (self, other) {
    case (.withheld, _), (_, .withheld): .withheld
    case (.number(let left), .number(let right)): combine(left, right).map(Figure.Value.number) ?? .unknown
    default: .unknown
    }
  }
}
