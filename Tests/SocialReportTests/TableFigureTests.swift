import Content
import Figures
import Testing

@testable import SocialReport

@Suite("Tables of figures over the years")
struct TableFigureTests {
  private let sample: TableTesting

  init() async throws { sample = try await .sample }

  @Test(
    "The years of the data up to the report's year stand beside each other, then the difference with last year"
  )
  func columns() throws {
    let columns = { try sample.table("people.movements", $0).columns.map(\.id) }
    #expect(try columns(2022) == ["2022"])
    #expect(try columns(2023) == ["2022", "2023", "change"])
    #expect(try columns(2024) == ["2022", "2023", "2024", "change"])
    #expect(try sample.html(sample.table("people.movements")).contains(">Differenza con il 2023</th>"))
  }

  @Test("A row that is nought in every year is left out, one that was not nought once stays")
  func zeros() throws {
    let gender = try sample.table("people.byGender")
    #expect(gender.rows.count == 3)
    #expect(!gender.rows.flatMap(\.cells).contains { $0.name.hasSuffix("byGender.other") })
    let contract = try sample.table("people.byContract")
    #expect(contract.rows.flatMap(\.cells).contains { $0.name.hasSuffix("byContract.apprentices") })
  }

  @Test("Nought is an answer where the guidelines ask: no accidents, no refunds")
  func noughts() async throws {
    #expect(try sample.table("people.volunteerRefunds").rows.count == 2)
    let safe = try await TableTesting.edited(["2023/people": [("\"accidents\": 1", "\"accidents\": 0")]])
    let table = try safe.table("people.healthSafety")
    #expect(table.rows.first?.cells.first?.name == "people.own.healthSafety.accidents")
  }

  @Test("A table in which nothing is left is no table")
  func nothing() async throws {
    func nought(_ hired: Int, _ left: Int, _ stabilised: Int) -> [(String, String)] {
      [("hired", hired), ("left", left), ("stabilised", stabilised)].map {
        ("\"\($0)\": \($1)", "\"\($0)\": 0")
      }
    }
    let still = try await TableTesting.edited([
      "2024/people": nought(2, 1, 1), "2023/people": nought(2, 1, 0), "2022/people": nought(1, 1, 1),
    ])
    #expect(still.catalogue.table("people.movements", year: 2024) == nil)
  }

  @Test("A difference has its sign, percentages differ in points, euro in percent, and nought is a word")
  func changes() throws {
    let contract = try sample.table("people.byContract")
    #expect(try sample.rows(contract).compactMap(\.last).prefix(4) == ["+1", "−1", "+1", "+1"])
    #expect(try sample.rows(sample.table("people.byGender"))[1].last == "stabile")
    #expect(try sample.rows(sample.table("people.byGender"), "en")[1].last == "unchanged")
    let production = try sample.table("finance.incomeStatement").rows.first { $0.kind == .subtotal }
    let row = try #require(production)
    #expect(row.cells.last.map { $0.name } == "finance.incomeStatement.valueOfProduction.growth")
    let returns = try sample.rows(sample.table("network.returns"))
    #expect(returns.last?.suffix(2) == ["100,0%", "+5,3\u{A0}punti"])
    #expect(try sample.rows(sample.table("finance.incomeStatement"))[0].suffix(2) == ["6.601.042", "+4,2%"])
  }

  @Test("What grows from nought has no percentage, but a difference")
  func fromNought() throws {
    let row = try sample.table("environment.indicators").rows.first { row in
      row.cells.contains { $0.name == "environment.distance-electric" }
    }
    #expect(row?.cells.last?.name == "environment.distance-electric.change")
  }

  @Test("What isn't known is said so, with a note, and has no difference")
  func unknown() throws {
    let table = try sample.table("environment.indicators", 2023)
    let water = try sample.row("Acqua", of: table)
    #expect(water[1] == "n.d.")
    #expect(water.last == "")
    #expect(try sample.html(table).contains("<p class=\"table-note\">n.d.: dato non disponibile.</p>"))
    #expect(try !sample.html(sample.table("people.byAge")).contains("n.d."))
  }

  @Test("A number of one to four people by category of disadvantage is kept back, with a note that says why")
  func withheld() throws {
    let table = try sample.table("network.disadvantaged")
    let html = try sample.html(table)
    #expect(html.contains("<td class=\"number\">&lt;5</td>"))
    #expect(html.contains("<p class=\"table-note\">&lt;5: da una a quattro persone."))
    #expect(!html.contains("permetterebbe di calcolarne"))
    for row in table.rows where row.cells.contains(where: { $0.number?.value == .withheld }) {
      #expect(row.cells.last == .empty)
    }
    #expect(try sample.csv(table).contains { $0.hasSuffix(";<5;<5;<5") })
  }

