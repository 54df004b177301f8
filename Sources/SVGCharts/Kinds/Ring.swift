import Glibc

/// A ring of two to four parts with its legend beside it, or below where there is no room.
struct Ring {
  private let parts: [(label: String, value: ChartValue, written: String, share: Double)]
  private let centre: [String]
  private let reference: String?
  private let width: Double

  /// In text sizes.
  private static let size = 11.5
  /// In units of the ring's own drawing, which is 200 wide.
  private static let outer = 98.0
  private static let inner = 62.0

  /// The ring of the values; `nil` unless there are two to four positive ones, all of them known.
  init?(_ data: ChartData, centre: [String], width: Double) {
    let points = data.points.enumerated().filter { $1.value.number != 0 && $1.value != .absent }
    let numbers = points.compactMap(\.element.value.number)
    guard numbers.count == points.count, 2...4 ~= numbers.count, numbers.allSatisfy({ $0 > 0 }) else {
      return nil
    }
    let sum = numbers.reduce(0, +)
    parts = zip(points, numbers).map { point, number in
      (point.element.label, point.element.value, data.writtenWithShare(point.offset), number / sum)
    }
    self.centre = centre
    reference = data.wholeReference
    self.width = width
  }

  func draw(on canvas: inout Canvas) -> Double {
    canvas.add(
      "<svg width=\"\(Length.em(Self.size).written)\" height=\"\(Length.em(Self.size).written)\" viewBox=\"-100 -100 200 200\">"
    )
    var start = 0.0
    for (index, part) in parts.enumerated() {
      let path = Self.path(from: start, to: start + part.share)
      canvas.add("<path \(canvas.fill(Tone(series: index))) d=\"\(path)\"/>")
      start += part.share
    }
    start = 0
    for part in parts {
      let (inner, outer) = (
        Self.point(start, radius: Self.inner - 1), Self.point(start, radius: Self.outer + 1)
      )
      canvas.add("<path class=\"chart-gap\" d=\"M\(inner)L\(outer)\"/>")
      start += part.share
    }
    canvas.add("</svg>")
    let first = Self.size / 2 + Canvas.middleToBaseline - Double(centre.count - 1) / 2 * Canvas.lineHeight
    for (index, line) in centre.enumerated() {
      let kind = index == 0 ? Canvas.TextKind.value : .muted
      let y = first + Double(index) * Canvas.lineHeight
      let reference = index == 0 ? reference : nil
      canvas.text(line, kind, x: .em(Self.size / 2), y: y, anchor: .middle, reference: reference)
    }
    return drawLegend(on: &canvas)
  }

  private func drawLegend(on canvas: inout Canvas) -> Double {
    let isBeside = width - Self.size - 2 > 14
    let left = isBeside ? Self.size + 2 : 0
    let room = width - left - 1.6
    let entries = parts.map { TextMeasure.lines($0.label, within: room) }
    let height =
      entries.reduce(0) { $0 + Double($1.count + 1) * Canvas.lineHeight } + Double(parts.count - 1) * 0.7
    var y = isBeside ? max(0, (Self.size - height) / 2) : Self.size + 1.2
    for (index, part) in parts.enumerated() {
      canvas.rect(Tone(series: index), x: .em(left), y: y + 0.12, width: .em(1), height: 0.85)
      canvas.text(entries[index], .label, x: .em(left + 1.5), y: y + 0.95)
      y += Double(entries[index].count) * Canvas.lineHeight
      let reference = part.value.reference
      canvas.text(part.written, .value, x: .em(left + 1.5), y: y + 0.95, reference: reference)
      y += Canvas.lineHeight + 0.7
    }
    return max(Self.size, y - 0.7)
  }

  /// A point at a share of the circle, clockwise from the top.
  private static func point(_ share: Double, radius: Double) -> String {
    let angle = share * 2 * .pi
    return Length.hundredths(radius * sin(angle)) + " " + Length.hundredths(-radius * cos(angle))
  }

  private static func path(from start: Double, to end: Double) -> String {
    let large = end - start > 0.5 ? 1 : 0
    let (out, inside) = (Length.hundredths(outer), Length.hundredths(inner))
    return "M\(point(start, radius: outer))A\(out) \(out) 0 \(large) 1 \(point(end, radius: outer))"
      + "L\(point(end, radius: inner))A\(inside) \(inside) 0 \(large) 0 \(point(start, radius: inner))Z"
  }
}
