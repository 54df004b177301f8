import Content
import Figures

/// What the tables of one year are made from.
struct TableBuilder {
  /// The columns with a name of their own in the files.
  static let change = "change"
  static let share = "share"
  /// How many years stand beside each other at most.
  static let mostYears = 5

  let content: Content
  let register: FigureRegister
  let families: FigureFamilies
  /// The year of the report.
  let year: Int
  /// The years that have columns, oldest first.
  let years: [Int]
  let entry: TableEntry

  /// The last day of the year.
  var yearEnd: PartialDate { lastDay(of: year) }

  func lastDay(of year: Int) -> PartialDate {
    // A year of the data has four digits, so the day exists; the epoch only stands in for what cannot be.
    PartialDate(year: year, month: 12, day: 31) ?? PartialDate(year: 1970)?.lastDay ?? yearEnd
  }

  /// A file of the year.
  func data(_ name: String) -> JSONValue? { content.data["\(year)/\(name)"]?.value }

  /// A figure of the year; not one of today.
  func figure(_ name: String) -> Figure? { figure(name, of: year) }

  func figure(_ name: String, of year: Int) -> Figure? {
    register.figure(name, in: year).flatMap { $0.year == year ? $0 : nil }
  }

  func member(_ id: String?) -> Member? { id.flatMap { id in content.members.first { $0.id == id } } }

  /// The members of the last day of the year.
  var members: [Member] {
    content.members.filter { member in
      (member.joinedOn.map { $0.firstDay <= yearEnd } ?? true)
        && (member.leftOn.map { $0.lastDay > yearEnd } ?? true)
    }
  }

  /// A member, if it was one at some time of the year.
  func memberOfYear(_ id: String) -> Member? {
    member(id).flatMap { member in
      let hasJoined = member.joinedOn.map { $0.firstDay <= yearEnd } ?? true
      let hasLeft = member.leftOn.map { $0.lastDay <= lastDay(of: year - 1) } ?? false
      return hasJoined && !hasLeft ? member : nil
    }
  }

  var changeColumn: Table.Column {
    let label = Label.words("columns.change", ["year": .plain(String(year - 1))])
    return Table.Column(Self.change, label: label, isNumeric: true)
  }

  var shareColumn: Table.Column {
    Table.Column(Self.share, label: .words("columns.share", ["year": .plain(String(year))]), isNumeric: true)
  }

  /// A table of records; `nil` without any. Columns in which nothing stands are left out.
  func table(
    corner: String,
    _ columns: [Table.Column],
    _ rows: [Table.Row],
    sources: [Label] = [],
    asOf: Table.AsOf? = nil,
    notes: [Label] = []
  ) -> Table? {
    table(
      corner: Optional(.words("columns." + corner)),
      columns,
      rows,
      sources: sources,
      asOf: asOf,
      notes: notes
    )
  }

  func table(
    corner: Label?,
    _ columns: [Table.Column],
    _ rows: [Table.Row],
    sources: [Label],
    asOf: Table.AsOf?,
    notes: [Label]
  ) -> Table? {
    guard rows.contains(where: { $0.kind != .group && $0.kind != .total }) else { return nil }
    let kept = columns.indices.filter { column in
      rows.contains { $0.cells.indices.contains(column) && $0.cells[column] != .empty }
    }
    let shown = rows.map { row in
      Table.Row(row.header, row.cells.isEmpty ? [] : kept.map { row.cells[$0] }, row.kind)
    }
    return Table(
      name: entry.name,
      items: entry.items,
      title: .words("tables." + entry.name),
      corner: corner,
      columns: kept.map { index in
        var column = columns[index]
        column.isEstimated = Self.isEstimated(rows.compactMap { $0.cells.isEmpty ? nil : $0.cells[index] })
        return column
      },
      rows: shown,
      sources: sources,
      asOf: self.asOf(asOf, kept.map { columns[$0] }),
      notes: notes + valueNotes(of: shown),
      isWide: entry.isWide,
      isPlacedByReport: entry.isPlacedByReport
    )
  }

  /// The last day of each year is one day where one year only has a column.
  private func asOf(_ asOf: Table.AsOf?, _ columns: [Table.Column]) -> Table.AsOf? {
    let years = columns.compactMap { Int($0.id) }
    guard asOf == .endOfEachYear, years.count == 1, let only = years.first else { return asOf }
    return .day(lastDay(of: only))
  }

  private static func isEstimated(_ cells: [Table.Cell]) -> Bool {
    var estimates = 0
    for case .figure(let figure) in cells {
      guard figure.isEstimated else { return false }
      estimates += 1
    }
    return estimates > 1
  }

  /// The source that a file of the year names.
  func source(of file: String) -> [Label] { data(file)?.optionalText("source").map { [.text($0)] } ?? [] }

  /// What the marks in a table's cells mean.
  func valueNotes(of rows: [Table.Row]) -> [Label] {
    var isBelowFive = false
    var isWithheld = false
    var isUnknown = false
    for cell in rows.lazy.flatMap(\.cells) {
      switch cell.number?.value {
      case .withheld:
        if case .figure(let figure) = cell, figure.isBelowFive {
          isBelowFive = true
        } else {
          isWithheld = true
        }
      case .unknown: isUnknown = true
      default: break
      }
    }
    func note(_ key: String, _ mark: String) -> Label { .words(key, ["mark": .words(mark)]) }
    var notes: [Label] = []
    if isBelowFive { notes.append(note(TableWord.noteBelowFive, "figures.belowFive")) }
    if isWithheld { notes.append(note(TableWord.noteWithheld, "figures.withheld")) }
    if isUnknown { notes.append(note(TableWord.noteUnknown, "figures.unknown")) }
    return notes
  }
}

extension Table.Column {
  /// A column of texts by the key of its heading.
  static func text(_ key: String) -> Self { Self(key, label: .words("columns." + key)) }

  /// A column of a year's numbers.
  static func year(_ year: Int) -> Self {
    Self(String(year), label: .plain(String(year)), isNumeric: true)
  }

  /// A column of numbers by the key of its heading.
  static func number(_ key: String) -> Self { Self(key, label: .words("columns." + key), isNumeric: true) }
}

/// The figures' names by what stands before their last part, in the order of the data.
struct FigureFamilies: Sendable {
  private let names: [Int: [String: [String]]]

  init(of register: FigureRegister) {
    var names: [Int: [String: [String]]] = [:]
    for year in register.years {
      var families: [String: [String]] = [:]
      for figure in register.figuresOfAll(in: year) {
        guard let dot = figure.name.utf8.lastIndex(of: UInt8(ascii: ".")) else { continue }
        families[String(figure.name[..<dot]), default: []].append(figure.name)
      }
      names[year] = families
    }
    self.names = names
  }

  /// The names of a family in any of the years: those of the last year first.
  func names(_ family: String, in years: [Int]) -> [String] {
    var found: [String] = []
    for year in years.reversed() {
      for name in names[year]?[family] ?? [] where !found.contains(name) { found.append(name) }
    }
    return found
  }
}
