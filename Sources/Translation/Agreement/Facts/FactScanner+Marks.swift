extension FactScanner {
  /// Reads what begins with a mark of Markdown, a brace or an at sign.
  mutating func scanMark(_ mark: UInt8) {
    switch mark {
    case UInt8(ascii: "["): openBracket()
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "{"): scanBrace()
    case UInt8(ascii: "<"): scanAngle()
    case UInt8(ascii: "`"): skipCode()
    case UInt8(ascii: "@"): scanEmail()
    case UInt8(ascii: "\\"):
      // In JSON an escape for a character, in Markdown for a mark.
      index += isJSON && byte(index + 1) == UInt8(ascii: "u") ? 6 : 2
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      let isDouble = byte(index + 1) == mark
      if !isDouble { sentence.toggleEmphasis() }
      index += isDouble ? 2 : 1
    default: index += 1
    }
    index = min(index, end)
  }

  private mutating func openBracket() {
    if byte(index + 1) == UInt8(ascii: "^"), let close = offset(of: "]", from: index) {
      if byte(close + 1) == UInt8(ascii: ":"), index == start || bytes[index - 1] == 0x0A {
        index = close + 2
        return
      }
      add(.footnote, FactKey.empty(.footnote), at: index..<close + 1)
      index = close + 1
      return
    }
    let isImage = index > start && bytes[index - 1] == UInt8(ascii: "!")
    openBrackets = openBrackets << 1 | (isImage ? 1 : 0)
    index += 1
  }

  private mutating func closeBracket() {
    let isImage = openBrackets & 1 == 1
    openBrackets >>= 1
    switch byte(index + 1) {
    case UInt8(ascii: "("):
      let destination = destination(from: index + 2)
      addTarget(destination, isImage: isImage)
      // What follows in quotation marks is text, an image's description for one.
      index =
        byte(destination.upperBound) == UInt8(ascii: ">")
        ? destination.upperBound + 1 : destination.upperBound
    case UInt8(ascii: "["):
      index = offset(of: "]", from: index + 2).map { $0 + 1 } ?? index + 1
    case UInt8(ascii: ":") where kind == .definitions:
      let destination = destination(from: skipSpaces(index + 2))
      addTarget(destination, isImage: false)
      index = destination.upperBound
    default: index += 1
    }
  }

  private func destination(from start: Int) -> Range<Int> {
    if byte(start) == UInt8(ascii: "<") {
      return start + 1..<(offset(of: ">", from: start + 1) ?? end)
    }
    var depth = 0
    var last = start
    while last < end, bytes[last] > 0x20 {
      if bytes[last] == UInt8(ascii: "(") { depth += 1 }
      if bytes[last] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      last += bytes[last] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(start, end)..<min(max(start, last), end)
  }

  /// `{{members.total}}`, the `{n}` of words, or a heading's `{#2.12}`.
  private mutating func scanBrace() {
    guard let close = offset(of: "}", from: index) else {
      index += 1
      return
    }
    if byte(index + 1) == UInt8(ascii: "#") {
      index = close + 1
      return
    }
    let isDouble = byte(index + 1) == UInt8(ascii: "{")
    let inside = index + (isDouble ? 2 : 1)..<close
    guard inside.lowerBound < close else {
      index += 1
      return
    }
    let last = isDouble && byte(close + 1) == UInt8(ascii: "}") ? close + 2 : close + 1
    let name = bytes[inside].lazy.filter { $0 != 0x20 }
    add(.figure, FactKey.text(name, .figure), at: index..<last)
    index = last
  }

  /// A comment, an address, or a tag.
  private mutating func scanAngle() {
    if has("<!--", at: index) {
      var last = index + 4
      while last < end, !has("-->", at: last) { last += 1 }
      index = last + 3
      return
    }
    guard let close = offset(of: ">", from: index), close - index < 2000 else {
      index += 1
      return
    }
    let inside = index + 1..<close
    let first = byte(inside.lowerBound)
    guard first.isASCIILetter || first == UInt8(ascii: "/"), !bytes[inside].contains(0x0A) else {
      index += 1
      return
    }
    if bytes[inside].contains(UInt8(ascii: ":")), !bytes[inside].contains(0x20) {
      addTarget(inside, isImage: false)
      index = close + 1
    } else if bytes[inside].contains(UInt8(ascii: "@")), !bytes[inside].contains(0x20) {
      // Read as text.
      index += 1
    } else {
      index = close + 1
    }
  }

  private mutating func skipCode() {
    var ticks = 0
    while byte(index + ticks) == UInt8(ascii: "`") { ticks += 1 }
    var last = index + ticks
    while last < end {
      guard bytes[last] == UInt8(ascii: "`") else {
        last += 1
        continue
      }
      let closing = last
      while byte(last) == UInt8(ascii: "`") { last += 1 }
      if last - closing == ticks {
        index = last
        return
      }
    }
    index += ticks
  }

  /// The offset of a byte on the same line.
  private func offset(of byte: Unicode.Scalar, from start: Int) -> Int? {
    var offset = start
    while offset < end, bytes[offset] != 0x0A {
      if bytes[offset] == UInt8(ascii: byte) { return offset }
      offset += 1
    }
    return nil
  }
}
