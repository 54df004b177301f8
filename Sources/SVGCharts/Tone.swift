/// The fills of a chart. They differ in lightness and, from the third on, in pattern, so that they can be told apart
/// without colour; the style sheet gives them their shades (`tone-1` to `tone-5`).
enum Tone: Int, Sendable, CaseIterable {
  case first = 1, second, third, fourth, fifth
  /// For what is kept back.
  case withheld

  /// The tone of a series; after the fifth they begin anew.
  init(series index: Int) { self = Tone(rawValue: index % 5 + 1) ?? .first }

  var isPatterned: Bool { self != .first && self != .second }

  /// What fills a shape: a shade, or a pattern of the drawing that has this id.
  func fill(in id: String) -> String {
    switch self {
    case .first, .second: "class=\"tone-\(rawValue)\""
    case .third, .fourth, .fifth: "class=\"chart-patterned\" fill=\"url(#\(patternID(in: id)))\""
    case .withheld: "class=\"chart-stub\" fill=\"url(#\(patternID(in: id)))\""
    }
  }

  private func patternID(in id: String) -> String {
    self == .withheld ? "\(id)-withheld" : "\(id)-tone-\(rawValue)"
  }

  /// The definition of the pattern; `nil` for tones without one.
  func pattern(in id: String) -> String? {
    let (side, mark): (Int, String)
    switch self {
    case .first, .second: return nil
    case .third: (side, mark) = (6, "<path class=\"tone-mark\" d=\"M-1 7L7-1M-1 1L1-1M5 7L7 5\"/>")
    case .fourth: (side, mark) = (6, "<circle class=\"tone-dot\" cx=\"3\" cy=\"3\" r=\"1.1\"/>")
    case .fifth: (side, mark) = (5, "<path class=\"tone-mark\" d=\"M0 2.5H5\"/>")
    case .withheld: (side, mark) = (4, "<path class=\"chart-hatch\" d=\"M-1-1L5 5M-1 3L1 5M3-1L5 1\"/>")
    }
    let ground =
      self == .withheld ? "" : "<rect class=\"tone-\(rawValue)\" width=\"\(side)\" height=\"\(side)\"/>"
    return "<pattern id=\"\(patternID(in: id))\" width=\"\(side)\" height=\"\(side)\""
      + " patternUnits=\"userSpaceOnUse\">\(ground)\(mark)</pattern>"
  }
}
