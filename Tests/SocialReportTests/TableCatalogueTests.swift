import Content
import Figures
import Testing

@testable import SocialReport

@Suite("The catalogue of tables")
struct TableCatalogueTests {
  private let sample: TableTesting

  init() async throws { sample = try await .sample }

  @Test("Every table of the list is there in the order of the items, each once")
  func names() {
    let names = TableCatalogue.names
    #expect(Set(names).count == names.count)
    #expect(names.count == 63)
    #expect(TableCatalogue.names(of: "4.2") == ["people.training", "people.healthSafety"])
    #expect(TableCatalogue.names(of: "network").first == "network.returns")
    #expect(TableCatalogue.items(of: "governance.bodies") == ["3.2", "3.2a", "3.2b", "3.2c", "3.2d"])
    #expect(TableCatalogue.items(of: "governance.body") == nil)
    #expect(TableCatalogue.isPlacedByReport("contracts.list"))
    #expect(!TableCatalogue.isPlacedByReport("contracts.bySector"))
    #expect(sample.catalogue.table("governance.body", year: 2024) == nil)
  }

  @Test("Every table has something to show in the year that has all data")
  func complete() {
    let shown = sample.catalogue.tables(year: 2024).map(\.name)
    #expect(shown == TableCatalogue.names)
  }

  @Test("An earlier year has all tables but those whose records begin later", arguments: [2022, 2023])
  func earlier(year: Int) {
    let shown = Set(sample.catalogue.tables(year: year).map(\.name))
    let missing = TableCatalogue.names.filter { !shown.contains($0) }
    let expected = ["projects.beneficiaries", "projects.outcomes", "finance.fundraising", "report.disputes"]
    #expect(missing == (year == 2022 ? expected : Array(expected.dropLast())))
  }

  @Test(
    "A table is a rectangle: each row has a cell for each column, and groups have none",
    arguments: [2022, 2023, 2024]
  )
  func rectangles(year: Int) {
    for table in sample.catalogue.tables(year: year) {
      #expect(!table.columns.isEmpty, "\(table.name)")
      #expect(table.rows.contains { $0.kind != .group }, "\(table.name)")
      for row in table.rows {
        #expect(row.cells.count == (row.kind == .group ? 0 : table.columns.count), "\(table.name)")
      }
      #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.name)")
    }
  }

  @Test("All words that tables ask for are listed, and every language has them")
  func words() {
    let listed = Set(TableCatalogue.wordKeys)
    let others = [
      "figures.", "memberKinds.", "memberships.", "electedBy.", "assemblyKinds.", "emolumentBodies.",
      "networkKinds.", "networkRelations.", "projectKinds.", "legalForms.", "activityGroups.", "registers.",
      "certification.", "transparency.inKind",
    ]
    for year in TableTesting.years {
      for key in sample.catalogue.tables(year: year).flatMap(\.labels).flatMap(\.keys) {
        #expect(listed.contains(key) || others.contains { key.hasPrefix($0) }, "\(key) is not in wordKeys")
      }
    }
    for language in sample.content.languages {
      for key in TableCatalogue.wordKeys { #expect(language.words.contains(key), "\(language.code): \(key)") }
    }
  }

  @Test("No two tables have the same place on a page")
  func anchors() {
    #expect(Table.anchor(of: "people.byContract") == "table-people-by-contract")
    #expect(Table.anchor(of: "indicators.payment-days") == "table-indicators-payment-days")
    #expect(Set(TableCatalogue.names.map(Table.anchor)).count == TableCatalogue.names.count)
  }
}

extension Table {
  /// All labels that it is written with.
  fileprivate var labels: [Label] {
    var labels = [title] + columns.map(\.label) + sources + notes
    if let corner { labels.append(corner) }
    for cell in rows.flatMap({ [$0.header] + $0.cells }) {
      switch cell {
      case .label(let label): labels.append(label)
      case .joined(let list), .list(let list): labels += list
      case .amounts(let amounts): labels += amounts.map(\.label)
      case .empty, .figure, .value, .change, .date, .period: break
      }
    }
    return labels
  }
}

extension Label {
  /// The keys of the words in it.
  fileprivate var keys: [String] {
    guard case .words(let key, let values) = self else { return [] }
    return [key] + values.values.flatMap(\.keys)
  }
}
