import Content

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
  /// One of these, marked for the preview with the name of its figure.
  indirect case marked(ChartValue, reference: String)

  /// How it is written; empty for what is absent.
  public var written: String {
    switch self {
    case .number(_, let written), .withheld(let written), .unknown(let written): written
    case .absent: ""
    case .marked(let value, _): value.written
    }
  }

  /// The value without its mark.
  private var bare: ChartValue { if case .marked(let value, _) = self { value } else { self } }

  /// The figure that it is marked with.
  var reference: String? { if case .marked(_, let reference) = self { reference } else { nil } }

  /// As it is written in a table.
  var html: String { FigureMark.html(written.escapedForHTML, reference) }

  /// The number, if there is one that can be drawn.
  var number: Double? {
    if case .number(let number, _) = bare, number.isFinite { number } else { nil }
  }

  var isWithheld: Bool { if case .withheld = bare { true } else { false } }
}
