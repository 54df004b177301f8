/// Bars in groups: a heading for each series, below it a bar for each category. All are measured alike, and the last
/// of each group, which is this year's where the categories are years, is darker than the others.
struct BarGroups {
  let data: ChartData
  let width: Double

  init(_ data: ChartData, width: Double) {
    self.data = data
    self.width = width
  }

  func draw(on canvas: inout Canvas) -> Double {
    let numbers = data.numbers
    let range = (low: min(0, numbers.min() ?? 0), high: max(0, numbers.max() ?? 0))
    let tones = data.categories.indices.map { $0 == data.categories.count - 1 ? Tone.first : .second }
    var y = 0.0
    for one in data.series {
      // One group alone is what the chart's message is about.
      let heading = data.series.count > 1 ? TextMeasure.lines(one.label, within: width * 0.93) : []
      canvas.text(heading, .heading, y: y + 1)
      y += heading.isEmpty ? 0 : Double(heading.count) * Canvas.lineHeight + 0.35
      let points = zip(data.categories, one.values).map { (label: $0.label, value: $1) }
      y = BarRows(points, width: width, tones: tones, range: range).draw(on: &canvas, from: y) + 1.3
    }
    return y - (data.series.isEmpty ? 0 : 1.3)
  }
}
