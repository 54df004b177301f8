import Content
import Diagnostics
import Markdown
import SVGCharts
import SocialReport

/// Writes the chapters of a report as HTML, for a page or for a book.
struct ReportRenderer {
  let site: Site
  let page: Page
  let language: Language
  let report: Reports.YearReport
  let medium: Medium
  private var charts = ChartCount()
  private var bookFootnotes = BookFootnotes()
  /// The tables and charts so far.
  private(set) var shown: [ShownExhibit] = []
  /// The images so far, as files below `content/files`.
  private(set) var pictures: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(site: Site, page: Page, report: Reports.YearReport, medium: Medium = .web) {
    self.medium = medium
    self.site = site
    self.page = page
    self.report = report
    language = site.content.languages[page.language]
  }

  /// The inside of a chapter, below its title. On a page footnotes come last, wherever their text stands; in a book
  /// each stands at its call.
  mutating func html(of chapter: Chapter) -> [UInt8] {
    var output: [UInt8] = []
    var footnotes: [UInt8] = []
    for block in chapter.blocks { write(block, into: &output, footnotes: &footnotes) }
    return switch medium {
    case .web: output + named(footnotes, after: text(chapter.title))
    case .book: bookFootnotes.insert(footnotes, into: output)
    }
  }

  /// The footnotes' heading stands below the chapter's, and says whose notes they are to who can't see it.
  private func named(_ footnotes: [UInt8], after title: String) -> [UInt8] {
    guard let open = footnotes.firstRange(ofASCII: "<h2 id=")?.lowerBound,
      let close = footnotes.firstRange(ofASCII: "</h2>")?.lowerBound
    else {
      return footnotes
    }
    let owner = "<span class=\"visually-hidden\">: \(HTML.escaped(title))</span></h3>"
    var named = footnotes[..<open] + "<h3".utf8
    named += footnotes[(open + 3)..<close]
    named += owner.utf8
    return Array(named + footnotes[(close + 5)...])
  }

  /// A plain text with its placeholders filled in.
  func text(_ phrase: Phrase) -> String { site.figures.filling(phrase.text, language, year: page.year) }

  private mutating func write(_ block: Block, into output: inout [UInt8], footnotes: inout [UInt8]) {
    switch block {
    case .prose(let document, let range): write(document, range, into: &output, footnotes: &footnotes)
    case .heading(let heading): write(heading, into: &output)
    case .paragraph(let phrase): element("p", phrase, into: &output)
    case .note(let phrase): element("p", attributes: " class=\"notice\"", phrase, into: &output)
    case .list(let phrases):
      output += "<ul>\n".utf8
      for phrase in phrases { element("li", phrase, into: &output) }
      output += "</ul>\n".utf8
    case .definitions(let definitions): write(definitions, "<dl class=\"definitions\">\n", into: &output)
    case .glossary(let definitions): write(definitions, "<dl class=\"glossary\">\n", into: &output)
    case .table(let name): writeTable(name, into: &output)
    // The report itself places tables only: a chart needs a message that somebody writes.
    case .chart: break
    case .index(let index): write(index, into: &output)
    }
  }

  private mutating func write(
    _ document: Document,
    _ range: Range<Int>,
    into output: inout [UInt8],
    footnotes: inout [UInt8]
  ) {
    var resolver = PageResolver(site: site, page: page, document: document, charts: charts, medium: medium)
    var html: [UInt8] = []
    document.text.render(Array(document.text.body[range]), with: &resolver, into: &html)
    charts = resolver.charts
    shown += resolver.shown
    pictures += resolver.pictures
    diagnostics += resolver.diagnostics
    let notes = html.cutFootnotes()
    let isForeign = document.language != language.code
    if isForeign { output += "<div lang=\"\(document.language)\">\n".utf8 }
    output += html
    if isForeign { output += "</div>\n".utf8 }
    footnotes += notes
  }

  private func write(_ heading: ChapterHeading, into output: inout [UInt8]) {
    let level = heading.level + 1
    output += "<h\(level) id=\"".utf8
    HTML.escape(heading.anchor, into: &output)
    output.append(UInt8(ascii: "\""))
    Self.writeBookmark(text(heading.text), medium, into: &output)
    output.append(UInt8(ascii: ">"))
    write(heading.text, into: &output)
    Self.writeEnd(ofHeading: heading.anchor, item: heading.item, language, medium, into: &output)
    output += "</h\(level)>\n".utf8
  }

