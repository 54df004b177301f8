import Diagnostics

/// Which column holds which field.
public struct ColumnMap: Sendable {
  /// A column with a heading.
  public struct Column: Sendable {
    /// What a spreadsheet calls it: `B`.
    public let letters: String
    /// Its heading as it is written.
    public let heading: String
    /// What it is taken for; `nil` when it isn't imported.
    let field: MemberField?
    /// Whether its heading is only similar to one that is known.
    let isNear: Bool
  }

  /// The columns that have a heading, from the left.
  public let columns: [Column]
  /// The row of the headings.
  let headingRow: Int
  /// The places of the columns, from 0, by what they hold.
  private let places: [MemberField: Int]
  /// The places of all columns with a heading.
  private let headed: Set<Int>

  /// Finds the headings of a table; `nil` and diagnostics when there are none, or when two columns mean the same.
  init?(of sheet: Spreadsheet, _ catalogue: HeadingCatalogue, diagnostics: inout [Diagnostic]) {
    let candidates = sheet.rows.prefix(Spreadsheet.rowsBeforeHeadings)
    guard
      let row = candidates.first(where: { catalogue.countFamiliar($0.cells.map(\.text)) > 1 })
        ?? candidates.first(where: { catalogue.countFamiliar($0.cells.map(\.text)) > 0 })
    else {
      let start = sheet.rows.first?.start ?? 0..<0
      diagnostics.append(sheet.source.diagnostic(.importNoHeadings, at: start))
      return nil
    }
    let cells = row.cells.filter { !$0.isBlank }
    let meanings = cells.map { catalogue.meaning(of: $0.text) }
    var chosen: [MemberField: Int] = [:]
    var isSound = true
    for (index, meaning) in meanings.enumerated() {
      guard let meaning else { continue }
      guard let other = chosen[meaning.field], let first = meanings[other] else {
        chosen[meaning.field] = index
        continue
      }
      let (kept, left) = Self.order(meaning) < Self.order(first) ? (index, other) : (other, index)
      chosen[meaning.field] = kept
      let isTie = Self.order(meaning) == Self.order(first)
      if isTie { isSound = false }
      diagnostics.append(
        sheet.source.diagnostic(
          isTie ? .importColumnTwice : .importColumnPassedOver,
          at: cells[left].range,
          Self.arguments(of: cells[left], meaning.field, kept: cells[kept])
        )
      )
    }
    let unknown = zip(cells, meanings).filter { $0.1 == nil }.map(\.0)
    if let first = unknown.first {
      let list = unknown.map { "\($0.letters) (\($0.text))" }.joined(separator: ", ")
      diagnostics.append(sheet.source.diagnostic(.importUnknownColumn, at: first.range, ["columns": list]))
    }
    guard isSound else { return nil }
    columns = zip(cells, meanings).enumerated().map { index, column in
      let field = column.1.flatMap { chosen[$0.field] == index ? $0.field : nil }
      return Column(
        letters: column.0.letters,
        heading: column.0.text,
        field: field,
        isNear: field != nil && column.1?.isNear ?? false
      )
    }
    headingRow = row.number
    places = chosen.mapValues { cells[$0].column }
    headed = Set(cells.map(\.column))
  }

  /// The cell of a row that holds a field; `nil` when there is none, or nothing in it.
  func cell(_ field: MemberField, in row: SpreadsheetRow) -> SpreadsheetCell? {
    places[field].flatMap { row.cell($0) }
  }

  /// Whether a column holds a field.
  func has(_ name: MemberField.Name) -> Bool { places.keys.contains { $0.name == name } }

  /// The cells of a row that have something in them, but no heading.
  func unheaded(in row: SpreadsheetRow) -> [SpreadsheetCell] {
    row.cells.filter { !$0.isBlank && !headed.contains($0.column) }
  }

  /// Of two columns for a field the lower one counts: one that is only similar comes after all others.
  private static func order(_ meaning: HeadingCatalogue.Meaning) -> Int {
    meaning.isNear ? .max : meaning.rank
  }

  private static func arguments(
    of cell: SpreadsheetCell,
    _ field: MemberField,
    kept: SpreadsheetCell
  ) -> [String: String] {
    [
      "heading": cell.text, "column": cell.letters, "field": field.label.italian,
      "field.en": field.label.english, "other": kept.letters, "otherHeading": kept.text,
    ]
  }
}

extension SpreadsheetCell {
  /// What a spreadsheet calls its column.
  var letters: String { Self.letters(ofColumn: column) }
}
