extension FactScanner {
  /// Reads what begins with a digit: a date, a telephone number, a time, or a plain number.
  mutating func scanNumber() {
    let start = index
    let first = digits(start)
    index = first.upperBound
    if start > self.start, bytes[start - 1].isASCIILetter, !followsEscape(start) {
      // `CO2`, `m2`, `A4`: names of things rather than counts.
      if !isSquareMetre(start) { addNumber(value(first) ?? 0, at: first, isSoft: true) }
      return
    }
    if scanWrittenDate(first) || scanPhone(first) { return }
    if first.count <= 2, let day = value(first), scanDay(day, first) { return }
    if scanTime(first) { return }
    scanPlainNumber(first)
  }

  /// Whether the letter before is an escape's, as in `\n3`.
  private func followsEscape(_ offset: Int) -> Bool {
    isJSON && offset >= start + 2 && bytes[offset - 2] == UInt8(ascii: "\\")
  }

  private func isSquareMetre(_ start: Int) -> Bool {
    bytes[start - 1] | 0x20 == UInt8(ascii: "m") && (bytes[start] == 0x32 || bytes[start] == 0x33)
      && !byte(start + 1).isDigit
  }

  /// `16:30`, `4 pm`, `4.30 pm`.
  private mutating func scanTime(_ first: Range<Int>) -> Bool {
    guard first.count <= 2, let hour = value(first), hour <= 24 else { return false }
    var minute = 0
    var last = first.upperBound
    let hasColon = byte(last) == UInt8(ascii: ":")
    let minutes = digits(last + 1)
    let hasMinutes = (hasColon || byte(last) == UInt8(ascii: ".")) && minutes.count == 2
    if hasMinutes, let value = value(minutes), value < 60 {
      minute = value
      last = minutes.upperBound
    }
    if let (isAfternoon, end) = halfDay(at: skipSpaces(last)), hour <= 12 {
      let whole = hour % 12 + (isAfternoon ? 12 : 0)
      index = end
      add(
        .number,
        FactKey.time(whole, minute),
        at: first.lowerBound..<last,
        alternative: minute == 0 ? FactKey.number(hour) : nil
      )
      return true
    }
    if let isAfternoon = halfDay(ofRangeFrom: hour, at: last), hour <= 12 {
      index = last
      let key = FactKey.time(hour % 12 + (isAfternoon ? 12 : 0), minute)
      let alternative = minute == 0 ? FactKey.number(hour) : FactKey.time(hour, minute)
      add(.number, key, at: first.lowerBound..<last, alternative: alternative)
      return true
    }
    guard hasColon, hasMinutes, last > first.upperBound else { return false }
    index = last
    add(.number, FactKey.time(hour, minute), at: first.lowerBound..<last)
    return true
  }

  /// Which half of the day the first hour of `2.30 to 5 pm` or `9-1 pm` is in, told by the last.
  private func halfDay(ofRangeFrom hour: Int, at offset: Int) -> Bool? {
    guard words.known == .english else { return nil }
    var next = skipSpaces(offset)
    if has("to ", at: next) || has("and ", at: next) || has("until ", at: next) {
      next = skipSpaces(word(next).end)
    } else if byte(next) == UInt8(ascii: "-") {
      next = skipSpaces(next + 1)
    } else if byte(next) == 0xE2, byte(next + 1) == 0x80, byte(next + 2) == 0x93 {
      next = skipSpaces(next + 3)
    } else {
      return nil
    }
    let last = digits(next)
    guard last.count <= 2, let lastHour = value(last), !last.isEmpty else { return nil }
    next = last.upperBound
    if byte(next) == UInt8(ascii: ".") || byte(next) == UInt8(ascii: ":") {
      next = digits(next + 1).upperBound
    }
    guard let (isAfternoon, _) = halfDay(at: skipSpaces(next)) else { return nil }
    return isAfternoon == (hour % 12 <= lastHour % 12)
  }

