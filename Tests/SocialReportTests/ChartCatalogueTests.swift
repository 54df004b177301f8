import Content
import Diagnostics
import Figures
import SVGCharts
import Testing

@testable import SocialReport

@Suite("The catalogue of charts")
struct ChartCatalogueTests {
  private let sample: TableTesting

  init() async throws { sample = try await .sample }

  private func outcome(
    _ name: String,
    message: String = "Messaggio",
    description: String = "Descrizione.",
    year: Int? = 2024,
    _ code: String = "it",
    url: (String) -> String? = { _ in nil }
  ) throws -> ChartCatalogue.Outcome {
    ChartCatalogue.chart(
      name,
      id: ChartCatalogue.anchor(of: name),
      message: message,
      description: description,
      number: 3,
      figures: sample.register,
      content: sample.content,
      year: year,
      language: try sample.language(code),
      url: url
    )
  }

  private func chart(_ name: String, year: Int? = 2024, _ code: String = "it") throws -> ChartFigure {
    guard case .drawn(let chart) = try outcome(name, year: year, code) else {
      Issue.record("no chart \(name)")
      throw CancellationError()
    }
    return chart
  }

  private func refusals(_ outcome: ChartCatalogue.Outcome) -> [String] {
    if case .refused(let rules) = outcome { rules.map(\.id) } else { [] }
  }

  @Test("Every chart has a name of its own, and the consortium's indicators have one each")
  func names() {
    #expect(Set(ChartCatalogue.names).count == ChartCatalogue.names.count)
    #expect(ChartCatalogue.names.count == 20)
    let indicators = ["indicators.payment-days", "indicators.local-purchases", "indicators.member-visits"]
    #expect(ChartCatalogue.names(in: sample.content) == ChartCatalogue.names + indicators)
    #expect(ChartCatalogue.anchor(of: "people.byContract") == "chart-people-by-contract")
    #expect(ChartCatalogue.item(of: "people.byContract", in: sample.content) == "4.1")
    #expect(ChartCatalogue.item(of: "indicators.payment-days", in: sample.content) == "5.6")
    #expect(ChartCatalogue.item(of: "people.byHeight", in: sample.content) == nil)
  }

  @Test(
    "Every chart can be drawn for every year of the sample, in every language",
    arguments: [2022, 2023, 2024]
  )
  func complete(_ year: Int) throws {
    for name in ChartCatalogue.names(in: sample.content)
    where year == 2024 || name != "projects.beneficiaries" {
      for code in ["it", "en"] {
        let html = try chart(name, year: year, code).html
        #expect(!html.contains("charts.") && !html.contains("figures.") && !html.contains("{"), "\(name)")
        #expect(html.contains("<p class=\"figure-source\">"), "\(name)")
      }
    }
  }

  @Test("Every name of a figure that a chart asks for is one of the register in some year")
  func figures() {
    // Sectors, members and clients without a contract have no figure.
    let families = [
      "contracts.byAuthority", "contracts.byMember", "contracts.bySector", "projects.beneficiaries",
    ]
    for name in ChartCatalogue.names(in: sample.content) {
      let names = ChartCatalogue.figureNames(of: name, sample.content)
      #expect(!names.isEmpty, "\(name)")
      let missing = names.filter { figure in
        TableTesting.years.allSatisfy { sample.register.figure(figure, in: $0) == nil }
      }
      #expect(missing.isEmpty || families.contains(name), "\(name): \(missing)")
    }
  }

  @Test("Every language has the words that charts ask for")
  func words() {
    for language in sample.content.languages {
      #expect(language.words.missing(of: ChartCatalogue.wordKeys).isEmpty)
    }
  }

  @Test("A name that is none is refused")
  func unknown() throws {
    #expect(refusals(try outcome("people.byHeight")) == ["figure.unknown-chart"])
    #expect(refusals(try outcome("indicators.nothing")) == ["figure.unknown-chart"])
  }

  @Test("A chart without message or without description is refused, for each of them")
  func required() throws {
    #expect(refusals(try outcome("people.byAge", message: "")) == ["chart.without-message"])
    #expect(refusals(try outcome("people.byAge", description: " ")) == ["chart.without-description"])
    let both = try outcome("people.byAge", message: "", description: "")
    #expect(refusals(both) == ["chart.without-message", "chart.without-description"])
  }

  @Test("A chart none of whose figures is known says that it has nothing to draw")
  func nothing() throws {
    #expect(refusals(try outcome("people.byAge", year: 1999)) == ["chart.nothing-to-draw"])
    #expect(refusals(try outcome("finance.production", year: 1999)) == ["chart.nothing-to-draw"])
  }

  @Test("What there is to draw can be asked without drawing it")
  func shown() {
    func has(_ name: String, _ year: Int?) -> Bool {
      ChartCatalogue.hasAnythingToDraw(name, figures: sample.register, content: sample.content, year: year)
    }
    #expect(has("people.byAge", 2024) && has("finance.production", 2022) && has("members.byKind", nil))
    #expect(!has("people.byAge", 1999) && !has("finance.production", 2025) && !has("people.byHeight", 2024))
  }

