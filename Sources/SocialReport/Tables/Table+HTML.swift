import Content
import Figures
import SVGCharts

extension Table {
  /// The table as HTML, with its number, source and notes.
  /// - Parameters:
  ///   - number: its place in the report's one sequence of tables.
  ///   - fallbacks: the languages in which to write what the language has no text for.
  ///   - caption: what stands in place of the title, as text.
  ///   - captionHTML: the same as HTML, if figures are marked in it.
  ///   - csvURL: the address of the same table as CSV; `nil` for none.
  ///   - pageLink: where it stands in a PDF.
  ///   - medium: a book's tables neither scroll nor lead to themselves.
  ///   - marksFigures: whether figures are marked for the preview.
  public func html(
    number: Int,
    language: Language,
    fallbacks: [String],
    caption: String? = nil,
    captionHTML: String? = nil,
    csvURL: String?,
    pageLink: PageLink? = nil,
    medium: Medium = .web,
    marksFigures: Bool = false
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1024 + rows.count * (columns.count + 1) * 64)
    let writer = TableWriter(
      language: language,
      fallbacks: fallbacks,
      showsCents: showsCents,
      hidesEuro: isAllEuro,
      marksFigures: marksFigures
    )
    writer.append("<div class=\"data-table", to: &output)
    if isWide { writer.append(" is-wide", to: &output) }
    if !medium.isWeb { output += shape.classes.utf8 }
    writer.append("\" id=\"", to: &output)
    output += anchor.utf8
    writer.append("\">\n", to: &output)
    writeOpening(writer, Self.label(number, in: language), medium, &output)
    writer.append(" <span>", to: &output)
    output += (captionHTML ?? HTMLEscaping.escaped(caption ?? writer.text(title))).utf8
    writer.append("</span>", to: &output)
    if isAllEuro {
      writer.append(" <span class=\"unit\">", to: &output)
      writer.escape(language.words[TableWord.inEuro], into: &output)
      writer.append("</span>", to: &output)
    }
    writer.append("</caption>\n", to: &output)
    writeHead(writer, &output)
    writeBody(writer, &output)
    writer.append(medium.isWeb ? "</table></div>\n" : "</table>\n", to: &output)
    writeSource(writer, csvURL: csvURL, pageLink, &output)
    for note in notes {
      writer.append("<p class=\"table-note\">", to: &output)
      writer.escape(writer.text(note), into: &output)
      writer.append("</p>\n", to: &output)
    }
    writer.append("</div>\n", to: &output)
    return output
  }

  private var shape: TableShape {
    TableShape(
      columns: columns.count + 1,
      texts: columns.count { !$0.isNumeric } + 1,
      rows: rows.count + 1,
      isWide: isWide
    )
  }

  /// What a table is called by its number: `Tabella 12`.
  public static func label(_ number: Int, in language: Language) -> String {
    language.words.text(TableWord.number, ["n": language.format.integer(number)])
  }

  /// The table's tag and the beginning of its caption, with its number.
  private func writeOpening(
    _ writer: TableWriter,
    _ number: String,
    _ medium: Medium,
    _ output: inout [UInt8]
  ) {
    guard medium.isWeb else {
      writer.append("<table><caption><span class=\"figure-number\">", to: &output)
      writer.escape(number, into: &output)
      writer.append("</span>", to: &output)
      return
    }
    writer.append(
      "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"",
      to: &output
    )
    output += anchor.utf8
    writer.append("-caption\">\n<table><caption id=\"", to: &output)
    output += anchor.utf8
    writer.append("-caption\"><a class=\"figure-number\" href=\"#", to: &output)
    output += anchor.utf8
    writer.append("\">", to: &output)
    writer.escape(number, into: &output)
    writer.append("</a>", to: &output)
  }

  private func writeHead(_ writer: TableWriter, _ output: inout [UInt8]) {
    writer.append("<thead><tr>", to: &output)
    if let corner {
      writer.append("<th scope=\"col\">", to: &output)
      writer.escape(writer.text(corner), into: &output)
      writer.append("</th>", to: &output)
    } else {
      writer.append("<td></td>", to: &output)
    }
    for column in columns {
      writer.append(
        column.isNumeric ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">",
        to: &output
      )
      writer.escape(writer.text(column.label), into: &output)
      if column.isEstimated {
        writer.append(" <span class=\"estimate\">", to: &output)
        writer.escape(writer.language.words[TableWord.estimates], into: &output)
        writer.append("</span>", to: &output)
      }
      writer.append("</th>", to: &output)
    }
    writer.append("</tr></thead>\n", to: &output)
  }

  /// Groups are bodies of their own, as their headings' scope wants; the total and what follows it is the foot.
  private func writeBody(_ writer: TableWriter, _ output: inout [UInt8]) {
    let foot = rows.firstIndex { $0.kind == .total } ?? rows.endIndex
    if foot > 0 { writer.append("<tbody>", to: &output) }
    for (index, row) in rows[..<foot].enumerated() {
      if row.kind == .group, index > 0 { writer.append("</tbody>\n<tbody>", to: &output) }
      write(row, writer, &output)
    }
    if foot > 0 { writer.append("</tbody>\n", to: &output) }
    guard foot < rows.endIndex else { return }
    writer.append("<tfoot>", to: &output)
    for row in rows[foot...] { write(row, writer, &output) }
    writer.append("</tfoot>\n", to: &output)
  }

  private func write(_ row: Row, _ writer: TableWriter, _ output: inout [UInt8]) {
    guard row.kind != .group else {
      writer.append("<tr class=\"is-group\"><th scope=\"rowgroup\" colspan=\"", to: &output)
      output += String(columns.count + 1).utf8
      writer.append("\">", to: &output)
      writer.write(row.header, into: &output)
      writer.append("</th></tr>\n", to: &output)
      return
    }
    switch row.kind {
    case .part: writer.append("<tr class=\"is-part\">", to: &output)
    case .subtotal: writer.append("<tr class=\"is-subtotal\">", to: &output)
    case .normal, .total, .group: writer.append("<tr>", to: &output)
    }
    writer.append("<th scope=\"row\">", to: &output)
    writer.write(row.header, into: &output)
    writer.append("</th>", to: &output)
    for (cell, column) in zip(row.cells, columns) {
      writer.append(column.isNumeric ? "<td class=\"number\">" : "<td>", to: &output)
      writer.write(cell, marksEstimate: !column.isEstimated, into: &output)
      writer.append("</td>", to: &output)
    }
    writer.append("</tr>\n", to: &output)
  }

  private func writeSource(
    _ writer: TableWriter,
    csvURL: String?,
    _ pageLink: PageLink?,
    _ output: inout [UInt8]
  ) {
    let parts = sourceTexts(writer)
    guard !parts.isEmpty || csvURL != nil || pageLink != nil else { return }
    writer.append("<p class=\"figure-source\">", to: &output)
    writer.escape(parts.joined(separator: " · "), into: &output)
    if let csvURL {
      writer.append("<span class=\"screen-only\">", to: &output)
      if !parts.isEmpty { writer.append(" · ", to: &output) }
      writer.append("<a href=\"", to: &output)
      writer.escape(csvURL, into: &output)
      writer.append("\" download>CSV</a></span>", to: &output)
    }
    if let pageLink { output += pageLink.html(isFirst: parts.isEmpty && csvURL == nil).utf8 }
    writer.append("</p>\n", to: &output)
  }

  private func sourceTexts(_ writer: TableWriter) -> [String] {
    var parts: [String] = []
    if !sources.isEmpty {
      let written = sources.map(writer.text).joined(separator: "; ")
      parts.append(writer.text(.words(TableWord.source, ["source": .plain(written)])))
    }
    switch asOf {
    case .day(let day):
      parts.append(writer.text(.words(TableWord.asOf, ["date": .plain(writer.language.format.date(day))])))
    case .endOfEachYear: parts.append(writer.language.words[TableWord.asOfYearEnds])
    case nil: break
    }
    if !coverage.isEmpty { parts.append(coverageText(writer)) }
    return parts
  }

  private func coverageText(_ writer: TableWriter) -> String {
    func values(_ coverage: Coverage) -> [String: Label] {
      [
        "reporting": .plain(writer.language.format.integer(coverage.coverage.reporting)),
        "total": .plain(writer.language.format.integer(coverage.coverage.total)),
        "year": .plain(String(coverage.year)),
      ]
    }
    let hasEstimates = coverage.contains(where: \.hasEstimates)
    if !hasEstimates, coverage.count == 1, let only = coverage.first {
      return writer.text(.words(only.isLowest ? TableWord.coverageAtLeast : TableWord.coverage, values(only)))
    }
    let years = coverage.map { year in
      writer.text(
        .words(year.isLowest ? TableWord.coverageOfYearAtLeast : TableWord.coverageOfYear, values(year))
      )
    }
    let key = hasEstimates ? TableWord.coverageWithEstimates : TableWord.coverageByYear
    return writer.text(.words(key, ["years": .plain(years.joined(separator: ", "))]))
  }

  /// Whether every number of several columns is a sum of money, so that the caption can say so once.
  var isAllEuro: Bool {
    guard showsCents || columns.contains(where: { Int($0.id) != nil }) else { return false }
    var isAny = false
    for row in rows {
      for (cell, column) in zip(row.cells, columns) where column.isNumeric && column.id != TableBuilder.share
      {
        switch cell {
        case .figure(let figure):
          guard figure.unit == .euro else { return false }
          isAny = true
        case .value(_, let unit):
          guard unit == .euro else { return false }
          isAny = true
        default: break
        }
      }
    }
    return isAny
  }
}
