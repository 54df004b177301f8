import Content
import Diagnostics
import Figures
import Foundation
import Testing

@testable import SocialReport

@Suite("Where a report has its items, tables and charts")
struct PlaceTests {
  private func report(_ material: ReportMaterial, _ exhibits: [Exhibit]) async throws -> SocialReport {
    var diagnostics: [Diagnostic] = []
    return SocialReport(
      material,
      labels: { .plain($0) },
      exhibits: Exhibits(shown: exhibits, known: []),
      guidelines: try await Sample.guidelines(),
      today: Sample.today,
      diagnostics: &diagnostics
    )
  }

  private func table(_ name: String, _ home: String) -> Exhibit {
    Exhibit(.init(.table, name), home: home, isPlacedByReport: true)
  }

  /// The names of the tables and charts of a chapter, in order.
  private func exhibits(_ report: SocialReport, _ chapter: ChapterName) -> [String] {
    report.chapters["it"]?.first { $0.name == chapter }?.exhibits.map(\.id.name) ?? []
  }

  // MARK: Items

  @Test("An item that nothing prints is found at its chapter, not under the heading before it")
  func nowhere() async throws {
    let report = try await report(try await Sample.material(), [table("projects.list", "5.1")])
    #expect(report.anchor(of: "5.1", in: "it") == "item-5.1")
    #expect(report.anchor(of: "5.2", in: "it") == "section-5")
    #expect(report.anchor(of: "5.5", in: "en") == "section-5")
  }

  @Test("An item without heading is found where the table that answers it stands")
  func tableOfItem() async throws {
    let text = "# G\n\n## Gli organi {#organi}\n\n![](table:governance.bodies)\n\n## Altro {#3.3}\n\nTesto.\n"
    let material = await (try await Sample.material()).writing(.governance, it: text, en: text)
    let report = try await report(material, [table("governance.bodies", "3.2")])
    #expect(report.anchor(of: "3.2b", in: "it") == "governance-organi")
  }

