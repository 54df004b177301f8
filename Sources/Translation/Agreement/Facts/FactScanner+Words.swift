extension FactScanner {
  /// Reads a word, with what follows from it: a number in words, a month, the citation of a law, an address.
  mutating func scanWord() {
    let start = index
    let (end, key) = word(start)
    guard end > start else {
      index += 1
      return
    }
    if byte(end) == UInt8(ascii: ":"), scanAddress(from: start, schemeEnd: end) { return }
    if byte(end) == UInt8(ascii: "."), has("www", at: start), scanAddress(from: start, schemeEnd: nil) {
      return
    }
    let hasCapital = bytes[start].isCapital || bytes[start] == 0xC3 && byte(start + 1) < 0xA0
    let isFirst = sentence.isEmpty
    unit.wordCount += 1
    unit.wording = FactKey.adding(UInt8(truncatingIfNeeded: key >> 24), to: unit.wording ^ key)
    if hasCapital { unit.names |= 1 << (key >> 40 & 63) } else { unit.plainWordCount += 1 }
    let meaning = words.meaning(of: key)
    sentence.count(meaning?.stopWordOf, hasCapital: hasCapital)
    index = end
    defer { previousWord = key }
    guard let meaning else {
      if hasCapital, end - start > 1 { scanRomanNumeral(start..<end) }
      return
    }
    switch meaning.role {
    case .none: break
    case .law: scanLaw(from: start)
    case .month: scanMonth(meaning.value, from: start, hasCapital: hasCapital, isFirst: isFirst)
    case .shortMonth: scanShortMonth(meaning.value, from: start)
    case .softMonth: add(.date, FactKey.date(0, meaning.value, 0), at: start..<index, isSoft: true)
    case .number, .softNumber, .scale, .decade: scanNumberWord(meaning, from: start, hasCapital: hasCapital)
    }
  }

  /// A number in words, of as many words as belong to it.
  private mutating func scanNumberWord(_ first: WordMeaning, from start: Int, hasCapital: Bool) {
    switch first.role {
    case .decade:
      return addNumber(1900 + first.value, at: start..<index, alternative: first.value)
    case .scale:
      return addNumber(first.value, at: start..<index, isSoft: true)
    default: break
    }
    if first.value == 100, previousWord == Self.perKey { return }
    var (value, isSoft) = (first.value, first.role == .softNumber)
    if first.role == .number || first.value <= 2 { compose(&value, &isSoft) }
    if previousWord == Self.anniKey, 20...90 ~= value, value.isMultiple(of: 10) {
      return addNumber(1900 + value, at: start..<index, alternative: value)
    }
    // `Tre Sponde` is a name, `mille` and `5 per mille` are idioms.
    if hasCapital, byte(skipSpaces(index)).isCapital { isSoft = true }
    if hasCapital, 200...900 ~= value, value.isMultiple(of: 100), words.known == .italian {
      // `l’Ottocento` is the nineteenth century.
      return addNumber(
        value,
        at: start..<index,
        alternative: value / 100 + (value > 999 ? 0 : 11),
        isSoft: true
      )
    }
    addNumber(value, at: start..<index, isSoft: isSoft)
  }

  private static let perKey = WordTable.key(of: "per".utf8)
  private static let anniKey = WordTable.key(of: "anni".utf8)
  private static let oneKey = WordTable.key(of: "one".utf8)
  private static let andKey = WordTable.key(of: "and".utf8)

  /// Adds the words that follow: `twenty-five`, `two hundred and fifty thousand`, `due milioni`.
  private mutating func compose(_ value: inout Int, _ isSoft: inout Bool) {
    let isEnglish = words.known == .english
    var total = 0
    var current = value
    while total < 1_000_000_000_000, let (meaning, start, end) = nextPart(afterWhole: current % 100 == 0) {
      switch meaning.role {
      case .scale where current > 0:
        total += current * meaning.value
        current = 0
        if let afterHalf = afterHalf(from: end) {
          total += meaning.value / 2
          index = afterHalf
          continue
        }
      case .number where isEnglish && meaning.value == 100 && 1...19 ~= current: current *= 100
      case .number, .softNumber:
        let isUnit = meaning.value < 10 && 20...90 ~= current % 100 && current.isMultiple(of: 10)
        let isRest = meaning.value < 100 && current.isMultiple(of: 100)
        guard isEnglish, meaning.value > 0, isUnit || isRest else {
          value = total + current
          return
        }
        current += meaning.value
        if meaning.role == .softNumber, word(start).key != Self.oneKey { isSoft = true }
      default:
        value = total + current
        return
      }
      if current == 0 || current % 100 == 0 { isSoft = false }
      index = end
    }
    value = total + current
  }

  /// The offset after `e mezzo`: `due milioni e mezzo`.
  private func afterHalf(from offset: Int) -> Int? {
    let next = skipSpaces(offset)
    return words.known == .italian && has("e mezzo", at: next) ? next + 7 : nil
  }

  /// The word that may belong to the same number, after a hyphen, a space or, behind whole hundreds, `and`.
  private func nextPart(afterWhole: Bool) -> (meaning: WordMeaning, start: Int, end: Int)? {
    var next = byte(index) == UInt8(ascii: "-") ? index + 1 : skipSpaces(index)
    guard next > index else { return nil }
    if afterWhole, case let (end, key) = word(next), key == Self.andKey { next = skipSpaces(end) }
    return meaning(at: next).map { ($0.meaning, next, $0.end) }
  }

  /// A numeral of two letters or more: `titolo IV`, `XIX secolo`.
  private mutating func scanRomanNumeral(_ range: Range<Int>) {
    guard let value = RomanNumeral.value(bytes[range]) else { return }
    addNumber(value, at: range)
  }
}

/// Numerals of I, V and X; words in capitals can be made of the others.
enum RomanNumeral {
  /// The value of a well-formed numeral; `nil` for anything else.
  static func value(_ letters: ArraySlice<UInt8>) -> Int? {
    guard letters.count <= 7 else { return nil }
    var value = 0
    var last = Int.max
    var repeats = 0
    var index = letters.startIndex
    while index < letters.endIndex {
      guard let digit = digit(letters[index]) else { return nil }
      let next = index + 1 < letters.endIndex ? self.digit(letters[index + 1]) : 0
      guard let next else { return nil }
      let step = digit < next ? next - digit : digit
      repeats = step == last ? repeats + 1 : 1
      guard step <= last, repeats <= 3, digit >= next || digit == 1 else { return nil }
      value += step
      last = digit < next ? digit - 1 : step
      index += digit < next ? 2 : 1
    }
    return value
  }

  private static func digit(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    default: nil
    }
  }
}
