import Diagnostics
import Figures
import Markdown
import SocialReport

/// The charts of a page so far: those of a page that is no report are numbered as they come.
struct ChartCount {
  private(set) var number = 0
  private var ids: Set<String> = []

  /// The `id` of one more chart, its own on the page.
  mutating func add(_ anchor: String) -> String {
    number += 1
    return ids.insert(anchor).inserted ? anchor : anchor + "-\(number)"
  }
}

/// A table or chart at its place.
struct ShownExhibit {
  let id: Exhibit.ID
  let number: Int
  /// As it stands above it, without the number.
  let caption: String
}

extension PageResolver {
  /// The report whose numbers and tables are shown: the page's, elsewhere the latest.
  private var report: Reports.YearReport? {
    page.year == nil ? site.reports.all.last : site.reports[page.year]
  }

  /// A chart or table that a text calls by name.
  mutating func exhibit(_ image: Image, into output: inout [UInt8]) {
    guard let id = Exhibit.ID(destination: image.destination) else { return }
    let caption = site.figures.filling(image.alt, language, year: page.year)
    switch id.kind {
    case .table: table(id, image, caption: caption, into: &output)
    case .chart: chart(id, image, message: caption, into: &output)
    }
  }

  private mutating func table(_ id: Exhibit.ID, _ image: Image, caption: String, into output: inout [UInt8]) {
    guard let report, let table = report.tables[id.name] else {
      // What a report calls in vain has been told when it was put together.
      guard page.year == nil else { return }
      let near = NearMiss.of(id.name, among: TableCatalogue.names).map { "table:" + $0 }
      refuse(.unknownChart, image, id, replacement: near)
      return
    }
    let number = page.year == nil ? 1 : report.report.numbers[id] ?? 0
    output += table.html(
      number: number,
      language: language,
      fallbacks: site.content.fallbacks,
      caption: caption.isEmpty ? nil : caption,
      captionHTML: caption.isEmpty ? nil : markedHTML(image.alt),
      csvURL: Reports.csvURL(of: table, year: report.year, on: page, medium),
      pageLink: site.pageLink(to: table.anchor, on: page, medium),
      medium: medium,
      marksFigures: site.marksFigures
    )
    note(
      id,
      number,
      caption.isEmpty ? table.title.written(in: language, orIn: site.content.fallbacks) : caption
    )
  }

  private mutating func chart(_ id: Exhibit.ID, _ image: Image, message: String, into output: inout [UInt8]) {
    let anchor = charts.add(id.anchor)
    let number = page.year == nil ? charts.number : report?.report.numbers[id] ?? charts.number
    let outcome = ChartCatalogue.chart(
      id.name,
      id: anchor,
      message: message,
      description: site.figures.filling(image.title, language, year: page.year),
      number: number,
      figures: site.figures,
      content: site.content,
      year: page.year,
      language: language,
      marked: markedHTML(image.alt),
      url: directoryURL
    )
    switch outcome {
    case .drawn(let chart):
      output += chart.html(for: medium, pageLink: site.pageLink(to: anchor, on: page, medium)).utf8
      note(id, number, message)
    case .refused(let rules):
      let near = NearMiss.of(id.name, among: ChartCatalogue.names(in: site.content)).map { "chart:" + $0 }
      for rule in rules {
        refuse(rule, image, id, replacement: rule.id == Rule.unknownChart.id ? near : nil)
      }
    }
  }

  /// A text with its figures filled in and marked; `nil` where none are.
  private func markedHTML(_ text: String) -> String? {
    site.marksFigures ? site.html(filling: text, language, year: page.year) : nil
  }

  private mutating func note(_ id: Exhibit.ID, _ number: Int, _ caption: String) {
    shown.append(ShownExhibit(id: id, number: number, caption: caption))
  }

  private mutating func refuse(_ rule: Rule, _ image: Image, _ id: Exhibit.ID, replacement: String?) {
    diagnostics.append(
      document.source.diagnostic(rule, at: image.range, ["name": id.name], replacement: replacement)
    )
  }

  /// The page of the directory that lists the members a figure counts.
  private func directoryURL(_ figure: String) -> String? {
    let parts = figure.split(separator: ".").map(String.init)
    guard parts.count == 3, parts[0] == "members" else { return nil }
    return site.pages.page("\(PageName.members)/\(parts[1])/\(parts[2])", page.language).map {
      Addresses.relative(from: page.path, to: $0.path)
    }
  }
}
