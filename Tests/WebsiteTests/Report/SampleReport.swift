import Diagnostics
import Figures
import Foundation
import Markdown
import SocialReport
import Testing

@testable import Content
@testable import Website

/// The sample consortium read once, of which a test changes one file in memory.
struct SampleReport: Sendable {
  let content: Content
  let schemas: SchemaLibrary
  let guidelines: Guidelines

  static var shared: SampleReport { get async throws { try await task.value } }

  private static let task = Task { try await SampleReport() }

  private init() async throws {
    let sources = SiteBuilder.Sources(
      content: BuiltSite.content(nil),
      templates: BuiltSite.repository + "/templates",
      schemas: BuiltSite.repository + "/schemas"
    )
    var diagnostics: [Diagnostic] = []
    let builder = SiteBuilder(sources)
    schemas = await builder.readSchemas(diagnostics: &diagnostics)
    let read = await ContentReader(schemas: schemas).read(sources.content, diagnostics: &diagnostics)
    content = try #require(read)
    guidelines = try #require(builder.readGuidelines(schemas, diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
  }

  /// What is said about the data and the items once a data file (`2024/finance`) reads otherwise.
  func findings(changing file: String, _ change: (DataFile) throws -> [UInt8]) async throws -> Findings {
    let old = try #require(content.data[file], "\(file) is not there")
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: old.source.path, bytes: try change(old))
    let value = try #require(JSONReader.parse(source, diagnostics: &diagnostics))
    let schema = file.split(separator: "/").last.map(String.init) ?? file
    _ = schemas.validate(value, in: source, against: schema, diagnostics: &diagnostics)
    var data = content.data
    data[file] = DataFile(source: source, value: value)
    return await findings(in: content.with(data: data), diagnostics)
  }

  /// What is said about the items once a chapter (`report/2024/people`) reads otherwise in a language.
  func findings(
    changing chapter: String,
    in language: String,
    _ change: (String) throws -> String
  ) async throws -> Findings {
    let old = try #require(content.documents[chapter]?[language], "\(chapter) is not there")
    let words = try #require(content.languages.first { $0.code == language }).words
    var options = MarkdownOptions(words: words)
    options.anchorPrefix = (chapter.split(separator: "/").last ?? "") + "-"
    var diagnostics: [Diagnostic] = []
    let text = try change(String(decoding: old.source.bytes, as: UTF8.self))
    var documents = content.documents
    documents[chapter]?[language] = Document(
      parsing: SourceFile(path: old.source.path, bytes: Array(text.utf8)),
      name: chapter,
      language: language,
      options: options,
      schemas: schemas,
      names: NameConsistency(names: []),
      diagnostics: &diagnostics
    )
    let changed = content.with(documents: documents)
    let today = PartialDate.today()
    ReportFiles.check(changed, diagnostics: &diagnostics)
    let reports = changed.reportYears.map { year in
      ReportStatus(of: changed, year: year, guidelines: guidelines, today: today)
    }
    for report in reports { report.check(guidelines: guidelines, diagnostics: &diagnostics) }
    return Findings(diagnostics: diagnostics, reports: reports)
  }

  private func findings(in content: Content, _ known: [Diagnostic]) async -> Findings {
    var diagnostics = known
    let today = PartialDate.today()
    let figures = await FigureRegister(of: content, diagnostics: &diagnostics)
    FigureRules.check(content, figures, today: today, diagnostics: &diagnostics)
    let reports = await Reports(of: content, figures, guidelines, today: today, diagnostics: &diagnostics)
    return Findings(diagnostics: diagnostics, reports: reports.all.map(\.report.status))
  }
}

/// What `check` and `report status` have to say.
struct Findings {
  let diagnostics: [Diagnostic]
  let reports: [ReportStatus]

  /// Each in a line: the file below `content`, the rule, and the item, field or figure that it names.
  var lines: [String] {
    diagnostics.map { diagnostic in
      let names = ["item", "field", "total", "name", "figure"].compactMap { diagnostic.arguments[$0] }
      let file = diagnostic.path.components(separatedBy: "/content/").last ?? diagnostic.path
      return ([file, diagnostic.rule.id] + names.prefix(1)).joined(separator: " ")
    }
  }

  /// The blank items of a year.
  func blanks(_ year: Int) -> [ItemStatus] { reports.first { $0.year == year }?.blanks ?? [] }
}

extension Content {
  /// The same content with other data or texts. What stays out of the data files' records stays as it was.
  fileprivate func with(
    data: [String: DataFile]? = nil,
    documents: [String: [String: Document]]? = nil
  ) -> Content {
    let data = data ?? self.data
    func records<Record>(_ name: String, _ make: (JSONValue) -> Record) -> [Record] {
      data[name]?.value.records(name, make) ?? []
    }
    return Content(
      root: root,
      site: site,
      siteSource: siteSource,
      languages: languages,
      fallbacks: fallbacks,
      consortium: data["consortium"].map { Consortium($0.value) } ?? consortium,
      members: records("members", Member.init),
      membersAsOf: data["members"]?.value.date("asOf"),
      sectors: records("sectors", Sector.init),
      territories: records("territories", Territory.init),
      projects: records("projects", Project.init),
      networks: records("networks", Network.init),
      certifications: records("certifications", Certification.init),
      governance: data["governance"].map { Governance($0.value) } ?? governance,
      links: links,
      library: library,
      years: years.map { year in
        YearRecords(
          year: year.year,
          returns: data["\(year.year)/returns"]?.value,
          people: data["\(year.year)/people"]?.value,
          funding: data["\(year.year)/funding"]?.value
        )
      },
      data: data,
      settings: settings,
      documents: documents ?? self.documents,
      unfinished: unfinished,
      unread: unread,
      files: files
    )
  }
}
