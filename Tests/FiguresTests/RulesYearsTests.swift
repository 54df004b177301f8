import Content
import Diagnostics
import Testing

@testable import Figures

@Suite("The rules about years and numbers")
struct RulesYearsTests {
  @Test("want the files that a report is made from, and a folder for each year")
  func missingFiles() async throws {
    var sample = try await RulesSample.asItIs()
    sample.remove("2024/environment")
    sample.remove("2024/people")
    #expect(
      sample.problems == ["2024/people year.missing-file", "2024/environment year.missing-file"]
    )
    sample.remove("2024/report")
    #expect(sample.problems == [], "without a report a year may have what it has")
  }

  @Test("let a draft wait for its files, with a warning")
  func missingFilesOfDraft() async throws {
    var sample = try await RulesSample.asItIs()
    try sample.set("approval.date", in: "2024/report", to: "null")
    sample.remove("2024/environment")
    #expect(sample.problems == ["2024/environment year.missing-file-in-draft"])
    #expect(sample.diagnostics.first?.severity == .warning)
  }

  @Test("notice a date left from the report of the year before")
  func oldMembershipDate() async throws {
    var sample = try await RulesSample.asItIs()
    try sample.set("membershipAsOf", in: "2024/report", to: "\"2023-12-31\"")
    #expect(sample.problems == ["2024/report year.as-of-another ‹\"2023-12-31\"›"])
  }

  @Test("list what the data say isn't known, where it is typed")
  func unknownFigures() async throws {
    let sample = try await RulesSample.asItIs()
    var diagnostics: [Diagnostic] = []
    FigureRules.listUnknown(sample.content, sample.figures, diagnostics: &diagnostics)
    #expect(sample.brief(diagnostics) == ["2022/environment figure.unknown-value ‹null›"])
    #expect(diagnostics.map(\.severity) == [.note])
    #expect(diagnostics.map { $0.arguments["name"] } == ["environment.water"])
  }

  @Test("want no hole in the series")
  func hole() async throws {
    var sample = try await RulesSample.asItIs()
    for file in ["contracts", "environment", "finance", "funding", "people", "report", "returns"] {
      sample.remove("2023/" + file)
    }
    #expect(sample.problems.contains("2023 year.left-out"))
  }

  @Test("want years that have begun, after social cooperatives have")
  func folders() async throws {
    var sample = try await RulesSample.asItIs()
    sample.move("2024/environment", to: "2031/environment")
    sample.move("2024/people", to: "1924/people")
    let problems = Set(sample.problems)
    #expect(problems.isSuperset(of: ["2031 year.in-future", "1924 year.too-old"]))
    sample.today = try #require(PartialDate("2031-01-01"))
    #expect(!sample.problems.contains("2031 year.in-future"))
  }

  @Test(
    "want numbers that can be",
    arguments: [
      RulesMistake("2024/people", "asOf", #""2023-12-31""#, finds: #"year.as-of-another ‹"2023-12-31"›"#),
      RulesMistake(
        "2024/finance",
        "incomeStatement.costs.rents",
        "38400.001",
        finds: "figure.money-with-fractions ‹38400.001›"
      ),
      RulesMistake(
        "2024/returns",
        "returns.vicinanza.surplus",
        "-0.005",
        finds: "figure.money-with-fractions ‹-0.005›"
      ),
      RulesMistake(
        "2024/finance",
        "incomeStatement.costs.rents",
        "384003840038400",
        finds: "figure.number-too-large ‹384003840038400›"
      ),
      RulesMistake(
        "2024/people",
        "own.headcount.total",
        "99999999999999999999",
        finds: "figure.number-too-large ‹99999999999999999999›"
      ),
      RulesMistake(
        "2024/finance",
        "incomeStatement.costs.rents",
        "1e300",
        finds: "figure.number-too-large ‹1e300›"
      ),
      RulesMistake("2024/people", "own.fte", "12.805"),
      RulesMistake(
        "indicators",
        "indicators.local-purchases.values",
        #"{ "2024": 713 }"#,
        finds: "figure.percentage-above-100 ‹713›"
      ),
      RulesMistake("indicators", "indicators.payment-days.values", #"{ "2024": 713 }"#),
      RulesMistake(
        "2024/environment",
        "indicators.paper",
        #"{ "id": "recycled", "unit": "%", "value": 100.1 }"#,
        finds: "figure.percentage-above-100 ‹100.1›"
      ),
      RulesMistake(
        "indicators",
        "indicators.payment-days.values",
        #"{ "2026": 60 }"#,
        finds: #"year.indicator-in-future ‹"2026"›"#
      ),
    ]
  )
  func numbers(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("survive sums that no number can hold")
  func overflow() async throws {
    var sample = try await RulesSample.asItIs()
    let row = #"{ "id": "a", "kind": "other", "payerType": "other", "amount": 9999999999999 }"#
    let rows = Array(repeating: row, count: 10_000).joined(separator: ",")
    try sample.set("revenueSources", in: "2024/finance", to: "[\(rows)]")
    #expect(sample.problems == ["2024/finance finance.sources ‹6809489.5›"])
  }

  @Test(
    "survive values of the wrong kind, which the schemas report",
    arguments: ["2024/contracts", "2024/finance", "2024/people", "2024/returns", "governance", "members"]
  )
  func wrongKinds(file: String) async throws {
    let sample = try await RulesSample.asItIs()
    for key in try sample.keys(of: file) {
      for text in ["7", "[{}]"] {
        var spoilt = sample
        try spoilt.set(key, in: file, to: text)
        _ = spoilt.diagnostics
      }
    }
  }
}
