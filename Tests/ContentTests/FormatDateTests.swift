import Content
import Foundation
import Testing

@Suite struct FormatDateTests {
  @Test(
    "a date is as exact as it is known, and each language writes it its way",
    arguments: [
      ("2003-02-03", "3 febbraio 2003", "3 February 2003"),
      ("2003-01-01", "1º gennaio 2003", "1 January 2003"),
      ("2003-02", "febbraio 2003", "February 2003"), ("2003", "2003", "2003"),
    ]
  )
  func dates(text: String, it: String, en: String) throws {
    let date = try #require(PartialDate(text))
    #expect(LanguageFormat.italian.date(date) == it)
    #expect(LanguageFormat.english.date(date) == en)
    #expect(date.iso == text)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "03", "2003-2-3", "2003-13", "2003-00", "2003-02-29", "1900-02-29", "2003-04-31", "2003-02-00",
      "0000",
      "2003/02/03", "03-02-2003", "2003-02-03T10:00", " 2003", "２００３",
    ]
  )
  func invalid(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test("leap days exist where they do")
  func leapDays() {
    #expect(PartialDate("2000-02-29") != nil)
    #expect(PartialDate("2024-02-29") != nil)
    #expect(PartialDate(year: 2024, month: nil, day: 3) == nil)
  }

  @Test("dates are in order, the vaguer first")
  func order() {
    let sorted = ["2002-12-31", "2003", "2003-01", "2003-01-01", "2003-02"]
    #expect(sorted.reversed().compactMap(PartialDate.init).sorted().map(\.iso) == sorted)
  }

  @Test("a vague date covers all its days")
  func coverage() {
    #expect(PartialDate("2024-02")?.lastDay.iso == "2024-02-29")
    #expect(PartialDate("2024")?.lastDay.iso == "2024-12-31")
    #expect(PartialDate("2024")?.firstDay.iso == "2024-01-01")
    #expect(PartialDate("2024-05-06")?.lastDay.iso == "2024-05-06")
  }

  @Test("the day of a moment agrees with Foundation's calendar")
  func moments() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for step in 0..<4000 {
      let seconds = -12_000_000_000 + step * 60_000_007
      guard seconds > -12_219_292_800 else { continue }
      let parts = calendar.dateComponents(
        [.year, .month, .day],
        from: Date(timeIntervalSince1970: Double(seconds))
      )
      let date = PartialDate(secondsSince1970: seconds)
      #expect(date.year == parts.year && date.month == parts.month && date.day == parts.day, "\(seconds)")
    }
    #expect(PartialDate(secondsSince1970: .max).iso == "9999-12-31")
    #expect(PartialDate(secondsSince1970: .min).iso == "0001-01-01")
  }

  @Test("names are sorted as people look for them")
  func collation() {
    let sorted = ["Abete", "L'Albero", "lampada", "L’àncora", "Làpis", "Ècole", "ecole 2", "Zoe"]
    let expected = ["Abete", "Ècole", "ecole 2", "L'Albero", "lampada", "L’àncora", "Làpis", "Zoe"]
    #expect(sorted.reversed().sorted { CollationKey($0) < CollationKey($1) } == expected)
    #expect(CollationKey("Èlite").initial == "E")
    #expect(CollationKey("«L'Alba»").initial == "L")
    #expect(CollationKey("3 Sponde").initial == "#")
    #expect(CollationKey("a") != CollationKey("A"))
  }
}
