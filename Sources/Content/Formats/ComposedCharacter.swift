/// Unicode's composed form (NFC) of letters with accents, as far as European writing needs it.
package enum ComposedCharacter {
  /// Characters are equal when they are canonically equivalent, so that one finds its composed form however it is
  /// written.
  private static let byCharacter: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    for range in [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
      for scalar in range.compactMap(Unicode.Scalar.init) {
        let character = Character(scalar)
        if table[character] == nil { table[character] = scalar }
      }
    }
    return table
  }()

  /// A text with each letter and its accents in one code point, where there is one.
  package static func composed(_ text: String) -> String {
    guard needsComposing(text) else { return text }
    var composed = String.UnicodeScalarView()
    for character in text {
      if character.unicodeScalars.count > 1 || character == "\u{212B}", let scalar = byCharacter[character] {
        composed.append(scalar)
      } else {
        composed.append(contentsOf: character.unicodeScalars)
      }
    }
    return String(composed)
  }

  /// Whether there are accents that stand by themselves (U+0300 to U+036F), or the sign for ångström.
  private static func needsComposing(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      // A string's bytes are whole characters.
      for (index, byte) in bytes.enumerated() where byte == 0xCC || byte == 0xCD || byte == 0xE2 {
        switch byte {
        case 0xCC: return true
        case 0xCD: if bytes[index + 1] < 0xB0 { return true }
        default: if bytes[index + 1] == 0x84, bytes[index + 2] == 0xAB { return true }
        }
      }
      return false
    }
  }
}
