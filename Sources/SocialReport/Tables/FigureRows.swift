import Content
import Figures

/// A table of figures over the years, as a list of names.
struct FigureRows: Sendable {
  /// A line of the list.
  enum Line: Sendable {
    case figure(Row)
    /// A row for each figure whose name is the prefix and one more part, in the order of the data.
    case family(String, header: Header)
    case group(Label)
  }

  /// A figure's row.
  struct Row: Sendable {
    let name: String
    let kind: Table.Row.Kind
    /// What it is called, where that isn't the figure's own label.
    var header: Label?
    /// Whether nought is an answer that the guidelines ask for, and no row to leave out.
    var keepsZero = false
    /// The figure that says the same better, if there is one.
    var unless: String?
    /// Whether it is taken away from what stands above it, which its heading then says.
    var isSubtracted = false
  }

  /// What the rows of a family are called, by the last part of the figure's name.
  enum Header: Sendable {
    case ownLabel
    case words(String)
    case member
    case sector
    case territory
  }

  let lines: [Line]
  /// Whether there is a column with what share of the whole each row is.
  var showsShare = false
  /// Whether the numbers are what there is on a day, and not what came about in a year.
  var isAtYearEnd = false
  var notes: [Label] = []
}

extension FigureRows.Line {
  static func row(_ name: String, keepsZero: Bool = false, unless: String? = nil) -> Self {
    .figure(FigureRows.Row(name: name, kind: .normal, keepsZero: keepsZero, unless: unless))
  }

  static func part(_ name: String) -> Self { .figure(FigureRows.Row(name: name, kind: .part)) }

  static func subtotal(_ name: String) -> Self { .figure(FigureRows.Row(name: name, kind: .subtotal)) }

  /// What is taken away from what stands above it.
  static func less(_ name: String, _ kind: Table.Row.Kind = .normal) -> Self {
    .figure(FigureRows.Row(name: name, kind: kind, isSubtracted: true))
  }

  /// The sum: called "total" unless the figure's own label says more.
  static func total(_ name: String, ownLabel: Bool = false) -> Self {
    .figure(FigureRows.Row(name: name, kind: .total, header: ownLabel ? nil : .words(TableWord.total)))
  }
}
