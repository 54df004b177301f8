/// Letters without their case and accents, so that names can be compared as people read them.
///
/// Covers the Latin letters of European languages, and combining accents, which fold to nothing. Everything else is
/// only put in lower case. The result is the same on every machine: no locale is asked.
public enum Folding {
  /// Appends the folded form of a scalar: no, one or two scalars (`È` → `e`, `Æ` → `ae`, a combining accent → nothing).
  @inlinable
  public static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt32]) {
    let value = scalar.value
    if value < 0x80 {
      folded.append(value &- 0x41 < 26 ? value | 0x20 : value)
    } else {
      appendRare(scalar, to: &folded)
    }
  }

  /// The folded form of a text, as Unicode scalar values.
  public static func scalars(of text: some StringProtocol) -> [UInt32] {
    var folded: [UInt32] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return folded
  }

  @usableFromInline
  static func appendRare(_ scalar: Unicode.Scalar, to folded: inout [UInt32]) {
    switch scalar.value {
    case 0x300...0x36F: break
    case 0xC0...0x17F:
      let base = latin[Int(scalar.value) - 0xC0]
      switch base {
      case UInt8(ascii: "1"): folded += [0x61, 0x65]  // æ
      case UInt8(ascii: "2"): folded += [0x73, 0x73]  // ß
      case UInt8(ascii: "3"): folded += [0x74, 0x68]  // þ
      case UInt8(ascii: "4"): folded += [0x69, 0x6A]  // ij
      case UInt8(ascii: "5"): folded += [0x6F, 0x65]  // œ
      case UInt8(ascii: "-"): folded.append(scalar.value)
      default: folded.append(UInt32(base))
      }
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { folded.append(lower.value) }
    }
  }

  /// The base letter of each scalar from U+00C0 to U+017F; a digit stands for a pair of letters, `-` for itself.
  private static let latin: [UInt8] = Array(
    """
    aaaaaa1ceeeeiiiidnooooo-ouuuuy32aaaaaa1ceeeeiiiidnooooo-ouuuuy3y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii44jjkkk\
    llllllllllnnnnnnnnnoooooo55rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8
  )
}
