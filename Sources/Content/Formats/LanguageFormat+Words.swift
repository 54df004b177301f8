extension LanguageFormat {
  /// A date as far as it is known: `3 febbraio 2003`, `febbraio 2003` or `2003` in Italian.
  public func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let pattern = date.day == nil ? dates.month : dates.day
    let usesNumbers = dates.months.count != 12
    return pattern.filled { place in
      switch place {
      case "year": String(date.year)
      case "month": usesNumbers ? Self.twoDigits(month) : dates.months[month - 1]
      case "day": date.day.map { usesNumbers ? Self.twoDigits($0) : dayOfMonth($0) }
      default: nil
      }
    }
  }

  /// A day and month without the year: `1º gennaio`, `3 February`.
  public func anniversary(month: Int, day: Int) -> String {
    guard dates.months.count == 12, 1...12 ~= month else {
      return "\(Self.twoDigits(month))-\(Self.twoDigits(day))"
    }
    return "\(dayOfMonth(day)) \(dates.months[month - 1])"
  }

  /// The items of a list as within a sentence: `a, b e c` in Italian, with `ed` before an `e`.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let startsWithE = last.utf8.first.map { $0 | 0x20 == UInt8(ascii: "e") } ?? false
    let conjunction = (startsWithE ? lists.conjunctionBeforeE : nil) ?? lists.conjunction
    return items.dropLast().joined(separator: lists.separator) + conjunction + last
  }

  /// The form of a word that goes with a count: `one` for 1, `other` for none and for many.
  public func plural(_ count: Int, one: String, other: String) -> String {
    count.magnitude == 1 ? one : other
  }

  /// A place in an order: `2º` or `2ª` in Italian, `2nd` in English.
  public func ordinal(_ number: Int, feminine: Bool = false) -> String {
    switch numbers.ordinals {
    case .suffix(let masculine, let feminineSuffix):
      integer(number) + (feminine ? feminineSuffix : masculine)
    case .english:
      switch (number.magnitude % 100, number.magnitude % 10) {
      case (11...13, _): integer(number) + "th"
      case (_, 1): integer(number) + "st"
      case (_, 2): integer(number) + "nd"
      case (_, 3): integer(number) + "rd"
      default: integer(number) + "th"
      }
    }
  }

  /// The size of a file in thousands and millions of bytes: `120 kB`, `1,2 MB` in Italian.
  public func fileSize(_ bytes: Int) -> String {
    let space = "\u{A0}"
    let bytes = max(bytes, 0)
    if bytes < 1000 {
      return integer(bytes) + space + plural(bytes, one: fileSizes.byte, other: fileSizes.bytes)
    }
    if bytes < 999_500 { return integer((bytes + 500) / 1000) + space + "kB" }
    if bytes < 999_950_000 { return tenths((bytes + 50_000) / 100_000) + space + "MB" }
    return tenths(bytes / 100_000_000 + (bytes % 100_000_000 >= 50_000_000 ? 1 : 0)) + space + "GB"
  }

  private func tenths(_ value: Int) -> String {
    value.isMultiple(of: 10) ? integer(value / 10) : decimal(value, digits: 1)
  }

  private func dayOfMonth(_ day: Int) -> String {
    day == 1 ? dates.firstDay ?? "1" : String(day)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
