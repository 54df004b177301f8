/// Which cells of tables with totals have to be withheld so that no small count of people can be read or computed.
///
/// Counts of 1 to 4 are withheld first. Then, as long as sums would give one of them away, the smallest other count of
/// these sums is withheld too (secondary suppression of statistical tables). Whether they do is tried out from a
/// reader's side: in the end there is, for each small count, another table that has another number there and shows the
/// same.
struct Suppression {
  /// What a reader learns of a cell.
  enum State {
    case shown
    /// A count of 1 to 4.
    case small
    /// Withheld only so that small ones can't be computed back.
    case alongside
  }

  /// A total and the cells that make it up, by their positions.
  struct Sum {
    let total: Int
    let parts: [Int]
    let cells: [Int]

    init(total: Int, parts: [Int]) {
      self.total = total
      self.parts = parts
      cells = [total] + parts
    }
  }

  private(set) var counts: [Int] = []
  private(set) var states: [State] = []
  private(set) var sums: [Sum] = []

  /// Adds a cell and returns its position.
  mutating func add(_ count: Int) -> Int {
    // No sum of so many people overflows.
    counts.append(min(max(count, -1 << 40), 1 << 40))
    states.append(1...4 ~= count ? .small : .shown)
    return counts.count - 1
  }

  /// Says that a cell is the sum of others.
  mutating func add(total: Int, of parts: [Int]) {
    if !parts.isEmpty { sums.append(Sum(total: total, parts: parts)) }
  }

  /// Withholds as many cells as it takes.
  mutating func protect() {
    // More withheld cells never take an alternative away: what is safe remains so.
    var isSafe = states.map { $0 != .small }
    withholdPartners()
    var search = AlternativeSearch(in: self)
    var cell = 0
    while cell < isSafe.count {
      if isSafe[cell] {
        cell += 1
      } else if let steps = search.steps(from: cell) {
        for (cell, _) in steps { isSafe[cell] = true }
      } else if let choice = search.choice(for: cell) ?? choice(in: Array(sums.indices)) {
        states[choice] = .alongside
        for cell in [choice] + withholdPartners() { search.withhold(cell, as: .alongside) }
      } else {
        // Everything is withheld.
        isSafe[cell] = true
      }
    }
  }

  /// Withholds a second cell of each sum that has but one, and says which.
  @discardableResult
  private mutating func withholdPartners() -> [Int] {
    var partners: [Int] = []
    while let partner = partner() {
      states[partner] = .alongside
      partners.append(partner)
    }
    return partners
  }

  /// A cell to withhold with another that is alone in its sum.
  private func partner() -> Int? {
    for index in sums.indices where sums[index].cells.count(where: { states[$0] != .shown }) == 1 {
      if let choice = choice(in: [index]) { return choice }
    }
    return nil
  }

  /// The cell to withhold next of some sums: the smallest part that says something, else a total, else one of the zeros;
  /// `nil` where all of them are withheld.
  func choice(in sums: [Int]) -> Int? {
    if let part = choices(in: sums).first { return part }
    let rest = sums.map { self.sums[$0].total } + sums.flatMap { self.sums[$0].parts }
    return rest.first { states[$0] == .shown }
  }

  /// The shown parts of some sums that say something, the smallest first.
  func choices(in sums: [Int]) -> [Int] {
    Set(sums.flatMap { self.sums[$0].parts }).filter { states[$0] == .shown && counts[$0] > 0 }
      .sorted { (counts[$0], $0) < (counts[$1], $1) }
  }

  /// Withholds a cell.
  mutating func withhold(_ cell: Int, as state: State) { states[cell] = state }
}

extension Figure {
  /// Takes the number away, if it must not be told; where it is typed isn't told either.
  mutating func withhold(_ state: Suppression.State) {
    guard state != .shown else { return }
    value = .withheld
    isBelowFive = state == .small
    origin = nil
  }
}