  @Test("The network's tables say how many members' data they rest on, year by year")
  func coverage() throws {
    let html = try sample.html(sample.table("network.economy"))
    let years = "17 su 18 nel 2022, 19 su 19 nel 2023, 19 su 19 nel 2024"
    #expect(html.contains("· Soci compresi nei dati, anche con stime: \(years)<"))
    let first = try sample.table("network.economy", 2022)
    #expect(try sample.html(first).contains("· Soci compresi nei dati, anche con stime: 17 su 18 nel 2022<"))
    #expect(
      try sample.html(first, "en").contains(
        "· Members included in the data, estimates too: 17 of 18 in 2022<"
      )
    )
    #expect(try sample.html(sample.table("network.byMember"), "en").contains("Data from 19 of 19 members"))
    #expect(try !sample.html(sample.table("people.headcount")).contains("Dati di "))
  }

  @Test("Members are said to have given their data where none of these are estimates")
  func coverageWithoutEstimates() async throws {
    let given = try await TableTesting.edited([
      "2022/returns": [("\"status\": \"estimated\"", "\"status\": \"reported\"")],
      "2023/returns": [("\"status\": \"estimated\"", "\"status\": \"reported\"")],
    ])
    let html = try given.html(given.table("network.economy"))
    #expect(html.contains("· Soci che hanno dato i dati: 17 su 18 nel 2022, 19 su 19 nel 2023, "))
    #expect(try given.html(given.table("network.economy", 2022)).contains("· Dati di 17 soci su 18<"))
  }

  @Test("An estimate is marked in its cell, or above a column of estimates")
  func estimates() throws {
    let waste = try sample.row("Rifiuti degli uffici", of: sample.table("environment.indicators"))
    #expect(waste[3].hasPrefix("<span class=\"estimate\">stima</span> 585"))
    let economy = try sample.html(sample.table("network.economy"))
    #expect(economy.contains(">2023 <span class=\"estimate\">con stime</span></th>"))
    #expect(economy.contains("<th scope=\"col\" class=\"number\">2024</th>"))
    #expect(!economy.contains(">stima</span>"))
  }

  @Test(
    "A split ends with its total, which is the sum of its rows",
    arguments: [
      "people.byContract", "people.byGender", "people.byAge", "people.bySeniority", "people.byEducation",
      "contracts.byAuthority", "contracts.byProcedure", "contracts.bySector", "contracts.byMember",
      "finance.byPayer", "finance.valueDistribution", "finance.resultAllocation", "members.byKind",
      "members.byDistrict", "network.soci", "people.volunteers", "network.returns",
    ]
  )
  func totals(name: String) throws {
    for year in TableTesting.years {
      let table = try sample.table(name, year)
      let column = try #require(table.columns.firstIndex { $0.id == String(year) })
      let values = table.rows.filter { $0.kind == .normal }.compactMap { $0.cells[column].figureNumber }
      let total = try #require(table.rows.first { $0.kind == .total })
      let expected = try #require(total.cells[column].figureNumber)
      #expect((values.reduce(FixedDecimal(0), +) - expected).isZero, "\(name) \(year)")
    }
  }

  @Test("The kinds of income add up to the value of production, and the sources of a kind to the kind")
  func sources() throws {
    let table = try sample.table("finance.sources")
    let column = try #require(table.columns.firstIndex { $0.id == "2024" })
    var sum = FixedDecimal(0)
    var parts = FixedDecimal(0)
    for row in table.rows.reversed() {
      guard let number = row.cells[column].figureNumber else { continue }
      switch row.kind {
      case .total: #expect((number - FixedDecimal(680_948_950, digits: 2)).isZero)
      case .part: parts = parts + number
      default:
        #expect(parts.isZero || (parts - number).isZero)
        parts = FixedDecimal(0)
        sum = sum + number
      }
    }
    #expect((sum - FixedDecimal(680_948_950, digits: 2)).isZero)
  }

  @Test("Sums of money in euro are said once in the caption and rounded with a note")
  func euro() throws {
    let html = try sample.html(sample.table("finance.incomeStatement"))
    #expect(html.contains("</span> <span class=\"unit\">(in euro)</span></caption>"))
    #expect(!html.contains("€"))
    #expect(html.contains("Importi arrotondati all’euro"))
    #expect(try !sample.html(sample.table("contracts.bySector")).contains("Importi arrotondati"))
  }

  @Test("The reason that the data give for a great change stands below the table")
  func changeNotes() throws {
    let notes = { try sample.html(sample.table("environment.indicators", $0)) }
    let reason = "Chilometri con l’auto elettrica: L’auto elettrica è arrivata nel maggio 2024."
    #expect(try notes(2024).contains(reason))
    #expect(try !notes(2023).contains(reason))
    let sources = try sample.html(sample.table("finance.sources", 2023))
    #expect(sources.contains("Servizi a privati; Servizi e corsi per le imprese: "))
    let shared = "Nel febbraio 2023 è cominciato il contratto"
    #expect(sources.components(separatedBy: shared).count == 2, "a reason that two rows share is said once")
  }
}

extension Table.Cell {
  /// The name of the figure in the cell.
  fileprivate var name: String {
    switch self {
    case .figure(let figure), .change(let figure): figure.name
    default: ""
    }
  }

  fileprivate var figureNumber: FixedDecimal? {
    if case .figure(let figure) = self { figure.number } else { nil }
  }
}
