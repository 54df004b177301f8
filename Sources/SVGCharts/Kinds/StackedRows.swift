/// A bar for each category, made of a segment for each series. What the tones mean stands above; numbers stand in the
/// segments that have room for them.
struct StackedRows {
  let data: ChartData
  let stacking: ChartKind.Stacking
  let width: Double

  private static let height = 1.7
  private static let apart = 0.8
  /// The least width of a segment, in percent of the drawing, so that a small one doesn't vanish.
  private static let least = 1.0

  init(_ data: ChartData, _ stacking: ChartKind.Stacking, width: Double) {
    self.data = data
    self.stacking = stacking
    self.width = width
  }

  private var writtenSums: [String] {
    if case .absolute(let written) = stacking { written } else { [] }
  }

  private func sum(_ row: Int) -> Double {
    data.series.reduce(0) { $0 + max(0, $1.values[row].number ?? 0) }
  }

  func draw(on canvas: inout Canvas) -> Double {
    let key = data.series.enumerated().map { (Key.Swatch.tone(Tone(series: $0.offset)), $0.element.label) }
    var y = Key(entries: key, width: width).draw(on: &canvas)
    let sums = writtenSums
    let labelWidth = data.categories.map { TextMeasure.width($0.label) }.max() ?? 0
    let sumWidth = sums.map { TextMeasure.width($0, bold: true) + 0.45 }.max() ?? 0
    let beside = width - labelWidth - 0.8 - sumWidth
    // Where labels and sums would take too much from the bars they stand above them.
    let stands = beside < width * 0.55
    let whole = stands ? 100 : beside / width * 100
    let highest = data.categories.indices.map(sum).max() ?? 0
    for (row, category) in data.categories.enumerated() {
      if stands {
        canvas.text(
          TextMeasure.lines(category.label, within: width - sumWidth - 0.8, most: 1),
          .label,
          y: y + 0.95
        )
        if row < sums.count {
          write(sum: row, of: sums, x: .percent(100), y: y + 0.95, anchor: .end, on: &canvas)
        }
        y += Canvas.lineHeight
      }
      let baseline = y + Self.height / 2 + Canvas.middleToBaseline
      if !stands { canvas.text(category.label, .label, y: baseline) }
      let measure = sums.isEmpty ? sum(row) : highest
      canvas.moved(x: .em(stands ? 0 : labelWidth + 0.8)) { canvas in
        let end = drawSegments(row, y: y, percent: measure > 0 ? whole / measure : 0, on: &canvas)
        if !stands, row < sums.count {
          write(sum: row, of: sums, x: .percent(end.x), y: baseline, dx: end.dx + 0.45, on: &canvas)
        }
      }
      y += Self.height + Self.apart
    }
    return y - (data.categories.isEmpty ? 0 : Self.apart)
  }

  private func write(
    sum row: Int,
    of sums: [String],
    x: Length,
    y: Double,
    dx: Double = 0,
    anchor: Canvas.Anchor = .start,
    on canvas: inout Canvas
  ) {
    let references = data.sumReferences
    let reference = row < references.count ? references[row] : nil
    canvas.text(sums[row], .value, x: x, y: y, dx: dx, anchor: anchor, reference: reference)
  }

  /// Draws a bar and returns where it ends.
  private func drawSegments(
    _ row: Int,
    y: Double,
    percent: Double,
    on canvas: inout Canvas
  ) -> (x: Double, dx: Double) {
    let values = data.series.map { $0.values[row] }
    let lengths = Self.lengths(values.map { max(0, $0.number ?? 0) * percent })
    var x = 0.0
    for (index, value) in values.enumerated() where lengths[index] > 0 {
      let tone = Tone(series: index)
      canvas.rect(tone, x: .percent(x), y: y, width: .percent(lengths[index]), height: Self.height)
      if x > 0 { canvas.line(.gap, from: (.percent(x), y), to: (.percent(x), y + Self.height)) }
      if TextMeasure.width(value.written, bold: true) + 1 <= lengths[index] / 100 * width {
        write(value, on: tone, x: x, y: y, on: &canvas)
      }
      x += lengths[index]
    }
    var dx = 0.0
    for value in values where value.isWithheld || (value.number == nil && value != .absent) {
      if value.isWithheld {
        canvas.moved(x: .em(dx)) { canvas in
          canvas.rect(.withheld, x: .percent(x), y: y, width: .em(0.9), height: Self.height)
        }
        dx += 1
      }
      canvas.text(
        value,
        value.isWithheld ? .value : .muted,
        x: .percent(x),
        y: y + Self.height / 2 + Canvas.middleToBaseline,
        dx: dx + 0.3
      )
      dx += 0.6 + TextMeasure.width(value.written, bold: true)
    }
    return (x, dx)
  }

  /// Writes a number into a segment; on a pattern it gets a plain ground.
  private func write(_ value: ChartValue, on tone: Tone, x: Double, y: Double, on canvas: inout Canvas) {
    if tone.isPatterned {
      let plate = TextMeasure.width(value.written, bold: true) + 0.3
      canvas.moved(x: .em(0.3)) {
        $0.rect(
          class: "chart-plate",
          x: .percent(x),
          y: y + 0.25,
          width: .em(plate),
          height: Self.height - 0.5
        )
      }
    }
    canvas.text(
      value,
      tone == .first ? .onDark : .value,
      x: .percent(x),
      y: y + Self.height / 2 + Canvas.middleToBaseline,
      dx: 0.45
    )
  }

  /// Lengths of which none that is not zero is too short to see; the longer ones give what the short ones take.
  static func lengths(_ lengths: [Double]) -> [Double] {
    let short = lengths.filter { $0 > 0 && $0 < least }
    let missing = short.reduce(0) { $0 + least - $1 }
    let rest = lengths.reduce(0, +) - short.reduce(0, +)
    guard missing > 0, rest > missing else { return lengths }
    return lengths.map { $0 == 0 ? 0 : $0 < least ? least : $0 * (rest - missing) / rest }
  }
}
