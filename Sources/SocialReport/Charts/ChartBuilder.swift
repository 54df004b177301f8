import Content
import Figures
import SVGCharts

/// Makes charts of figures: finds them, writes them as a language does, and puts them in order.
///
/// A class, since it holds the whole content and language, which closures would copy again and again.
final class ChartBuilder: Sendable {
  /// What is to be drawn, and the figures it comes from.
  struct Drawing {
    let kind: ChartKind
    let data: ChartData
    let figures: [Figure]
  }

  let figures: FigureRegister
  let content: Content
  /// The year that the text is about; `nil` for what is so now.
  let year: Int?
  let language: Language
  /// Whether values are marked with their figures for the preview.
  let marksFigures: Bool

  init(
    figures: FigureRegister,
    content: Content,
    year: Int?,
    language: Language,
    marksFigures: Bool = false
  ) {
    self.marksFigures = marksFigures
    self.figures = figures
    self.content = content
    self.year = year
    self.language = language
  }

  /// How many years bars show, the latest ones; lines show all.
  private static let mostYears = 5

  /// The years up to the one that the text is about, oldest first.
  var years: [Int] { figures.years.filter { $0 <= year ?? .max } }

  /// What an entry draws; `nil` where none of its figures is there.
  func drawing(of entry: ChartEntry, url: (String) -> String?) -> Drawing? {
    switch entry.form {
    case .bars(let rows, let isSorted):
      drawing(.bars, entry, rows.rows(in: content), isSorted: isSorted, showsShare: false, url)
    case .tiles(let rows):
      drawing(.tiles, entry, rows.rows(in: content), isSorted: false, showsShare: false, url)
    case .donut(let rows, let whole):
      drawing(
        .donut(centre: centre(whole)),
        entry,
        rows.rows(in: content),
        isSorted: true,
        showsShare: true,
        url
      )
    case .flow(let rows, let whole):
      drawing(
        .flow(whole: label(of: whole), writtenWhole: whole.names.first.flatMap(written) ?? ""),
        entry,
        rows,
        isSorted: false,
        showsShare: true,
        url
      )
    case .barsOverYears(let rows):
      overYears(entry, rows, Array(years.suffix(Self.mostYears))) { _ in .groupedBars }
    case .stackedOverYears(let rows, let sum):
      overYears(entry, rows, Array(years.suffix(Self.mostYears)), sum: sum) { shown in
        .stackedBars(.absolute(writtenSums: shown.map { written(sum, in: $0) ?? "" }))
      }
    case .lines(let rows): lines(entry, rows)
    case .pyramid(let ages, let left, let right): pyramid(entry, ages, left, right)
    }
  }

  // MARK: One year

  private func drawing(
    _ kind: ChartKind,
    _ entry: ChartEntry,
    _ rows: [ChartRow],
    isSorted: Bool,
    showsShare: Bool,
    _ url: (String) -> String?
  ) -> Drawing? {
    var parts = rows.compactMap { row in
      figure(of: row, in: year).map { (row: row, figure: $0, value: value($0, of: row)) }
    }
    // Nought is no bar, except where the order of the rows wants each of them.
    if isSorted {
      parts.removeAll { $0.figure.number?.units == 0 }
      parts = parts.enumerated().sorted { Self.stands($0, before: $1) }.map(\.element)
    }
    guard !parts.isEmpty else { return nil }
    var series = [
      ChartData.Series(
        text(entry.values),
        parts.map(\.value),
        writtenTotal: entry.total.flatMap { written($0) },
        totalReference: entry.total.flatMap(reference)
      )
    ]
    let shares = parts.map { part in
      part.row.names.first.flatMap { figures.figure($0 + ".share", in: year) }.map { value($0) } ?? .absent
    }
    if showsShare, parts.allSatisfy({ $0.row.names.count == 1 }), shares.contains(where: { $0 != .absent }) {
      series.append(ChartData.Series(language.words[ChartWord.share], shares))
    }
    let categories = parts.map { part in
      ChartData.Category(
        part.row.label.map(text) ?? text(part.figure.label),
        url: part.row.names.first.flatMap(url)
      )
    }
    var data = ChartData(heading: language.words[entry.heading], categories: categories, series: series)
    data.wholeReference = entry.whole.flatMap(reference)
    return Drawing(
      kind: kind,
      data: data,
      figures: parts.map(\.figure)
    )
  }

