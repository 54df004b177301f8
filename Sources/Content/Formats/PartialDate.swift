/// A date of the Gregorian calendar of which the day, or the day and the month, may not be known.
public struct PartialDate: Sendable, Hashable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1, if it is known.
  public let month: Int?
  /// The day of the month, from 1, if it is known.
  public let day: Int?

  /// A date that exists; `nil` for one such as 30 February, or for a day without its month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard 1...9999 ~= year else { return nil }
    if let month {
      guard 1...12 ~= month else { return nil }
      if let day, !(1...Self.days(inMonth: month, of: year) ~= day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` when it is written otherwise or does not exist.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte &- 0x30 < 10 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    func isHyphen(_ index: Int) -> Bool { bytes[index] == UInt8(ascii: "-") }

    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10, let year = number(0..<4) else {
      return nil
    }
    guard bytes.count > 4 else {
      self.init(year: year)
      return
    }
    guard isHyphen(4), let month = number(5..<7) else { return nil }
    guard bytes.count > 7 else {
      self.init(year: year, month: month)
      return
    }
    guard isHyphen(7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The first day that the date can mean: 1 January for a year alone.
  public var firstDay: PartialDate {
    PartialDate(unchecked: year, month ?? 1, day ?? 1)
  }

  /// The last day that the date can mean: 31 December for a year alone. What is valid until a date is past after it.
  public var lastDay: PartialDate {
    let month = month ?? 12
    return PartialDate(unchecked: year, month, day ?? Self.days(inMonth: month, of: year))
  }

  /// For whole dates that are known to exist.
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: Comparable {
  /// By year, month and day; what is not known comes before what is: 2003 before January 2003 before its first day.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date by ISO 8601, as far as it is known, for `<time datetime>` and for data: `2003-02-03`, `2003-02`, `2003`.
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  /// The date by ISO 8601.
  public var description: String { iso }
}
