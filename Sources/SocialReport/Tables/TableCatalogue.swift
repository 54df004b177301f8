import Content
import Figures

/// All tables that a report may show, by name.
public struct TableCatalogue: Sendable {
  private let content: Content
  private let register: FigureRegister
  private let families: FigureFamilies

  public init(content: Content, register: FigureRegister) {
    self.content = content
    self.register = register
    families = FigureFamilies(of: register)
  }

  /// The names in the order of the guidelines' items, the appendix last.
  public static let names: [String] = entries.map(\.name)

  /// The tables of an item's home, in their order; `network` has those of the appendix.
  public static func names(of item: String) -> [String] {
    entries.filter { $0.items.first == item }.map(\.name)
  }

  /// The items that a table answers, its home first; `nil` when there is no such table.
  public static func items(of name: String) -> [String]? { entriesByName[name]?.items }

  /// Whether the report shows a table even if no text places it.
  public static func isPlacedByReport(_ name: String) -> Bool {
    entriesByName[name]?.isPlacedByReport ?? false
  }

  /// A table of the report of a year; `nil` when there is no such table or nothing to show in it.
  public func table(_ name: String, year: Int) -> Table? {
    guard let entry = Self.entriesByName[name] else { return nil }
    let years = register.years.filter { $0 <= year }.suffix(TableBuilder.mostYears)
    let builder = TableBuilder(
      content: content,
      register: register,
      families: families,
      year: year,
      years: Array(years),
      entry: entry
    )
    return entry.make(builder)
  }

  /// The tables of the report of a year that have anything to show, in the order of the items.
  public func tables(year: Int) -> [Table] { Self.names.compactMap { table($0, year: year) } }

  /// Every key of `figures.json` or `interface.json` that a table may ask for.
  public static let wordKeys: [String] =
    TableWord.all + names.map { "tables." + $0 } + TableColumns.keys.map { "columns." + $0 }
    + TableCategories.keys

  static let entries =
    TableEntry.general + TableEntry.governance + TableEntry.people + TableEntry.activities
    + TableEntry.finance
    + TableEntry.other + TableEntry.network

  private static let entriesByName = Dictionary(
    entries.map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )
}

/// A line of the catalogue: what a table is called, where it belongs, and how it is made.
struct TableEntry: Sendable {
  let name: String
  /// The items of the guidelines that it answers, its home first.
  let items: [String]
  let isPlacedByReport: Bool
  let isWide: Bool
  let make: @Sendable (TableBuilder) -> Table?

  /// A table of records.
  static func records(
    _ name: String,
    _ items: String...,
    isPlaced: Bool = true,
    isWide: Bool = false,
    _ make: @escaping @Sendable (TableBuilder) -> Table?
  ) -> TableEntry {
    TableEntry(name: name, items: items, isPlacedByReport: isPlaced, isWide: isWide, make: make)
  }

  /// A table of figures over the years.
  static func figures(
    _ name: String,
    _ item: String,
    isPlaced: Bool = true,
    showsShare: Bool = false,
    isAtYearEnd: Bool = false,
    notes: [Label] = [],
    _ lines: [FigureRows.Line]
  ) -> TableEntry {
    let spec = FigureRows(lines: lines, showsShare: showsShare, isAtYearEnd: isAtYearEnd, notes: notes)
    return TableEntry(name: name, items: [item], isPlacedByReport: isPlaced, isWide: false) { $0.table(spec) }
  }
}
