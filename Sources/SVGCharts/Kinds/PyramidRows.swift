/// Two series back to back: a row for each category, the first one at the bottom.
struct PyramidRows {
  let data: ChartData
  let width: Double

  private static let height = 1.6
  private static let gap = 0.4

  init(_ data: ChartData, width: Double) {
    self.data = data
    self.width = width
  }

  private enum Side { case left, right }

  func draw(on canvas: inout Canvas) -> Double {
    let labelWidth = data.categories.map { TextMeasure.width($0.label) }.max() ?? 0
    let valueWidth =
      data.series.prefix(2).flatMap { $0.values.map { TextMeasure.width($0.written, bold: true) } }.max() ?? 0
    let between = labelWidth + 1.4
    let beside = (width - between) / 2 - valueWidth - Self.gap
    // Where the labels would take too much from the bars they stand above them.
    let stands = beside < width * 0.25
    let half = stands ? 0.1 : between / 2
    let longest = stands ? width / 2 - valueWidth - Self.gap - half : beside
    let highest = data.series.prefix(2).flatMap(\.values).compactMap(\.number).max() ?? 0
    let percent = highest > 0 ? longest / width * 100 / highest : 0
    var y = drawHeads(on: &canvas, half: half)
    for row in data.categories.indices.reversed() {
      let label = data.categories[row].label
      if stands {
        canvas.text(label, .label, x: .percent(50), y: y + 0.9, anchor: .middle)
        y += 1.25
      } else {
        let baseline = y + Self.height / 2 + Canvas.middleToBaseline
        canvas.text(label, .label, x: .percent(50), y: baseline, anchor: .middle)
      }
      for (side, one) in zip([Side.left, .right], data.series) {
        draw(one.values[row], side, y: y, half: half, percent: percent, on: &canvas)
      }
      y += Self.height + (stands ? 0.6 : 0.3)
    }
    return y - (data.categories.isEmpty ? 0 : stands ? 0.6 : 0.3)
  }

  private func drawHeads(on canvas: inout Canvas, half: Double) -> Double {
    for (side, one) in zip([Side.left, .right], data.series) {
      let heads = TextMeasure.lines(one.label, within: width / 2 - 1, most: 1)
      canvas.text(
        heads,
        .heading,
        x: .percent(50),
        y: 1,
        dx: side == .left ? -max(0.6, half) : max(0.6, half),
        anchor: side == .left ? .end : .start
      )
    }
    return 1.8
  }

  private func draw(
    _ value: ChartValue,
    _ side: Side,
    y: Double,
    half: Double,
    percent: Double,
    on canvas: inout Canvas
  ) {
    let tone = side == .left ? Tone.first : .second
    let length = max(0, value.number ?? 0) * percent
    let baseline = y + Self.height / 2 + Canvas.middleToBaseline
    let stub = value.isWithheld ? 0.9 : 0
    let kind: Canvas.TextKind = value.number == nil && !value.isWithheld ? .muted : .value
    canvas.moved(x: .em(side == .left ? -half : half)) { canvas in
      let start = Length.percent(side == .left ? 50 - length : 50)
      if length > 0 {
        canvas.rect(tone, x: start, y: y, width: .percent(length), height: Self.height)
      } else if stub > 0 {
        canvas.moved(x: .em(side == .left ? -stub : 0)) {
          $0.rect(.withheld, x: .percent(50), y: y, width: .em(stub), height: Self.height)
        }
      }
      let end = side == .left ? start : .percent(50 + length)
      let dx = stub + Self.gap
      canvas.text(
        value,
        kind,
        x: end,
        y: baseline,
        dx: side == .left ? -dx : dx,
        anchor: side == .left ? .end : .start
      )
    }
  }
}
