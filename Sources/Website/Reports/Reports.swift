import Content
import Diagnostics
import Figures
import SVGCharts
import SocialReport

/// The social reports of all years, put together and not yet rendered.
public struct Reports: Sendable {
  /// A report with the tables that it shows.
  public struct YearReport: Sendable {
    public let report: SocialReport
    /// By name.
    let tables: [String: Table]
    /// The `id`s of the report's elements by language, for links.
    let anchors: [String: Set<String>]

    public var year: Int { report.year }

    /// The tables and charts in the order of their numbers.
    var exhibits: [Exhibit.ID] {
      report.numbers.sorted { ($0.key.kind.rawValue, $0.value) < ($1.key.kind.rawValue, $1.value) }.map(\.key)
    }
  }

  /// Oldest first.
  public let all: [YearReport]

  /// The report of a year.
  public subscript(_ year: Int?) -> YearReport? { all.first { $0.year == year } }

  /// - Parameter guidelines: `nil` where they could not be read, which has been said; then there are no reports.
  init(
    of content: Content,
    _ figures: FigureRegister,
    _ guidelines: Guidelines?,
    today: PartialDate,
    diagnostics: inout [Diagnostic]
  ) async {
    guard let guidelines else {
      all = []
      return
    }
    let catalogue = TableCatalogue(content: content, register: figures)
    let made = await concurrentMap(content.reportYears) { year in
      BuildMemory.recall(
        "report \(year)",
        from: Key(
          records: content.recordsKey,
          texts: content.sources(ofReport: year),
          guidelines: guidelines.source,
          today: today
        )
      ) {
        Checked { diagnostics in
          let tables = catalogue.tables(year: year)
          let report = SocialReport(
            of: content,
            year: year,
            figures: figures,
            exhibits: Exhibits(tables: tables, content: content),
            guidelines: guidelines,
            today: today,
            diagnostics: &diagnostics
          )
          return YearReport(report, tables: tables)
        }
      }
    }
    all = made.map { $0.value(reporting: &diagnostics) }
  }

  /// What a report is made from.
  private struct Key: Equatable, Sendable {
    let records: RecordsKey
    let texts: [String: SourceFile]
    let guidelines: SourceFile
    let today: PartialDate
  }
}

extension Reports.YearReport {
  init(_ report: SocialReport, tables: [Table]) {
    self.report = report
    self.tables = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let exhibits = report.numbers.keys.map(\.anchor)
    anchors = report.chapters.mapValues { chapters in
      Set(chapters.flatMap { [$0.id] + $0.blocks.flatMap(Self.anchors) } + exhibits)
    }
  }

  private static func anchors(_ block: Block) -> [String] {
    switch block {
    case .prose(let document, _): document.text.headings.map(\.anchor)
    case .heading(let heading): [heading.anchor]
    case .glossary(let definitions), .definitions(let definitions): definitions.compactMap(\.anchor)
    case .index(let index): [index.anchor] + index.rows.compactMap(\.anchor)
    case .paragraph, .note, .list, .table, .chart: []
    }
  }

  /// The path of a table's data below the site's folder, the same for every language.
  static func dataPath(of table: Table, year: Int) -> String {
    "open-data/\(year)/\(table.anchor.dropFirst("table-".count)).csv"
  }

  /// A table that the report shows, as a file for spreadsheets.
  func dataFile(of exhibit: Exhibit.ID, languages: [Language]) -> OutputFile? {
    guard exhibit.kind == .table, let table = tables[exhibit.name] else { return nil }
    return OutputFile(path: Self.dataPath(of: table, year: year), bytes: table.csv(languages: languages))
  }
}

extension Reports {
  /// Where a page leads to for the data of a table; a book brings them along.
  static func csvURL(of table: Table, year: Int, on page: Page, _ medium: Medium) -> String? {
    guard medium.isWeb else { return nil }
    return Addresses.relative(from: page.path, to: YearReport.dataPath(of: table, year: year))
  }
}

extension SiteBuilder {
  /// The law's list stands beside the schemas.
  func readGuidelines(_ schemas: SchemaLibrary, diagnostics: inout [Diagnostic]) -> Guidelines? {
    Guidelines(reading: sources.schemas + "/guidelines.json", schemas: schemas, diagnostics: &diagnostics)
  }

  /// The reports of a content, held against the law's list; without reports the list isn't read.
  func reports(
    of content: Content,
    _ figures: FigureRegister,
    _ schemas: SchemaLibrary,
    today: PartialDate,
    diagnostics: inout [Diagnostic]
  ) async -> Reports {
    let guidelines = content.reportYears.isEmpty ? nil : readGuidelines(schemas, diagnostics: &diagnostics)
    return await Reports(of: content, figures, guidelines, today: today, diagnostics: &diagnostics)
  }
}
