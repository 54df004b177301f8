/// How values are drawn.
public enum ChartKind: Sendable, Hashable {
  /// What the segments of a bar are measured in.
  public enum Stacking: Sendable, Hashable {
    /// Every bar as long as its sum, which is written at its end, one for each category.
    case absolute(writtenSums: [String])
    /// Every bar over the whole width.
    case relative
  }

  /// A level that the values are to reach.
  public struct Target: Sendable, Hashable {
    public let value: Double
    /// What it is and how much: "Target: 60".
    public let label: String

    public init(_ value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// One horizontal bar for each category of the first series.
  case bars
  /// The series below each other, each with a bar for each category, the last of which stands out.
  case groupedBars
  /// One bar for each category, made of the series.
  case stackedBars(Stacking)
  /// A line for each series over the categories, which are moments; bars where there is only one and no target.
  case lines(ChartAxis, target: Target?)
  /// The first series to the left, the second to the right, the last category on top.
  case pyramid
  /// A ring of two to four parts, with a text in the middle; drawn as bars when parts are more, fewer or not known.
  case donut(centre: [String])
  /// What becomes of a whole: bands from it to each category, as thick as its value.
  case flow(whole: String, writtenWhole: String)
  /// A tile for each category, with as many marks as it counts.
  case tiles

  /// The name of the kind in the class of its figure.
  var name: String {
    switch self {
    case .bars: "bars"
    case .groupedBars: "grouped-bars"
    case .stackedBars: "stacked-bars"
    case .lines: "lines"
    case .pyramid: "pyramid"
    case .donut: "donut"
    case .flow: "flow"
    case .tiles: "tiles"
    }
  }

  /// Draws values for a width of at least so many text sizes, and says how high the drawing is.
  func draw(_ data: ChartData, width: Double, on canvas: inout Canvas) -> Double {
    switch self {
    case .bars: BarRows(data.points, width: width).draw(on: &canvas)
    case .groupedBars: BarGroups(data, width: width).draw(on: &canvas)
    case .stackedBars(let stacking): StackedRows(data, stacking, width: width).draw(on: &canvas)
    // One moment has no course: how much it is shows better as a bar.
    case .lines(_, nil) where data.categories.count == 1: BarGroups(data, width: width).draw(on: &canvas)
    case .lines(let axis, let target): LinePlot(data, axis, target, width: width).draw(on: &canvas)
    case .pyramid: PyramidRows(data, width: width).draw(on: &canvas)
    case .donut(let centre):
      if let ring = Ring(data, centre: centre, width: width) {
        ring.draw(on: &canvas)
      } else {
        BarRows(data.points, width: width).draw(on: &canvas)
      }
    case .flow(let whole, let written): FlowBands(data, whole, written, width: width).draw(on: &canvas)
    case .tiles: TileRows(data.points, width: width).draw(on: &canvas)
    }
  }
}