  /// `am` or `pm`, with or without points.
  private func halfDay(at offset: Int) -> (isAfternoon: Bool, end: Int)? {
    guard words.known == .english, byte(offset) == 0x61 || byte(offset) == 0x70 else { return nil }
    let isAfternoon = byte(offset) == 0x70
    if has("m", at: offset + 1), !byte(offset + 2).isASCIILetter { return (isAfternoon, offset + 2) }
    if has(".m.", at: offset + 1) { return (isAfternoon, offset + 4) }
    return nil
  }

  /// A number with separators, ordinal letters and scales.
  private mutating func scanPlainNumber(_ first: Range<Int>) {
    var number = WrittenQuantity(parts: [first])
    while let (separator, next) = separator(at: index) {
      number.separators.append(separator)
      number.parts.append(next)
      index = next.upperBound
    }
    let range = first.lowerBound..<index
    let reading = read(number)
    guard let (value, scale) = reading.value else {
      index = reading.end
      // Too long to be a count: `IT60X0542811101000000123456`, or `4.1.3`.
      return add(
        .number,
        FactKey.text(bytes[first.lowerBound..<index], .number),
        at: first.lowerBound..<index
      )
    }
    index = reading.end
    if scale == 0, reading.end == first.upperBound, scanYears(from: value, first) { return }
    if scale == 0, let decade = decade(value, first) {
      return addNumber(decade, at: range, alternative: value)
    }
    skipOrdinalLetters()
    var multiplier = 1
    let next = skipSpaces(index)
    if let (meaning, end) = meaning(at: next), meaning.role == .scale {
      multiplier = meaning.value
      index = end
    } else if first.lowerBound >= start + 3, hasCurrency(before: first.lowerBound), let suffix = scaleSuffix()
    {
      multiplier = suffix
    }
    let (scaled, overflow) = value.multipliedReportingOverflow(by: multiplier)
    add(
      .number,
      FactKey.decimal(overflow ? value : scaled, scale: scale),
      at: first.lowerBound..<index,
      alternative: reading.alternative
    )
  }

  /// What parts two digits at an offset: one byte, or a narrow space that stands for one.
  private func separator(at offset: Int) -> (separator: UInt8, next: Range<Int>)? {
    let length: Int
    var separator = byte(offset)
    switch separator {
    case UInt8(ascii: "."), UInt8(ascii: ","): length = 1
    case 0xC2 where byte(offset + 1) == 0xA0: length = 2
    case 0xE2 where byte(offset + 1) == 0x80 && (byte(offset + 2) == 0xAF || byte(offset + 2) == 0x89):
      length = 3
    default: return nil
    }
    let next = digits(offset + length)
    guard !next.isEmpty else { return nil }
    if length > 1 {
      guard next.count == 3 else { return nil }
      separator = 0
    }
    return (separator, next)
  }

  private struct WrittenQuantity {
    var parts: [Range<Int>]
    var separators: [UInt8] = []
  }

  private struct Reading {
    /// In units of the last digit, with the count of digits after the separator.
    var value: (Int, scale: Int)?
    var alternative: UInt64?
    var end: Int
  }

  /// Reads digits and separators as the language writes them.
  private func read(_ number: WrittenQuantity) -> Reading {
    let end = number.parts[number.parts.count - 1].upperBound
    func joined(_ parts: ArraySlice<Range<Int>>) -> Int? {
      guard parts.reduce(0, { $0 + $1.count }) <= 15 else { return nil }
      return parts.reduce(0) { sum, part in bytes[part].reduce(sum) { $0 * 10 + Int($1 - 0x30) } }
    }
    let first = number.parts[0]
    guard let last = number.separators.last else {
      return Reading(value: value(first).map { ($0, 0) }, end: end)
    }
    let isGrouped = first.count <= 3 && bytes[first.lowerBound] != 0x30
    let allButLast = number.separators.dropLast()
    let areGroups =
      allButLast.allSatisfy { $0 == words.group || $0 == 0 }
      && number.parts.dropFirst().dropLast().allSatisfy { $0.count == 3 }
    let lastPart = number.parts[number.parts.count - 1]
    if last == words.group || last == 0, areGroups, isGrouped, lastPart.count == 3 {
      return Reading(value: joined(number.parts[...]).map { ($0, 0) }, end: end)
    }
    if last == words.decimal, areGroups, allButLast.isEmpty || isGrouped {
      return Reading(
        value: joined(number.parts[...]).map { ($0, lastPart.count) },
        alternative: time(number),
        end: end
      )
    }
    if number.parts.count == 2, last == UInt8(ascii: ".") {
      // A version or heading, `2.2`, that an English eye reads as a decimal number; in Italian perhaps a time.
      return Reading(
        value: joined(number.parts[...]).map { ($0, lastPart.count) },
        alternative: time(number),
        end: end
      )
    }
    if last == UInt8(ascii: ","), number.parts.count == 2, lastPart.count != 3 {
      // Two numbers of a list written without a space.
      return Reading(value: value(first).map { ($0, 0) }, end: first.upperBound)
    }
    return Reading(value: nil, end: end)
  }

