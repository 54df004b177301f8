import Content
import Testing

@Suite struct FormatNumberTests {
  let italian = LanguageFormat(language: "it")
  let english = LanguageFormat(language: "en-GB")

  @Test(
    "whole numbers are grouped, in Italian only from five digits on",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (1234, "1234", "1,234"), (12345, "12.345", "12,345"),
      (1_234_567, "1.234.567", "1,234,567"), (-12345, "\u{2212}12.345", "\u{2212}12,345"),
      (Int.min, "\u{2212}9.223.372.036.854.775.808", "\u{2212}9,223,372,036,854,775,808"),
    ]
  )
  func integers(value: Int, it: String, en: String) {
    #expect(italian.integer(value) == it)
    #expect(english.integer(value) == en)
  }

  @Test("a change carries its sign, except nothing")
  func signs() {
    #expect(italian.integer(3, plus: true) == "+3")
    #expect(italian.integer(-3, plus: true) == "\u{2212}3")
    #expect(italian.integer(0, plus: true) == "0")
    #expect(italian.percent(125, digits: 1, plus: true) == "+12,5%")
  }

  @Test("decimals keep every digit asked for")
  func decimals() {
    #expect(italian.decimal(12345, digits: 2) == "123,45")
    #expect(italian.decimal(5, digits: 2) == "0,05")
    #expect(italian.decimal(-5, digits: 3) == "\u{2212}0,005")
    #expect(english.decimal(1_234_500, digits: 2) == "12,345.00")
  }

  @Test(
    "money is written as each language does, exact to the cent",
    arguments: [
      (123_456_750, "1.234.567,50\u{A0}€", "€1,234,567.50"), (0, "0,00\u{A0}€", "€0.00"),
      (-123_405, "\u{2212}1234,05\u{A0}€", "\u{2212}€1,234.05"),
      (9_007_199_254_740_993, nil, "€90,071,992,547,409.93"),
    ] as [(Int, String?, String)]
  )
  func money(cents: Int, it: String?, en: String) {
    if let it { #expect(italian.euro(cents: cents) == it) }
    #expect(english.euro(cents: cents) == en)
  }

  @Test("whole euro are rounded, halves away from zero, and nothing has no sign")
  func wholeEuro() {
    #expect(italian.euro(cents: 1_234_550, showsCents: false) == "12.346\u{A0}€")
    #expect(english.euro(cents: -1_234_549, showsCents: false) == "\u{2212}€12,345")
    #expect(english.euro(cents: -49, showsCents: false) == "€0")
  }

  @Test("percentages and shares")
  func percentages() {
    #expect(italian.percent(125, digits: 1) == "12,5%")
    #expect(english.percent(125, digits: 1) == "12.5%")
    #expect(italian.percent(7, of: 19) == "36,8%")
    #expect(italian.percent(1, of: 8, digits: 2) == "12,50%")
    #expect(italian.percent(1, of: 16, digits: 1) == "6,3%")
    #expect(italian.percent(-1, of: 16, digits: 0) == "\u{2212}6%")
    #expect(italian.percent(1, of: 0) == nil)
    #expect(italian.percent(.max, of: .max) == "100,0%")
  }

  @Test(
    "a number of the data keeps its digits or is rounded as decimal figures are",
    arguments: [
      ("1234.5", nil, "1234,5"), ("12345.50", nil, "12.345,50"), ("0.145", 2, "0,15"), ("2.675", 2, "2,68"),
      ("999.96", 1, "1000,0"), ("9.5", 0, "10"), ("-0.04", 1, "0,0"), ("-12", nil, "\u{2212}12"),
      ("5", 2, "5,00"),
      ("123456789012345678901234567890", nil, "123.456.789.012.345.678.901.234.567.890"), ("1e3", nil, "1e3"),
    ] as [(String, Int?, String)]
  )
  func literals(literal: String, digits: Int?, expected: String) {
    #expect(italian.number(literal: literal, digits: digits) == expected)
  }

  @Test(
    "file sizes",
    arguments: [
      (0, "0\u{A0}byte"), (1, "1\u{A0}byte"), (999, "999\u{A0}byte"), (119_600, "120\u{A0}kB"),
      (999_499, "999\u{A0}kB"),
      (999_500, "1\u{A0}MB"), (1_240_000, "1,2\u{A0}MB"), (2_000_000, "2\u{A0}MB"),
      (999_950_000, "1\u{A0}GB"),
      (3_450_000_000, "3,5\u{A0}GB"),
    ]
  )
  func fileSizes(bytes: Int, expected: String) {
    #expect(italian.fileSize(bytes) == expected)
  }

  @Test("places in an order, and plurals")
  func words() {
    #expect(italian.ordinal(3) == "3º")
    #expect(italian.ordinal(3, feminine: true) == "3ª")
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map { english.ordinal($0) }.joined(separator: " ")
        == "1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th"
    )
    #expect(italian.plural(1, one: "socio", other: "soci") == "socio")
    #expect(italian.plural(0, one: "socio", other: "soci") == "soci")
  }

  @Test("lists end with the language's and, which sounds well before an e")
  func lists() {
    #expect(italian.list(["a", "b", "c"]) == "a, b e c")
    #expect(italian.list(["cura", "educazione"]) == "cura ed educazione")
    #expect(english.list(["care", "education"]) == "care and education")
    #expect(english.list(["a"]) == "a")
    #expect(english.list([]) == "")
  }

  @Test("another language says for itself how it writes, and is neutral in the rest")
  func thirdLanguage() throws {
    let neutral = LanguageFormat(language: "sl")
    let date = try #require(PartialDate("2003-02-03"))
    #expect(neutral.integer(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(neutral.date(date) == "2003-02-03")
    #expect(neutral.list(["a", "b"]) == "a, b")

    let slovenian = LanguageFormat(
      language: "sl",
      overrides: [
        "groupSeparator": ".", "day": "{day}. {month} {year}", "conjunction": " in ", "percent": "{number} %",
        "months": "januar februar marec april maj junij julij avgust september oktober november december",
        "nonsense": "x",
      ]
    )
    #expect(slovenian.integer(12345) == "12.345")
    #expect(slovenian.date(date) == "3. februar 2003")
    #expect(slovenian.list(["a", "b", "c"]) == "a, b in c")
    #expect(slovenian.percent(5, digits: 0) == "5 %")
    #expect(LanguageFormat.overrideKeys == LanguageFormat.overrideKeys.sorted())
  }
}
