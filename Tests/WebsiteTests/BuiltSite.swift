import Content
import Diagnostics
import Figures
import Foundation
import SocialReport
import Templates
import Testing

@testable import Website

/// A site made in memory from a sample folder.
struct BuiltSite: Sendable {
  /// All files by path.
  let files: [String: [UInt8]]
  let diagnostics: [Diagnostic]

  /// The sample consortium's site, built once for all tests.
  static var sample: BuiltSite { get async throws { try await sampleTask.value } }
  /// The site of `Tests/Fixtures/small`, built once for all tests.
  static var small: BuiltSite { get async throws { try await smallTask.value } }

  private static let sampleTask = Task { try await BuiltSite(fixture: nil) }
  private static let smallTask = Task { try await BuiltSite(fixture: "small") }

  /// Builds the sample consortium's site, or that of a folder below `Tests/Fixtures`.
  private init(fixture: String?) async throws {
    var diagnostics: [Diagnostic] = []
    let sources = SiteBuilder.Sources(
      content: Self.content(fixture),
      templates: Self.repository + "/templates",
      schemas: Self.repository + "/schemas"
    )
    let outputs = await SiteBuilder(sources).build(diagnostics: &diagnostics)?.files
    #expect(diagnostics.map { "\($0.path) \($0.rule.id)" } == [])
    files = try Dictionary(uniqueKeysWithValues: #require(outputs).map { ($0.path, $0.bytes) })
    self.diagnostics = diagnostics
  }

  /// A site that a test has built itself.
  init(outputs: [OutputFile], diagnostics: [Diagnostic]) {
    files = Dictionary(outputs.map { ($0.path, $0.bytes) }) { first, _ in first }
    self.diagnostics = diagnostics
  }

  /// The folder of the whole project, two above that of this file.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func content(_ fixture: String?) -> String {
    fixture.map { "\(repository)/Tests/Fixtures/\($0)" } ?? "\(repository)/content"
  }

  /// The text of a file.
  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "\(path) is not there"), as: UTF8.self)
  }

  /// The markup of a page.
  func page(_ path: String) throws -> Markup { Markup(try text(path)) }

  /// The markup of all pages by path.
  var pages: [(path: String, markup: Markup)] {
    files.filter { $0.key.hasSuffix(".html") && !$0.key.hasPrefix("files/") }
      .map { ($0.key, Markup(String(decoding: $0.value, as: UTF8.self))) }
      .sorted { $0.0 < $1.0 }
  }
}

/// What pages are rendered from: everything that is known of the site, and the templates.
struct RenderableSite {
  let site: Site
  let templates: TemplateLibrary
  let templateTexts: [(name: String, text: String)]

  init(fixture: String? = nil) async throws {
    let folder = BuiltSite.repository + "/templates"
    var diagnostics: [Diagnostic] = []
    func sources(_ folder: String, _ suffix: String) -> [(name: String, file: SourceFile)] {
      let tree = FileTree(listing: folder, diagnostics: &diagnostics)
      return tree.files.filter { $0.hasSuffix(suffix) }.compactMap { name in
        SourceFile.load(tree.path(of: name), diagnostics: &diagnostics)
          .map { (String(name.dropLast(suffix.utf8.count)), $0) }
      }
    }
    let schemaFiles = sources(BuiltSite.repository + "/schemas", ".schema.json").map(\.file)
    let schemas = SchemaLibrary(files: schemaFiles, diagnostics: &diagnostics)
    let content = await ContentReader(schemas: schemas).read(
      BuiltSite.content(fixture),
      diagnostics: &diagnostics
    )
    let named = sources(folder, ".mustache")
    templates = TemplateLibrary(named: named, diagnostics: &diagnostics)
    templateTexts = named.map { ($0.name, String(decoding: $0.file.bytes, as: UTF8.self)) }
    let read = try #require(content)
    let figures = await FigureRegister(of: read, diagnostics: &diagnostics)
    let list = BuiltSite.repository + "/schemas/guidelines.json"
    let reports = await Reports(
      of: read,
      figures,
      Guidelines(reading: list, schemas: schemas, diagnostics: &diagnostics),
      today: PartialDate.today(),
      diagnostics: &diagnostics
    )
    site = Site(
      content: read,
      figures: figures,
      reports: reports,
      openData: await OpenDataFile.all(of: read, figures),
      translations: await SiteTranslations(of: read, diagnostics: &diagnostics),
      templates: folder,
      baseURL: "https://www.example.org/",
      diagnostics: &diagnostics
    )
    #expect(diagnostics.isEmpty)
  }
}
