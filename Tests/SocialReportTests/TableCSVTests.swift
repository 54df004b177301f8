import Content
import Figures
import Testing

@testable import SocialReport

@Suite("Tables as CSV")
struct TableCSVTests {
  private let sample: TableTesting

  init() async throws { sample = try await .sample }

  @Test("A table of figures has a name in each language, the unit and plain numbers, without differences")
  func figures() throws {
    let lines = try sample.csv(sample.table("people.volunteers"))
    #expect(lines.first == "label_it;label_en;unit;2022;2023;2024")
    #expect(lines.dropLast().last == "Totale;Total;people;7;9;11")
    #expect(lines.last == "")
  }

  @Test("Money has a decimal comma and no separators between thousands; a group has its columns")
  func money() throws {
    let lines = try sample.csv(sample.table("finance.balanceSheet"))
    #expect(lines.first == "group_it;group_en;label_it;label_en;2022;2023;2024")
    #expect(
      lines.contains { $0.hasPrefix("Attività;Assets;") && $0.hasSuffix(";937342,03;1008659,35;1069419,76") }
    )
  }

  @Test("A text has a column for each language, a name or code has one")
  func languages() throws {
    let lines = try sample.csv(sample.table("contracts.list"))
    #expect(
      lines.first
        == "label_it;label_en;client_it;client_en;cig;procedure_it;procedure_en;period;valueTotal;valueYear;ownShare;executors"
    )
    #expect(lines[1].contains(";990CM21004;Convenzione;Agreement;2021-02-15/2025-12-31;"))
  }

  @Test("What is no number of its own is kept back, what isn't known is empty")
  func marks() throws {
    var below = TableTesting.figure(0)
    below.value = .withheld
    below.isBelowFive = true
    var other = below
    other.isBelowFive = false
    var unknown = below
    unknown.value = .unknown
    let cells = [
      below, other, unknown, TableTesting.figure(-1205, digits: 2, .euro), TableTesting.figure(-5, digits: 2),
    ]
    let table = TableTesting.table(
      [Table.Row(.plain("a"), cells.map { .figure($0) })],
      columns: cells.indices.map { Table.Column("c\($0)", label: .plain("c"), isNumeric: true) }
    )
    #expect(try sample.csv(table)[1] == "a;a;<5;*;;-12,05;-0,05")
  }

  @Test(
    "No cell is a formula, and what would end a cell is quoted",
    arguments: [
      ("=1+1", "'=1+1"), ("+39 06", "'+39 06"), ("-nessuno", "'-nessuno"), ("-12,5", "-12,5"), ("@x", "'@x"),
      ("a;b", "\"a;b\""), ("detto \"il Lungo\"", "\"detto \"\"il Lungo\"\"\""),
      ("due\nrighe", "\"due\nrighe\""),
    ]
  )
  func quoting(text: String, expected: String) throws {
    let table = TableTesting.table(
      [Table.Row(.plain("a"), [.plain(text)])],
      columns: [Table.Column("x", label: .plain("x"))]
    )
    let bytes = String(decoding: table.csv(languages: sample.content.languages).dropFirst(3), as: UTF8.self)
    #expect(bytes == "label_it;label_en;x\r\na;a;\(expected)\r\n")
  }

  @Test("Each line of every file has as many cells as its head")
  func rectangles() throws {
    for table in sample.catalogue.tables(year: 2024) {
      let lines = try sample.csv(table).dropLast()
      let counts = Set(
        lines.map { line in
          var isQuoted = false
          return line.reduce(into: 1) { count, character in
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted { count += 1 }
          }
        }
      )
      #expect(counts.count == 1, "\(table.name)")
    }
  }
}
