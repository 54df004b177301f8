import Foundation
import Testing

@testable import Website

@Suite("Open data")
struct OpenDataTests {
  @Test("are tables that an Italian Excel opens by a double click")
  func spreadsheet() async throws {
    let site = try await BuiltSite.small
    let bytes = try #require(site.files["open-data/members.csv"])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    #expect(lines.count == 5)
    #expect(!lines.joined().utf8.contains { $0 == 0x0D || $0 == 0x0A })
    #expect(lines[0].hasPrefix("id;legalName;shortName;taxCode;kind;membership;foundedOn;"))
    #expect(lines[2].contains(";\"Cura i parchi; fa crescere chi ci lavora.\";"))
    #expect(lines[3].contains(";Amici del «Faro»;"))
  }

  @Test(
    "keep cells from being formulas, and quote what would break a row",
    arguments: [
      ("=1+1", "'=1+1"), ("-due", "'-due"), ("@qui", "'@qui"), ("+più", "'+più"), ("\t=1", "'\t=1"),
      ("+39 0000 550100", "+39 0000 550100"), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""),
      ("a\nb", "\"a\nb\""),
      ("=a;b", "\"'=a;b\""), ("", ""), ("città", "città"),
    ]
  )
  func cells(cell: String, written: String) {
    let column = OpenDataFile.Column(name: "name", isNumeric: false)
    let file = OpenDataFile(name: "test", columns: [column], rows: [[cell]])
    #expect(String(decoding: file.csv.bytes, as: UTF8.self) == "\u{FEFF}name\r\n\(written)\r\n")
  }

  @Test("say the same as CSV and as JSON", arguments: ["members", "projects", "networks"])
  func sameData(name: String) async throws {
    let site = try await BuiltSite.sample
    let json = try #require(site.files["open-data/\(name).json"])
    let records = try #require(JSONSerialization.jsonObject(with: Data(json)) as? [[String: Any]])
    let table = Self.table(try site.text("open-data/\(name).csv"))
    let columns = try #require(table.first)
    #expect(records.count == table.count - 1 && !records.isEmpty)
    for (record, row) in zip(records, table.dropFirst()) {
      #expect(Set(record.keys) == Set(columns))
      for (column, cell) in zip(columns, row) {
        let value = record[column] as? String ?? ""
        #expect(cell == value || cell == "'" + value, "\(name), \(column)")
      }
    }
  }

  @Test("are offered and explained on their page, column by column")
  func page() async throws {
    let site = try await BuiltSite.small
    let page = try site.page("dati-aperti.html")
    for name in ["members", "projects", "networks"] {
      for suffix in ["csv", "json"] { #expect(page.references.contains("open-data/\(name).\(suffix)")) }
      let columns = Self.table(try site.text("open-data/\(name).csv")).first ?? []
      let headings = page.all("th").map(\.text)
      for column in columns { #expect(headings.contains(column), "\(column) is not explained") }
    }
  }

  /// Reads a CSV independently of what wrote it.
  private static func table(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      switch scalar {
      case "\"":
        isQuoted.toggle()
        if isQuoted && cell.last == "\u{0}" { cell.removeLast(); cell += "\"" }
        if !isQuoted { cell += "\u{0}" }
      case ";" where !isQuoted, "\n" where !isQuoted:
        row.append(cell.replacingOccurrences(of: "\u{0}", with: ""))
        cell = ""
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      case "\r" where !isQuoted: break
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
