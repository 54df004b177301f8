import Content
import Figures

extension TableBuilder {
  /// A table of figures: a column for each year that has any, the difference with last year, perhaps the shares.
  func table(_ spec: FigureRows) -> Table? {
    let all = spec.lines.flatMap(expanded).compactMap(values)
    let rows = all.indices.filter { index in
      guard all[index].kind == .group else { return true }
      return index + 1 < all.count && all[index + 1].kind != .group && all[index + 1].kind != .total
    }
    .map { all[$0] }
    let shown = years.indices.filter { year in rows.contains { $0.kind != .group && $0.figures[year] != nil }
    }
    guard let last = shown.last, years[last] == year else { return nil }
    let hasChange = shown.contains { years[$0] == year - 1 }
    var columns = shown.map { Table.Column.year(years[$0]) }
    if spec.showsShare { columns.append(shareColumn) }
    if hasChange { columns.append(changeColumn) }
    let figures = rows.flatMap(\.figures).compactMap(\.self)
    var table = table(
      corner: nil,
      columns,
      rows.map { row in
        guard row.kind != .group else { return Table.Row(.label(row.header), [], .group) }
        var cells = shown.map { Table.Cell.figure(row.figures[$0]) }
        if spec.showsShare { cells.append(shareCell(row, in: rows, last)) }
        if hasChange { cells.append(changeCell(row.figures[last])) }
        return Table.Row(.label(row.heading), cells, row.kind)
      },
      sources: sources(of: figures),
      asOf: spec.isAtYearEnd ? asOf(figures) : nil,
      notes: []
    )
    table?.coverage = coverage(of: figures)
    table?.notes += spec.notes + roundingNote(figures) + changeNotes(rows)
    return table
  }

  /// A row with its figure of each year.
  private struct Values {
    let name: String
    let header: Label
    let kind: Table.Row.Kind
    var isSubtracted = false
    var figures: [Figure?] = []

    /// What stands before its cells.
    var heading: Label { isSubtracted ? .words(TableWord.less, ["label": header]) : header }
  }

  private func expanded(_ line: FigureRows.Line) -> [FigureRows.Row] {
    switch line {
    case .figure(let row): [row]
    case .group(let label): [FigureRows.Row(name: "", kind: .group, header: label)]
    case .family(let prefix, let header):
      families.names(prefix, in: years).compactMap { name in
        let part = String(name.dropFirst(prefix.utf8.count + 1))
        // The sum of a family is asked for by name, where it is wanted.
        guard part != "total" else { return nil }
        return FigureRows.Row(name: name, kind: .normal, header: self.header(header, part))
      }
    }
  }

  /// `nil` for what is nought or absent in every year.
  private func values(_ row: FigureRows.Row) -> Values? {
    guard row.kind != .group else { return row.header.map { Values(name: "", header: $0, kind: .group) } }
    if let other = row.unless, figure(other) != nil { return nil }
    let figures = years.map { figure(row.name, of: $0) }
    guard let label = figures.last(where: { $0 != nil })??.label else { return nil }
    let isNothing = figures.allSatisfy { $0.map { Table.Cell.figure($0).isZero } ?? true }
    guard row.keepsZero || !isNothing else { return nil }
    return Values(
      name: row.name,
      header: row.header ?? label,
      kind: row.kind,
      isSubtracted: row.isSubtracted,
      figures: figures
    )
  }

  private func header(_ header: FigureRows.Header, _ part: String) -> Label? {
    switch header {
    case .ownLabel: nil
    case .words(let family): .words(family + "." + part)
    case .member: member(part).map { .plain($0.shortName) }
    case .sector: content.sectors.first { $0.id == part }.map { .text($0.name) }
    case .territory: content.territories.first { $0.id == part }.map { .text($0.name) }
    }
  }

