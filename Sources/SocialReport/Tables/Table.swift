import Content
import Figures

/// A table of the report, before any language: what stands in which row and column, and where it comes from.
public struct Table: Sendable {
  /// A column beside the rows' headings.
  public struct Column: Sendable, Hashable {
    /// The name in the CSV file: `2024`, `cig`.
    public let id: String
    public let label: Label
    public let isNumeric: Bool
    /// Whether all its figures rest on estimates, which then is said once above them.
    public var isEstimated = false

    public init(_ id: String, label: Label, isNumeric: Bool = false) {
      self.id = id
      self.label = label
      self.isNumeric = isNumeric
    }
  }

  /// A row: its heading and a cell for each column. A group has no cells.
  public struct Row: Sendable, Hashable {
    /// What a row is among the others.
    public enum Kind: Sendable, Hashable {
      case normal
      /// One of the parts of the row above, set in from the edge.
      case part
      case subtotal
      /// The sum at the table's foot; parts may follow it.
      case total
      /// A heading over the rows that follow.
      case group
    }

    public let header: Cell
    public let cells: [Cell]
    public let kind: Kind

    public init(_ header: Cell, _ cells: [Cell], _ kind: Kind = .normal) {
      self.header = header
      self.cells = cells
      self.kind = kind
    }
  }

  /// Which day the numbers are of.
  public enum AsOf: Sendable, Hashable {
    case day(PartialDate)
    /// The last day of each year that has a column.
    case endOfEachYear
  }

  /// How many members' data stand in a year's column.
  public struct Coverage: Sendable, Hashable {
    public let year: Int
    public let coverage: Figure.Coverage
    /// Whether some rows rest on the data of more members than that.
    public let isLowest: Bool
    /// Whether some of these members' data are estimates, so that fewer have given theirs.
    public var hasEstimates = false
  }

  /// What texts call it: `people.byContract` in `table:people.byContract`.
  public let name: String
  /// The items of the guidelines that it answers, its home first; `network` for the appendix.
  public let items: [String]
  public var title: Label
  /// What stands above the rows' headings.
  public var corner: Label?
  public let columns: [Column]
  public let rows: [Row]
  public var sources: [Label] = []
  /// Oldest year first; empty where the consortium tells of itself.
  public var coverage: [Coverage] = []
  public var asOf: AsOf?
  public var notes: [Label] = []
  /// Whether cents are written.
  public var showsCents = false
  /// Whether it needs a page in landscape.
  public let isWide: Bool
  /// Whether the report shows it even if no text places it.
  public let isPlacedByReport: Bool

  /// The item where it belongs.
  public var item: String { items.first ?? "" }

  /// The `id` of its element: `table-people-by-contract`.
  public var anchor: String { Self.anchor(of: name) }

  /// The `id` of the element of a table by its name.
  public static func anchor(of name: String) -> String { Exhibit.ID(.table, name).anchor }
}

extension Table {
  /// Whether some cell shows a figure of a name.
  public func shows(_ figure: String) -> Bool {
    rows.contains { row in
      row.cells.contains { cell in
        if case .figure(let shown) = cell { shown.name == figure } else { false }
      }
    }
  }
}