  @Test("Prose may answer the duties beside the guidelines' sections")
  func duties() async throws {
    let finance = "# F\n\n## Contributi {#P.4}\n\nTesto.\n\n## Altro\n\nTesto.\n"
    let people = "# P\n\n## Paghe {#4.5}\n\nTesto.\n\n## Pubblicazione {#P.5}\n\nTesto.\n"
    let material = await (try await Sample.material()).writing(.finance, it: finance, en: finance)
      .writing(.people, it: people, en: people)
    let report = try await report(material, [table("funding.grants", "P.4")])
    let chapter = try #require(report.chapters["it"]?.first { $0.name == .finance })
    let place = try #require(
      chapter.blocks.firstIndex { if case .table("funding.grants") = $0 { true } else { false } }
    )
    #expect(chapter.blocks[place - 1].elements.count == 1)
    guard case .heading(_, let above)? = chapter.blocks[place - 1].elements.first else {
      Issue.record("the table isn't below its heading")
      return
    }
    #expect(above.item == "P.4")
    #expect(chapter.headings.count { $0.section.item == "P.4" } == 1)
    #expect(report.anchor(of: "P.4", in: "it") == "item-P.4")
    #expect(report.anchor(of: "P.5", in: "it") == "item-P.5")
  }

  @Test("A line of the colophon whose item prose claims has no id of its own")
  func colophon() async throws {
    let text = "# L\n\n## Approvazione {#P.1}\n\nTesto.\n"
    let material = await (try await Sample.material()).writing(.letter, it: text, en: text)
    let report = try await report(material, [])
    let anchor = try #require(report.anchor(of: "P.1", in: "it"))
    let chapters = try #require(report.chapters["it"])
    #expect(chapters.first?.headings.contains { $0.section.anchor == anchor } == true)
    guard case .definitions(let facts)? = chapters.last?.blocks.first else {
      Issue.record("no colophon")
      return
    }
    #expect(facts.first?.anchor == nil && facts.contains { $0.anchor == "item-P.2" })
  }

  // MARK: What is left out

  private func omitting(_ item: String) async throws -> ReportMaterial {
    let list = try JSON("[{\"item\": \"\(item)\", \"reason\": {\"it\": \"Non ora.\"}}]")
    return try await Sample.material().changing("2024/report") {
      $0.removing(["texts", item]).setting(["omissions"], to: list)
    }
  }

  @Test("A table of an item left out stands only where prose places it")
  func omitted() async throws {
    let policies = table("governance.policies", "7.5")
    let material = try await omitting("7.5")
    #expect(exhibits(try await report(material, [policies]), .otherInformation) == [])
    #expect(
      exhibits(try await report(try await Sample.material(), [policies]), .otherInformation) == [
        "governance.policies"
      ]
    )
    let text = "# A\n\n![](table:governance.policies)\n"
    let placed = await material.writing(.otherInformation, it: text, en: text)
    #expect(exhibits(try await report(placed, [policies]), .otherInformation) == ["governance.policies"])
  }

  @Test("A table stays that answers other items too")
  func partlyOmitted() async throws {
    let report = try await report(try await omitting("3.2"), [table("governance.bodies", "3.2")])
    guard case .omitted = report.status["3.2"]?.state else {
      Issue.record("3.2 isn't left out")
      return
    }
    #expect(exhibits(report, .governance) == ["governance.bodies"])
  }

  // MARK: Numbers

  @Test("A chart without anything to draw takes no number")
  func numbers() async throws {
    let sample = try await TableTesting.edited([
      "projects": [("\"year\": 2024,", "\"year\": 2021,")]
    ])
    let name = "projects.beneficiaries"
    func charts(of sample: TableTesting) async throws -> [String: Int] {
      var diagnostics: [Diagnostic] = []
      let report = SocialReport(
        of: sample.content,
        year: 2024,
        figures: sample.register,
        exhibits: Exhibits(tables: sample.catalogue.tables(year: 2024), content: sample.content),
        guidelines: try await Sample.guidelines(),
        today: Sample.today,
        diagnostics: &diagnostics
      )
      let charts = report.numbers.filter { $0.key.kind == .chart }
      return Dictionary(uniqueKeysWithValues: charts.map { ($0.key.name, $0.value) })
    }
    let whole = try await charts(of: try await .sample)
    try #require(whole[name] != nil, "the sample's prose no longer places the chart")
    let without = try await charts(of: sample)
    #expect(Set(without.keys) == Set(whole.keys).subtracting([name]))
    #expect(without.values.sorted() == Array(1...without.count))
  }

  // MARK: Voluntary indexes

  @Test("Each entry of the voluntary indexes is a link, and the codes stand in the order of their numbers")
  func voluntary() async throws {
    let report = try await report(try await Sample.material(), [])
    let chapter = try #require(report.chapters["it"]?.first { $0.name == .gri })
    let indexes = chapter.blocks.compactMap { if case .index(let index) = $0 { index } else { nil } }
    #expect(indexes.map(\.anchor) == ["gri-index", "vsme-index"])
    for index in indexes {
      let codes = index.rows.map(\.header.text)
      #expect(codes.count > 5)
      #expect(codes == codes.sorted { $0.compare($1, options: .numeric) == .orderedAscending })
      #expect(index.rows.flatMap(\.cells).joined().allSatisfy { $0.target != nil })
    }
  }
}

@Suite("Figures in tables of records")
struct RecordedFigureTests {
  @Test("A table of records shows the figures of its numbers")
  func recorded() async throws {
    let sample = try await TableTesting.sample
    let table = try sample.table("finance.fundraising")
    #expect(table.shows(orRecords: "finance.fundraising.donors"))
    #expect(table.shows(orRecords: "finance.fundraising.scholarships.donors"))
    #expect(!table.shows(orRecords: "finance.fundraisingCosts"))
    #expect(try sample.table("projects.beneficiaries").shows(orRecords: "projects.x.beneficiaries.direct"))
    #expect(!(try sample.table("projects.beneficiaries").shows(orRecords: "projects.x.budget")))
  }

  @Test("Tables and figures that are told of each other exist")
  func names() async throws {
    let figures = try await TableTesting.sample.register.figures(of: 2024)
    for (table, patterns) in Table.recorded {
      #expect(TableCatalogue.names.contains(table))
      for pattern in patterns {
        #expect(figures.contains { Table.begins($0.name, with: pattern) }, "\(pattern)")
      }
    }
  }
}
