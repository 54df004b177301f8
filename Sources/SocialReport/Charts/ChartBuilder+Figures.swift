import Content
import Figures
import SVGCharts

extension ChartBuilder {
  /// The figure of a row in a year: its only one, or the sum of those that are there.
  func figure(of row: ChartRow, in year: Int?) -> Figure? {
    let parts = row.names.compactMap { found($0, in: year) }
    guard var sum = parts.first else { return nil }
    for part in parts.dropFirst() {
      switch (sum.value, part.value) {
      case (.withheld, _), (_, .withheld): sum.value = .withheld
      case (.number(let left), .number(let right)): sum.value = .number(left + right)
      default: sum.value = .unknown
      }
      sum.isEstimated = sum.isEstimated || part.isEstimated
    }
    return sum
  }

  /// A figure of just this year: what is so now doesn't stand in for an older year.
  func found(_ name: String, in year: Int?) -> Figure? {
    guard let figure = figures.figure(name, in: year) else { return nil }
    return year == nil || figure.year == year ? figure : nil
  }

  /// What a chart draws for a figure.
  /// - Parameter row: the row whose figures were added up.
  func value(_ figure: Figure, of row: ChartRow? = nil) -> ChartValue {
    let value = bareValue(figure)
    guard marksFigures, value != .absent else { return value }
    let parts = (row?.names ?? []).compactMap { found($0, in: figure.year) }
    let reference = parts.count > 1 ? parts.map(\.reference).joined(separator: " ") : figure.reference
    return .marked(value, reference: reference)
  }

  /// What marks the figure of a name, if figures are marked.
  func reference(_ name: String) -> String? {
    marksFigures ? figures.figure(name, in: year)?.reference : nil
  }

  private func bareValue(_ figure: Figure) -> ChartValue {
    let written = written(figure)
    switch figure.value {
    case .number(let number): return .number(number.double, written: written)
    case .withheld: return .withheld(written: written)
    case .unknown: return .unknown(written: written)
    case .date: return .absent
    }
  }

  func written(_ figure: Figure) -> String { figure.written(in: language, orIn: content.fallbacks) }

  func written(_ name: String) -> String? { figures.figure(name, in: year).map(written) }

  func written(_ name: String, in year: Int) -> String? { found(name, in: year).map(written) }

  func text(_ label: Label) -> String { label.written(in: language, orIn: content.fallbacks) }

  func label(of row: ChartRow) -> String {
    if let label = row.label { return text(label) }
    return row.names.first.flatMap { figures.figure($0, in: year) }.map { text($0.label) } ?? ""
  }

  // MARK: Scale

  /// A scale whose numbers are written like a figure; large sums of money in millions.
  func axis(covering values: [Double], like figure: Figure?) -> ChartAxis {
    let isLarge = figure?.unit == .euro && values.contains { abs($0) >= 2_000_000 }
    return ChartAxis(covering: values) { units, digits in
      guard var figure, units != 0 else { return language.format.integer(units) }
      if isLarge {
        let tenths = FixedDecimal(units, digits: digits + 6).rounded(toDigits: 1)
        let millions = tenths.units % 10 == 0 ? tenths.rounded(toDigits: 0) : tenths
        let number = language.format.decimal(millions.units, digits: millions.digits)
        return language.words.text(ChartWord.millions, ["n": number])
      }
      if figure.unit == .percent { return language.format.percent(units, digits: digits) }
      figure.value = .number(FixedDecimal(units, digits: digits))
      return figure.written(in: language, orIn: content.fallbacks, showsUnit: false)
    }
  }

  /// What the report's objectives want of the only figure of a chart.
  func target(of rows: [ChartRow], like figure: Figure?) -> ChartKind.Target? {
    guard rows.count == 1, let name = rows.first?.names.first, var figure, let year = year ?? years.last,
      let objectives = content.data["\(year)/report"]?.value["objectives"]?.array,
      let number = objectives.first(where: { $0["figure"]?.string == name && $0["target"]?.number != nil })?[
        "target"
      ]
    else { return nil }
    guard
      let decimal = number.int.map({ FixedDecimal($0) })
        ?? number.number?.cents.map({ FixedDecimal($0, digits: 2) })
    else { return nil }
    figure.value = .number(decimal)
    return ChartKind.Target(
      decimal.double,
      label: language.words.text(ChartWord.target, ["target": written(figure)])
    )
  }

  // MARK: Source

  /// Where figures come from, of which days they are, and how many members they rest on. Sources and members are those
  /// of this year, since the other years' reports tell theirs.
  func sourceLine(of figures: [Figure], _ entry: ChartEntry) -> String? {
    let latest = figures.compactMap(\.year).max()
    let current = figures.filter { $0.year == latest }
    var parts: [String] = []
    var sources: [String] = []
    for figure in current {
      guard let source = figure.source?.text(in: language.code, orIn: content.fallbacks) else { continue }
      if !sources.contains(source) { sources.append(source) }
    }
    if sources.isEmpty, let source = entry.source { sources = [text(source)] }
    if !sources.isEmpty {
      parts.append(language.words.text(TableWord.source, ["source": sources.joined(separator: "; ")]))
    }
    if entry.isAtYearEnd, let asOf = asOf(figures) { parts.append(asOf) }
    let whole = entry.total.flatMap { self.figures.figure($0, in: year)?.coverage }
    if let coverage = whole ?? current.compactMap(\.coverage).min(by: { $0.reporting < $1.reporting }) {
      let values = ["reporting": coverage.reporting, "total": coverage.total].mapValues {
        language.format.integer($0)
      }
      parts.append(language.words.text(TableWord.coverage, values))
    }
    if figures.contains(where: \.isEstimated) { parts.append(language.words[ChartWord.estimated]) }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// The one day that all figures are of, or that each is of the last day of its year.
  private func asOf(_ figures: [Figure]) -> String? {
    let days = Set(figures.compactMap(\.asOf))
    if days.count == 1, let day = days.first {
      return language.words.text(TableWord.asOf, ["date": language.format.date(day)])
    }
    let isYearEnds = figures.allSatisfy { figure in
      figure.asOf.map { $0 == figure.year.flatMap { PartialDate(year: $0, month: 12, day: 31) } } ?? true
    }
    return isYearEnds && !days.isEmpty ? language.words[TableWord.asOfYearEnds] : nil
  }
}

extension FixedDecimal {
  /// The nearest floating-point number, for drawing.
  var double: Double { (0..<digits).reduce(Double(units)) { number, _ in number / 10 } }
}
