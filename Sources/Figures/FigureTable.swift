/// The figures of one year, or of now: in the order of the data, and found by name.
struct FigureTable: Sendable {
  /// Those that are kept: all but the ones of single members.
  private(set) var figures: [Figure] = []
  private var positions: [String: Int] = [:]
  /// The figures of single members, if there are any. There are thousands, of which hardly any is read. In an array
  /// because a table is copied now and then, and an array costs one reference.
  private(set) var members: [MemberFigures] = []
  /// How many of the others stand before those of the members.
  private(set) var membersPosition = 0

  /// All figures in their order.
  var all: AllFigures { AllFigures(table: self) }

  /// The figure of a name.
  subscript(_ name: String) -> Figure? {
    if let position = positions[name] { return figures[position] }
    return members.first?[name]
  }

  /// Whether one of the kept figures has a name.
  func keeps(_ name: String) -> Bool { positions[name] != nil }

  /// Adds a figure; of two with one name, which the checks of the data report, the first stays.
  mutating func append(_ figure: consuming Figure) {
    if let first = positions.updateValue(figures.count, forKey: figure.name) {
      positions[figure.name] = first
    } else {
      figures.append(figure)
    }
  }

  /// Adds the figures of single members, once.
  mutating func append(_ members: MemberFigures) {
    self.members = [members]
    membersPosition = figures.count
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

/// Figures in the order of the data, those of single members made while they are read.
public struct AllFigures: Sequence, Sendable {
  let table: FigureTable

  public var underestimatedCount: Int { table.figures.count }

  public func makeIterator() -> Iterator { Iterator(table: table) }

  public struct Iterator: IteratorProtocol {
    let table: FigureTable
    private var position = 0
    private var member = MemberFigures.Position()

    init(table: FigureTable) { self.table = table }

    public mutating func next() -> Figure? {
      if position == table.membersPosition, let members = table.members.first {
        while let figure = members.next(after: &member) {
          // A member may be called `kind`; of two figures with one name the first stays, as everywhere.
          if !table.keeps(figure.name) { return figure }
        }
      }
      guard position < table.figures.count else { return nil }
      defer { position += 1 }
      return table.figures[position]
    }
  }
}
