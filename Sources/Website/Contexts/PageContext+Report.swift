import Content
import Figures
import SocialReport
import Templates

extension PageContext {
  /// The report of a year: its cover, contents and chapters.
  mutating func reportValues(_ year: Int) -> TemplateFields {
    guard let report = site.reports[year], let chapters = report.report.chapters[language.code] else {
      return [:]
    }
    var renderer = ReportRenderer(site: site, page: page, report: report)
    let contents = chapters.map { contentsEntry($0, renderer) }
    let bodies = chapters.map { chapterValue($0, &renderer) }
    diagnostics += renderer.diagnostics
    let values: TemplateFields = [
      "year": .text(String(year)),
      "title": .text(page.title),
      "organisation": .text(content.consortium.name),
      "legalForm": .text(text(content.consortium.legalForm)),
      "place": .optional(content.consortium.registeredOffice.town),
      "allUrl": .text(url(PageName.reports) ?? url(PageName.index) ?? ""),
      "previous": neighbour(content.reportYears.last { $0 < year }),
      "next": neighbour(content.reportYears.first { $0 > year }),
      "cite": .object(["text": .text(citation(year)), "url": .text(site.addresses.absolute(page.path))]),
      "downloads": downloads(of: year),
      "keyFigures": keyFigures(of: year),
      "contents": .list(contents),
      "chapters": .list(bodies),
    ]
    let shown = values + approval(of: year)
    diagnostics += checkPDF(of: year, shown)
    return ["report": .object(shown)]
  }

  func contentsEntry(_ chapter: Chapter, _ renderer: ReportRenderer) -> TemplateValue {
    .object([
      "id": .text(chapter.id),
      "number": .optional(chapter.number.map(String.init)),
      "label": .text(renderer.text(chapter.title)),
      "sections": .items(
        chapter.number == nil
          ? []
          : chapter.sections.map {
            .object(["id": .text($0.anchor), "label": .text(renderer.text($0.text))])
          }
      ),
    ])
  }

  func chapterValue(_ chapter: Chapter, _ renderer: inout ReportRenderer) -> TemplateValue {
    .object([
      "id": .text(chapter.id),
      "number": .optional(chapter.number.map(String.init)),
      "title": .text(renderer.text(chapter.title)),
      "kind": .text(chapter.kind.rawValue),
      "lead": .absent,
      "pdfPage": pdfPage(chapter.id),
      "html": .markup(renderer.html(of: chapter)),
    ])
  }

  private func neighbour(_ year: Int?) -> TemplateValue {
    guard let year, let url = url(PageName.report(year)) else { return .absent }
    return .object(["url": .text(url), "label": .text(words.text(.reportTitle, ["year": String(year)]))])
  }

  /// Author, title, place and year of publication.
  func citation(_ year: Int) -> String {
    let published = content.publicationDate(ofReport: year)?.year ?? year + 1
    return words.text(
      .reportCitation,
      [
        "name": content.consortium.name, "title": page.title, "published": String(published),
        "town": content.consortium.registeredOffice.town,
      ]
    )
  }
}