  @Test("Bars stand from the longest to the shortest, nought is left out, and the table has the sum")
  func sorted() throws {
    let data = try chart("contracts.byAuthority").data
    #expect(data.categories.map(\.label) == ["Comuni", "Consorzi pubblici", "Azienda sanitaria", "Imprese"])
    #expect(data.series.first?.values.first?.written == "3.334.700\u{A0}€")
    #expect(data.series.first?.writtenTotal == "5.947.700\u{A0}€")
    #expect(data.series.last?.values.map(\.written) == ["56,1%", "21,5%", "19,6%", "2,8%"])
  }

  @Test("Ages keep their order")
  func ages() throws {
    #expect(try chart("people.byAge").data.series.first?.values.map(\.written) == ["3", "7", "4"])
  }

  @Test("A chart over the years ends with the year of its report, and quotes the source of that year")
  func years() throws {
    let chart = try chart("people.byContract", year: 2023)
    #expect(chart.data.categories.map(\.label) == ["2022", "2023"])
    #expect(chart.data.series.count == 2, "apprentices were nought in both years")
    guard case .stackedBars(.absolute(let sums)) = chart.kind else {
      Issue.record("no stacked bars")
      return
    }
    #expect(sums == ["12", "13"])
    let source = try #require(try self.chart("finance.production", year: 2023).words.source)
    #expect(source.hasPrefix("Fonte: Bilancio d’esercizio 2023") && !source.contains("esercizio 2022"))
  }

  @Test("What there is on a day says of which: one, or the last of each year that is drawn")
  func asOf() throws {
    let first = try #require(try chart("people.byContract", year: 2022).words.source)
    #expect(first.contains("Situazione: 31 dicembre 2022"))
    let two = try #require(try chart("people.byContract", year: 2023).words.source)
    #expect(two.contains("Situazione: 31 dicembre di ogni anno") && !two.contains("31 dicembre 20"))
    let english = try #require(try chart("people.trend", year: 2024, "en").words.source)
    let words = try sample.language("en").words
    #expect(english.contains(words[TableWord.asOfYearEnds]))
    #expect(try chart("finance.production", year: 2023).words.source?.contains("Situazione") == false)
  }

  @Test("Sources of income that belong together are added up")
  func sums() throws {
    let data = try chart("finance.sources").data
    let members = try #require(data.series.first { $0.label == "Soci" })
    #expect(members.values.last?.written == "567.443\u{A0}€")
    let shown = data.series.compactMap { series -> Double? in
      if case .number(let number, _) = series.values.last { number } else { nil }
    }
    #expect(shown.reduce(0, +) == 6_809_489.5)
  }

  @Test("Withheld numbers stay withheld, after those that are known")
  func withheld() throws {
    let chart = try chart("network.disadvantaged")
    let values = chart.data.series.first?.values ?? []
    #expect(values.suffix(2) == [.withheld(written: "<5"), .withheld(written: "<5")])
    #expect(values.dropLast(2).allSatisfy { if case .number = $0 { true } else { false } })
  }

  @Test("A chart of the network says how many members its figures rest on")
  func coverage() throws {
    #expect(try chart("network.pyramid").words.source?.contains("19") == true)
    #expect(try chart("people.byAge").words.source?.contains("soci su") == false)
  }

  @Test("An indicator shows the target that the report's objectives set")
  func target() throws {
    guard case .lines(let axis, let target) = try chart("indicators.payment-days").kind else {
      Issue.record("no lines")
      return
    }
    #expect(target?.value == 60)
    #expect(target?.label == "Traguardo: 60\u{A0}giorni")
    #expect(axis.ticks.map(\.written) == ["0", "20", "40", "60", "80"])
    guard case .lines(_, let none) = try chart("indicators.local-purchases").kind else { return }
    #expect(none == nil)
  }

  @Test("Large sums are written in millions beside the lines, as the language does")
  func millions() throws {
    for (code, expected) in [("it", "8 mln €"), ("en", "€8m")] {
      guard case .lines(let axis, _) = try chart("finance.production", year: 2024, code).kind else {
        continue
      }
      #expect(axis.ticks.last?.written == expected)
      #expect(axis.ticks.first?.written == "0")
    }
  }

  @Test("The charts of members are there without a year, and lead where the caller says")
  func now() throws {
    let outcome = try outcome("members.byDistrict", year: nil) { name in
      name == "members.district.val-lerina" ? "val-lerina.html" : nil
    }
    guard case .drawn(let chart) = outcome else {
      Issue.record("no chart")
      return
    }
    #expect(chart.data.categories.map(\.url) == ["val-lerina.html", nil, nil])
    #expect(chart.data.series.first?.writtenTotal == "19")
  }
}
