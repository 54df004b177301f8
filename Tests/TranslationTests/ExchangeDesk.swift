import Content
import Diagnostics
import Foundation
import Testing

@testable import Translation

/// A copy of a small site whose translations have all been checked, and whoever sends its texts to translators and back.
struct ExchangeDesk {
  let folder: TemporaryFolder

  init(_ content: String = "Tests/Fixtures/small") async throws {
    folder = try TemporaryFolder(copying: "\(Repository.root)/\(content)")
    // Reading a thousand words for each question would take most of the tests' time.
    for (language, words) in [
      ("it", "\"home.label\": \"Inizio\", \"members.other\": \"{n} soci\""),
      ("en", "\"home.label\": \"Home\", \"members.other\": \"{n} members\""),
    ] {
      try folder.write("{ \(words) }", to: "\(language)/interface.json")
      try FileManager.default.removeItem(atPath: "\(folder.root)/\(language)/figures.json")
    }
    try await photographAll()
  }

  func content() async throws -> Content {
    var diagnostics: [Diagnostic] = []
    return try #require(await Repository.read(folder.root, &diagnostics), "\(diagnostics.map(\.rule.id))")
  }

  func photographAll() async throws {
    let content = try await content()
    let photos = PhotoStore(content: folder.root)
    var diagnostics: [Diagnostic] = []
    for pair in await content.textPairs() where pair.isWanted && pair.translation != nil {
      let photo = Photo(of: pair, after: nil, on: PartialDate("2026-01-15"))
      photos.keep(photo, of: pair.name, in: pair.language, diagnostics: &diagnostics)
    }
    #expect(diagnostics == [])
  }

  /// The file for translators.
  func export(all: Bool = false, to language: String = "en") async throws -> String {
    var diagnostics: [Diagnostic] = []
    let export = await TranslationExport(
      of: try await content(),
      to: language,
      includesAll: all,
      date: try #require(PartialDate("2026-02-01")),
      diagnostics: &diagnostics
    )
    #expect(diagnostics == [])
    return String(decoding: export.bytes, as: UTF8.self)
  }

  /// The entries of the file for translators, by name.
  func exported(all: Bool = false) async throws -> [String: POEntry] {
    var diagnostics: [Diagnostic] = []
    let text = try await export(all: all)
    let file = POFile(reading: SourceFile(path: "en.po", text: text), diagnostics: &diagnostics)
    #expect(diagnostics == [])
    let entries = file.entries.map { ($0.context ?? "", $0) }
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  /// What an import has done and said.
  struct Result {
    let plan: TranslationImport
    let diagnostics: [Diagnostic]
    /// The rules that were broken, with the lines in the file.
    var problems: [String] { diagnostics.map { "\($0.rule.id) \($0.span?.line ?? 0)" } }
  }

  /// Imports a file, and writes what it changes.
  func take(_ bytes: [UInt8], isPartial: Bool = false) async throws -> Result {
    try Data(bytes).write(to: URL(fileURLWithPath: folder.root + ".po"))
    defer { try? FileManager.default.removeItem(atPath: folder.root + ".po") }
    var diagnostics: [Diagnostic] = []
    let plan = await TranslationImport(
      of: folder.root + ".po",
      into: try await content(),
      isPartial: isPartial,
      on: try #require(PartialDate("2026-03-01")),
      diagnostics: &diagnostics
    )
    #expect(plan.write(diagnostics: &diagnostics))
    return Result(plan: plan, diagnostics: diagnostics)
  }

  func take(_ text: String, isPartial: Bool = false) async throws -> Result {
    try await take(Array(text.utf8), isPartial: isPartial)
  }

  /// Imports translations by name and source.
  func take(_ translations: [(name: String, source: String, translation: String)]) async throws -> Result {
    var writer = POWriter(notes: [], header: [("Language", "en")])
    for (name, source, translation) in translations {
      var entry = POEntry()
      entry.context = name
      entry.source = source
      entry.translation = translation
      writer.write(entry)
    }
    return try await take(writer.text)
  }

  /// How a text stands: its state, and what is open.
  func status(_ name: TextName) async throws -> (state: PageStatus.State, open: [String]) {
    var diagnostics: [Diagnostic] = []
    let status = await TranslationStatus(of: try await content(), language: "en", diagnostics: &diagnostics)
    let page = try #require(status[name, "en"])
    return (page.state, page.blocks.filter { $0.change != .same }.map { "\($0.key) \($0.change.rawValue)" })
  }

  /// All files with their bytes, photos included.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.root) {
      let url = URL(fileURLWithPath: folder.root + "/" + file)
      if !url.hasDirectoryPath { files[file] = try Data(contentsOf: url) }
    }
    return files
  }

  /// The names of the files that differ from those of another time.
  func changed(since old: [String: Data]) throws -> [String] {
    let new = try files()
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
  }
}