  /// The largest first, then what is kept back, then what isn't known, each in the order of the rows.
  private static func stands(
    _ left: (offset: Int, element: (row: ChartRow, figure: Figure, value: ChartValue)),
    before right: (offset: Int, element: (row: ChartRow, figure: Figure, value: ChartValue))
  ) -> Bool {
    func rank(_ value: ChartValue) -> (Int, Double) {
      switch value {
      case .number(let number, _): (0, -number)
      case .withheld: (1, 0)
      case .unknown, .absent: (2, 0)
      case .marked(let value, _): rank(value)
      }
    }
    let (one, two) = (rank(left.element.value), rank(right.element.value))
    return (one.0, one.1, left.offset) < (two.0, two.1, right.offset)
  }

  private func centre(_ whole: String) -> [String] {
    written(whole).map { [$0, language.words[ChartWord.sum]] } ?? []
  }

  private func pyramid(
    _ entry: ChartEntry,
    _ ages: [(label: Label, left: String, right: String)],
    _ left: ChartRow,
    _ right: ChartRow
  ) -> Drawing? {
    let leftFigures = ages.map { figures.figure($0.left, in: year) }
    let rightFigures = ages.map { figures.figure($0.right, in: year) }
    let all = (leftFigures + rightFigures).compactMap(\.self)
    guard !all.isEmpty else { return nil }
    let data = ChartData(
      heading: language.words[entry.heading],
      categories: ages.map { ChartData.Category(text($0.label)) },
      series: zip([left, right], [leftFigures, rightFigures]).map { row, values in
        ChartData.Series(
          label(of: row),
          values.map { $0.map { value($0) } ?? .absent },
          writtenTotal: row.names.first.flatMap { written($0) },
          totalReference: row.names.first.flatMap(reference)
        )
      }
    )
    return Drawing(kind: .pyramid, data: data, figures: all)
  }

  // MARK: Years

  private func lines(_ entry: ChartEntry, _ rows: [ChartRow]) -> Drawing? {
    overYears(entry, rows, years) { shown in
      let all = rows.flatMap { row in shown.compactMap { figure(of: row, in: $0) } }
      let target = target(of: rows, like: all.last)
      let values = all.compactMap { $0.number?.double } + [target?.value].compactMap(\.self)
      return .lines(axis(covering: values, like: all.last), target: target)
    }
  }

  /// A series for each row that has a number, with a value for each year that has any.
  private func overYears(
    _ entry: ChartEntry,
    _ rows: [ChartRow],
    _ years: [Int],
    sum: String? = nil,
    kind: ([Int]) -> ChartKind
  ) -> Drawing? {
    let shown = years.filter { year in rows.contains { figure(of: $0, in: year) != nil } }
    // Without its own year a report would show only what the ones before have shown.
    guard year == nil || shown.last == year else { return nil }
    let series = rows.compactMap { row -> (series: ChartData.Series, figures: [Figure])? in
      let found = shown.map { figure(of: row, in: $0) }
      let there = found.compactMap(\.self)
      // A part that is nought in every year would be a key without anything to explain.
      guard let last = there.last, sum == nil || there.contains(where: { $0.number?.units != 0 }) else {
        return nil
      }
      let label = row.label.map(text) ?? text(last.label)
      return (ChartData.Series(label, found.map { $0.map { value($0, of: row) } ?? .absent }), there)
    }
    guard !series.isEmpty else { return nil }
    var data = ChartData(
      heading: language.words[entry.heading],
      categories: shown.map { ChartData.Category(String($0)) },
      series: series.map(\.series)
    )
    if let sum, marksFigures {
      data.sumReferences = shown.map { found(sum, in: $0)?.reference ?? "" }
    }
    return Drawing(kind: kind(shown), data: data, figures: series.flatMap(\.figures))
  }
}
