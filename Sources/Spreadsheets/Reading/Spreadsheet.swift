import Diagnostics
import SwiftCSV

/// A table as a spreadsheet has saved it: rows of cells, each with its place in the file.
struct Spreadsheet: Sendable {
  let source: SourceFile
  let separator: Separator
  let rows: [SpreadsheetRow]

  /// In how many rows the headings are looked for: some people write a title above them.
  static let rowsBeforeHeadings = 10

  /// Reads a table.
  ///
  /// - Parameter familiar: how many of the cells of a row are headings that mean something. The separator is the one with
  ///   which most do.
  /// - Returns: `nil` and a diagnostic when quotation marks aren't where they can be.
  init?(_ source: SourceFile, diagnostics: inout [Diagnostic], familiar: ([String]) -> Int) {
    let start = Self.announcement(in: source.bytes)
    let text = String(decoding: source.bytes[start.end...], as: UTF8.self)
    let separator = start.separator ?? Self.separator(of: text, familiar: familiar)
    let reading = Reading(text, separator)
    var locator = CellLocator(source.bytes, from: start.end, separator)
    var rows: [SpreadsheetRow] = []
    for texts in reading.rows {
      let number = rows.count + 1
      let places = locator.places(of: texts)
      let cells = zip(texts, places).enumerated().map { column, cell in
        SpreadsheetCell(cell.0, range: cell.1, row: number, column: column)
      }
      rows.append(SpreadsheetRow(number: number, cells: cells))
    }
    guard !reading.isBroken else {
      let place = locator.position
      let arguments = ["row": String(rows.count + 1)]
      diagnostics.append(source.diagnostic(.importQuotes, at: place..<source.bytes.count, arguments))
      return nil
    }
    self.source = source
    self.separator = separator
    self.rows = rows
  }

  /// Excel obeys a first line `sep=;`, and doesn't show it.
  private static func announcement(in bytes: [UInt8]) -> (separator: Separator?, end: Int) {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let separator = Separator.allCases.first { separator in
      line.map { $0 | 0x20 }.starts(with: Array("sep=".utf8))
        && line.dropFirst(4).elementsEqual([separator.byte])
    }
    return (separator, separator == nil ? 0 : min(line.count + 1, bytes.count))
  }

  private static func separator(of text: String, familiar: ([String]) -> Int) -> Separator {
    var best = (separator: Separator.semicolon, count: 0)
    for separator in Separator.allCases {
      let rows = Reading(text, separator, limit: rowsBeforeHeadings).rows
      let count = rows.map(familiar).max() ?? 0
      if count > best.count { best = (separator, count) }
    }
    return best.separator
  }
}

/// What the parser makes of a text.
private struct Reading {
  private(set) var rows: [[String]] = []
  /// Whether quotation marks are left over in the row after the last.
  private(set) var isBroken = false

  init(_ text: String, _ separator: Separator, limit: Int? = nil) {
    var rows: [[String]] = []
    do {
      // The initialiser would read all rows and tell of none if one is broken: it gets the first, the rest comes singly.
      let csv = try EnumeratedCSV(
        string: text,
        delimiter: separator.delimiter,
        loadColumns: false,
        rowLimit: 0
      )
      try csv.enumerateAsArray(startAt: 0, rowLimit: limit) { rows.append($0) }
    } catch {
      isBroken = true
    }
    // The parser takes a quotation mark that nothing closes for one that the end of the file closes.
    let isOdd = !text.utf8.count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
    if isOdd, !isBroken, limit == nil {
      isBroken = true
      rows = rows.dropLast()
    }
    self.rows = rows
  }
}
