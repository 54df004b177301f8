/// A short hash (FNV-1a, 64 bits): it tells versions of one text or file apart, and guards nothing.
public struct Fingerprint: Sendable, Hashable {
  private let value: UInt64

  /// The fingerprint of some bytes, the same on every machine and in every version of the program.
  public init(of bytes: [UInt8]) {
    value = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Reads sixteen hexadecimal digits; `nil` for anything else.
  public init?(hex: String) {
    guard hex.utf8.count == 16, hex.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }),
      let value = UInt64(hex, radix: 16)
    else { return nil }
    self.value = value
  }

  /// Sixteen hexadecimal digits.
  public var hex: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Ten characters of the base 36, for names of files.
  public var text: String {
    let digits = String(value, radix: 36)
    return String((String(repeating: "0", count: 13) + digits).suffix(10))
  }
}
