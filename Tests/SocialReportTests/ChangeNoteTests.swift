import Content
import Diagnostics
import Figures
import Testing

@testable import SocialReport

@Suite("Notes on figures that changed")
struct ChangeNoteTests {
  /// The terms and texts of a chapter's block of notes, in Italian.
  private func notes(_ report: SocialReport, _ chapter: ChapterName) -> [(term: String, text: String)] {
    let blocks = report.chapters["it"]?.first { $0.name == chapter }?.blocks ?? []
    guard case .heading(let heading)? = blocks.dropLast().last, heading.anchor == "notes-\(chapter.id)",
      case .definitions(let definitions)? = blocks.last
    else { return [] }
    return definitions.map { ($0.term.text, $0.details.map(\.text).joined()) }
  }

  /// A report with notes on figures, each with its text, and tables.
  private func report(_ notes: [(figure: String, text: String)], tables: [Table]) async throws -> SocialReport
  {
    let list = notes.map { #"{"figure": "\#($0.figure)", "note": {"it": "\#($0.text)"}}"# }
    let value = try JSON("[" + list.joined(separator: ",") + "]")
    var diagnostics: [Diagnostic] = []
    return SocialReport(
      try await Sample.material().changing("2024/report") { $0.setting(["changeNotes"], to: value) },
      labels: { .plain("«\($0)»") },
      exhibits: Exhibits(tables: tables, content: try await Sample.content()),
      guidelines: try await Sample.guidelines(),
      today: Sample.today,
      diagnostics: &diagnostics
    )
  }

  /// A table that shows figures and has a note below for each of the texts.
  private func table(_ name: String, item: String, showing figures: [String], notes: [String]) -> Table {
    var table = Table(
      name: name,
      items: [item],
      title: .plain(name),
      columns: [.year(2024)],
      rows: figures.map { name in
        let figure = Figure(name, label: .plain(name), unit: .euro, value: .number(FixedDecimal(1)))
        return Table.Row(.plain(name), [.figure(figure)])
      },
      isWide: false,
      isPlacedByReport: true
    )
    table.notes = notes.map { text in
      let note = Label.text(LocalizedText(["it": text]))
      return .words(TableWord.noteRow, ["row": .plain("Riga"), "note": note])
    }
    return table
  }

  @Test("call a figure that has gone as it was called last, a contract by its title")
  func labels() async throws {
    let sample = try await TableTesting.sample
    let contract = "contracts.pulizie-scuole-2018.valueYear"
    try #require(sample.register.figure(contract, in: 2023) == nil)
    let italian = try sample.language("it")
    let label = try #require(ChangeNote.label(of: contract, year: 2023, in: sample.register))
    #expect(label.written(in: italian) == "Pulizia delle scuole comunali, 2018-2022")
    #expect(ChangeNote.label(of: contract, year: 2021, in: sample.register) == nil)
    let now = ChangeNote.label(of: "finance.publicContributions", year: 2023, in: sample.register)
    #expect(now == sample.register.figure("finance.publicContributions", in: 2023)?.label)
  }

  @Test(
    "never show the name of a figure in the sample, and say nothing twice",
    arguments: [2022, 2023, 2024]
  )
  func sample(year: Int) async throws {
    let sample = try await TableTesting.sample
    var diagnostics: [Diagnostic] = []
    let report = SocialReport(
      of: sample.content,
      year: year,
      figures: sample.register,
      exhibits: Exhibits(tables: sample.catalogue.tables(year: year), content: sample.content),
      guidelines: try await Sample.guidelines(),
      today: Sample.today,
      diagnostics: &diagnostics
    )
    let names = (sample.content.data["\(year)/report"]?.value["changeNotes"]?.array ?? []).map {
      $0.string("figure")
    }
    for chapter in ChapterName.allCases {
      let found = notes(report, chapter)
      #expect(Set(found.map(\.text)).count == found.count, "\(chapter)")
      for name in names { #expect(!found.contains { $0.term.contains(name) }, "\(name)") }
    }
  }

  @Test("stand at the chapter's end unless a table of the report has them below")
  func printed() async throws {
    let shown = table("finance.incomeStatement", item: "6.1", showing: ["finance.a"], notes: ["Uno."])
    let told = [("finance.a", "Uno."), ("finance.b", "Due.")]
    #expect(notes(try await report(told, tables: [shown]), .finance).map(\.term) == ["«finance.b»"])
    #expect(notes(try await report(told, tables: []), .finance).count == 2)
    let other = table("finance.balanceSheet", item: "6.1", showing: ["finance.a", "finance.b"], notes: [])
    #expect(notes(try await report(told, tables: [other]), .finance).count == 2)
  }

  @Test("with one text stand together, and not at all where a table says it and none shows the figure")
  func together() async throws {
    let told = [
      ("finance.a", "Uno."), ("finance.b", "Due."), ("finance.c", "Uno."), ("people.d", "Uno."),
    ]
    let alone = try await report(told, tables: [])
    #expect(notes(alone, .finance).map(\.term) == ["«finance.a»; «finance.c»", "«finance.b»"])
    #expect(notes(alone, .finance).map(\.text) == ["Uno.", "Due."])
    #expect(notes(alone, .people).map(\.term) == ["«people.d»"])
    let tables = [
      table("finance.incomeStatement", item: "6.1", showing: ["finance.a"], notes: ["Uno."]),
      table("finance.balanceSheet", item: "6.1", showing: ["finance.c"], notes: []),
    ]
    let beside = try await report(told, tables: tables)
    #expect(notes(beside, .finance).map(\.term) == ["«finance.b»", "«finance.c»"])
    #expect(notes(beside, .people).isEmpty)
  }
}
