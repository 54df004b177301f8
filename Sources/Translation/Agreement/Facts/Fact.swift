/// Something in a text that a translation may not change: a number, a date, the target of a link.
struct Fact: Equatable {
  /// What sort of fact it is.
  enum Kind: UInt8, CaseIterable {
    case number, date, law, email, phone, link, image, figure, footnote
  }

  let kind: Kind
  /// Equal for equal facts, however they are written.
  let key: UInt64
  /// What it may stand for as well: `16.30` is a time in Italian, a decimal number in English.
  var alternative: UInt64?
  /// What only counts where both sides have it: the day of a law.
  var detail: UInt64?
  /// Whether it matches a fact of the other side, but is not missed where it stands alone: `both` goes with `due`.
  var isSoft = false
  /// The bytes of the file.
  let range: Range<Int>
}

/// Makes keys: equal for what is equal, and otherwise different for all that matters.
enum FactKey {
  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The empty key of a kind, to add to.
  static func empty(_ kind: Fact.Kind) -> UInt64 { offset ^ UInt64(kind.rawValue) << 56 }

  /// A key with one more byte.
  @inline(__always)
  static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 { (key ^ UInt64(byte)) &* prime }

  /// A key with a whole number.
  static func adding(_ number: Int, to key: UInt64) -> UInt64 {
    var key = key
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      key = adding(UInt8(truncatingIfNeeded: rest), to: key)
      rest >>= 8
    }
    return key
  }

  /// The key of a whole number.
  static func number(_ value: Int) -> UInt64 { decimal(value, scale: 0) }

  /// The key of a number in units of its last digit, with as many digits after the separator.
  static func decimal(_ value: Int, scale: Int) -> UInt64 {
    var (value, scale) = (value, scale)
    while scale > 0, value.isMultiple(of: 10) {
      value /= 10
      scale -= 1
    }
    return adding(scale, to: adding(value, to: empty(.number)))
  }

  /// The key of a time of day; full hours are the number of the hour.
  static func time(_ hour: Int, _ minute: Int) -> UInt64 {
    minute == 0 ? number(hour) : adding(hour * 60 + minute, to: adding(-1, to: empty(.number)))
  }

  /// The key of a date; 0 for the parts that are not said.
  static func date(_ year: Int, _ month: Int, _ day: Int) -> UInt64 {
    adding(year * 10_000 + month * 100 + day, to: empty(.date))
  }

  /// The key of some bytes, capitals as small letters.
  static func text(_ bytes: some Sequence<UInt8>, _ kind: Fact.Kind) -> UInt64 {
    bytes.reduce(empty(kind)) { adding($1.lowercasedASCII, to: $0) }
  }
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isASCIILetter: Bool { self | 0x20 &- 0x61 < 26 }
  @inline(__always) var isCapital: Bool { self &- 0x41 < 26 }
  /// A capital of ASCII as a small letter; everything else as it is.
  @inline(__always) var lowercasedASCII: UInt8 { isCapital ? self | 0x20 : self }
}