  /// Sums of money and physical amounts change in percent, all else by so many.
  func changeCell(_ now: Figure?) -> Table.Cell {
    guard let now, now.year == year, now.number != nil else { return .empty }
    let isAmount =
      switch now.unit {
      case .euro, .physical: true
      default: false
      }
    for derived in isAmount ? [".growth", ".change"] : [".change"] {
      guard var found = figure(now.name + derived), let number = found.number else { continue }
      if now.isQuotient { found.value = .number(number.rounded(toDigits: 1)) }
      return .change(found)
    }
    return .empty
  }

  /// What share of the whole a row is. The total has one only where it is that whole, and then it is all of it: what
  /// it is of something else is no sum of the shares above it.
  private func shareCell(_ row: Values, in rows: [Values], _ year: Int) -> Table.Cell {
    guard row.kind == .total else { return .figure(shareFigure(row.figures[year])) }
    let parts = rows.filter { $0.kind == .normal || $0.kind == .subtotal }.compactMap { $0.figures[year] }
    let wholes = Set(parts.filter { shareFigure($0) != nil }.compactMap(\.whole))
    return wholes == [row.name] ? .share(1, of: 1) : .empty
  }

  private func shareFigure(_ now: Figure?) -> Figure? {
    guard let now, now.year == year, now.whole != nil, var share = figure(now.name + ".share"),
      share.number != nil
    else { return nil }
    // The year's own column says it already.
    share.isEstimated = false
    return share
  }

  /// The sources of this year's figures: those of the other years stand in the reports of those years.
  private func sources(of figures: [Figure]) -> [Label] {
    var sources: [Label] = []
    for figure in figures where figure.year == year {
      if let source = figure.source.map(Label.text), !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  private func asOf(_ figures: [Figure]) -> Table.AsOf? {
    let days = Set(figures.compactMap(\.asOf))
    if days.count == 1 { return days.first.map { .day($0) } }
    let isYearEnds = figures.allSatisfy { figure in
      figure.asOf.map { $0 == figure.year.map(lastDay) } ?? true
    }
    return isYearEnds && !days.isEmpty ? .endOfEachYear : nil
  }

  func coverage(of figures: [Figure]) -> [Table.Coverage] {
    years.compactMap { year in
      // Some fields are asked of fewer members than others: what counts is the fields that all are asked for.
      let covered = figures.filter { $0.year == year && $0.coverage != nil }
      let hasEstimates = covered.contains(where: \.isEstimated)
      let all = Set(covered.compactMap(\.coverage))
      let asked = all.map(\.total).max()
      let ofAll = all.filter { $0.total == asked }
      return ofAll.min { $0.reporting < $1.reporting }.map {
        Table.Coverage(year: year, coverage: $0, isLowest: ofAll.count > 1, hasEstimates: hasEstimates)
      }
    }
  }

  private func roundingNote(_ figures: [Figure]) -> [Label] {
    let hasCents = figures.contains { figure in
      guard figure.unit == .euro, case .number(let number) = figure.value else { return false }
      return !(number - number.rounded(toDigits: 0)).isZero
    }
    return hasCents ? [.words(TableWord.noteRounded)] : []
  }

  /// Why figures of the table changed a lot, as the report's data say. A reason that several share is said once.
  private func changeNotes(_ rows: [Values]) -> [Label] {
    let notes = data("report")?["changeNotes"]?.array ?? []
    var reasons: [(text: LocalizedText, rows: [Label])] = []
    for row in rows {
      for note in notes where note.string("figure") == row.name {
        let text = note.text("note")
        if let index = reasons.firstIndex(where: { $0.text == text }) {
          reasons[index].rows.append(row.header)
        } else {
          reasons.append((text, [row.header]))
        }
      }
    }
    return reasons.map { reason in
      let row = reason.rows.count == 1 ? reason.rows[0] : .joined(reason.rows)
      return .words(TableWord.noteRow, ["row": row, "note": .text(reason.text)])
    }
  }
}
