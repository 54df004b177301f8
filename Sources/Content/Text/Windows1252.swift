/// The encoding of Western European Windows, in which old programs still save.
package enum Windows1252 {
  /// The character of a byte.
  package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(special[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  /// The byte of a character; `nil` if the encoding has none for it.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let place = special.firstIndex(where: { UInt32($0) == scalar.value }) { return 0x80 + UInt8(place) }
    return scalar.value < 0x80 || 0xA0...0xFF ~= scalar.value ? UInt8(scalar.value) : nil
  }

  /// Reads bytes that are partly UTF-8: what is no UTF-8 is taken as Windows-1252.
  static func mending(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var rest = bytes
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      if let text = String(validating: rest.prefix(length), as: UTF8.self),
        let scalar = text.unicodeScalars.first,
        text.unicodeScalars.count == 1
      {
        scalars.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        scalars.append(scalar(first))
        rest = rest.dropFirst()
      }
    }
    return scalars
  }

  private static let special: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
