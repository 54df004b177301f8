import Content
import SVGCharts
import SocialReport
import Templates

/// What a book shows, and what that is made of.
struct BookContent {
  /// For the template.
  var values: [TemplateValue]
  /// In the order of their numbers, each once.
  var charts, tables: [ShownExhibit]
  /// Files below `content/files`.
  var pictures: [String]
  /// Where the contents and the lists of charts and tables lead.
  var anchors: [String]
}

extension PageContext {
  /// A report as a book: the same chapters as on its page, for paper.
  mutating func bookContent(
    _ report: Reports.YearReport,
    _ style: DrawingStyle,
    isDraft: Bool
  ) -> BookContent {
    let chapters = report.report.chapters[language.code] ?? []
    var renderer = ReportRenderer(site: site, page: page, report: report, medium: .book(style))
    let contents = chapters.map { contentsEntry($0, renderer) }
    let bodies = chapters.map { chapterValue($0, &renderer) }
    diagnostics += renderer.diagnostics
    let charts = Self.ordered(renderer.shown, .chart)
    let tables = Self.ordered(renderer.shown, .table)
    let year = report.year
    var values = bookFacts(of: year, isDraft: isDraft) + approval(of: year)
    values["keyFigures"] = keyFigures(of: year)
    values["contents"] = .list(contents)
    values["charts"] = Self.list(charts)
    values["tables"] = Self.list(tables)
    values["chapters"] = .list(bodies)
    values["cite"] = .object([
      "text": .text(citation(year)), "url": .text(site.addresses.absolute(page.path)),
    ])
    let sections = chapters.flatMap { chapter in
      [chapter.id] + (chapter.number == nil ? [] : chapter.sections.map(\.anchor))
    }
    return BookContent(
      values: [.object(["words": site.words[page.language], "book": .object(values)])],
      charts: charts,
      tables: tables,
      pictures: renderer.pictures,
      anchors: sections + (charts + tables).map(\.id.anchor)
    )
  }

  /// The cover and the file's own description.
  private func bookFacts(of year: Int, isDraft: Bool) -> TemplateFields {
    [
      "lang": .text(language.code),
      "year": .text(String(year)),
      "title": .text("\(page.title) – \(text(content.site.title))"),
      "description": .text(
        words.text(.reportDescription, ["year": String(year), "name": content.consortium.name])
      ),
      "keywords": .text("\(words[.keywords]), \(content.consortium.name), \(year)"),
      "date": .text(content.bookDate(ofReport: year).iso),
      "organisation": .text(content.consortium.name),
      "legalForm": .text(text(content.consortium.legalForm)),
      "place": .optional(content.consortium.registeredOffice.town),
      "draftMark": isDraft ? .text(words[.draft]) : .absent,
    ]
  }

  private static func ordered(_ shown: [ShownExhibit], _ kind: Exhibit.Kind) -> [ShownExhibit] {
    var seen: Set<Exhibit.ID> = []
    return shown.filter { $0.id.kind == kind && seen.insert($0.id).inserted }.sorted { $0.number < $1.number }
  }

  private static func list(_ exhibits: [ShownExhibit]) -> TemplateValue {
    .items(
      exhibits.map {
        .object([
          "id": .text($0.id.anchor), "number": .text(String($0.number)), "label": .text($0.caption),
        ])
      }
    )
  }
}

extension Content {
  /// The day that a book is of: that of its approval. A draft's is the last day of work on it that is known, so that
  /// no clock decides over its bytes.
  func bookDate(ofReport year: Int) -> PartialDate {
    let worked = report(of: year)?["methodology"]?["period"]?.date("to")
    let last = approvalDate(ofReport: year) ?? worked ?? PartialDate(year: year)
    return (last ?? PartialDate.today()).lastDay
  }
}
