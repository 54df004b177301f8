/// Lines over moments, from a zero baseline, with round numbers beside hairlines. Where there is room each line says at
/// its end what it is; else a legend above does.
struct LinePlot {
  let data: ChartData
  let axis: ChartAxis
  let target: ChartKind.Target?
  let width: Double

  private static let height = 11.0

  init(_ data: ChartData, _ axis: ChartAxis, _ target: ChartKind.Target?, width: Double) {
    self.data = data
    self.axis = axis
    self.target = target
    self.width = width
  }

  private var tickWidth: Double { axis.ticks.map { TextMeasure.width($0.written) }.max() ?? 0 }

  /// Labels at the ends of the lines: what they say and at which height they would like to stand.
  private var endLabels: [(label: String, value: Double)] {
    var labels: [(label: String, value: Double)] = []
    if data.series.count > 1 {
      for one in data.series {
        if let last = one.values.last(where: { $0.number != nil })?.number {
          labels.append((one.label, last))
        }
      }
    }
    if let target { labels.append((target.label, target.value)) }
    return labels
  }

  private var endWidth: Double { endLabels.map { TextMeasure.width($0.label) }.max() ?? 0 }

  private var labelsEnds: Bool { endWidth > 0 && endWidth <= width * 0.34 }

  /// Where the moments stand, in percent of the drawing's width.
  private struct Columns {
    let first: Double
    /// From one moment to the next, in percent.
    let pitch: Double
    /// The same in text sizes.
    let step: Double
    /// Where the hairlines end.
    let edge: Double
    /// Whether values stand beside each other without touching.
    let hasRoom: Bool

    func x(_ index: Int) -> Double { first + Double(index) * pitch }
  }

  private func columns(left: Double) -> Columns {
    let gaps = Double(data.categories.count - 1)
    let value = data.series.flatMap { $0.values.map { TextMeasure.width($0.written, bold: true) } }.max() ?? 0
    let roomy = columns(
      left: left,
      inset: max(1.6, value / 2 - 0.4),
      right: max(1.2, value / 2),
      gaps,
      hasRoom: true
    )
    if gaps < 1 || roomy.step >= value + 0.4 { return roomy }
    return columns(left: left, inset: 1.2, right: 1.2, gaps, hasRoom: false)
  }

  private func columns(
    left: Double,
    inset: Double,
    right: Double,
    _ gaps: Double,
    hasRoom: Bool
  ) -> Columns {
    let right = max(right, labelsEnds ? endWidth + 1.4 : 0)
    let plot = max(width * 0.3, width - left - right)
    guard gaps >= 1 else {
      let half = plot / 2 / width * 100
      return Columns(first: half, pitch: 0, step: plot, edge: 2 * half, hasRoom: true)
    }
    let step = max(0, plot - inset) / gaps
    return Columns(
      first: inset / width * 100,
      pitch: step / width * 100,
      step: step,
      edge: (plot + 0.8) / width * 100,
      hasRoom: hasRoom
    )
  }

  private func y(_ value: Double, _ top: Double) -> Double {
    top + (1 - axis.position(of: value)) * Self.height
  }

  func draw(on canvas: inout Canvas) -> Double {
    var top = 1.3
    if !labelsEnds, data.series.count > 1 {
      let key = data.series.enumerated().map { (Key.Swatch.line(series: $0.offset), $0.element.label) }
      top += Key(entries: key, width: width).draw(on: &canvas)
    }
    let left = tickWidth + 0.6
    let columns = columns(left: left)
    let x = columns.x
    for tick in axis.ticks {
      let baseline = y(tick.value, top) + Canvas.middleToBaseline
      canvas.text(tick.written, .muted, x: .em(tickWidth), y: baseline, anchor: .end)
    }
    canvas.moved(x: .em(left)) { canvas in
      let edge = Length.percent(columns.edge)
      for tick in axis.ticks {
        let y = y(tick.value, top)
        canvas.line(tick.value == 0 ? .axis : .grid, from: (.zero, y), to: (edge, y))
      }
      drawTarget(to: edge, top, on: &canvas)
      for series in data.series.indices { drawLine(series, x, top, on: &canvas) }
      drawValues(columns, top, on: &canvas)
      if labelsEnds { drawEnds(at: columns.edge, top, on: &canvas) }
      let every = every(step: columns.step)
      for (index, category) in data.categories.enumerated()
      where (data.categories.count - 1 - index).isMultiple(of: every) {
        canvas.text(
          category.label,
          .label,
          x: .percent(x(index)),
          y: top + Self.height + 1.35,
          anchor: .middle
        )
      }
    }
    return top + Self.height + 1.7
  }

