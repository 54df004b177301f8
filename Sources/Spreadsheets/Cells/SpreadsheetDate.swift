import Content

/// Dates as spreadsheets write them: `12/03/1991`, `12-mar-91`, `giu-99`, `1991-03-12 00:00:00`.
enum SpreadsheetDate {
  /// The date as the data want it: `1991-03-12`, `1999-06` or `1991`; `nil` for what is no date.
  static func read(_ text: String) -> String? {
    let plain = withoutTime(text)
    if let date = PartialDate(plain) { return date.iso }
    let spelled = spelledOut(plain)
    guard case .otherForm(let mended) = WrittenDate.check(spelled, mayBePartial: true) else { return nil }
    return mended
  }

  /// The day that Excel means by a number, its days since 1900: what a date is once its cell is formatted as a number.
  static func day(ofSerialNumber text: String) -> String? {
    guard text.utf8.count == 5, let number = Int(text), (10_000...60_000).contains(number) else { return nil }
    // By the civil calendar, counted from 1 March of the year 0: Excel's day 60, 29 February 1900, never was.
    let days = number + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let isNextYear = month >= 10
    let year = yearOfEra + era * 400 + (isNextYear ? 1 : 0)
    return PartialDate(year: year, month: isNextYear ? month - 9 : month + 3, day: day)?.iso
  }

  /// A time of day stands behind some dates, midnight as a rule.
  private static func withoutTime(_ text: String) -> String {
    let parts = text.split { $0 == " " || $0 == "T" }
    guard parts.count == 2, parts[1].contains(":") else { return text }
    return String(parts[0])
  }

  /// With the months' names whole and all four digits of the year.
  private static func spelledOut(_ text: String) -> String {
    var words = text.lowercased().split { "/.- ".contains($0) }.map(String.init)
    for index in words.indices {
      if let month = months.first(where: { $0.short.contains(words[index]) }) { words[index] = month.name }
    }
    // `12/91` may be a month or not; after a month's name two digits can only be the year.
    let isWhole = words.count == 3 && Int(words[0]).map { $0 < 100 } ?? false
    guard isWhole || (words.count == 2 && Int(words[0]) == nil), let last = words.last, last.utf8.count == 2,
      let year = Int(last)
    else { return words.joined(separator: " ") }
    // As Excel does: 29 is 2029, 30 is 1930.
    words[words.count - 1] = String(year < 30 ? 2000 + year : 1900 + year)
    return words.joined(separator: " ")
  }

  private static let months: [(short: [String], name: String)] = [
    (["gen", "jan"], "gennaio"), (["feb"], "febbraio"), (["mar"], "marzo"), (["apr"], "aprile"),
    (["mag", "may"], "maggio"), (["giu", "jun"], "giugno"), (["lug", "jul"], "luglio"),
    (["ago", "aug"], "agosto"),
    (["set", "sep", "sept"], "settembre"), (["ott", "oct"], "ottobre"), (["nov"], "novembre"),
    (["dic", "dec"], "dicembre"),
  ]
}
