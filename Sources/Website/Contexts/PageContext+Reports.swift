import Content
import Figures
import SocialReport
import Templates

/// What the home page, the overview of all reports and each report's cover say of a report.
extension PageContext {
  /// The style sheet and script of a report's own page.
  var reportAssets: TemplateValue {
    guard page.year != nil else { return .absent }
    return .object([
      "style": .text(url(of: site.assets.path(of: "report.css"))),
      "script": .text(url(of: site.assets.path(of: "report.js"))),
    ])
  }

  /// The style sheet that all pages about reports have.
  var reportsAssets: TemplateValue {
    guard page.year != nil || page.name == PageName.reports else { return .absent }
    return .text(url(of: site.assets.path(of: "reports.css")))
  }

  /// The style sheet of charts, for pages that have one.
  var chartAssets: TemplateValue {
    guard page.year != nil || page.document?.text.images.contains(where: \.isDrawn) == true
    else { return .absent }
    return .text(url(of: site.assets.path(of: "charts.css")))
  }

  /// The overview: all years, the latest first.
  var reportsValues: TemplateFields {
    ["reports": .list(content.reportYears.reversed().map(entry))]
  }

  /// The latest approved report on the home page; absent where there is none. A draft is for the page of all reports.
  var homeReport: TemplateValue {
    guard let year = content.reportYears.last(where: { content.approvalDate(ofReport: $0) != nil }),
      let url = url(PageName.report(year))
    else {
      return .absent
    }
    return .object([
      "title": .text(words.text(.reportTitle, ["year": String(year)])),
      "url": .text(url),
      "lead": .absent,
      // How many members there are stands above already.
      "keyFigures": keyFigures(of: year, Self.keyFigureNames.dropFirst().prefix(4)),
    ])
  }

  private func entry(_ year: Int) -> TemplateValue {
    .object(
      [
        "year": .text(String(year)),
        "title": .text(words.text(.reportTitle, ["year": String(year)])),
        "url": .text(url(PageName.report(year)) ?? ""),
        "isLatest": .flag(year == content.reportYears.last),
        "keyFigures": keyFigures(of: year, Self.keyFigureNames.prefix(4)),
        "downloads": downloads(of: year),
      ] + approval(of: year)
    )
  }

  /// Whether the competent body has approved the report, and when; without that it is a draft.
  func approval(of year: Int) -> TemplateFields {
    let approved = content.approvalDate(ofReport: year).map {
      words.text(.reportApproved, ["date": format.date($0)])
    }
    return [
      "approved": .optional(approved),
      "draft": approved == nil ? .text(words[.reportDraft]) : .absent,
    ]
  }

  /// The report as PDF, and the figures of the year as data.
  func downloads(of year: Int) -> TemplateValue {
    guard let file = site.openData.first(where: { $0.name == OpenDataFile.figuresName(of: year) })
    else { return .items(pdfDownloads(of: year)) }
    return .items(
      pdfDownloads(of: year)
        + [("CSV", file.csv), ("JSON", file.json)].map { kind, output in
          .object([
            "label": .text(words.text(.reportFigures, ["format": kind])),
            "url": .text(url(of: output.path)),
            "document": .absent,
            "note": .text(format.fileSize(output.bytes.count)),
          ])
        }
    )
  }

  /// The few figures that say what the year was, with what changed since the year before.
  func keyFigures(of year: Int) -> TemplateValue { keyFigures(of: year, Self.keyFigureNames[...]) }

  private static let keyFigureNames = [
    "members.total", "network.workers.total", "network.disadvantaged.certifiedTotal",
    "finance.incomeStatement.valueOfProduction", "people.own.headcount.total",
    "contracts.count",
  ]

  private func keyFigures(of year: Int, _ names: ArraySlice<String>) -> TemplateValue {
    .items(
      names.compactMap { name in
        guard let figure = site.figures.figure(name, in: year), figure.year == year else { return nil }
        return .object([
          "label": .text(figure.label.written(in: language, orIn: content.fallbacks)),
          "value": .text(figure.written(in: language)),
          "valueHTML": .markup(site.html(of: figure, language)),
          "change": .optional(change(of: figure, year)),
        ])
      }
    )
  }

  private func change(of figure: Figure, _ year: Int) -> String? {
    let name = figure.name + (figure.unit == .euro ? ".growth" : ".change")
    guard let change = site.figures.figure(name, in: year), case .number(let number) = change.value else {
      return nil
    }
    let before = String(year - 1)
    if number.units == 0 { return words.text(.reportUnchanged, ["year": before]) }
    return words.text(.reportChange, ["change": change.written(in: language), "year": before])
  }
}
