/// A row of a table, numbered as spreadsheets do: the first is row 1, and a line break in a cell begins no new one.
struct SpreadsheetRow: Sendable {
  let number: Int
  let cells: [SpreadsheetCell]

  /// Whether it only fills a gap, or ends the table.
  var isBlank: Bool { cells.allSatisfy(\.isBlank) }

  /// A cell by its column, from 0; `nil` when there is nothing in it.
  func cell(_ column: Int) -> SpreadsheetCell? {
    guard cells.indices.contains(column), !cells[column].isBlank else { return nil }
    return cells[column]
  }

  /// Where the row begins.
  var start: Range<Int> { cells.first { !$0.isBlank }?.range ?? cells.first?.range ?? 0..<0 }
}

/// A cell with its text and its place.
struct SpreadsheetCell: Sendable {
  /// The text without blanks around it.
  let text: String
  /// The bytes of the file that it takes, quotation marks included.
  let range: Range<Int>
  let row: Int
  /// From 0.
  let column: Int

  init(_ text: String, range: Range<Int>, row: Int, column: Int) {
    var trimmed = text[...]
    while let first = trimmed.first, first.isWhitespace { trimmed.removeFirst() }
    while let last = trimmed.last, last.isWhitespace { trimmed.removeLast() }
    self.text = String(trimmed)
    self.range = range
    self.row = row
    self.column = column
  }

  var isBlank: Bool { text.isEmpty }

  /// What a spreadsheet calls it: `D5`.
  var name: String { Self.letters(ofColumn: column) + String(row) }

  /// What a spreadsheet calls a column: `A` to `Z`, then `AA`.
  static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      letters = String(letter) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
