/// Looks for another table with the same shown counts, as a reader could think of it: a withheld cell goes up or down,
/// then others in its sums make up for it, until all sums are right again.
struct AlternativeSearch {
  private var suppression: Suppression
  /// The sums that each cell belongs to.
  private let memberships: [[Int]]
  private var steps: [Int]
  /// How much more the parts of a sum have become than its total.
  private var surplus: [Int]
  /// The sums that had to be made up for.
  private var tried: Set<Int> = []
  private var budget = 0

  /// How many sums to make up for until a search has failed: first a few in each direction, then more. When the last
  /// one fails, one count more is withheld, and not one too few.
  private static let limits = [40, 1000]

  init(in suppression: Suppression) {
    self.suppression = suppression
    steps = suppression.counts.map { _ in 0 }
    surplus = suppression.sums.map { _ in 0 }
    var memberships = suppression.counts.map { _ in [Int]() }
    for (index, sum) in suppression.sums.enumerated() {
      for cell in sum.cells { memberships[cell].append(index) }
    }
    self.memberships = memberships
  }

  /// By how much each cell differs in a table where one has another count; `nil` where none is found.
  mutating func steps(from cell: Int) -> [Int]? {
    for limit in Self.limits {
      for step in [1, -1, 2, -2] {
        if let steps = steps(from: cell, by: step, limit: limit) { return steps }
      }
    }
    return nil
  }

  /// What to withhold so that a cell gets an alternative that it hasn't: the smallest count that does it alone, else
  /// the smallest of the sums that stood in the way.
  mutating func choice(for cell: Int) -> Int? {
    let sums = tried.sorted()
    for choice in suppression.choices(in: sums) {
      suppression.withhold(choice, as: .alongside)
      defer { suppression.withhold(choice, as: .shown) }
      for step in [1, -1] where steps(from: cell, by: step, limit: 40) != nil { return choice }
    }
    return suppression.choice(in: sums)
  }

  private mutating func steps(from cell: Int, by step: Int, limit: Int) -> [Int]? {
    guard isPossible(step, at: cell) else { return nil }
    budget = limit
    take(step, at: cell)
    let isFound = balance()
    let found = steps
    for index in steps.indices { steps[index] = 0 }
    for index in surplus.indices { surplus[index] = 0 }
    return isFound ? found : nil
  }

  /// Makes up for the first sum that isn't right, in each way there is, until all are.
  private mutating func balance() -> Bool {
    guard let index = surplus.firstIndex(where: { $0 != 0 }) else { return true }
    tried.insert(index)
    budget -= 1
    let sum = suppression.sums[index]
    let missing = -surplus[index]
    for cell in sum.cells where steps[cell] == 0 {
      let whole = cell == sum.total ? -missing : missing
      if balance(with: whole, at: cell) { return true }
      if whole.magnitude > 1, balance(with: whole.signum(), at: cell) { return true }
    }
    return false
  }

  private mutating func balance(with step: Int, at cell: Int) -> Bool {
    guard budget > 0, isPossible(step, at: cell) else { return false }
    take(step, at: cell)
    if balance() { return true }
    take(-step, at: cell)
    return false
  }

  private mutating func take(_ step: Int, at cell: Int) {
    steps[cell] += step
    for index in memberships[cell] {
      surplus[index] += cell == suppression.sums[index].total ? -step : step
    }
  }

  /// Whether a cell can have so many more or fewer, for all that a reader knows.
  private func isPossible(_ step: Int, at cell: Int) -> Bool {
    let count = suppression.counts[cell] + step
    return switch suppression.states[cell] {
    case .shown: false
    case .small: 1...4 ~= count
    case .alongside: count >= (suppression.counts[cell] > 0 ? 5 : 0)
    }
  }
}
