/// A decimal number, exactly: so many units of its last digit.
public struct FixedDecimal: Sendable, Hashable {
  /// The number in units of its last digit.
  public let units: Int
  /// How many digits stand after the separator.
  public let digits: Int

  public init(_ units: Int, digits: Int = 0) {
    self.units = units
    self.digits = digits
  }

  /// Whether this is neither more nor less than nothing.
  public var isZero: Bool { units == 0 }

  /// The nearest floating-point value, for lengths in drawings.
  public var double: Double { Double(units) / Double(Self.power(of: digits)) }
}
