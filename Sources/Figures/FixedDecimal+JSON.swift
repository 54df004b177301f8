import Content

extension FixedDecimal {
  /// A number of the data with the digits that it is written with, but at most two; `nil` when it is too large.
  init?(_ number: JSONNumber) {
    var units = 0
    var digits = 0
    var isNegative = false
    var isFraction = false
    var roundsUp = false
    var dropped = 0
    for byte in number.text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isFraction, digits == 2 {
          if dropped == 0 { roundsUp = byte >= UInt8(ascii: "5") }
          dropped += 1
        } else {
          let (tens, overflowed) = units.multipliedReportingOverflow(by: 10)
          let (sum, carried) = tens.addingReportingOverflow(Int(byte - 0x30))
          guard !overflowed, !carried else { return nil }
          units = sum
          if isFraction { digits += 1 }
        }
      default:
        // With an exponent, which nobody types, the number counts and not its writing.
        guard let cents = number.cents else { return nil }
        self.init(cents, digits: 2)
        return
      }
    }
    if roundsUp { units = units == .max ? units : units + 1 }
    self.init(isNegative ? -units : units, digits: digits)
  }
}
