import Diagnostics

/// How often each kind of quotation mark and apostrophe was met, and where first.
struct QuoteCounts {
  struct Count {
    var total = 0
    var first = 0

    mutating func add(_ offset: Int) {
      if total == 0 { first = offset }
      total += 1
    }
  }

  var straight = Count()
  var curly = Count()
  var straightApostrophes = Count()
  var curlyApostrophes = Count()
}

extension PastedTextChecker {
  /// Looks at every character and word of the prose once.
  mutating func checkCharacters() {
    for block in prose.blocks {
      for number in block.lines { checkLine(prose.lines[number], of: block) }
    }
  }

  private mutating func checkLine(_ line: Range<Int>, of block: Prose.Block) {
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = prose.bytes[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        index = endOfOrdinaryWord(from: index) ?? checkWord(from: index, in: block)
      case 0xC3...0xC5:
        index = checkGarbled(at: index) ?? checkWord(from: index, in: block)
      case 0x20:
        let isAlone = index + 1 == line.upperBound || prose.bytes[index + 1] != 0x20
        index = isAlone ? index + 1 : checkSpaces(at: index, line, in: block)
      case UInt8(ascii: "\""):
        quotes.straight.add(index)
        index += 1
      case UInt8(ascii: "'"):
        if isLetter(before: index) { quotes.straightApostrophes.add(index) }
        index += 1
      case 0xC2, 0xE2, 0xEF:
        index = checkRareCharacter(at: index, line)
      case 1..<0x09, 0x0A..<0x20, 0x7F:
        reportInvisible(index..<index + 1, code: UInt32(byte))
        index += 1
      default:
        index += 1
      }
    }
  }

  /// Spaces in a row between words; those that line up the columns of a table are left alone.
  private mutating func checkSpaces(at start: Int, _ line: Range<Int>, in block: Prose.Block) -> Int {
    var end = start
    while end < line.upperBound, prose.bytes[end] == 0x20 { end += 1 }
    if end - start > 1, end < line.upperBound, start > line.lowerBound, block.kind != .table {
      report(.textDoubleSpace, start..<end, replacement: " ", isCertain: true)
    }
    return end
  }

  private mutating func checkRareCharacter(at index: Int, _ line: Range<Int>) -> Int {
    let length = prose.bytes[index] == 0xC2 ? 2 : 3
    guard index + length <= line.upperBound else { return index + 1 }
    let third = length == 3 ? prose.bytes[index + 2] : 0
    switch (prose.bytes[index], prose.bytes[index + 1], third) {
    case (0xC2, 0xA0, _), (0xE2, 0x80, 0xAF):
      return checkNoBreakSpace(at: index, line)
    case (0xC2, 0xAD, _):
      reportInvisible(index..<index + 2, code: 0xAD)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D):
      quotes.curly.add(index)
    case (0xE2, 0x80, 0x99) where isLetter(before: index):
      quotes.curlyApostrophes.add(index)
    case (0xE2, 0x80, 0x8D) where !isLetter(before: index):
      // Joins the parts of an emoji.
      break
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xA8...0xAE):
      reportInvisible(index..<index + 3, code: 0x2000 + UInt32(third & 0x3F))
    case (0xE2, 0x81, 0xA0...0xA9):
      reportInvisible(index..<index + 3, code: 0x2040 + UInt32(third & 0x3F))
    case (0xEF, 0xBB, 0xBF):
      reportInvisible(index..<index + 3, code: 0xFEFF)
    case (0xEF, 0xBF, 0xBD):
      report(.textGarbled, index..<index + 3, ["written": "\u{FFFD}"])
    default: break
    }
    return index + length
  }

  private mutating func reportInvisible(_ range: Range<Int>, code: UInt32) {
    let digits = String(code, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let isControl = code < 0x20 || code == 0x2028 || code == 0x2029
    // The others join letters or turn their direction, and in some languages are needed.
    let isIdle = [0xAD, 0x200B, 0x2060, 0xFEFF].contains(code)
    report(
      .textInvisibleCharacter,
      range,
      ["code": "U+\(padded)"],
      replacement: isControl ? " " : "",
      isCertain: isControl || isIdle
    )
  }

  /// A no-break space is right between two words or figures; not at a line's ends, nor beside another space.
  private mutating func checkNoBreakSpace(at start: Int, _ line: Range<Int>) -> Int {
    var begin = start
    while begin > line.lowerBound, prose.bytes[begin - 1] == 0x20 { begin -= 1 }
    var end = start
    while end < line.upperBound, let width = spaceWidth(at: end) { end += width }
    let isAlone = begin == start && end - start == spaceWidth(at: start)
    let isAtEdge = begin == line.lowerBound || end >= line.upperBound
    if isAtEdge || !isAlone {
      let range = begin..<min(end, line.upperBound)
      report(.textOddSpace, range, replacement: isAtEdge ? "" : " ", isCertain: true)
    }
    return min(end, line.upperBound)
  }

  private func spaceWidth(at index: Int) -> Int? {
    if prose.bytes[index] == 0x20 { return 1 }
    if prose.hasBytes("\u{A0}", at: index) { return 2 }
    return prose.hasBytes("\u{202F}", at: index) ? 3 : nil
  }

  /// A character in UTF-8 that was read as Windows-1252: `Ã¨` for `è`, `â€™` for `’`.
  private mutating func checkGarbled(at index: Int) -> Int? {
    guard prose.beginsGarbled(at: index) else { return nil }
    let length = prose.bytes[index + 1] == 0xA2 ? 3 : 2
    let following = prose.file.bytes[index...].prefix(12)
    let scalars = Array(String(decoding: following, as: UTF8.self).unicodeScalars.prefix(length))
    let bytes = scalars.compactMap(Windows1252.byte)
    guard bytes.count == length, let meant = String(validating: bytes, as: UTF8.self) else { return nil }
    let end = index + scalars.reduce(0) { $0 + UTF8.width($1) }
    let written = ["written": prose.text(index..<end)]
    report(.textGarbled, index..<end, written, replacement: meant, isCertain: true)
    return end
  }

  /// One warning for double quotes and one for apostrophes, at the first of the kind that is rarer in the file.
  mutating func reportMixedQuotes() {
    reportMixed(quotes.straight, "\"", quotes.curly, "“ ”")
    reportMixed(quotes.straightApostrophes, "'", quotes.curlyApostrophes, "’")
  }

  private mutating func reportMixed(
    _ straight: QuoteCounts.Count,
    _ straightMark: String,
    _ curly: QuoteCounts.Count,
    _ curlyMark: String
  ) {
    guard straight.total > 0, curly.total > 0 else { return }
    let straightIsRarer = straight.total <= curly.total
    let offset = straightIsRarer ? straight.first : curly.first
    let (few, many) = straightIsRarer ? (straightMark, curlyMark) : (curlyMark, straightMark)
    let isApostrophe = straightMark == "'"
    report(
      .textMixedQuotes,
      offset..<offset + (straightIsRarer ? 1 : 3),
      ["few": few, "many": many],
      replacement: isApostrophe ? many : nil
    )
  }
}
