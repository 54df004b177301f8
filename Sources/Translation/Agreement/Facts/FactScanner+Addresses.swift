extension FactScanner {
  /// Notes where a link or image leads.
  mutating func addTarget(_ range: Range<Int>, isImage: Bool) {
    if isImage { return add(.image, FactKey.text(bytes[range], .image), at: range) }
    if has("mailto:", at: range.lowerBound) {
      return addEmail(range.lowerBound + 7..<range.upperBound)
    }
    if has("tel:", at: range.lowerBound) {
      return addPhone(range.lowerBound + 4..<range.upperBound)
    }
    add(.link, linkKey(range), at: range)
  }

  /// A web address that stands in the text.
  /// - Returns: whether there is one.
  mutating func scanAddress(from start: Int, schemeEnd: Int?) -> Bool {
    if let schemeEnd { guard has("://", at: schemeEnd), has("http", at: start) else { return false } }
    var last = start
    while last < end, bytes[last] > 0x20, bytes[last] != UInt8(ascii: "<"), bytes[last] != UInt8(ascii: ")"),
      bytes[last] != UInt8(ascii: "]"), bytes[last] != UInt8(ascii: "\"")
    {
      last += 1
    }
    while last > start, [0x2E, 0x2C, 0x3B, 0x3A, 0x3F, 0x21].contains(bytes[last - 1]) { last -= 1 }
    add(.link, linkKey(start..<last), at: start..<last)
    index = last
    return true
  }

  /// A key that is the same for a page in each of its languages: `?locale=it` and `?locale=en` lead to one text, and
  /// so do `networks.md` and `../en/networks.md`. A heading's own anchor is made of its words.
  private func linkKey(_ range: Range<Int>) -> UInt64 {
    let isWeb = has("http", at: range.lowerBound) || has("www.", at: range.lowerBound)
    var key = FactKey.empty(.link)
    var offset = range.lowerBound
    if !isWeb {
      while has("../", at: offset) || has("./", at: offset) { offset += byte(offset + 1) == 0x2E ? 3 : 2 }
    }
    while offset < range.upperBound {
      let (wordEnd, _) = word(offset)
      if wordEnd == offset + 2, wordEnd <= range.upperBound, isLanguageCode(at: offset) {
        if !isWeb, byte(wordEnd) == UInt8(ascii: "/") { offset = wordEnd + 1 } else { offset = wordEnd }
        if isWeb { key = FactKey.adding(UInt8(0), to: key) }
        continue
      }
      if !isWeb, bytes[offset] == UInt8(ascii: "#"), !has("#item-", at: offset) {
        return FactKey.adding(bytes[offset], to: key)
      }
      let last = min(max(wordEnd, offset + 1), range.upperBound)
      for byte in bytes[offset..<last] { key = FactKey.adding(byte, to: key) }
      offset = last
    }
    return key
  }

  /// Whether a language's code, `it` or `en`, stands between marks.
  private func isLanguageCode(at offset: Int) -> Bool {
    guard has("it", at: offset) || has("en", at: offset) || has(words.language, at: offset) else {
      return false
    }
    return offset == start || !bytes[offset - 1].isASCIILetter && !bytes[offset - 1].isDigit
  }

  private func has(_ text: String, at offset: Int) -> Bool {
    var offset = offset
    for byte in text.utf8 {
      guard offset < end, bytes[offset].lowercasedASCII == byte else { return false }
      offset += 1
    }
    return true
  }

  /// An address around an at sign.
  mutating func scanEmail() {
    var first = index
    while first > start, Self.isLocalPart(bytes[first - 1]) { first -= 1 }
    var last = index + 1
    while last < end,
      bytes[last].isASCIILetter || bytes[last].isDigit || bytes[last] == 0x2D || bytes[last] == 0x2E
    {
      last += 1
    }
    while last > index, bytes[last - 1] == 0x2E { last -= 1 }
    guard first < index, last > index + 3 else {
      index += 1
      return
    }
    // What looked like numbers was a part of it.
    while let previous = facts.last, previous.range.lowerBound >= first { facts.removeLast() }
    addEmail(first..<last)
    index = last
  }

  private mutating func addEmail(_ range: Range<Int>) {
    add(.email, FactKey.text(bytes[range], .email), at: range)
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || [0x2E, 0x2D, 0x5F, 0x2B, 0x25].contains(byte)
  }

  // MARK: Telephones

  /// A telephone number that begins with these digits.
  mutating func scanPhone(_ first: Range<Int>) -> Bool {
    let hasPlus = first.lowerBound > start && bytes[first.lowerBound - 1] == UInt8(ascii: "+")
    let lead = bytes[first.lowerBound]
    let isService = first.count == 3 && (lead == UInt8(ascii: "8") || lead == UInt8(ascii: "3"))
    guard hasPlus || lead == UInt8(ascii: "0") || isService else { return false }
    var count = first.count
    var last = first.upperBound
    var groups = 1
    while let next = nextGroup(after: last) {
      count += next.count
      groups += 1
      last = next.upperBound
    }
    guard 6...15 ~= count, groups > 1 || hasPlus || count <= 10 else { return false }
    if isService, !hasPlus {
      guard 9...10 ~= count, lead == UInt8(ascii: "8") || groups == 2 else { return false }
    }
    addPhone((hasPlus ? first.lowerBound - 1 : first.lowerBound)..<last)
    index = last
    return true
  }

  private func nextGroup(after offset: Int) -> Range<Int>? {
    let separator = byte(offset)
    let length = separator == 0xC2 && byte(offset + 1) == 0xA0 ? 2 : 1
    guard length == 2 || [0x20, 0x2D, 0x2F].contains(separator) else { return nil }
    let group = digits(offset + length)
    return group.count < 2 ? nil : group
  }

  private mutating func addPhone(_ range: Range<Int>) {
    var number = bytes[range].filter(\.isDigit)
    // Abroad the prefix of Italy is told, at home it is understood.
    if bytes[range].first == UInt8(ascii: "+") || number.starts(with: [0x30, 0x30]) {
      if number.starts(with: [0x30, 0x30]) { number.removeFirst(2) }
      if number.starts(with: [0x33, 0x39]) { number.removeFirst(2) }
    }
    add(.phone, FactKey.text(number, .phone), at: range)
  }
}
