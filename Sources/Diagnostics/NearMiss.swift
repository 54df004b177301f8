/// Finds the name that somebody most likely meant.
public enum NearMiss {
  /// The known name nearest to an unknown one, or `nil` when none is near enough to be worth proposing.
  ///
  /// Case and accents do not count. How many slips of the finger are forgiven (a letter missing, added, changed, or
  /// two neighbours swapped) grows with the length: none up to 2 letters, 1 up to 5, 2 up to 9, 3 beyond. If nothing
  /// is as near as that, the one name that begins with what was written, or that has it among its parts
  /// (`total` in `members.total`), is taken; several such names are no answer. The order of the known names does not
  /// matter: of equally near ones the first by Unicode value is taken.
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let wanted = Folding.scalars(of: name)
    guard !wanted.isEmpty else { return nil }
    var distance = EditDistance(to: wanted)
    var limit = allowance(for: wanted.count)
    var nearest: String?
    var partial: String?
    var partialCount = 0
    var folded: [UInt32] = []

    for candidate in known where candidate != name {
      guard candidate.utf8.count + limit >= wanted.count else { continue }
      folded.removeAll(keepingCapacity: true)
      for scalar in candidate.unicodeScalars { Folding.append(scalar, to: &folded) }
      if let found = distance.measure(folded, limit: limit) {
        if found < limit || nearest.map({ candidate < $0 }) ?? true { nearest = candidate }
        limit = found
      } else if nearest == nil, wanted.count >= 3, isPart(wanted, of: folded) {
        if candidate != partial { partialCount += 1 }
        partial = candidate
      }
    }
    return nearest ?? (partialCount == 1 ? partial : nil)
  }

  private static func allowance(for length: Int) -> Int {
    switch length {
    case ...2: 0
    case ...5: 1
    case ...9: 2
    default: 3
    }
  }

  /// Whether a name begins with the wanted letters, or has them as one whole part between dots, hyphens and the like.
  private static func isPart(_ wanted: [UInt32], of name: [UInt32]) -> Bool {
    guard name.count > wanted.count else { return false }
    if name.starts(with: wanted) { return true }
    var start = 0
    for index in 0...name.count where index == name.count || isSeparator(name[index]) {
      if index - start == wanted.count, name[start..<index].elementsEqual(wanted) { return true }
      start = index + 1
    }
    return false
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x2D, 0x2E, 0x2F, 0x3A, 0x5F: true  // space - . / : _
    default: false
    }
  }
}

/// The optimal string alignment distance to one fixed word, with working memory that is used again for each other word.
package struct EditDistance {
  private let wanted: [UInt32]
  private var beforeLast: [Int]
  private var last: [Int]
  private var current: [Int]

  package init(to wanted: [UInt32]) {
    self.wanted = wanted
    beforeLast = Array(repeating: 0, count: wanted.count + 1)
    last = beforeLast
    current = beforeLast
  }

  /// The distance, or `nil` when it is more than the limit.
  package mutating func measure(_ other: [UInt32], limit: Int) -> Int? {
    let width = wanted.count
    guard abs(width - other.count) <= limit else { return nil }
    guard width > 0 else { return other.count }
    if limit == 0 { return wanted == other ? 0 : nil }
    let beyond = limit + 1
    for column in 0...width { last[column] = column }
    for row in 0..<other.count {
      // Cells further than `limit` from the diagonal cannot count: the band's edges are walled in with `beyond`.
      let from = max(1, row + 1 - limit)
      let to = min(width, row + 1 + limit)
      guard from <= to else { return nil }
      current[from - 1] = from == 1 ? row + 1 : beyond
      var best = current[from - 1]
      let letter = other[row]
      for column in from...to {
        let substitution = last[column - 1] + (wanted[column - 1] == letter ? 0 : 1)
        var cost = min(substitution, last[column] + 1, current[column - 1] + 1)
        if row > 0, column > 1, wanted[column - 1] == other[row - 1], wanted[column - 2] == letter {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
        best = min(best, cost)
      }
      if to < width { current[to + 1] = beyond }
      if best > limit { return nil }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[width] <= limit ? last[width] : nil
  }
}
