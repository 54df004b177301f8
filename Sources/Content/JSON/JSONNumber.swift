/// A number exactly as it is written, so that no digit of a sum of money is lost.
public struct JSONNumber: Sendable, Hashable {
  /// The characters of the file: a number by the grammar of JSON.
  public let text: String

  /// A number from its characters; `nil` when they are no JSON number.
  public init?(_ text: String) {
    guard JSONNumber.isValid(text.utf8) else { return nil }
    self.text = text
  }

  /// For the parser, which has checked the characters.
  init(checked text: String) { self.text = text }

  /// The nearest floating-point value; infinite when the number is too large.
  public var double: Double { exactDouble ?? Double(text) ?? .nan }

  /// The value of a short number without an exponent: both its digits and the power of ten that they are divided by are
  /// floating-point numbers exactly, so that one division rounds as reading the text would.
  private var exactDouble: Double? {
    var digits = 0
    var decimals: Int?
    var isNegative = false
    guard text.utf8.count <= 16 else { return nil }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits * 10 + Int(byte &- 48)
        if let count = decimals { decimals = count + 1 }
      default: return nil
      }
    }
    guard digits < 1 << 53 else { return nil }
    let value = Double(digits) / Self.powersOfTen[decimals ?? 0]
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = (0...16).map { power in
    (0..<power).reduce(1) { product, _ in product * 10 }
  }

  /// The number, if it is whole (`12`, `12.0` and `1.2e1` are) and not too large for an `Int`.
  public var int: Int? { scaled(by: 0) }

  /// The number times 100, if it has at most two decimals: an amount of money, exactly.
  public var cents: Int? { scaled(by: 2) }

  /// Whether two numbers are the same, however they are written.
  public func isEqual(to other: JSONNumber) -> Bool {
    if text == other.text { return true }
    if let left = int, let right = other.int { return left == right }
    return double == other.double
  }

  /// The number times a power of ten, if that is whole and an `Int`.
  private func scaled(by shift: Int) -> Int? {
    if shift == 0, let whole = Int(text) { return whole }
    var digits = 0
    var exponent = shift
    var isNegative = false
    var isFraction = false
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard let power = Int(String(Substring(rest))), abs(power) < 1000 else { return nil }
        exponent += power
        rest = rest[rest.endIndex...]
      default:
        // Zeros at the end of a fraction count for nothing, and must not make a long one overflow.
        if isFraction, byte == UInt8(ascii: "0"), Self.onlyZerosBeforeExponent(rest) { continue }
        let (tens, overflowed) = digits.multipliedReportingOverflow(by: 10)
        let (sum, carried) = tens.addingReportingOverflow(Int(byte) - 48)
        guard !overflowed, !carried else { return nil }
        digits = sum
        if isFraction { exponent -= 1 }
      }
    }
    if digits == 0 { return 0 }
    while exponent < 0, digits.isMultiple(of: 10) { (digits, exponent) = (digits / 10, exponent + 1) }
    guard exponent >= 0 else { return nil }
    for _ in 0..<exponent {
      let (tens, overflowed) = digits.multipliedReportingOverflow(by: 10)
      guard !overflowed else { return nil }
      digits = tens
    }
    return isNegative ? -digits : digits
  }

  private static func onlyZerosBeforeExponent(_ rest: Substring.UTF8View) -> Bool {
    for byte in rest where byte != UInt8(ascii: "0") {
      return byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
    }
    return true
  }

  /// Whether characters are a number by RFC 8259, section 6.
  private static func isValid(_ text: String.UTF8View) -> Bool {
    let bytes = Array(text)
    return !bytes.isEmpty && end(in: bytes, from: 0, to: bytes.count) == bytes.count
  }

  /// The offset after the number that begins at an offset; `nil` when none does.
  static func end(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    func digits() -> Bool {
      let first = index
      while index < end, bytes[index] &- 48 < 10 { index += 1 }
      return index > first
    }
    if index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: "0") { index += 1 } else if !digits() { return nil }
    if index + 1 < end, bytes[index] == UInt8(ascii: "."), bytes[index + 1] &- 48 < 10 {
      index += 1
      _ = digits()
    }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      var power = index + 1
      if power < end, bytes[power] == UInt8(ascii: "+") || bytes[power] == UInt8(ascii: "-") { power += 1 }
      if power < end, bytes[power] &- 48 < 10 {
        index = power
        _ = digits()
      }
    }
    return index
  }
}
