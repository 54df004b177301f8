import Content
import Figures

/// A line of the catalogue: what a chart is called, where it belongs, and which figures it shows how.
struct ChartEntry: Sendable {
  /// How figures become a chart. Bars show one year; what goes over the years shows those up to the report's.
  enum Form: Sendable {
    /// A bar for each row, the longest first if the rows have no order of their own.
    case bars(ChartRows, isSorted: Bool)
    /// A group for each row, with a bar for each year.
    case barsOverYears([ChartRow])
    /// A bar for each year, made of the rows; at its end the figure of the sum.
    case stackedOverYears([ChartRow], sum: String)
    /// A line for each row, a point for each year.
    case lines([ChartRow])
    /// Rows of ages: left the first figure of each, right the second.
    case pyramid([(label: Label, left: String, right: String)], left: ChartRow, right: ChartRow)
    /// The parts of a figure.
    case donut(ChartRows, whole: String)
    /// Where a figure goes.
    case flow([ChartRow], whole: ChartRow)
    case tiles(ChartRows)
  }

  let name: String
  /// The item of the guidelines that it answers; `network` for the appendix.
  let item: String
  /// Above the labels of the data table.
  let heading: String
  /// Above the values of the data table, where there is one column.
  var values: Label = .words("columns.value")
  /// The figure below the values of the data table.
  var total: String?
  /// Where figures come from that don't say it themselves.
  var source: Label?
  /// Whether the numbers are what there is on a day, and not what came about in a year.
  var isAtYearEnd = false
  let form: Form

  /// The figure that all others are parts of, where the drawing says it.
  var whole: String? {
    switch form {
    case .donut(_, let whole): whole
    case .flow(_, let whole): whole.names.first
    default: nil
    }
  }

  /// The names of all figures that the chart may show.
  func figureNames(in content: Content) -> [String] {
    let names: [String] =
      switch form {
      case .bars(let rows, _), .tiles(let rows): rows.rows(in: content).flatMap(\.names)
      case .barsOverYears(let rows), .lines(let rows): rows.flatMap(\.names)
      case .stackedOverYears(let rows, let sum): rows.flatMap(\.names) + [sum]
      case .pyramid(let rows, let left, let right):
        rows.flatMap { [$0.left, $0.right] } + left.names + right.names
      case .donut(let rows, let whole): rows.rows(in: content).flatMap(\.names) + [whole]
      case .flow(let rows, let whole): rows.flatMap(\.names) + whole.names
      }
    return names + [total].compactMap(\.self)
  }
}

/// A row, group, line or part of a chart.
struct ChartRow: Sendable {
  /// The figure; several are added up.
  let names: [String]
  /// What it is called, where that isn't the figure's own label.
  var label: Label?

  init(_ names: String..., label: Label? = nil) {
    self.names = names
    self.label = label
  }
}

/// The rows of a chart.
enum ChartRows: Sendable {
  /// What there is one row of, each.
  enum Family: Sendable { case memberKinds, districts, sectors, members, projects, authorities }

  case list([ChartRow])
  /// A row for each of a family: the figure's name is the prefix, the id and the suffix.
  case each(Family, prefix: String, suffix: String = "")

  /// The kinds of contracting bodies that the data know.
  static let authorities = [
    "municipality", "healthAuthority", "province", "region", "state", "school", "publicConsortium",
    "publicCompany", "company", "foundation", "other",
  ]

  func rows(in content: Content) -> [ChartRow] {
    guard case .each(let family, let prefix, let suffix) = self else {
      if case .list(let rows) = self { return rows } else { return [] }
    }
    return Self.labels(of: family, in: content).map { ChartRow(prefix + $0.id + suffix, label: $0.label) }
  }

  private static func labels(of family: Family, in content: Content) -> [(id: String, label: Label)] {
    switch family {
    case .memberKinds: Member.Kind.allCases.map { ($0.rawValue, .words("memberKinds." + $0.rawValue)) }
    case .districts: content.districts.map { ($0.id, .text($0.name)) }
    case .sectors: content.sectors.map { ($0.id, .text($0.name)) }
    case .members: content.members.map { ($0.id, .plain($0.shortName)) }
    case .projects: content.projects.map { ($0.id, .text($0.title)) }
    case .authorities: authorities.map { ($0, .words("categories.authority." + $0)) }
    }
  }
}
