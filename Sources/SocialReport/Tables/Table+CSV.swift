import Content
import Figures

extension Table {
  /// The table as an Italian spreadsheet reads it on a double click: byte-order mark, semicolons, comma in decimals,
  /// CRLF. It is the same for all languages: a text has a column for each of them. Differences with the year before
  /// are left out; what is kept back is `<5`, or `*` where it is kept back for another's sake; what is not known is
  /// empty.
  public func csv(languages: [Language]) -> [UInt8] {
    let file = TableFile(table: self, languages: languages)
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in [file.head] + file.rows {
      for (index, cell) in row.enumerated() {
        CSVCell.append(cell, after: index > 0, isHarmless: CSVCell.isNegativeNumber(cell), to: &bytes)
      }
      bytes += "\r\n".utf8
    }
    return bytes
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

  var head: [String] {
    (hasGroups ? codes.map { "group_" + $0 } : []) + codes.map { "label_" + $0 } + (hasUnits ? ["unit"] : [])
      + columns.flatMap { column in
        column.hasLanguages ? codes.map { column.column.id + "_" + $0 } : [column.column.id]
      }
  }

  var rows: [[String]] {
    var group: [String] = languages.map { _ in "" }
    var rows: [[String]] = []
    for row in table.rows {
      let labels = languages.map { row.header.csv(in: $0) }
      if row.kind == .group {
        group = labels
        continue
      }
      if row.kind == .total { group = languages.map { _ in "" } }
      rows.append(
        (hasGroups ? group : []) + labels + (hasUnits ? [unit(of: row)] : [])
          + columns.flatMap { column in
            let cell = row.cells[column.index]
            return column.hasLanguages
              ? languages.map { cell.csv(in: $0) } : [languages.first.map { cell.csv(in: $0) } ?? ""]
          }
      )
    }
    return rows
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