  /// Which categories have room for their label: each, every second, … counted from the last.
  private func every(step: Double) -> Int {
    let widest = (data.categories.map { TextMeasure.width($0.label) }.max() ?? 0) + 0.6
    return step > 0 ? max(1, Int((widest / step).rounded(.up))) : 1
  }

  private func drawTarget(to edge: Length, _ top: Double, on canvas: inout Canvas) {
    guard let target else { return }
    let y = y(target.value, top)
    canvas.line(.target, from: (.zero, y), to: (edge, y))
    guard !labelsEnds else { return }
    let isAbove = data.numbers.first.map { $0 < target.value } ?? true
    canvas.text(target.label, .muted, y: isAbove ? y - 0.4 : y + 1.15, dx: 0.3)
  }

  private func drawLine(_ series: Int, _ x: (Int) -> Double, _ top: Double, on canvas: inout Canvas) {
    let name = "chart-line line-\(series % 5 + 1)"
    var previous: (Length, Double)?
    for (index, value) in data.series[series].values.enumerated() {
      guard let number = value.number else {
        previous = nil
        continue
      }
      let point = (Length.percent(x(index)), y(number, top))
      if let previous { canvas.line(class: name, from: previous, to: point) }
      previous = point
    }
    for (index, value) in data.series[series].values.enumerated() {
      guard let number = value.number else { continue }
      Marker(series: series).draw(x: .percent(x(index)), y: y(number, top), on: &canvas)
    }
  }

  /// Writes the values at their points, above or below, where no other line comes too near. Where they have no room
  /// beside each other, only those of the last points.
  private func drawValues(_ columns: Columns, _ top: Double, on canvas: inout Canvas) {
    let x = columns.x
    for index in data.categories.indices where columns.hasRoom || index == data.categories.count - 1 {
      // Points keep a label farther away than its own line would; other labels, by a line.
      let points = data.series.compactMap { $0.values[index].number.map { y($0, top) } }
      var labels: [Double] = []
      var unknown = 0.0
      for one in data.series {
        guard let number = one.values[index].number else {
          guard !one.values[index].written.isEmpty else { continue }
          let baseline = top + Self.height - 0.45 - unknown
          canvas.text(one.values[index], .muted, x: .percent(x(index)), y: baseline, anchor: .middle)
          unknown += Canvas.lineHeight
          continue
        }
        let point = y(number, top)
        let others = points.filter { $0 != point }
        guard
          let middle = [point - 1.05, point + 1.1].first(where: { middle in
            middle < top + Self.height - 0.3 && others.allSatisfy { abs($0 - middle) > 0.95 }
              && labels.allSatisfy { abs($0 - middle) > 1.2 }
          })
        else { continue }
        labels.append(middle)
        let baseline = middle + Canvas.middleToBaseline
        let isWide = !columns.hasRoom && !labelsEnds
        canvas.text(
          one.values[index],
          .value,
          x: .percent(x(index)),
          y: baseline,
          dx: isWide ? 1.1 : 0,
          anchor: isWide ? .end : .middle
        )
      }
    }
  }

  private func drawEnds(at edge: Double, _ top: Double, on canvas: inout Canvas) {
    let labels = endLabels.map { ($0.label, y($0.value, top)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    var lowest = -Double.infinity
    for (label, wanted) in labels {
      let y = max(wanted, lowest + Canvas.lineHeight)
      lowest = y
      canvas.text(label, .label, x: .percent(edge), y: y + Canvas.middleToBaseline, dx: 0.6)
    }
  }
}
