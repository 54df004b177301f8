/// A value of a chart: how much, and how the language writes it.
public enum ChartValue: Sendable, Hashable {
  /// A number with its words: `12.345 €`.
  case number(Double, written: String)
  /// Kept back for privacy: drawn as a short hatched stub, whatever the number is.
  case withheld(written: String)
  /// Asked for, but not known: a gap with its words.
  case unknown(written: String)
  /// Nothing to say: neither drawn nor written.
  case absent

  /// How it is written; empty for what is absent.
  public var written: String {
    switch self {
    case .number(_, let written), .withheld(let written), .unknown(let written): written
    case .absent: ""
    }
  }

  /// The number, if there is one that can be drawn.
  var number: Double? {
    if case .number(let number, _) = self, number.isFinite { number } else { nil }
  }

  var isWithheld: Bool { if case .withheld = self { true } else { false } }
}
