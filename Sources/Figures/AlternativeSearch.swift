/// Looks for another table with the same shown counts, as a reader could think of it: a withheld cell goes up or down,
/// then others in its sums make up for it, until all sums are right again.
struct AlternativeSearch {
  private var suppression: Suppression
  /// The sums that each cell belongs to.
  private let memberships: [[Int]]
  private var steps: [Int]
  /// How much more the parts of a sum have become than its total.
  private var surplus: [Int]
  /// The sums that aren't right, a bit for each.
  private var unbalanced: [UInt64]
  /// The withheld cells of each sum, the only ones that can have another count; `nil` where they have to be looked up.
  private var withheld: [[Int]?]
  /// Where the search for a cell that can go up by one (or, at the odd places, down) begins within the withheld cells of
  /// each sum: those before it have been changed already or can't. A search a thousand sums deep would else go through
  /// a thousand changed cells at each step.
  private var starts: [Int]
  /// The cells that are parts of the same sums and of no others, by these sums. What one has more, another can have less.
  private let twins: [[Int]: [Int]]
  /// The cells that have been changed, some more than once.
  private var touched: [Int] = []
  /// The sums that had to be made up for.
  private var tried: Set<Int> = []
  private var budget = 0

  /// How many sums to make up for until a search has failed: first a few in each direction, then more. When the last
  /// one fails, one count more is withheld, and not one too few.
  private static let limits = [40, 1000]
  /// Beyond so many cells only the short search is made, and what is withheld besides is looked for near by: trying all
  /// that there is takes time with the square of their number.
  private static let largeCount = 1000
  private var isLarge: Bool { suppression.counts.count > Self.largeCount }

  init(in suppression: Suppression) {
    self.suppression = suppression
    steps = suppression.counts.map { _ in 0 }
    surplus = suppression.sums.map { _ in 0 }
    unbalanced = Array(repeating: 0, count: suppression.sums.count / 64 + 1)
    starts = suppression.sums.flatMap { _ in [0, 0] }
    var memberships = suppression.counts.map { _ in [Int]() }
    for (index, sum) in suppression.sums.enumerated() {
      for cell in sum.cells { memberships[cell].append(index) }
    }
    self.memberships = memberships
    withheld = suppression.sums.map { _ in nil }
    let totals = Set(suppression.sums.map(\.total))
    twins = Dictionary(grouping: suppression.counts.indices.filter { !totals.contains($0) }) {
      memberships[$0]
    }
  }

  /// By how much which cells differ in a table where one has another count; `nil` where none is found.
  mutating func steps(from cell: Int) -> [(cell: Int, step: Int)]? {
    tried.removeAll(keepingCapacity: true)
    if let steps = stepsWithTwin(from: cell) { return steps }
    for limit in isLarge ? Self.limits.prefix(1) : Self.limits[...] {
      for step in [1, -1, 2, -2] {
        if let steps = steps(from: cell, by: step, limit: limit) { return steps }
      }
    }
    return nil
  }

  /// The simplest of all: one more here and one less at a cell of the same sums. A whole federation has a thousand
  /// small counts, and nearly all of them are settled by this.
  private func stepsWithTwin(from cell: Int) -> [(cell: Int, step: Int)]? {
    for twin in twins[memberships[cell]] ?? [] where twin != cell {
      for step in [1, -1] where isPossible(step, at: cell) && isPossible(-step, at: twin) {
        return [(cell, step), (twin, -step)]
      }
    }
    return nil
  }

  private mutating func withheldCells(of index: Int) -> [Int] {
    if let cells = withheld[index] { return cells }
    let cells = suppression.sums[index].cells.filter { suppression.states[$0] != .shown }
    withheld[index] = cells
    return cells
  }

  /// What to withhold so that a cell gets an alternative that it hasn't: the smallest count that does it alone, else
  /// the smallest of the sums that stood in the way.
  mutating func choice(for cell: Int) -> Int? {
    let sums = tried.sorted()
    for choice in isLarge ? nearChoices(for: cell) : suppression.choices(in: sums) {
      withhold(choice, as: .alongside)
      defer { withhold(choice, as: .shown) }
      if stepsWithTwin(from: cell) != nil { return choice }
      for step in [1, -1] where steps(from: cell, by: step, limit: 40) != nil { return choice }
    }
    return suppression.choice(in: sums)
  }

  /// The shown cells of the same sums that say something, the smallest first; a few of them, since any should do.
  private func nearChoices(for cell: Int) -> [Int] {
    let shown = (twins[memberships[cell]] ?? []).filter {
      suppression.states[$0] == .shown && suppression.counts[$0] > 0
    }
    return Array(shown.sorted { (suppression.counts[$0], $0) < (suppression.counts[$1], $1) }.prefix(10))
  }

  /// Withholds a cell, or shows it again.
  mutating func withhold(_ cell: Int, as state: Suppression.State) {
    suppression.withhold(cell, as: state)
    for index in memberships[cell] { withheld[index] = nil }
  }

  private mutating func steps(from cell: Int, by step: Int, limit: Int) -> [(cell: Int, step: Int)]? {
    guard isPossible(step, at: cell) else { return nil }
    budget = limit
    take(step, at: cell)
    let isFound = balance()
    // Only what was changed is put back: there may be ten thousand cells.
    var found: [(cell: Int, step: Int)] = []
    for cell in touched where steps[cell] != 0 {
      found.append((cell, steps[cell]))
      take(-steps[cell], at: cell)
    }
    touched.removeAll(keepingCapacity: true)
    return isFound ? found : nil
  }

  /// Makes up for the first sum that isn't right, in each way there is, until all are.
  private mutating func balance() -> Bool {
    guard let index = firstUnbalanced else { return true }
    tried.insert(index)
    budget -= 1
    let total = suppression.sums[index].total
    let missing = -surplus[index]
    let cells = withheldCells(of: index)
    let place = 2 * index + (missing < 0 ? 1 : 0)
    var start = 0
    if missing.magnitude == 1 {
      start = starts[place]
      while start < cells.count, steps[cells[start]] != 0 || !canBalance(missing, at: cells[start], of: total)
      {
        start += 1
      }
    }
    // What is changed below is put back before this returns, and so is the place to begin.
    let before = starts[place]
    if missing.magnitude == 1 { starts[place] = start }
    defer { starts[place] = before }
    for cell in cells[start...] where steps[cell] == 0 {
      // On the way back from a failed search there may be a thousand cells left, level by level.
      guard budget > 0 else { return false }
      let whole = cell == total ? -missing : missing
      if balance(with: whole, at: cell) { return true }
      if whole.magnitude > 1, balance(with: whole.signum(), at: cell) { return true }
    }
    return false
  }

  /// Whether a cell that hasn't been changed can make up for what a sum is missing.
  private func canBalance(_ missing: Int, at cell: Int, of total: Int) -> Bool {
    isPossible(cell == total ? -missing : missing, at: cell)
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
    touched.append(cell)
    for index in memberships[cell] {
      surplus[index] += cell == suppression.sums[index].total ? -step : step
      let bit = UInt64(1) << (index % 64)
      if surplus[index] == 0 { unbalanced[index / 64] &= ~bit } else { unbalanced[index / 64] |= bit }
    }
  }

  private var firstUnbalanced: Int? {
    for index in unbalanced.indices where unbalanced[index] != 0 {
      return 64 * index + unbalanced[index].trailingZeroBitCount
    }
    return nil
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