  /// What a heading is called in the list of bookmarks of a PDF, without the item's number behind it.
  static func writeBookmark(_ text: String, _ medium: Medium, into output: inout [UInt8]) {
    if medium.isWeb { return }
    output += " data-bookmark=\"".utf8
    HTML.escape(text, into: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// What stands behind a heading: the number of the item that it answers, which leads to the index of all items, and
  /// a link to the heading itself, which a book has no use for.
  static func writeEnd(
    ofHeading anchor: String,
    item: String?,
    _ language: Language,
    _ medium: Medium,
    into output: inout [UInt8]
  ) {
    if let item { output += " <a class=\"item-ref\" href=\"#index-\(item)\">\(item)</a>".utf8 }
    guard medium.isWeb else { return }
    output += " <a class=\"anchor\" href=\"#".utf8
    HTML.escape(anchor, into: &output)
    output += "\"><span class=\"visually-hidden\">".utf8
    HTML.escape(language.words[.reportAnchor], into: &output)
    output += "</span></a>".utf8
  }

  private func write(_ definitions: [Definition], _ open: String, into output: inout [UInt8]) {
    output += open.utf8
    for definition in definitions {
      let id = definition.anchor.map { " id=\"\(HTML.escaped($0))\"" } ?? ""
      element("dt", attributes: id, definition.term, into: &output)
      for detail in definition.details { element("dd", detail, into: &output) }
    }
    output += "</dl>\n".utf8
  }

  private mutating func writeTable(_ name: String, into output: inout [UInt8]) {
    let id = Exhibit.ID(.table, name)
    guard let table = report.tables[name], let number = report.report.numbers[id] else { return }
    output += table.html(
      number: number,
      language: language,
      fallbacks: site.content.fallbacks,
      csvURL: Reports.csvURL(of: table, year: report.year, on: page, medium),
      pageLink: site.pageLink(to: table.anchor, on: page, medium),
      medium: medium,
      marksFigures: site.marksFigures
    )
    let title = table.title.written(in: language, orIn: site.content.fallbacks)
    shown.append(ShownExhibit(id: id, number: number, caption: title))
  }

  private func element(
    _ name: String,
    attributes: String = "",
    _ phrase: Phrase,
    into output: inout [UInt8]
  ) {
    output += "<\(name)\(attributes)".utf8
    if phrase.language != language.code { output += " lang=\"\(phrase.language)\"".utf8 }
    output.append(UInt8(ascii: ">"))
    output += site.html(filling: phrase.text, language, year: page.year).utf8
    output += "</\(name)>\n".utf8
  }

  private func write(_ phrase: Phrase, into output: inout [UInt8]) {
    let isForeign = phrase.language != language.code
    if isForeign { output += "<span lang=\"\(phrase.language)\">".utf8 }
    output += site.html(filling: phrase.text, language, year: page.year).utf8
    if isForeign { output += "</span>".utf8 }
  }
}

extension ReportRenderer {
  private func write(_ index: ReportIndex, into output: inout [UInt8]) {
    let id = HTML.escaped(index.anchor)
    let title = HTML.escaped(text(index.title))
    switch medium {
    case .web:
      output +=
        """
        <div class="data-table" id="\(id)">
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="\(id)-caption">
        <table><caption id="\(id)-caption">\(title)</caption>
        <thead><tr>
        """.utf8
    case .book:
      let (columns, rows) = (index.columns.count, index.rows.count + 1)
      let classes = TableShape(columns: columns, texts: columns, rows: rows).classes
      output +=
        """
        <div class="data-table is-index\(classes)" id="\(id)">
        <table><caption>\(title)</caption>
        <thead><tr>
        """.utf8
    }
    for column in index.columns {
      output +=
        (column.text.isEmpty ? "<td></td>" : "<th scope=\"col\">\(HTML.escaped(column.text))</th>").utf8
    }
    output += "</tr></thead>\n<tbody>".utf8
    for row in index.rows {
      output += (row.anchor.map { "<tr id=\"\(HTML.escaped($0))\">" } ?? "<tr>").utf8
      output += "<th scope=\"row\">".utf8
      write(row.header, into: &output)
      output += "</th>".utf8
      for cell in row.cells { write(cell, into: &output) }
      output += "</tr>\n".utf8
    }
    output += (medium.isWeb ? "</tbody></table></div>\n</div>\n" : "</tbody></table>\n</div>\n").utf8
  }

  private func write(_ cell: [ReportIndex.Entry], into output: inout [UInt8]) {
    output += "<td>".utf8
    for (index, entry) in cell.enumerated() {
      if index > 0 { output += "<br>".utf8 }
      let url = entry.target.flatMap(url)
      if let url { output += "<a href=\"\(HTML.escaped(url))\">".utf8 }
      write(entry.phrase, into: &output)
      if url != nil { output += "</a>".utf8 }
    }
    output += "</td>".utf8
  }

  private func url(_ target: ReportIndex.Target) -> String? {
    switch target {
    case .anchor(let anchor): "#" + anchor
    case .project(let id):
      site.pages.page(PageName.project(id), page.language).map {
        Addresses.relative(from: page.path, to: $0.path)
      }
    }
  }
}
