/// A small legend above a drawing: swatches with their labels, side by side as long as they fit.
struct Key {
  /// What a swatch shows.
  enum Swatch {
    case tone(Tone)
    case line(series: Int)
  }

  let entries: [(Swatch, String)]
  let width: Double

  private static let swatch = 1.0
  private static let gap = 0.5
  private static let apart = 1.2

  /// Draws it and returns where the drawing below it may begin.
  func draw(on canvas: inout Canvas) -> Double {
    var (x, y) = (0.0, 0.0)
    for (swatch, label) in entries {
      let room = width - Self.swatch - Self.gap
      let lines = TextMeasure.lines(label, within: room)
      let needed = Self.swatch + Self.gap + (lines.map { TextMeasure.width($0) }.max() ?? 0)
      if x > 0, x + needed > width { (x, y) = (0, y + 1.5) }
      switch swatch {
      case .tone(let tone): canvas.rect(tone, x: .em(x), y: y + 0.12, width: .em(Self.swatch), height: 0.85)
      case .line(let series):
        canvas.line(
          class: "chart-line line-\(series % 5 + 1)",
          from: (.em(x), y + 0.6),
          to: (.em(x + 1), y + 0.6)
        )
        Marker(series: series).draw(x: .em(x + 0.5), y: y + 0.6, on: &canvas)
      }
      canvas.text(lines, .label, x: .em(x + Self.swatch + Self.gap), y: y + 0.95)
      if lines.count > 1 {
        (x, y) = (0, y + Double(lines.count) * Canvas.lineHeight + 0.2)
      } else {
        x += needed + Self.apart
      }
    }
    return entries.isEmpty ? 0 : y + (x > 0 ? 1.5 : 0) + 0.6
  }
}
