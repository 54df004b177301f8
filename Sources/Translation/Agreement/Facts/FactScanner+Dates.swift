extension FactScanner {
  /// `1999-05-03`, `03/05/1999` and `3.5.1999`.
  mutating func scanWrittenDate(_ first: Range<Int>) -> Bool {
    let separator = byte(first.upperBound)
    guard [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(separator) else { return false }
    let second = digits(first.upperBound + 1)
    guard byte(second.upperBound) == separator, 1...2 ~= second.count else { return false }
    let third = digits(second.upperBound + 1)
    guard let one = value(first), let month = value(second), let three = value(third), 1...12 ~= month
    else { return false }
    let range = first.lowerBound..<third.upperBound
    if first.count == 4, separator == UInt8(ascii: "-"), third.count == 2, 1...31 ~= three {
      add(.date, FactKey.date(one, month, three), at: range)
    } else if first.count <= 2, third.count == 4, 1...31 ~= one {
      add(.date, FactKey.date(three, month, one), at: range)
    } else {
      return false
    }
    index = third.upperBound
    return true
  }

  /// `3 maggio 1999`, `1st of May`; the number is the day's.
  mutating func scanDay(_ day: Int, _ digits: Range<Int>) -> Bool {
    guard let date = date(day: day, digits) else { return false }
    // With a capital, `piazza 25 Aprile`, it may be a name that other languages leave as it is.
    let monthStart = skipSpaces(digits.upperBound)
    let isName = words.known == .italian && date.year == nil && byte(monthStart).isCapital
    add(
      .date,
      FactKey.date(date.year ?? 0, date.month, day),
      at: digits.lowerBound..<date.end,
      alternative: isName ? FactKey.number(day) : nil
    )
    index = date.end
    return true
  }

  /// The date that begins with a day.
  func date(day: Int, _ digits: Range<Int>) -> (month: Int, year: Int?, end: Int)? {
    guard 1...31 ~= day else { return nil }
    var next = digits.upperBound
    if byte(next) == 0xC2, byte(next + 1) != 0xA0 {
      next += 2
    } else if byte(next).isASCIILetter {
      next = word(next).end
      guard next == digits.upperBound + 2 else { return nil }
    }
    let afterDay = next
    next = skipSpaces(next)
    guard next > afterDay else { return nil }
    if has("of ", at: next) { next = skipSpaces(next + 3) }
    guard let (meaning, monthEnd) = meaning(at: next), isMonth(meaning, at: next) else { return nil }
    let end = meaning.role == .shortMonth && byte(monthEnd) == UInt8(ascii: ".") ? monthEnd + 1 : monthEnd
    if let (year, yearEnd) = year(after: end) { return (meaning.value, year, yearEnd) }
    return (meaning.value, nil, end)
  }

  /// A month that stands without a day: `maggio 1999`, `May 3, 1999`, or alone.
  mutating func scanMonth(_ month: Int, from start: Int, hasCapital: Bool, isFirst: Bool) {
    let isName = hasCapital || words.known != .english
    guard isName else { return }
    if scanMonthFirst(month, from: start) { return }
    // `May` and `March` can begin a sentence as verbs, `via XX Settembre` is a name.
    let isDoubtful =
      words.known == .english ? isFirst && (month == 3 || month == 5) : hasCapital && !isFirst
    add(.date, FactKey.date(0, month, 0), at: start..<index, isSoft: isDoubtful)
  }

  /// `Sept. 1999`: counts with a year only.
  mutating func scanShortMonth(_ month: Int, from start: Int) {
    let end = byte(index) == UInt8(ascii: ".") ? index + 1 : index
    guard let (year, yearEnd) = year(after: end) else { return }
    add(.date, FactKey.date(year, month, 0), at: start..<yearEnd)
    index = yearEnd
  }

  private mutating func scanMonthFirst(_ month: Int, from start: Int) -> Bool {
    if let (year, end) = year(after: index) {
      add(.date, FactKey.date(year, month, 0), at: start..<end)
      index = end
      return true
    }
    let day = digits(skipSpaces(index))
    guard 1...2 ~= day.count, byte(day.upperBound) == UInt8(ascii: ","), let number = value(day),
      1...31 ~= number,
      let (year, end) = year(after: day.upperBound)
    else { return false }
    add(.date, FactKey.date(year, month, number), at: start..<end)
    index = end
    return true
  }

  private func isMonth(_ meaning: WordMeaning, at offset: Int) -> Bool {
    guard meaning.role == .month || meaning.role == .shortMonth else { return false }
    return bytes[offset].isCapital || words.known != .english
  }

  /// The year of four digits after a month, perhaps after a comma, `del` or `of`.
  private func year(after offset: Int) -> (year: Int, end: Int)? {
    var next = byte(offset) == UInt8(ascii: ",") ? offset + 1 : offset
    next = skipSpaces(next)
    guard next > offset else { return nil }
    if has("del ", at: next) { next = skipSpaces(next + 4) }
    if has("of ", at: next) { next = skipSpaces(next + 3) }
    let digits = digits(next)
    guard digits.count == 4, let year = value(digits), 1000...2999 ~= year else { return nil }
    return (year, digits.upperBound)
  }
}
