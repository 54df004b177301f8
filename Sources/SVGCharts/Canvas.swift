import Content

/// What is drawn, as markup: widths in percent of the drawing or in text sizes, heights in text sizes.
struct Canvas {
  /// What a text is, which decides how it looks.
  enum TextKind: String {
    case label = "chart-label"
    case value = "chart-value"
    case heading = "chart-heading"
    case muted = "chart-muted"
    case big = "chart-big"
    /// On the darkest tone.
    case onDark = "chart-on-dark"

    /// Lengths of a text that is larger count in its own size, so it needs a place measured in the drawing's.
    var isLarger: Bool { self == .big }
  }

  enum Anchor: String { case start, middle, end }

  /// What a line is.
  enum LineKind: String {
    case axis = "chart-axis"
    case grid = "chart-grid"
    case gap = "chart-gap"
    case target = "chart-target"
    case leader = "chart-leader"
  }

  /// The id of the drawing, which those of its patterns begin with.
  let id: String
  private(set) var markup = ""
  private(set) var tones: Set<Tone> = []

  /// From a baseline to the next.
  static let lineHeight = 1.3
  /// From the middle of digits down to their baseline.
  static let middleToBaseline = 0.36

  /// What a drawing within the drawing says of its size.
  private let sizeOfParts: String

  /// - Parameter sizesParts: Whether drawings within this one say that they are as large as it is. Browsers take that
  ///   for granted; other programs take percentages in them for those of what is drawn.
  init(id: String, sizesParts: Bool = false) {
    self.id = id
    sizeOfParts = sizesParts ? " width=\"100%\" height=\"100%\"" : ""
  }

  /// A text; several lines stand below each other, the first one on the baseline `y`.
  /// - Parameter reference: the figure that it is marked with for the preview.
  mutating func text(
    _ lines: [String],
    _ kind: TextKind,
    x: Length = .zero,
    y: Double,
    dx: Double = 0,
    anchor: Anchor = .start,
    reference: String? = nil
  ) {
    if kind.isLarger, y != 0 || dx != 0 {
      moved(x: .em(dx), y: y) { $0.text(lines, kind, x: x, y: 0, anchor: anchor, reference: reference) }
      return
    }
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let baseline = Length.em(y + Double(index) * Self.lineHeight).written
      markup += "<text class=\"\(kind.rawValue)\" x=\"\(x.written)\" y=\"\(baseline)\""
      if dx != 0 { markup += " dx=\"\(Length.em(dx).written)\"" }
      if anchor != .start { markup += " text-anchor=\"\(anchor.rawValue)\"" }
      markup += "\(FigureMark.attribute(reference))>\(line.escapedForHTML)</text>"
    }
  }

  mutating func text(
    _ line: String,
    _ kind: TextKind,
    x: Length = .zero,
    y: Double,
    dx: Double = 0,
    anchor: Anchor = .start,
    reference: String? = nil
  ) {
    text([line], kind, x: x, y: y, dx: dx, anchor: anchor, reference: reference)
  }

  /// A value as it is written.
  mutating func text(
    _ value: ChartValue,
    _ kind: TextKind,
    x: Length = .zero,
    y: Double,
    dx: Double = 0,
    anchor: Anchor = .start
  ) {
    text([value.written], kind, x: x, y: y, dx: dx, anchor: anchor, reference: value.reference)
  }

  mutating func rect(_ tone: Tone, x: Length, y: Double, width: Length, height: Double) {
    add("<rect \(fill(tone)) \(box(x, y, width, height))/>")
  }

  /// A rectangle of a class of its own.
  mutating func rect(class name: String, x: Length, y: Double, width: Length, height: Double) {
    add("<rect class=\"\(name)\" \(box(x, y, width, height))/>")
  }

  private func box(_ x: Length, _ y: Double, _ width: Length, _ height: Double) -> String {
    "x=\"\(x.written)\" y=\"\(Length.em(y).written)\" width=\"\(width.written)\" height=\"\(Length.em(height).written)\""
  }

  mutating func line(_ kind: LineKind, from: (Length, Double), to: (Length, Double)) {
    line(class: kind.rawValue, from: from, to: to)
  }

  mutating func line(class name: String, from: (Length, Double), to: (Length, Double)) {
    let (start, end) = (Length.em(from.1).written, Length.em(to.1).written)
    add(
      "<line class=\"\(name)\" x1=\"\(from.0.written)\" y1=\"\(start)\" x2=\"\(to.0.written)\" y2=\"\(end)\"/>"
    )
  }

  /// What is drawn with its origin moved: percentages stay those of the whole drawing.
  mutating func moved(x: Length = .zero, y: Double = 0, _ draw: (inout Canvas) -> Void) {
    add("<svg x=\"\(x.written)\" y=\"\(Length.em(y).written)\"\(sizeOfParts) overflow=\"visible\">")
    draw(&self)
    add("</svg>")
  }

  mutating func add(_ element: String) { markup += element }

  /// The attributes that fill a shape.
  mutating func fill(_ tone: Tone) -> String {
    tones.insert(tone)
    return tone.fill(in: id)
  }

  /// The patterns that the drawing uses.
  var definitions: String {
    let patterns = Tone.allCases.filter(tones.contains).compactMap { $0.pattern(in: id) }
    return patterns.isEmpty ? "" : "<defs>\(patterns.joined())</defs>"
  }
}
