import Diagnostics

/// Text between quotes.
extension JSONParser {
  /// Reads the text that begins here with a straight quote.
  mutating func parseString(isKey: Bool) -> String {
    let start = position + 1
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == .quote {
        position = index + 1
        return String(decoding: bytes[start..<index], as: UTF8.self)
      }
      if byte == .backslash || byte < 0x20 { break }
      index += 1
    }
    return parseUnplainString(from: start, at: index, isKey: isKey)
  }

  /// Goes on with a text from the first byte that does not stand for itself.
  private mutating func parseUnplainString(from start: Int, at first: Int, isKey: Bool) -> String {
    var text = Array(bytes[start..<first])
    position = first
    while position < end {
      let byte = bytes[position]
      switch byte {
      case .quote:
        position += 1
        return String(decoding: text, as: UTF8.self)
      case .backslash:
        decodeEscape(into: &text)
      case .newline, UInt8(ascii: "\r"):
        guard goesOnAfterLineEnd() else { return closeEarly(from: start, isKey: isKey) }
        skipLineBreak(into: &text)
      case 0..<0x20:
        let isTab = byte == 0x09
        let escape = isTab ? "\\t" : "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        report(isTab ? .jsonTab : .jsonControlCharacter, position..<position + 1, replacement: escape)
        text.append(byte)
        position += 1
      default:
        text.append(byte)
        position += 1
      }
    }
    return closeEarly(from: start, isKey: isKey)
  }

  /// Decodes the escape that begins here with a backslash.
  private mutating func decodeEscape(into text: inout [UInt8]) {
    let start = position
    let letter = start + 1 < end ? bytes[start + 1] : 0
    if letter == UInt8(ascii: "u") { return decodeUnicodeEscape(into: &text) }
    if let byte = Self.escaped(letter) {
      text.append(byte)
      position += 2
      return
    }
    // At a line end the backslash alone is wrong: the line end has its own explanation.
    let length = letter < 0x20 ? 1 : 1 + scalarLength(at: start + 1)
    let range = start..<start + length
    report(
      .jsonBadEscape,
      range,
      ["found": string(range)],
      replacement: "\\\\" + string(start + 1..<range.upperBound)
    )
    text.append(.backslash)
    position += 1
  }

  private static func escaped(_ letter: UInt8) -> UInt8? {
    switch letter {
    case .quote, .backslash, UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  private mutating func decodeUnicodeEscape(into text: inout [UInt8]) {
    let start = position
    guard let unit = codeUnit(at: start) else {
      report(.jsonBadEscape, start..<start + 2, ["found": "\\u"], replacement: "\\\\u")
      text.append(.backslash)
      position += 1
      return
    }
    position += 6
    var scalar = Unicode.Scalar(unit)
    // A character beyond U+FFFF is written as two halves.
    if unit & 0xFC00 == 0xD800, let low = codeUnit(at: position), low & 0xFC00 == 0xDC00 {
      scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      position += 6
    }
    if scalar == nil { report(.jsonBadEscape, start..<position, ["found": string(start..<position)]) }
    text += Array(String(scalar ?? "\u{FFFD}").utf8)
  }

  /// The number of `\u` and four hexadecimal digits.
  private func codeUnit(at index: Int) -> UInt32? {
    guard index + 6 <= end, bytes[index] == .backslash, bytes[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt32 = 0
    for byte in bytes[index + 2..<index + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  private mutating func skipLineBreak(into text: inout [UInt8]) {
    report(.jsonLineBreak, position..<position)
    if bytes[position] == UInt8(ascii: "\r"), position + 1 < end, bytes[position + 1] == .newline {
      position += 1
    }
    position += 1
    text.append(.newline)
  }
}
