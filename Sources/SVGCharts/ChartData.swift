/// The values of a chart: one or more series over the same categories. Drawing, data table and spoken description
/// all come from it.
public struct ChartData: Sendable, Hashable {
  /// What is compared: a sector, an age, a year.
  public struct Category: Sendable, Hashable {
    public let label: String
    /// Where the label leads, in the table.
    public let url: String?

    public init(_ label: String, url: String? = nil) {
      self.label = label
      self.url = url
    }
  }

  /// One value for each category.
  public struct Series: Sendable, Hashable {
    public let label: String
    public let values: [ChartValue]
    /// The sum as the language writes it; `nil` where summing makes no sense.
    public let writtenTotal: String?
    /// The figure that the sum is marked with for the preview.
    public let totalReference: String?

    public init(
      _ label: String,
      _ values: [ChartValue],
      writtenTotal: String? = nil,
      totalReference: String? = nil
    ) {
      self.label = label
      self.values = values
      self.writtenTotal = writtenTotal
      self.totalReference = totalReference
    }
  }

  /// What the categories are, above their column of the table.
  public let heading: String
  public let categories: [Category]
  public let series: [Series]
  /// The figures that what the drawing alone says is marked with for the preview: the sum of each category, the whole.
  public var sumReferences: [String] = []
  public var wholeReference: String?

  /// Values that stand in columns of different lengths are filled up with absent ones.
  public init(heading: String, categories: [Category], series: [Series]) {
    self.heading = heading
    self.categories = categories
    self.series = series.map { one in
      let missing = max(0, categories.count - one.values.count)
      let values = one.values.prefix(categories.count) + Array(repeating: .absent, count: missing)
      return Series(
        one.label,
        Array(values),
        writtenTotal: one.writtenTotal,
        totalReference: one.totalReference
      )
    }
  }

  /// Whether there is anything to show: a number, or one that is kept back.
  public var isEmpty: Bool {
    series.allSatisfy { $0.values.allSatisfy { $0.number == nil && !$0.isWithheld } }
  }

  /// The values of the first series, with their categories.
  var points: [(label: String, value: ChartValue)] {
    zip(categories, series.first?.values ?? []).map { ($0.label, $1) }
  }

  /// A value of the first series as it is written, with that of the second, which is its share of the whole.
  func writtenWithShare(_ index: Int) -> String {
    let value = series.first?.values[index].written ?? ""
    guard series.count > 1, !series[1].values[index].written.isEmpty else { return value }
    return value + " (" + series[1].values[index].written + ")"
  }

  var numbers: [Double] { series.flatMap { $0.values.compactMap(\.number) } }

  /// All values in a sentence or two: `2023: A 3, B 1. 2024: A 4, B 1.`
  var spoken: String {
    func list(_ parts: [(String, ChartValue)]) -> String {
      parts.filter { $0.1 != .absent }.map { "\($0.0) \($0.1.written)" }.joined(separator: ", ")
    }
    if series.count == 1 { return list(points.map { ($0.label, $0.value) }) + "." }
    return series.map { one in
      "\(one.label): " + list(zip(categories, one.values).map { ($0.label, $1) }) + "."
    }.joined(separator: " ")
  }
}
