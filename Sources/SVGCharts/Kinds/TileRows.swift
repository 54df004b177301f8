/// A tile for each category in the order given, as many side by side as there is room for: its name, how many it
/// counts, and a mark for each of them.
struct TileRows {
  let points: [(label: String, value: ChartValue)]
  let width: Double

  private static let padding = 0.8
  private static let gap = 0.6
  private static let mark = 0.62
  private static let pitch = 0.92
  /// Above so many the marks would not be counted but guessed.
  private static let mostMarks = 60

  init(_ points: [(label: String, value: ChartValue)], width: Double) {
    self.points = points
    self.width = width
  }

  private var columns: Int {
    let most = max(1, Int(width / 9))
    guard points.count > most else { return max(1, points.count) }
    // Rows as even as they can be: four tiles are two and two, not three and one.
    let rows = (points.count + most - 1) / most
    return most == 1 || points.count % 2 == 1 && most == 2 ? 1 : (points.count + rows - 1) / rows
  }

  func draw(on canvas: inout Canvas) -> Double {
    let columns = columns
    let inner = width / Double(columns) - Self.gap - 2 * Self.padding
    var y = 0.0
    for start in stride(from: 0, to: points.count, by: columns) {
      let row = points[start..<min(start + columns, points.count)]
      let labels = row.map { TextMeasure.lines($0.label, within: columns == 1 ? inner - 4 : inner) }
      let labelHeight = Double(labels.map(\.count).max() ?? 1) * Canvas.lineHeight
      let perRow = max(1, Int((inner + Self.pitch - Self.mark) / Self.pitch))
      let marks = row.map { Self.marks($0.value) }.max() ?? 0
      let marksHeight = Double((marks + perRow - 1) / perRow) * Self.pitch
      let countHeight = columns == 1 ? 0 : 2.3
      let height = 2 * Self.padding + labelHeight + countHeight + (marks > 0 ? marksHeight + 0.35 : 0)
      let tile = (100 - Double(columns - 1) * Self.gap / width * 100) / Double(columns)
      for (offset, point) in row.enumerated() {
        let x = columns == 1 ? 0 : Double(offset) * (100 - tile) / Double(columns - 1)
        let place = Length.percent(x)
        canvas.rect(class: "chart-tile", x: place, y: y, width: .percent(tile), height: height)
        let first = y + Self.padding + 0.95
        canvas.text(labels[offset], .label, x: place, y: first, dx: Self.padding)
        let isAlone = columns == 1
        canvas.text(
          point.value,
          .big,
          x: isAlone ? .percent(100) : place,
          y: isAlone ? first + 0.3 : y + Self.padding + labelHeight + 1.65,
          dx: isAlone ? -Self.padding : Self.padding,
          anchor: isAlone ? .end : .start
        )
        drawMarks(
          Self.marks(point.value),
          place,
          y: y + Self.padding + labelHeight + countHeight + 0.35,
          perRow,
          on: &canvas
        )
      }
      y += height + Self.gap
    }
    return y - (points.isEmpty ? 0 : Self.gap)
  }

  private func drawMarks(
    _ count: Int,
    _ place: Length,
    y: Double,
    _ perRow: Int,
    on canvas: inout Canvas
  ) {
    for index in 0..<count {
      canvas.moved(x: .em(Self.padding + Double(index % perRow) * Self.pitch)) {
        let top = y + Double(index / perRow) * Self.pitch
        $0.rect(.first, x: place, y: top, width: .em(Self.mark), height: Self.mark)
      }
    }
  }

  /// How many marks stand for a value: as many as it counts, if that is a number to count by eye.
  private static func marks(_ value: ChartValue) -> Int {
    guard let number = value.number, number > 0, number <= Double(mostMarks) else { return 0 }
    return Int(number.rounded(.down))
  }
}