  /// The time that two parts can mean: `16.30`.
  private func time(_ number: WrittenQuantity) -> UInt64? {
    guard number.parts.count == 2, number.parts[1].count == 2, number.separators[0] == UInt8(ascii: "."),
      let hour = value(number.parts[0]), hour < 24, let minute = value(number.parts[1]), minute < 60
    else { return nil }
    return FactKey.time(hour, minute)
  }

  /// `2022-23` and `2022/23` are the years 2022 and 2023.
  private mutating func scanYears(from year: Int, _ first: Range<Int>) -> Bool {
    guard first.count == 4, 1800...2199 ~= year else { return false }
    var offset = index
    if byte(offset) == UInt8(ascii: "-") || byte(offset) == UInt8(ascii: "/") {
      offset += 1
    } else if byte(offset) == 0xE2, byte(offset + 1) == 0x80, byte(offset + 2) == 0x93 {
      offset += 3
    } else {
      return false
    }
    let second = digits(offset)
    guard second.count == 2, let short = value(second), short > year % 100 || year % 100 == 99 else {
      return false
    }
    addNumber(year, at: first)
    addNumber(year - year % 100 + short + (short > year % 100 ? 0 : 100), at: second)
    index = second.upperBound
    return true
  }

  /// The first year of the decade that tens mean: `1990s`, `anni ’90`, `the ’90s`.
  private func decade(_ value: Int, _ digits: Range<Int>) -> Int? {
    guard value.isMultiple(of: 10), value > 0 else { return nil }
    let isPlural = byte(digits.upperBound) == UInt8(ascii: "s") && !byte(digits.upperBound + 1).isASCIILetter
    if digits.count == 4 { return isPlural ? value : nil }
    guard digits.count == 2 else { return nil }
    let isShortened =
      digits.lowerBound > start && bytes[digits.lowerBound - 1] == UInt8(ascii: "'")
      || digits.lowerBound > start + 2 && bytes[digits.lowerBound - 1] == 0x99
      || previousWord == WordTable.key(of: "anni".utf8)
    return isPlural || isShortened ? 1900 + value : nil
  }

  /// `3rd`, `3º`.
  private mutating func skipOrdinalLetters() {
    if byte(index) == 0xC2, [0xAA, 0xBA, 0xB0].contains(byte(index + 1)) { index += 2 }
    for letters in ["st", "nd", "rd", "th"] as [StaticString]
    where has(letters, at: index) && !byte(index + 2).isASCIILetter {
      index += 2
      return
    }
  }

  private func hasCurrency(before offset: Int) -> Bool {
    bytes[offset - 1] == 0xAC && bytes[offset - 2] == 0x82 || bytes[offset - 1] == 0xA3
  }

  /// `m`, `bn` or `k` right after an amount of money.
  private mutating func scaleSuffix() -> Int? {
    let (wordEnd, _) = word(index)
    let suffix: Int? =
      switch wordEnd - index {
      case 1 where has("m", at: index): 1_000_000
      case 1 where has("k", at: index): 1000
      case 2 where has("bn", at: index): 1_000_000_000
      default: nil
      }
    if suffix != nil { index = wordEnd }
    return suffix
  }
}
