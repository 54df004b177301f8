import Content

/// A text whose letters are composed (NFC), whose blanks are spaces and whose quotes and apostrophes are straight,
/// without comments and invisible characters. Line ends are LF.
struct FoldedText {
  private(set) var bytes: [UInt8] = []

  init(_ text: String) {
    let text = Array(ComposedCharacter.composed(text).utf8)
    bytes.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index = foldASCII(byte, text, at: index)
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let character = text[index..<min(index + length, text.count)]
        fold(character)
        index = character.endIndex
      }
    }
  }

  private mutating func foldASCII(_ byte: UInt8, _ text: [UInt8], at index: Int) -> Int {
    switch byte {
    case UInt8(ascii: "\t"), 0x0B, 0x0C: bytes.append(UInt8(ascii: " "))
    case UInt8(ascii: "\r"):
      bytes.append(UInt8(ascii: "\n"))
      if index + 1 < text.count, text[index + 1] == UInt8(ascii: "\n") { return index + 2 }
    case UInt8(ascii: "<"):
      if let end = Self.endOfComment(in: text, at: index) { return end }
      bytes.append(byte)
    default: bytes.append(byte)
    }
    return index + 1
  }

  private mutating func fold(_ character: ArraySlice<UInt8>) {
    let code = character.dropFirst().reduce(UInt32(character[character.startIndex]) & 0x1F) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    guard character.count < 4 else { return bytes += character }
    switch code & 0xFFFF {
    // Spaces: not to be broken at, of any width, ideographic; line and paragraph separators.
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: bytes.append(UInt8(ascii: " "))
    // Soft hyphens, joiners without width, byte-order marks.
    case 0xAD, 0x200B, 0x2060, 0xFEFF: break
    case 0xB4, 0x2018...0x201B, 0x2032: bytes.append(UInt8(ascii: "'"))
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: bytes.append(UInt8(ascii: "\""))
    default: bytes += character
    }
  }

  private static func endOfComment(in text: [UInt8], at start: Int) -> Int? {
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
