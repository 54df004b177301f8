/// Sums and quotients without floating point. What would not fit in 64 bits stays at the largest number there is.
extension FixedDecimal {
  /// Whether a number is less than another, however many digits they have.
  public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool {
    let (left, right) = aligned(left, right)
    return left.units < right.units
  }

  /// The sum, with as many digits as the more exact of the two.
  public static func + (left: FixedDecimal, right: FixedDecimal) -> FixedDecimal {
    let (left, right) = aligned(left, right)
    let (sum, overflowed) = left.units.addingReportingOverflow(right.units)
    return FixedDecimal(overflowed ? (left.units < 0 ? .min + 1 : .max) : sum, digits: left.digits)
  }

  /// The difference, with as many digits as the more exact of the two.
  public static func - (left: FixedDecimal, right: FixedDecimal) -> FixedDecimal { left + -right }

  public static prefix func - (number: FixedDecimal) -> FixedDecimal {
    FixedDecimal(number.units == .min ? .max : -number.units, digits: number.digits)
  }

  /// The number times a whole one.
  public static func * (left: FixedDecimal, right: Int) -> FixedDecimal {
    FixedDecimal(saturating(left.units, times: right), digits: left.digits)
  }

  /// The number without its sign.
  public var magnitude: FixedDecimal { units < 0 ? -self : self }

  /// The number with so many digits after the separator, halves rounded away from zero.
  public func rounded(toDigits wanted: Int) -> FixedDecimal {
    if wanted >= digits {
      return FixedDecimal(Self.saturating(units, times: Self.power(of: wanted - digits)), digits: wanted)
    }
    let divisor = UInt(Self.power(of: digits - wanted))
    let (quotient, remainder) = units.magnitude.quotientAndRemainder(dividingBy: divisor)
    let rounded = Int(quotient + (remainder >= divisor - remainder ? 1 : 0))
    return FixedDecimal(units < 0 ? -rounded : rounded, digits: wanted)
  }

  /// A multiple of how many times a number is in this one, halves rounded away from zero; `nil` when it is divided
  /// by nothing or too large.
  /// - Parameters:
  ///   - divisor: what to divide by.
  ///   - factor: what the quotient is multiplied by: 100 for percentages.
  ///   - digits: how many digits of the quotient to keep.
  public func divided(by divisor: FixedDecimal, times factor: Int = 1, digits: Int) -> FixedDecimal? {
    let (part, whole) = Self.aligned(self, divisor)
    guard whole.units != 0 else { return nil }
    let product = part.units.magnitude.multipliedFullWidth(by: UInt(factor * Self.power(of: digits)))
    guard product.high < whole.units.magnitude else { return nil }
    let (quotient, remainder) = whole.units.magnitude.dividingFullWidth(product)
    let rounded = quotient + (remainder >= whole.units.magnitude - remainder ? 1 : 0)
    guard let units = Int(exactly: rounded) else { return nil }
    return FixedDecimal((part.units < 0) == (whole.units < 0) ? units : -units, digits: digits)
  }

  static func power(of digits: Int) -> Int {
    var power = 1
    for _ in 0..<min(max(digits, 0), 18) { power *= 10 }
    return power
  }

  private static func aligned(
    _ left: FixedDecimal,
    _ right: FixedDecimal
  ) -> (FixedDecimal, FixedDecimal) {
    if left.digits == right.digits { return (left, right) }
    let digits = max(left.digits, right.digits)
    return (left.rounded(toDigits: digits), right.rounded(toDigits: digits))
  }

  private static func saturating(_ left: Int, times right: Int) -> Int {
    let (product, overflowed) = left.multipliedReportingOverflow(by: right)
    return overflowed ? ((left < 0) == (right < 0) ? .max : .min + 1) : product
  }
}

extension Sequence<Int> {
  /// The sum; the largest number there is, where it would not fit.
  package var sum: Int { reduce(FixedDecimal(0)) { $0 + FixedDecimal($1) }.units }
}
