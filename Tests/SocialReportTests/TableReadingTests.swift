import Content
import Figures
import Testing

@testable import SocialReport

@Suite("Tables as their readers add them up")
struct TableReadingTests {
  private let sample: TableTesting

  init() async throws { sample = try await .sample }

  @Test("The total of shares is the whole that they are shares of, or stands without a share")
  func totalShares() throws {
    var shown = 0
    for table in TableTesting.years.flatMap({ sample.catalogue.tables(year: $0) }) {
      guard let column = table.columns.firstIndex(where: { $0.id == "share" }) else { continue }
      for row in table.rows where row.kind == .total && row.cells[column] != .empty {
        #expect(row.cells[column] == .share(1, of: 1), "\(table.name)")
        shown += 1
      }
    }
    #expect(shown > 0)
    let byMember = try sample.table("contracts.byMember")
    #expect(byMember.columns.map(\.id) == ["2022", "2023", "2024", "share", "change"])
    #expect(try sample.rows(byMember).last?[4] == "100,0%")
  }

  @Test("A total that its rows are no shares of has none")
  func otherTotal() throws {
    let builder = TableBuilder(
      content: sample.content,
      register: sample.register,
      families: FigureFamilies(of: sample.register),
      year: 2024,
      years: [2024],
      entry: .records("contracts.byMember", "5.1") { _ in nil }
    )
    let rows: [FigureRows.Line] = [
      .family("contracts.byMember", header: .member), .total("contracts.total.executors"),
      .total("contracts.total.valueYear"),
    ]
    let table = try #require(builder.table(FigureRows(lines: rows, showsShare: true)))
    let totals = table.rows.filter { $0.kind == .total }.map(\.cells.last)
    #expect(totals == [.share(1, of: 1), .empty])
  }

  @Test("What is so much for each has one decimal, what is typed as many as it has")
  func quotients() throws {
    let table = try sample.table("environment.indicators")
    #expect(try sample.row("Elettricità per equivalente a tempo pieno", of: table)[3] == "1190,6\u{A0}kWh")
    #expect(try sample.row("Carta per equivalente a tempo pieno", of: table)[3] == "24,8\u{A0}kg")
    var figure = TableTesting.figure(3229, digits: 2, .hours)
    func written(_ figure: Figure) throws -> String? {
      let columns = [Table.Column("x", label: .plain("x"), isNumeric: true)]
      return try sample.rows(
        TableTesting.table([Table.Row(.plain("a"), [.figure(figure)])], columns: columns)
      )
      .first?.last
    }
    #expect(try written(figure) == "32,29\u{A0}ore")
    figure.computation = .ratio("people.own.training.hours", "people.own.headcount.total")
    #expect(try written(figure) == "32,3\u{A0}ore")
    figure.unit = .euro
    #expect(try written(figure) == "32\u{A0}€")
  }

  @Test("The balance sheet ends with what stands against the assets")
  func balanceSheet() throws {
    for year in TableTesting.years {
      let table = try sample.table("finance.balanceSheet", year)
      let total = try #require(table.rows.last)
      #expect(total.kind == .total)
      let rows = try sample.rows(table)
      let assets = try #require(rows.first { $0[0] == "Totale attività" })
      #expect(rows.last?.dropFirst() == assets.dropFirst())
      #expect(rows.last?.first == "Totale passività e patrimonio netto")
      #expect(try sample.rows(table, "en").last?.first == "Total liabilities and equity")
    }
  }

  @Test("What is taken away says so, so that the rows add up as they are read")
  func subtractions() throws {
    let income = try sample.table("finance.incomeStatement")
    let added = try sample.table("finance.valueAdded")
    func less(_ table: Table, _ code: String, _ word: String) throws -> [String] {
      try sample.rows(table, code).map { $0[0] }.filter { $0.hasPrefix(word) }.map { String($0.dropFirst(6)) }
    }
    #expect(
      try less(income, "it", "meno: ") == [
        "Costi della produzione", "Interessi e oneri bancari", "Interessi sui prestiti dei soci",
        "Imposte sul reddito",
      ]
    )
    #expect(try less(added, "it", "meno: ") == ["Costi verso terzi", "Ammortamenti"])
    #expect(try less(added, "en", "less: ").count == 2)

    let column = try #require(added.columns.firstIndex { $0.id == "2024" })
    var sum = FixedDecimal(0)
    for row in added.rows {
      guard case .figure(let figure) = row.cells[column], let number = figure.number,
        case .label(let header) = row.header
      else { continue }
      switch row.kind {
      case .subtotal, .total: #expect((sum - number).isZero, "\(figure.name)")
      default:
        let isLess = header.written(in: try sample.language("it")).hasPrefix("meno: ")
        sum = isLess ? sum - number : sum + number
      }
    }
  }

  @Test("A table of one year says its day, and doesn’t speak of every year")
  func oneYear() throws {
    for table in TableTesting.years.flatMap({ sample.catalogue.tables(year: $0) })
    where table.columns.count(where: { Int($0.id) != nil }) == 1 {
      #expect(table.asOf != .endOfEachYear, "\(table.name)")
    }
    let roles = { try sample.html(sample.table("people.byRole", $0)) }
    #expect(try roles(2022).contains("· Situazione: 31 dicembre 2022<"))
    #expect(try roles(2024).contains("· Situazione: 31 dicembre di ogni anno<"))
  }

  @Test("No article stands before a date, as none is right before all of them")
  func dates() throws {
    let language = try sample.language("it")
    let date = language.format.date(try #require(PartialDate("2024-12-08")))
    #expect(language.words.text(TableWord.asOf, ["date": date]) == "Situazione: 8 dicembre 2024")
    for key in TableCatalogue.wordKeys where key != TableWord.sinceYear {
      let written = language.words[key]
      for article in ["il", "al", "dal", "del", "nel"] {
        #expect(!written.lowercased().contains("\(article) {date}"), "\(key)")
      }
    }
  }
}
