/// A short hash (FNV-1a, 64 bits): it tells versions of one text or file apart, and guards nothing.
public struct Fingerprint: Sendable, Hashable {
  private let value: UInt64

  /// The fingerprint of some bytes, the same on every machine and in every version of the program.
  public init(of bytes: [UInt8]) {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.value = value
  }

  /// Reads sixteen hexadecimal digits; `nil` for anything else.
  public init?(hex: String) {
    var hex = hex
    guard let fingerprint = hex.withUTF8({ Fingerprint(hex: $0) }) else { return nil }
    self = fingerprint
  }

  /// Reads sixteen hexadecimal digits where they stand.
  package init?(hex: UnsafeBufferPointer<UInt8>) {
    guard hex.count == 16 else { return nil }
    var value: UInt64 = 0
    for byte in hex {
      let digit = byte &- 0x30 < 10 ? byte &- 0x30 : byte &- 0x61 < 6 ? byte &- 0x61 + 10 : 16
      guard digit < 16 else { return nil }
      value = value << 4 | UInt64(digit)
    }
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
