import Markdown

/// Which of the blocks that are gone from a place became which of those that are new there.
struct ChangedPairs {
  /// Pairs of places, rising in both.
  private(set) var pairs: [(old: Int, new: Int)] = []

  /// Blocks of one kind in their order; where there are more of one than of the other, those that share most words.
  init(_ old: [Photo.Entry], _ new: [Unit]) {
    let oldKinds = old.map { Self.kind(of: $0.key) }
    let newKinds = new.map { Self.kind(of: $0.key) }
    if oldKinds == newKinds {
      pairs = old.indices.map { ($0, $0) }
    } else if old.count * new.count > 10_000 {
      pairs = zip(old.indices, new.indices).filter { oldKinds[$0] == newKinds[$1] }.map { ($0, $1) }
    } else {
      let oldWords = old.map { Self.words($0.text) }
      let newWords = new.map { Self.words($0.text) }
      let chosen = BestPairs.choose(old.count, new.count) { left, right -> Double in
        guard oldKinds[left] == newKinds[right] else { return 0 }
        // Even without a common word, a block may have been written anew.
        return 0.01 + Self.likeness(oldWords[left], newWords[right])
      }
      pairs = chosen.map { ($0.left, $0.right) }
    }
  }

  private static func kind(of key: String) -> Substring { key.prefix { $0 != "/" } }

  private static func words(_ text: String) -> [Substring: Int] {
    Dictionary(text.split(whereSeparator: \.isWhitespace).map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The share of common words among all, from 0 to 1.
  private static func likeness(_ left: [Substring: Int], _ right: [Substring: Int]) -> Double {
    let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    let all = left.values.reduce(0, +) + right.values.reduce(0, +) - common
    return all == 0 ? 1 : Double(common) / Double(all)
  }
}
