extension LanguageFormat {
  /// The sign of numbers below zero: the true minus, as long as a digit, and not a hyphen.
  public static let minus = "\u{2212}"

  /// A whole number: `12.345` in Italian. With `plus`, numbers above zero carry a plus sign, as changes do.
  public func integer(_ value: Int, plus: Bool = false) -> String {
    decimal(value, digits: 0, plus: plus)
  }

  /// A decimal number, exactly: 12345 with 2 digits is `123,45` in Italian.
  /// - Parameters:
  ///   - value: the number in units of its last digit.
  ///   - digits: how many digits stand after the separator.
  ///   - plus: whether numbers above zero carry a plus sign.
  public func decimal(_ value: Int, digits: Int, plus: Bool = false) -> String {
    sign(value, plus: plus) + magnitude(value.magnitude, digits: digits)
  }

  /// An amount of money: `1.234.567,50 €` in Italian, `€1,234,567.50` in English.
  /// - Parameters:
  ///   - cents: the amount in euro cents.
  ///   - showsCents: without them the amount is rounded to whole euro, halves away from zero.
  ///   - plus: whether amounts above zero carry a plus sign.
  public func euro(cents: Int, showsCents: Bool = true, plus: Bool = false) -> String {
    let euros = cents.magnitude / 100 + (cents.magnitude % 100 >= 50 ? 1 : 0)
    let amount = showsCents ? magnitude(cents.magnitude, digits: 2) : magnitude(euros, digits: 0)
    let isZero = showsCents ? cents == 0 : euros == 0
    return (isZero ? "" : sign(cents, plus: plus)) + numbers.euro.filled { $0 == "number" ? amount : nil }
  }

  /// A percentage, exactly: 125 with 1 digit is `12,5%` in Italian.
  public func percent(_ value: Int, digits: Int, plus: Bool = false) -> String {
    let number = magnitude(value.magnitude, digits: digits)
    return sign(value, plus: plus) + numbers.percent.filled { $0 == "number" ? number : nil }
  }

  /// What share a part is of a whole, as a percentage rounded halves away from zero; `nil` for a share of nothing.
  public func percent(_ part: Int, of whole: Int, digits: Int = 1) -> String? {
    guard whole != 0 else { return nil }
    var factor = UInt(100)
    for _ in 0..<digits { factor *= 10 }
    let product = part.magnitude.multipliedFullWidth(by: factor)
    guard product.high < whole.magnitude else { return nil }
    let (quotient, remainder) = whole.magnitude.dividingFullWidth(product)
    let rounded = quotient + (remainder >= whole.magnitude - remainder ? 1 : 0)
    guard let value = Int(exactly: rounded) else { return nil }
    return percent((part < 0) == (whole < 0) ? value : -value, digits: digits)
  }

  /// A number from the characters of JSON data, such as `-1234.5`, with every digit as it stands there.
  /// - Parameters:
  ///   - literal: digits with at most one point, and perhaps a minus sign; with an exponent it is returned as it is.
  ///   - digits: how many digits to show after the separator, rounding halves away from zero; `nil` for those given.
  public func number(literal: String, digits: Int? = nil) -> String {
    let isNegative = literal.utf8.first == UInt8(ascii: "-")
    let parts = literal.utf8.dropFirst(isNegative ? 1 : 0)
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 &- 0x30 < 10 } }) else {
      return literal
    }
    var all = parts.joined().map { $0 - 0x30 }
    let given = parts.count == 2 ? parts[1].count : 0
    let shown = max(digits ?? given, 0)
    if shown < given {
      let roundsUp = all[all.count - (given - shown)] >= 5
      all.removeLast(given - shown)
      if roundsUp { Self.increment(&all) }
    } else {
      all += Array(repeating: 0, count: shown - given)
    }
    while all.count > shown + 1, all.first == 0 { all.removeFirst() }
    let isZero = all.allSatisfy { $0 == 0 }
    return (isNegative && !isZero ? Self.minus : "") + grouped(all, digits: shown)
  }

  private func sign(_ value: Int, plus: Bool) -> String {
    value < 0 ? Self.minus : plus && value > 0 ? "+" : ""
  }

  private func magnitude(_ value: UInt, digits: Int) -> String {
    var all: [UInt8] = []
    var rest = value
    while rest > 0 || all.count <= digits {
      all.append(UInt8(rest % 10))
      rest /= 10
    }
    return grouped(all.reversed(), digits: digits)
  }

  /// Writes digits with separators; the last `digits` of them stand after the decimal separator.
  private func grouped(_ all: [UInt8], digits: Int) -> String {
    let whole = all.count - digits
    let groups = whole >= 3 + numbers.minimumGroupingDigits
    var text = ""
    for (index, digit) in all.enumerated() {
      if index == whole { text += numbers.decimalSeparator }
      if groups, index > 0, index < whole, (whole - index).isMultiple(of: 3) {
        text += numbers.groupSeparator
      }
      text.unicodeScalars.append(Unicode.Scalar(0x30 + digit))
    }
    return text
  }

  private static func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      guard digits[index] == 9 else {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }
}
