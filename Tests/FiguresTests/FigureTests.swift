import Content
import Figures
import Testing

@Suite("A figure")
struct FigureTests {
  @Test(
    "is written as each language writes it",
    arguments: [
      (Figure.Unit.count, FixedDecimal(1234), "1234", "1,234"),
      (.people, FixedDecimal(12345), "12.345", "12,345"),
      (.percent, FixedDecimal(842, digits: 1), "84,2%", "84.2%"),
      (.percent, FixedDecimal(100), "100,0%", "100.0%"),
      (.percent, FixedDecimal(8725, digits: 2), "87,3%", "87.3%"),
      (.ratio, FixedDecimal(278, digits: 2), "1\u{A0}:\u{A0}2,8", "1\u{A0}:\u{A0}2.8"),
      (.euro, FixedDecimal(680_948_950, digits: 2), "6.809.490\u{A0}€", "€6,809,490"),
      (.hours, FixedDecimal(452), "452\u{A0}ore", "452\u{A0}hours"),
      (.hours, FixedDecimal(1), "1\u{A0}ora", "1\u{A0}hour"),
      (.days, FixedDecimal(1), "1\u{A0}giorno", "1\u{A0}day"),
      (.days, FixedDecimal(0), "0\u{A0}giorni", "0\u{A0}days"),
      (.quantity, FixedDecimal(128, digits: 1), "12,8", "12.8"),
      (.physical("kWh"), FixedDecimal(15240), "15.240\u{A0}kWh", "15,240\u{A0}kWh"),
      (.physical("t CO₂e"), FixedDecimal(124, digits: 1), "12,4\u{A0}t CO₂e", "12.4\u{A0}t CO₂e"),
    ]
  )
  func written(unit: Figure.Unit, number: FixedDecimal, italian: String, english: String) async throws {
    let languages = try await Sample.languages()
    let figure = Figure("name", label: .plain("Name"), unit: unit, value: .number(number))
    #expect(languages.map { figure.written(in: $0) } == [italian, english])
  }

  @Test(
    "that is a change has a sign, and points where percentages differ",
    arguments: [
      (Figure.Unit.people, FixedDecimal(2), "+2"), (.people, FixedDecimal(-2), "−2"),
      (.people, FixedDecimal(0), "0"),
      (.percent, FixedDecimal(-9, digits: 1), "−0,9\u{A0}punti"),
      (.euro, FixedDecimal(120_000, digits: 2), "+1200\u{A0}€"),
      (.ratio, FixedDecimal(-2, digits: 1), "−0,2"),
      (.physical("kg"), FixedDecimal(-36), "−36\u{A0}kg"),
    ]
  )
  func change(unit: Figure.Unit, number: FixedDecimal, italian: String) async throws {
    var figure = Figure("name.change", label: .plain("Name"), unit: unit, value: .number(number))
    figure.isChange = true
    figure.computation = .difference("name", "name@2023")
    #expect(try await figure.written(in: Sample.languages()[0]) == italian)
  }

  @Test("that is a growth is a percentage")
  func growth() async throws {
    let figure = try #require(
      try await Sample.register().figure("people.own.headcount.total.growth", in: 2024)
    )
    #expect(try await figure.written(in: Sample.languages()[0]) == "+7,7%")
  }

  @Test("of money shows its cents when they are asked for, and of hours no unit when its column has it")
  func options() async throws {
    let italian = try await Sample.languages()[0]
    let euro = Figure(
      "name",
      label: .plain("Name"),
      unit: .euro,
      value: .number(FixedDecimal(79166, digits: 2))
    )
    #expect(euro.written(in: italian, showsCents: true) == "791,66\u{A0}€")
    let hours = Figure("name", label: .plain("Name"), unit: .hours, value: .number(FixedDecimal(452)))
    #expect(hours.written(in: italian, showsUnit: false) == "452")
  }

  @Test("whose unit is the consortium's own names it")
  func ownUnit() async throws {
    var figure = Figure("name", label: .plain("Name"), unit: .quantity, value: .number(FixedDecimal(3)))
    figure.unitName = LocalizedText(["it": "orti"])
    #expect(try await figure.written(in: Sample.languages()[1], orIn: ["it"]) == "3\u{A0}orti")
  }

  @Test("that isn't known or is withheld says so")
  func noNumber() async throws {
    let languages = try await Sample.languages()
    var figure = Figure("name", label: .plain("Name"), unit: .people, value: .unknown)
    #expect(languages.map { figure.written(in: $0) } == ["n.d.", "n/a"])
    figure.value = .withheld
    #expect(languages.map { figure.written(in: $0) } == ["riservato", "withheld"])
    figure.isBelowFive = true
    #expect(languages.map { figure.written(in: $0) } == ["<5", "<5"])
    #expect(figure.number == nil)
  }

  @Test(
    "that is a date is written as far as it is known",
    arguments: [("2024-12-31", "31 dicembre 2024"), ("2024-12", "dicembre 2024"), ("2024", "2024")]
  )
  func date(date: String, italian: String) async throws {
    let value = Figure.Value.date(try #require(PartialDate(date)))
    let figure = Figure("name", label: .plain("Name"), unit: .date, value: value)
    #expect(try await figure.written(in: Sample.languages()[0]) == italian)
  }
}

@Suite("A decimal number")
struct FixedDecimalTests {
  @Test(
    "is rounded with halves away from zero",
    arguments: [
      (125, 2, 1, 13), (-125, 2, 1, -13), (124, 2, 1, 12), (5, 1, 0, 1), (-4, 1, 0, 0), (12, 0, 2, 1200),
    ]
  )
  func rounded(units: Int, digits: Int, wanted: Int, expected: Int) {
    #expect(
      FixedDecimal(units, digits: digits).rounded(toDigits: wanted) == FixedDecimal(expected, digits: wanted)
    )
  }

  @Test("is divided exactly, and by nothing not at all")
  func divided() {
    let share = FixedDecimal(2).divided(by: FixedDecimal(3), times: 100, digits: 1)
    #expect(share == FixedDecimal(667, digits: 1))
    #expect(FixedDecimal(-1).divided(by: FixedDecimal(8), digits: 2) == FixedDecimal(-13, digits: 2))
    #expect(FixedDecimal(15, digits: 1).divided(by: FixedDecimal(5, digits: 1), digits: 0) == FixedDecimal(3))
    #expect(FixedDecimal(1).divided(by: FixedDecimal(0), digits: 1) == nil)
    #expect(FixedDecimal(.max).divided(by: FixedDecimal(1, digits: 2), digits: 2) == nil)
  }

  @Test("never overflows")
  func extremes() {
    let large = FixedDecimal(.max)
    #expect(large + large == large)
    #expect(-FixedDecimal(.min) == large)
    #expect((large * -3).units == .min + 1)
    #expect(large.rounded(toDigits: 2).units == .max)
    #expect(FixedDecimal(1) < FixedDecimal(11, digits: 1))
    #expect(FixedDecimal(10, digits: 1) - FixedDecimal(1) == FixedDecimal(0, digits: 1))
  }
}
