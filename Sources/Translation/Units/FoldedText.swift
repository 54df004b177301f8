import Content

/// A text whose letters are composed (NFC), whose blanks are spaces and whose quotes and apostrophes are straight,
/// without comments and invisible characters. Line ends are LF.
struct FoldedText {
  let bytes: [UInt8]

  init(_ text: String) {
    var text = ComposedCharacter.composed(text)
    bytes = text.withUTF8 { text in
      // No character becomes longer.
      [UInt8](unsafeUninitializedCapacity: text.count) { output, count in
        var index = 0
        while index < text.count {
          let byte = text[index]
          if Self.isPlain(byte) {
            output[count] = byte
            (index, count) = (index + 1, count + 1)
          } else if byte < 0x80 {
            guard let folded = Self.foldASCII(byte, text, &index) else { continue }
            output[count] = folded
            count += 1
          } else {
            // A string's bytes are whole characters.
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            switch Self.folded(text, index, length) {
            case .itself:
              for offset in 0..<length { output[count + offset] = text[index + offset] }
              count += length
            case .byte(let folded):
              output[count] = folded
              count += 1
            case .nothing: break
            }
            index += length
          }
        }
      }
    }
  }

  /// Whether a byte is a character that stays as it is, as nearly all do.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x60 && byte != UInt8(ascii: "<") || byte == UInt8(ascii: "\n")
  }

  /// What comes in the place of the ASCII character at an offset, which is moved on behind it.
  private static func foldASCII(_ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ index: inout Int)
    -> UInt8?
  {
    index += 1
    switch byte {
    case UInt8(ascii: "\t"), 0x0B, 0x0C: return UInt8(ascii: " ")
    case UInt8(ascii: "\r"):
      if index < text.count, text[index] == UInt8(ascii: "\n") { index += 1 }
      return UInt8(ascii: "\n")
    case UInt8(ascii: "<"):
      guard let end = endOfComment(in: text, at: index - 1) else { return byte }
      index = end
      return nil
    default: return byte
    }
  }

  private enum Folded {
    case itself, nothing
    case byte(UInt8)
  }

  private static func folded(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int) -> Folded {
    guard length < 4 else { return .itself }
    var code = UInt32(text[index]) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length { code = code << 6 | UInt32(text[index + offset] & 0x3F) }
    switch code {
    // Spaces: not to be broken at, of any width, ideographic; line and paragraph separators.
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: return .byte(UInt8(ascii: " "))
    // Soft hyphens, joiners without width, byte-order marks.
    case 0xAD, 0x200B, 0x2060, 0xFEFF: return .nothing
    case 0xB4, 0x2018...0x201B, 0x2032: return .byte(UInt8(ascii: "'"))
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: return .byte(UInt8(ascii: "\""))
    default: return .itself
    }
  }

  private static func endOfComment(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard text[start...].starts(with: "<!--".utf8) else { return nil }
    var index = start + 4
    while index + 2 < text.count {
      if text[index] == UInt8(ascii: "-"), text[index + 1] == UInt8(ascii: "-"),
        text[index + 2] == UInt8(ascii: ">")
      {
        return index + 3
      }
      index += 1
    }
    return nil
  }
}
