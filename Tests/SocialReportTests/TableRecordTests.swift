import Content
import Figures
import Testing

@testable import SocialReport

@Suite("Tables of records")
struct TableRecordTests {
  private let sample: TableTesting

  init() async throws { sample = try await .sample }

  @Test("The bodies are those of the end of the year")
  func bodies() throws {
    let table = try sample.table("governance.bodies")
    let names = try sample.rows(table).map { $0[0] }
    #expect(names.prefix(3) == ["Consiglio di amministrazione", "Marilena Orsatti", "Ruggero Fantini"])
    #expect(names.count == 18)
    let chair = try sample.row("Marilena Orsatti", of: table)
    #expect(chair[1] == "Presidente")
    #expect(chair[2] == "<time datetime=\"2017-05-18\">18 maggio 2017</time>")
    #expect(chair[3...5] == ["2023\u{2060}–\u{2060}2026", "i soci ordinari", "Vicinanza"])
  }

  @Test("Where the data know a later term only, those who held office already are listed, without its dates")
  func earlierBodies() throws {
    let table = try sample.table("governance.bodies", 2022)
    let names = try sample.rows(table).map { $0[0] }
    #expect(names.contains("Marilena Orsatti"))
    #expect(!names.contains("Lucia Bertolani"))
    #expect(!table.columns.map(\.id).contains("term"))
    #expect(try sample.html(table).contains("che nel 2022 erano già in carica"))
    #expect(try !sample.html(sample.table("governance.bodies", 2023)).contains("erano già in carica"))
  }

  @Test("The members are those of the end of the year")
  func members() throws {
    #expect(try sample.table("members.list", 2022).rows.count == 18)
    #expect(try sample.table("members.list", 2023).rows.count == 19)
    #expect(try sample.row("Officina Dati", of: sample.table("members.list"))[3] == "2023")
  }

  @Test("A contract tells client, code, procedure, period, values and who carries it out for how much")
  func contracts() throws {
    let table = try sample.table("contracts.list")
    #expect(table.isWide)
    let row = try sample.row("Gestione del rifugio comunale per animali", of: table)
    #expect(row[1...3] == ["Comune di Castelmoro", "990CM21004", "Convenzione"])
    #expect(row[4] == "febbraio 2021 – dicembre 2025")
    #expect(row[8] == "<ul><li>La Siepe: 91.600\u{A0}€</li><li>La Staffetta: 100.400\u{A0}€</li></ul>")
    #expect(row[6] == "202.200\u{A0}€")
    #expect(table.rows.last?.kind == .total)
  }

