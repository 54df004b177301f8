/// Horizontal bars below each other. Labels stand beside the bars where there is room, else above them.
struct BarRows {
  typealias Point = (label: String, value: ChartValue)

  let points: [Point]
  /// The least width of the drawing in text sizes.
  let width: Double
  /// The number that the longest bar stands for, and the lowest one, zero or below.
  let highest: Double
  let lowest: Double
  /// The tone of each bar; the first tone where there are fewer.
  let tones: [Tone]

  private let valueWidth: Double
  /// The longest line that a label may have beside its bar, and the lines of each label there.
  private let longestLabel: Double
  private let labels: [[String]]
  private let labelWidth: Double

  private static let stub = 0.9
  private static let gap = 0.45
  /// The least share of the width that is left for bars beside their labels.
  private static let leastShare = 0.34

  init(_ points: [Point], width: Double, tones: [Tone] = [], range: (low: Double, high: Double)? = nil) {
    self.points = points
    self.width = width
    self.tones = tones
    let numbers = points.compactMap(\.value.number)
    highest = range?.high ?? max(0, numbers.max() ?? 0)
    lowest = range?.low ?? min(0, numbers.min() ?? 0)
    let valueWidth = points.map { TextMeasure.width($0.value.written, bold: true) }.max() ?? 0
    let longestLabel = max(width * 0.25, width * 0.58 - valueWidth)
    labels = points.map { TextMeasure.lines($0.label, within: longestLabel) }
    labelWidth = labels.joined().map { TextMeasure.width($0) }.max() ?? 0
    self.valueWidth = valueWidth
    self.longestLabel = longestLabel
  }

  /// The span of all bars; one when all are zero.
  private var span: Double { highest - lowest > 0 ? highest - lowest : 1 }

  /// Whether labels look well beside their bars: none has a word too long, and on a narrow page none needs two lines.
  private var labelsStandBeside: Bool {
    points.allSatisfy { point in
      width > 25
        ? point.label.split(separator: " ").allSatisfy { TextMeasure.width($0) <= longestLabel }
        : TextMeasure.width(point.label) <= longestLabel
    }
  }

  /// Draws the rows from `y` on and returns where they end.
  func draw(on canvas: inout Canvas, from y: Double = 0) -> Double {
    let barWidth = width - labelWidth - 1 - valueWidth - Self.gap
    return barWidth >= width * Self.leastShare && labelsStandBeside
      ? drawBeside(on: &canvas, from: y, barWidth: barWidth) : drawAbove(on: &canvas, from: y)
  }

  private func drawBeside(on canvas: inout Canvas, from top: Double, barWidth: Double) -> Double {
    let whole = barWidth / width * 100
    var y = top
    var bars: [(y: Double, tone: Tone, value: ChartValue)] = []
    for (index, point) in points.enumerated() {
      let lines = labels[index]
      let height = max(1.15, Double(lines.count) * Canvas.lineHeight)
      let middle = y + height / 2
      let baseline =
        middle + Canvas.middleToBaseline - Double(max(1, lines.count) - 1) / 2 * Canvas.lineHeight
      canvas.text(lines, .label, y: baseline)
      bars.append((middle, index < tones.count ? tones[index] : .first, point.value))
      y += height + 0.65
    }
    y -= points.isEmpty ? 0 : 0.65
    canvas.moved(x: .em(labelWidth + 1)) { canvas in
      for bar in bars {
        draw(bar.value, bar.tone, middle: bar.y, height: 1.15, whole: whole, on: &canvas)
        let (x, dx) = end(of: bar.value, whole: whole)
        canvas.text(
          bar.value,
          bar.value.number == nil && !bar.value.isWithheld ? .muted : .value,
          x: x,
          y: bar.y + Canvas.middleToBaseline,
          dx: dx
        )
      }
      drawAxis(from: top, to: y, whole: whole, on: &canvas)
    }
    return y
  }

  private func drawAbove(on canvas: inout Canvas, from top: Double) -> Double {
    var y = top
    for (index, point) in points.enumerated() {
      let room = width - TextMeasure.width(point.value.written, bold: true) - 0.8
      let lines = TextMeasure.lines(point.label, within: room)
      let rows = Double(max(1, lines.count))
      canvas.text(lines, .label, y: y + 0.95)
      canvas.text(
        point.value,
        point.value.number == nil && !point.value.isWithheld ? .muted : .value,
        x: .percent(100),
        y: y + 0.95 + (rows - 1) * Canvas.lineHeight,
        anchor: .end
      )
      y += rows * Canvas.lineHeight + 0.1
      let tone = index < tones.count ? tones[index] : .first
      draw(point.value, tone, middle: y + 0.35, height: 0.7, whole: 100, on: &canvas)
      if point.value.number != nil { drawAxis(from: y, to: y + 0.7, whole: 100, on: &canvas) }
      y += 0.7 + 0.85
    }
    return y - (points.isEmpty ? 0 : 0.85)
  }

  private func draw(
    _ value: ChartValue,
    _ tone: Tone,
    middle: Double,
    height: Double,
    whole: Double,
    on canvas: inout Canvas
  ) {
    let zero = -lowest / span * whole
    let y = middle - height / 2
    if let number = value.number, number != 0 {
      let length = abs(number) / span * whole
      let start = number < 0 ? zero - length : zero
      canvas.rect(tone, x: .percent(start), y: y, width: .percent(length), height: height)
    } else if value.isWithheld {
      canvas.rect(.withheld, x: .percent(zero), y: y, width: .em(Self.stub), height: height)
    }
  }

  /// Where the words of a value stand: right of its bar, or of the zero line for a bar to the left.
  private func end(of value: ChartValue, whole: Double) -> (Length, Double) {
    let zero = -lowest / span * whole
    if let number = value.number, number > 0 { return (.percent(zero + number / span * whole), Self.gap) }
    return (.percent(zero), value.isWithheld ? Self.stub + Self.gap : Self.gap)
  }

  private func drawAxis(from top: Double, to bottom: Double, whole: Double, on canvas: inout Canvas) {
    let zero = Length.percent(-lowest / span * whole)
    canvas.line(.axis, from: (zero, top - 0.15), to: (zero, bottom + 0.15))
  }
}
