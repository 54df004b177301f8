import Diagnostics
import Foundation
import Testing

@testable import Spreadsheets

@Suite("Reading tables")
struct ReadingTests {
  private func sheet(_ text: String) -> (sheet: Spreadsheet?, problems: [String]) { sheet(Array(text.utf8)) }

  private func sheet(_ bytes: [UInt8]) -> (sheet: Spreadsheet?, problems: [String]) {
    var diagnostics: [Diagnostic] = []
    let catalogue = HeadingCatalogue(languages: ["it", "en"])
    let sheet = SpreadsheetFile.read(bytes, path: "a.csv", diagnostics: &diagnostics).flatMap {
      Spreadsheet($0.source, diagnostics: &diagnostics, familiar: catalogue.countFamiliar)
    }
    return (sheet, diagnostics.map { "\($0.rule.id) \($0.span?.line ?? 0):\($0.span?.column ?? 0)" })
  }

  private func cells(_ text: String) -> [[String]] {
    sheet(text).sheet?.rows.map { $0.cells.map(\.text) } ?? []
  }

  private static let text = "id;denominazione\r\nmulino;L’Àncora «è» già a 5 €\r\n"

  @Test(
    "UTF-8 with and without mark, Windows-1252 and UTF-16 say the same",
    arguments: [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8, text.windows1252,
      [0xFF, 0xFE] + Array(text.data(using: .utf16LittleEndian) ?? Data()),
      [0xFE, 0xFF] + Array(text.data(using: .utf16BigEndian) ?? Data()),
    ] as [[UInt8]]
  )
  func encodings(bytes: [UInt8]) {
    let rows = sheet(bytes).sheet?.rows.map { $0.cells.map(\.text) }
    #expect(rows == [["id", "denominazione"], ["mulino", "L’Àncora «è» già a 5 €"]])
  }

  @Test("Letters as old Macintosh programs save them are refused, not misread")
  func macRoman() {
    let bytes = Array("id;denominazione\nx;Cos".utf8) + [0x93, 0x20, 0x8F, 0x20, 0x70, 0x69, 0x9D, 0x0A]
    #expect(sheet(bytes).problems == ["import.encoding 2:8"])
  }

  @Test(
    "What is no CSV is told by its name",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x00], "Excel"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "Excel"),
      (Array("%PDF-1.7".utf8), "PDF"), (Array("<html><table>".utf8), "web"),
    ] as [([UInt8], String)]
  )
  func otherFiles(bytes: [UInt8], kind: String) throws {
    var diagnostics: [Diagnostic] = []
    #expect(SpreadsheetFile.read(bytes, path: "soci.xlsx", diagnostics: &diagnostics) == nil)
    #expect(diagnostics.map(\.rule) == [.importNotCSV])
    #expect(try #require(diagnostics.first).wording(in: .italian).summary.contains(kind))
  }

  @Test(
    "The separator is the one that makes headings of the first row",
    arguments: [
      ("id;nome;tipo\nx;Sì, certo;B", Separator.semicolon), ("id,nome,tipo\nx,\"a;b;c\",B", .comma),
      ("id\tnome\ttipo\nx\tuno, due; tre\tB", .tab), ("sep=,\nid,nome\nx,y", .comma), ("nome\nx", .semicolon),
    ]
  )
  func separators(text: String, separator: Separator) {
    #expect(sheet(text).sheet?.separator == separator)
  }

  @Test("Quotation marks keep separators, line ends and doubled marks within a cell")
  func quotes() {
    let text = "id;servizi;nome\nx;\"uno;\ndue\";\"il \"\"vecchio\"\" mulino\"\ny;;z\n"
    #expect(
      cells(text) == [
        ["id", "servizi", "nome"], ["x", "uno;\ndue", "il \"vecchio\" mulino"], ["y", "", "z"],
      ]
    )
  }

  @Test("A line break within a cell begins no new row, but a new line of the file")
  func places() throws {
    let text = "id;servizi;nome\nx;\"uno\ndue\";Ì\n\ny; ;  z  \n"
    let table = try #require(sheet(text).sheet)
    #expect(table.rows.map(\.number) == [1, 2, 3, 4] && table.rows[2].isBlank)
    let cell = try #require(table.rows[3].cell(2))
    let span = table.source.span(of: cell.range)
    #expect(cell.name == "C4" && cell.text == "z" && span.line == 5 && span.column == 7)
    let accented = try #require(table.rows[1].cell(2))
    #expect(accented.name == "C2" && table.source.span(of: accented.range).line == 3)
    #expect(table.rows[3].cell(1) == nil && table.rows[3].cell(7) == nil)
  }

  @Test(
    "Every cell is found where it stands, whatever stands around it",
    arguments: [";", ",", "\t"],
    ["\n", "\r\n"]
  )
  func everyPlace(separator: String, lineEnd: String) throws {
    let cells = ["id", "\"q;,\t\"", " b ", "\"a\"\"b\"", "", "\"\"", "è", "\"x\ny\""].map {
      separator == "\t" ? $0.replacingOccurrences(of: " ", with: "") : $0
    }
    let line = cells.joined(separator: separator)
    let text = [["id", "nome"].joined(separator: separator), line, line].joined(separator: lineEnd)
    let table = try #require(sheet(text).sheet)
    for row in table.rows.dropFirst() {
      let written = row.cells.map { String(decoding: table.source.bytes[$0.range], as: UTF8.self) }
      #expect(
        written.map { $0.replacingOccurrences(of: " ", with: "") }
          == cells.map { $0.replacingOccurrences(of: " ", with: "") }
      )
    }
  }

  @Test(
    "A quotation mark too many is an error at its row, not a table that ends there",
    arguments: [
      ("id;nome\na;A\nb;\"B\nc;C\n", 3), ("id;nome\na;il \"Mulino\"\nb;B\n", 2),
      ("id;nome\na;\"A\" x\nb;B\n", 2), ("id;nome\na;\"uno\ndue\"\nb;\"B\n", 4), ("id;nome\na;5\"", 2),
    ]
  )
  func brokenQuotes(text: String, line: Int) {
    #expect(sheet(text).problems == ["import.quotes \(line):1"])
  }

  @Test("An accent that sticks to a separator or a quotation mark doesn’t hide it")
  func looseMarks() {
    let text = "id;nome;tipo\nx;\u{301}A;B\ny;\"C\"\u{200D};e\u{301}\n"
    #expect(cells(text) == [["id", "nome", "tipo"], ["x", "A", "B"], ["y", "C", "é"]])
  }

  @Test("Columns are called as spreadsheets call them")
  func letters() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(SpreadsheetCell.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
    )
  }

  @Test("A table without anything in it has no headings, and says so")
  func empty() async throws {
    let office = try await Office.sample()
    for text in ["", "\n\n", ";;;\n;;;\n", "uno;due\ntre;quattro\n"] {
      #expect(office.take(text).diagnostics.map(\.rule) == [.importNoHeadings], "\(text)")
    }
  }
}