  @Test("Assemblies and meetings of the year stand with who was there and what was decided")
  func meetings() throws {
    let table = try sample.table("governance.meetings")
    let rows = try sample.rows(table)
    #expect(
      rows.filter { $0.count == 1 }.map { $0[0] } == [
        "Assemblea dei soci", "Consiglio di amministrazione", "Organismo di vigilanza",
      ]
    )
    let september = try #require(rows.first { $0[0].contains("12 settembre 2024") })
    #expect(september[1...2] == ["5 su 7", "71,4%"])
    #expect(september[4] == "Anticipo di 25.000 euro dal fondo di sostegno")
    #expect(try sample.row("Presenza media", of: table)[2] == "90,5%")
    let assemblies = try sample.rows(sample.table("governance.assemblies"))
    #expect(assemblies.map(\.last) == ["94,7%", "84,2%", "89,5%"])
  }

  @Test("Pay is for each person, and its sums count all of them")
  func emoluments() throws {
    let rows = try sample.rows(sample.table("people.emoluments"))
    let auditors = try #require(rows.first { $0[0] == "Sindaci effettivi" })
    #expect(auditors[3] == "4400\u{A0}€")
    #expect(auditors[5] == "8800\u{A0}€")
    #expect(rows.last?.suffix(2) == ["101.200\u{A0}€", "3810\u{A0}€"])
  }

  @Test("An objective has its target written as its figure is, and says whether it was reached")
  func objectives() throws {
    let table = try sample.table("report.objectives")
    let paper = try sample.row("Usare meno carta", of: table)
    #expect(paper[1...3] == ["350\u{A0}kg", "318\u{A0}kg", "Sì"])
    let parity = try sample.rows(table).first { $0[0].hasPrefix("Certificare la parità") }
    #expect(parity?[1...3] == ["", "", "No"])
  }

  @Test("Public contributions are given to the cent with all that the law asks for")
  func grants() throws {
    let table = try sample.table("funding.grants")
    let rows = try sample.rows(table)
    #expect(rows[0][1] == "80004177772")
    #expect(rows[0][3...4] == ["<time datetime=\"2024-02-15\">15 febbraio 2024</time>", "93.120,50"])
    #expect(rows[5][2].hasSuffix("(in natura)"))
    #expect(rows.last?.last == "169.220,50")
    #expect(try sample.html(table).contains("codice fiscale 01199047778."))
  }

  @Test("Outputs stand project by project, each with its unit and all years")
  func outputs() throws {
    let table = try sample.table("projects.outputs")
    #expect(table.columns.map(\.id) == ["unit", "2022", "2023", "2024", "change"])
    #expect(table.rows.first?.kind == .group)
    #expect(
      try sample.row("Ore di tutor", of: table) == ["Ore di tutor", "ore", "1460", "1380", "1190", "−190"]
    )
    // The project began in 2023.
    #expect(
      try !sample.rows(sample.table("projects.outputs", 2022)).contains { $0[0] == "La bottega di tutti" }
    )
  }

  @Test("What changed for people is told in the report of the year that the records are of")
  func outcomes() {
    #expect(sample.catalogue.table("projects.outcomes", year: 2024) != nil)
    #expect(sample.catalogue.table("projects.outcomes", year: 2023) == nil)
  }

  @Test("A certificate that was renewed later was valid in an earlier report, one issued later is missing")
  func certifications() throws {
    let now = try sample.table("certifications.list")
    let then = try sample.table("certifications.list", 2022)
    #expect(try sample.rows(now).contains { $0.last?.contains("9 dicembre 2027") == true })
    let quality = try sample.row("Sistema di gestione per la qualità, ISO 9001:2015", of: then)
    #expect(quality.last == "allora in corso")
    #expect(try sample.rows(then, "en").first { $0[0].contains("ISO 9001") }?.last == "then valid")
    let last = try #require(then.columns.last)
    #expect(last.id == "validTo" && !then.rows.contains { $0.cells.last == .empty })
    #expect(try sample.rows(now).contains { $0[0].hasPrefix("Parità di genere") })
    #expect(try !sample.rows(then).contains { $0[0].hasPrefix("Parità di genere") })
  }

  @Test("What is the consortium’s own says so: its certificates, and courses that nobody else paid for")
  func ownNames() throws {
    for year in TableTesting.years {
      let certifications = try sample.rows(sample.table("certifications.list", year))
      let quality = try #require(certifications.first { $0[0].contains("ISO 9001") })
      #expect(quality[1] == sample.content.consortium.shortName)
      #expect(!certifications.contains { $0.count > 1 && $0[1].isEmpty })
    }
    let courses = try sample.rows(sample.table("people.training")).dropLast()
    #expect(
      Set(courses.compactMap(\.last)) == ["Fondo interprofessionale", sample.content.consortium.shortName]
    )
  }

  @Test("A project’s members are those that were members at some time of the year")
  func membersOfProjects() async throws {
    func members(_ sample: TableTesting, _ year: Int) throws -> String {
      let table = try sample.table("projects.list", year)
      let column = try #require(table.columns.firstIndex { $0.id == "membersInvolved" })
      return try sample.rows(table).map { $0[column + 1] }.joined(separator: " ")
    }
    #expect(try !members(sample, 2022).contains("Officina Dati"))
    #expect(try members(sample, 2023).contains("Officina Dati"))
    let joined = "\"joinedOn\": \"2023-04-20\""
    let left = try await TableTesting.edited([
      "members": [(joined, "\"joinedOn\": \"2021-04-01\", \"leftOn\": \"2023-06-30\"")]
    ])
    #expect(try members(left, 2022).contains("Officina Dati"))
    #expect(try members(left, 2023).contains("Officina Dati"))
    #expect(try !members(left, 2024).contains("Officina Dati"))
  }

  @Test(
    "A column with a comma in one of its names has them one below the other, others have them in one line"
  )
  func commas() throws {
    func label(_ italian: String, _ english: String) -> Label {
      .text(LocalizedText(["it": italian, "en": english]))
    }
    let plain = [label("Comune", "Municipality"), label("Provincia", "Province")]
    #expect(Table.Cell.column([plain, []]) == [.joined(plain), .empty])
    // The same in both languages, even where one of them has no comma.
    let parted = plain + [label("Regione, sanità", "Region")]
    #expect(
      Table.Cell.column([plain, parted, [parted[2]], []]) == [
        .list(plain), .list(parted), .label(parted[2]), .empty,
      ]
    )
  }

  @Test("Names in one line are parted by semicolons where one of them has a comma")
  func semicolons() throws {
    let tools = try sample.row("Soci", of: sample.table("stakeholders.map"))
    #expect(tools.contains("Assemblea, Tavoli di settore, Visite annuali in cooperativa"))
    let map = try #require(sample.catalogue.table("stakeholders.map", year: 2024))
    let html = String(
      decoding: map.html(number: 1, language: try sample.language("it"), fallbacks: ["it"], csvURL: nil),
      as: UTF8.self
    )
    let parts = html.components(separatedBy: "<td>").filter { $0.contains(", ") && $0.contains("; ") }
    #expect(!parts.isEmpty, "some tool has a comma, and its neighbours are parted otherwise")
  }

  @Test("What the volunteers do is said by the report’s text alone")
  func volunteers() throws {
    for year in TableTesting.years { #expect(try sample.table("people.volunteers", year).notes.isEmpty) }
  }

  @Test("The law allows a pay ratio of one to twelve since 2023 only")
  func payRatio() throws {
    func note(_ year: Int, _ code: String) throws -> String {
      try sample.html(sample.table("people.payRatio", year), code)
    }
    #expect(try !note(2022, "it").contains("dodici") && note(2022, "it").contains("uno a otto"))
    #expect(try !note(2022, "en").contains("twelve") && note(2022, "en").contains("one to eight"))
    #expect(try note(2023, "it").contains("uno a dodici") && note(2024, "en").contains("one to twelve"))
  }

  @Test("A column in which nothing stands is left out")
  func emptyColumns() throws {
    #expect(try sample.table("people.training").columns.map(\.id).contains("paidBy"))
    let table = TableTesting.table([], columns: [])
    #expect(table.columns.isEmpty)
    #expect(try !sample.table("contracts.byMember", 2022).columns.map(\.id).contains("change"))
  }

  @Test(
    "Members are compared by the figures of the register, small numbers of disadvantaged people kept back"
  )
  func byMember() throws {
    let table = try sample.table("network.byMember")
    #expect(
      table.columns.map(\.id) == [
        "workers", "women", "permanent", "certifiedDisadvantaged", "valueOfProduction", "publicShare",
        "users",
      ]
    )
    let row = try sample.row("L’Argine", of: table)
    #expect(row[1...3] == ["238", "160", "198"])
    #expect(table.rows.last?.kind == .total)
    for case .figure(let figure) in table.rows.flatMap(\.cells) where figure.name.contains("disadvantaged") {
      guard let number = figure.number else { continue }
      #expect(number.units == 0 || number.units > 4, "\(figure.name)")
    }
  }
}
