/// The figures of one year, or of now: in the order of the data, and found by name.
struct FigureTable: Sendable {
  private(set) var figures: [Figure] = []
  private var positions: [String: Int] = [:]

  /// What the figures are called.
  var labels: [Label] { figures.indices.map { figures[$0].label } }

  /// The figure of a name.
  subscript(_ name: String) -> Figure? { positions[name].map { figures[$0] } }

  /// Adds a figure; of two with one name, which the checks of the data report, the first stays.
  mutating func append(_ figure: consuming Figure) {
    if let first = positions.updateValue(figures.count, forKey: figure.name) {
      positions[figure.name] = first
    } else {
      figures.append(figure)
    }
  }

  /// Takes the number of a figure away that must not be told.
  mutating func withhold(_ name: String, _ state: Suppression.State) {
    if let position = positions[name] { figures[position].withhold(state) }
  }

  mutating func reserveCapacity(_ capacity: Int) {
    figures.reserveCapacity(capacity)
    positions.reserveCapacity(capacity)
  }
}
