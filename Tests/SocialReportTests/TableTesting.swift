import Content
import Diagnostics
import Figures
import Foundation
import Testing

@testable import SocialReport

/// The tables of the sample content, read once.
struct TableTesting: Sendable {
  let content: Content
  let register: FigureRegister
  let catalogue: TableCatalogue

  static let years = [2022, 2023, 2024]

  static var sample: TableTesting {
    get async throws { try await task.value }
  }

  private static let task = Task { try await TableTesting(content: root.appendingPathComponent("content")) }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The sample with some of its data files edited.
  static func edited(_ edits: [String: [(String, String)]]) async throws -> TableTesting {
    let manager = FileManager.default
    let copy = manager.temporaryDirectory.appendingPathComponent("bilancio-tables-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: copy) }
    try manager.copyItem(at: root.appendingPathComponent("content"), to: copy)
    for (name, replacements) in edits {
      let file = copy.appendingPathComponent("data/\(name).json")
      var text = try String(contentsOf: file, encoding: .utf8)
      for (old, new) in replacements {
        try #require(text.contains(old), "\(name).json has no longer what the test replaces: \(old)")
        text = text.replacingOccurrences(of: old, with: new)
      }
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try await TableTesting(content: copy)
  }

  private init(content folder: URL) async throws {
    var diagnostics: [Diagnostic] = []
    let schemas = Self.root.appendingPathComponent("schemas")
    let files = try FileManager.default.contentsOfDirectory(atPath: schemas.path).sorted()
      .filter { $0.hasSuffix(".schema.json") }
      .compactMap { SourceFile.load(schemas.appendingPathComponent($0).path, diagnostics: &diagnostics) }
    let library = SchemaLibrary(files: files, diagnostics: &diagnostics)
    content = try #require(
      await ContentReader(schemas: library).read(folder.path, diagnostics: &diagnostics)
    )
    register = await FigureRegister(of: content, diagnostics: &diagnostics)
    catalogue = TableCatalogue(content: content, register: register)
  }

  func language(_ code: String) throws -> Language {
    try #require(content.languages.first { $0.code == code })
  }

  func table(_ name: String, _ year: Int = 2024) throws -> Table {
    try #require(catalogue.table(name, year: year), "no table \(name) in \(year)")
  }

  func html(_ table: Table, _ code: String = "it", caption: String? = nil, csvURL: String? = nil) throws
    -> String
  {
    let language = try language(code)
    let html = table.html(
      number: 7,
      language: language,
      fallbacks: content.fallbacks,
      caption: caption,
      csvURL: csvURL
    )
    return String(decoding: html, as: UTF8.self)
  }

  func csv(_ table: Table) throws -> [String] {
    let bytes = table.csv(languages: content.languages)
    try #require(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
  }

  /// The texts of a table's rows in Italian, heading first; groups have only their heading.
  func rows(_ table: Table, _ code: String = "it") throws -> [[String]] {
    let writer = TableWriter(
      language: try language(code),
      fallbacks: content.fallbacks,
      showsCents: table.showsCents,
      hidesEuro: table.isAllEuro
    )
    return table.rows.map { row in
      ([row.header] + row.cells).map { cell in
        var output: [UInt8] = []
        writer.write(cell, into: &output)
        return String(decoding: output, as: UTF8.self)
      }
    }
  }

  /// The row with a heading.
  func row(_ header: String, of table: Table) throws -> [String] {
    try #require(try rows(table).first { $0.first == header }, "no row \(header)")
  }

  /// A table without data, for what is written and how.
  static func table(
    _ rows: [Table.Row],
    columns: [Table.Column],
    title: Label = .plain("Prova"),
    isWide: Bool = false
  ) -> Table {
    Table(
      name: "test.ofCells",
      items: ["4.1"],
      title: title,
      corner: nil,
      columns: columns,
      rows: rows,
      isWide: isWide,
      isPlacedByReport: true
    )
  }

  static func figure(_ units: Int, digits: Int = 0, _ unit: Figure.Unit = .people) -> Figure {
    Figure("test", label: .plain("prova"), unit: unit, value: .number(FixedDecimal(units, digits: digits)))
  }
}
