/// Which elements of an old sequence are those of a new one: a longest common subsequence.
///
/// What both begin and end with is matched first, in linear time. What is left takes time in proportion to the product
/// of its lengths, but room only to their sum (Hirschberg 1975).
struct Alignment {
  /// Pairs of places of equal elements, rising in both.
  private(set) var matches: [(old: Int, new: Int)] = []

  /// Beyond so many comparisons nothing more is matched: no text that anybody wrote needs as many.
  private static let limit = 200_000_000

  init<Element: Hashable>(from old: [Element], to new: [Element]) {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] {
      matches.append((start, start))
      start += 1
    }
    var oldEnd = old.count
    var newEnd = new.count
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    matchMiddle(old[start..<oldEnd], new[start..<newEnd])
    for offset in 0..<old.count - oldEnd { matches.append((oldEnd + offset, newEnd + offset)) }
  }

  private mutating func matchMiddle<Element: Hashable>(_ old: ArraySlice<Element>, _ new: ArraySlice<Element>)
  {
    guard !old.isEmpty, !new.isEmpty else { return }
    // Only what both have can match; as numbers it is quick to compare.
    var numbers: [Element: Int32] = [:]
    for element in new where numbers[element] == nil { numbers[element] = Int32(numbers.count) }
    var isShared = [Bool](repeating: false, count: numbers.count)
    var left: [Token] = []
    for (index, element) in zip(old.indices, old) {
      guard let number = numbers[element] else { continue }
      isShared[Int(number)] = true
      left.append(Token(number: number, index: index))
    }
    var right: [Token] = []
    for (index, element) in zip(new.indices, new) {
      guard let number = numbers[element], isShared[Int(number)] else { continue }
      right.append(Token(number: number, index: index))
    }
    guard left.count.multipliedReportingOverflow(by: right.count).partialValue <= Self.limit else { return }
    align(left[...], right[...])
  }

  private struct Token {
    let number: Int32
    let index: Int
  }

  private mutating func align(_ left: ArraySlice<Token>, _ right: ArraySlice<Token>) {
    guard left.count > 1 else {
      if let token = left.first, let match = right.first(where: { $0.number == token.number }) {
        matches.append((token.index, match.index))
      }
      return
    }
    guard !right.isEmpty else { return }
    let middle = left.startIndex + left.count / 2
    let above = Self.lengths(left[..<middle], right)
    let below = Self.lengths(left[middle...].reversed(), right.reversed())
    var best = 0
    for split in 0...right.count
    where above[split] + below[right.count - split] > above[best] + below[right.count - best] {
      best = split
    }
    align(left[..<middle], right[..<(right.startIndex + best)])
    align(left[middle...], right[(right.startIndex + best)...])
  }

  /// How long a common subsequence of all of `left` with each beginning of `right` is.
  private static func lengths(_ left: some Collection<Token>, _ right: some Collection<Token>) -> [Int32] {
    let right = right.map(\.number)
    var row = [Int32](repeating: 0, count: right.count + 1)
    for token in left {
      var diagonal: Int32 = 0
      for index in right.indices {
        let above = row[index + 1]
        row[index + 1] = right[index] == token.number ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row
  }
}
