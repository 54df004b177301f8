/// What becomes of a whole: on the left the whole, on the right those who get a part of it, between them bands as thick
/// as the parts. The thinnest are still seen, and all have their label.
struct FlowBands {
  /// A recipient.
  private struct Part {
    let label: String
    let value: ChartValue
    /// The value, and its share where the data have one.
    let written: String
  }

  private let parts: [Part]
  private let whole: String
  private let writtenWhole: String
  private let reference: String?
  private let width: Double

  /// How thick the whole is, in text sizes.
  private static let thickness = 10.0
  /// The least thickness of a band.
  private static let least = 0.14
  private static let apart = 0.6
  /// How wide the ends of the bands are, in thousandths of the bands' length.
  private static let end = 18.0

  init(_ data: ChartData, _ whole: String, _ writtenWhole: String, width: Double) {
    parts = data.points.enumerated().filter { $0.element.value != .absent && $0.element.value.number != 0 }
      .map { index, point in
        Part(label: point.label, value: point.value, written: data.writtenWithShare(index))
      }
    self.whole = whole
    self.writtenWhole = writtenWhole
    reference = data.wholeReference
    self.width = width
  }

  /// The share of the drawing that bands take, in percent.
  private var reach: Double { width > 25 ? 34 : 42 }

  /// How much of the width is left for words.
  private var room: Double { width * (1 - reach / 100) - 0.6 }

  /// Whether every label fits on one line with its value; else all values stand below their labels.
  private var isOneLine: Bool {
    parts.allSatisfy {
      TextMeasure.width($0.label) + 0.6 + TextMeasure.width($0.written, bold: true) <= room
    }
  }

  func draw(on canvas: inout Canvas) -> Double {
    let sum = parts.reduce(0) { $0 + max(0, $1.value.number ?? 0) }
    let scale = sum > 0 ? Self.thickness / sum : 0
    let bands = parts.map { part in
      part.value.number.map { $0 > 0 ? max(Self.least, $0 * scale) : 0 } ?? 0
    }
    let isOneLine = isOneLine
    let labels = parts.map { TextMeasure.lines($0.label, within: room) }
    let rows = labels.map { Double($0.count + (isOneLine ? 0 : 1)) }
    let slots = zip(bands, rows).map { max($0, $1 * Canvas.lineHeight) }
    let height =
      max(slots.reduce(0, +) + Double(max(0, slots.count - 1)) * Self.apart, bands.reduce(0, +))
    let head = TextMeasure.lines(whole, within: width)
    canvas.text(head, .label, y: 1)
    let below = 1 + Double(head.count) * Canvas.lineHeight
    canvas.text(writtenWhole, .value, y: below, reference: reference)
    let top = Double(head.count + 1) * Canvas.lineHeight + 0.5
    var (left, right) = (0.0, 0.0)
    canvas.add(
      "<svg y=\"\(Length.em(top).written)\" width=\"\(Length.percent(reach).written)\" height=\"\(Length.em(height).written)\""
        + " viewBox=\"0 0 1000 \(Length.hundredths(height * 100))\" preserveAspectRatio=\"none\">"
    )
    for (index, band) in bands.enumerated() {
      let middle = right + (slots[index] - band) / 2
      if band > 0 { canvas.add(Self.band(from: left, to: middle, thickness: band)) }
      left += band
      right += slots[index] + Self.apart
    }
    canvas.add(
      "<rect class=\"tone-1\" width=\"\(Length.hundredths(Self.end))\" height=\"\(Length.hundredths(left * 100))\"/>"
    )
    canvas.add("</svg>")
    right = top
    for (index, label) in labels.enumerated() {
      let first = right + (slots[index] - rows[index] * Canvas.lineHeight) / 2 + 0.95
      let last = first + (rows[index] - 1) * Canvas.lineHeight
      let part = parts[index]
      let kind: Canvas.TextKind = part.value.number == nil ? .muted : .value
      let reference = part.value.reference
      canvas.text(label, .label, x: .percent(reach), y: first, dx: 0.6)
      if isOneLine {
        canvas.text(part.written, kind, x: .percent(100), y: first, anchor: .end, reference: reference)
      } else {
        canvas.text(part.written, kind, x: .percent(reach), y: last, dx: 0.6, reference: reference)
      }
      right += slots[index] + Self.apart
    }
    return top + height
  }

  /// A band and its end, with heights in text sizes.
  private static func band(from start: Double, to end: Double, thickness: Double) -> String {
    let (top, bottom) = (Length.hundredths(start * 100), Length.hundredths((start + thickness) * 100))
    let (high, low) = (Length.hundredths(end * 100), Length.hundredths((end + thickness) * 100))
    let edge = Length.hundredths(1000 - Self.end)
    return
      "<path class=\"chart-band\" d=\"M0 \(top)C500 \(top) 500 \(high) \(edge) \(high)V\(low)C500 \(low) 500 \(bottom) 0 \(bottom)Z\"/>"
      + "<rect class=\"tone-1\" x=\"\(edge)\" y=\"\(high)\" width=\"\(Length.hundredths(Self.end))\""
      + " height=\"\(Length.hundredths(thickness * 100))\"/>"
  }
}
