import Content
import Figures

extension Table {
  /// The table as an Italian spreadsheet reads it on a double click: byte-order mark, semicolons, comma in decimals,
  /// CRLF. It is the same for all languages: a text has a column for each of them. Differences with the year before
  /// are left out; what is kept back is `<5`, or `*` where it is kept back for another's sake; what is not known is
  /// empty.
  public func csv(languages: [Language]) -> [UInt8] {
    var file = TableFile(table: self, languages: languages)
    file.write()
    return file.bytes
  }
}

/// A table on its way into a CSV file.
private struct TableFile {
  private let table: Table
  private let languages: [Language]
  private let codes: [String]
  private let columns: [(index: Int, column: Table.Column, hasLanguages: Bool)]
  private let hasGroups: Bool
  private let hasUnits: Bool
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var isFirstCell = true

  init(table: Table, languages: [Language]) {
    self.table = table
    self.languages = languages
    codes = languages.map(\.code)
    hasGroups = table.rows.contains { $0.kind == .group }
    hasUnits = !table.isAllEuro && table.columns.contains { Int($0.id) != nil }
    columns = table.columns.enumerated().compactMap { index, column in
      guard column.id != TableBuilder.change else { return nil }
      let hasLanguages = table.rows.contains {
        $0.cells.indices.contains(index) && $0.cells[index].hasLanguages
      }
      return (index, column, hasLanguages)
    }
  }

  private var head: [String] {
    (hasGroups ? codes.map { "group_" + $0 } : []) + codes.map { "label_" + $0 } + (hasUnits ? ["unit"] : [])
      + columns.flatMap { column in
        column.hasLanguages ? codes.map { column.column.id + "_" + $0 } : [column.column.id]
      }
  }

  mutating func write() {
    for cell in head { append(cell) }
    endRow()
    var group: [String] = languages.map { _ in "" }
    for row in table.rows {
      let labels = languages.map { row.header.csv(in: $0) }
      if row.kind == .group {
        group = labels
        continue
      }
      if row.kind == .total { group = languages.map { _ in "" } }
      if hasGroups { for label in group { append(label) } }
      for label in labels { append(label) }
      if hasUnits { append(unit(of: row)) }
      for column in columns {
        for language in languages.prefix(column.hasLanguages ? languages.count : 1) {
          append(row.cells[column.index].csv(in: language))
        }
      }
      endRow()
    }
  }

  private mutating func append(_ cell: String) {
    CSVCell.append(cell, after: !isFirstCell, isHarmless: CSVCell.isNegativeNumber(cell), to: &bytes)
    isFirstCell = false
  }

  private mutating func endRow() {
    bytes += "\r\n".utf8
    isFirstCell = true
  }

  private func unit(of row: Table.Row) -> String {
    for cell in row.cells {
      if let unit = cell.number?.unit { return unit.code }
    }
    return ""
  }
}

extension Table.Cell {
  /// Whether it says something else in each language.
  fileprivate var hasLanguages: Bool {
    switch self {
    case .label(let label): label.hasLanguages
    case .joined(let labels), .list(let labels): labels.contains(where: \.hasLanguages)
    case .amounts(let amounts): amounts.contains { $0.label.hasLanguages }
    case .empty, .figure, .value, .change, .date, .period: false
    }
  }

  /// The cell in a file; texts in one language only, without falling back to another.
  fileprivate func csv(in language: Language) -> String {
    switch self {
    case .empty, .change: ""
    case .figure(let figure): figure.value == .withheld && !figure.isBelowFive ? "*" : Self.csv(figure.value)
    case .value(let value, _): Self.csv(value)
    case .label(let label): label.csv(in: language)
    case .joined(let labels), .list(let labels): labels.map { $0.csv(in: language) }.joined(separator: " | ")
    case .amounts(let amounts):
      amounts.map { $0.label.csv(in: language) + " " + FixedDecimal($0.cents, digits: 2).csv }
        .joined(separator: " | ")
    case .date(let date): date.iso
    case .period(let start, let end): start.iso + "/" + (end?.iso ?? "..")
    }
  }

  private static func csv(_ value: Figure.Value) -> String {
    switch value {
    case .number(let number): number.csv
    case .date(let date): date.iso
    case .withheld: "<5"
    case .unknown: ""
    }
  }
}

extension Label {
  fileprivate var hasLanguages: Bool {
    if case .plain = self { false } else { true }
  }

  fileprivate func csv(in language: Language) -> String {
    if case .text(let text) = self { text.values[language.code] ?? "" } else { written(in: language) }
  }
}

extension FixedDecimal {
  /// Without separators between thousands, with a comma before decimals: `-1234,50`.
  fileprivate var csv: String { written(separator: UInt8(ascii: ",")) }
}
