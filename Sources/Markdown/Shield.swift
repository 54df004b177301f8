import Glibc

/// Keeps the parser from taking a placeholder with a year and a dot (`{{x@2023.change}}`) for an email
/// address.
///
/// The parser gets a control character in place of the `@`; writing turns it back. Lengths stay, so positions
/// do.
enum Shield {
  /// Stands for an `@` between the braces of a placeholder.
  static let standIn: UInt8 = 0x01
  /// Stands for a real U+0001 of the file: as little allowed in HTML, and shown the same way.
  private static let otherControl: UInt8 = 0x02

  /// The bytes to parse, or `nil` if those of the file will do.
  static func shielded(_ bytes: [UInt8], in body: Range<Int>) -> [UInt8]? {
    guard
      bytes.firstOffset(of: UInt8(ascii: "@"), in: body) != nil
        || bytes.firstOffset(of: standIn, in: body) != nil
    else { return nil }
    var copy: [UInt8]?
    var isInPlaceholder = false
    var previous: UInt8 = 0
    for index in body {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "{"): isInPlaceholder = previous == byte
      case UInt8(ascii: "}"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): isInPlaceholder = false
      case UInt8(ascii: "@") where isInPlaceholder: put(standIn, at: index)
      case standIn: put(otherControl, at: index)
      default: break
      }
      previous = byte
    }
    return copy

    func put(_ byte: UInt8, at index: Int) {
      if copy == nil { copy = Array(bytes[body]) }
      copy?[index - body.lowerBound] = byte
    }
  }
}

/// Text as the parser hands it over, made into strings.
enum PlainText {
  static func string(_ bytes: some Collection<UInt8>) -> String {
    guard bytes.contains(Shield.standIn) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes.map { $0 == Shield.standIn ? UInt8(ascii: "@") : $0 }, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Where a byte stands first within a range.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let found = memchr(start + range.lowerBound, Int32(byte), range.count)
      else {
        return nil
      }
      return UnsafeRawPointer(found) - start
    }
  }
}
