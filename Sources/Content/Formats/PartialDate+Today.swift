import Glibc

extension PartialDate {
  /// The day on which a site is built, in coordinated universal time, so that it is the same in every time zone.
  ///
  /// When `SOURCE_DATE_EPOCH` holds a number of seconds since 1970, that moment counts instead of the clock's.
  public static func today() -> PartialDate {
    if let text = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: text)) {
      return PartialDate(secondsSince1970: seconds)
    }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return PartialDate(secondsSince1970: now.tv_sec)
  }

  /// The day of a moment, in coordinated universal time; moments outside the years 1 to 9999 count as the nearest.
  public init(secondsSince1970 seconds: Int) {
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let days = min(max(remainder < 0 ? quotient - 1 : quotient, -719_162), 2_932_896)
    // Counting from 1 March of year 0 puts the leap day at a year's end, and each 400 years have the same days.
    let (era, dayOfEra) = (days + 719_468).quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }
}
