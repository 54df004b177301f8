import Markdown

/// Puts the blocks of two texts together in order, leaving out as little as possible.
///
/// Blocks of the same kind go together; which of several is told by what they have in common whatever their
/// language: facts, names, levels and items of headings, and roughly their length.
struct BlockAlignment {
  /// A block with what it says.
  struct Block {
    let block: TextBlock
    let facts: UnitFacts
    /// The certain facts' keys.
    let keys: [UInt64]
  }

  /// The places of a block in both lists; one of them is `nil` for a block without a partner.
  typealias Pair = (source: Int?, translation: Int?)

  /// Beyond as many comparisons blocks go together in their order.
  private static let mostComparisons = 400_000

  /// The pairs in the order of the texts.
  static func pairs(_ source: [Block], _ translation: [Block]) -> [Pair] {
    guard (source.count + 1) * (translation.count + 1) <= mostComparisons else {
      return (0..<max(source.count, translation.count)).map {
        ($0 < source.count ? $0 : nil, $0 < translation.count ? $0 : nil)
      }
    }
    let together = BestPairs.choose(source.count, translation.count) {
      similarity(source[$0], translation[$1])
    }
    var pairs: [Pair] = []
    var (row, column) = (0, 0)
    for (left, right) in together + [(source.count, translation.count)] {
      pairs += (row..<left).map { ($0, nil) }
      pairs += (column..<right).map { (nil, $0) }
      if left < source.count { pairs.append((left, right)) }
      (row, column) = (left + 1, right + 1)
    }
    return pairs
  }

  /// Whether two blocks are of the same shape, so that they can go together without a doubt.
  static func isSameShape(_ source: TextBlock, _ translation: TextBlock) -> Bool {
    source.kind == translation.kind && source.level == translation.level && source.item == translation.item
  }

  /// How much two blocks have in common; 0 for two that can't go together.
  private static func similarity(_ source: Block, _ translation: Block) -> Int {
    guard source.block.kind == translation.block.kind else { return 0 }
    var score = 10
    if source.block.kind == .heading {
      score += source.block.level == translation.block.level ? 8 : 0
      if source.block.item != nil, source.block.item == translation.block.item { score += 20 }
      if source.block.item != translation.block.item { score -= 5 }
    }
    let shared = source.keys.prefix(40).count { translation.keys.contains($0) }
    let most = max(source.keys.count, translation.keys.count, 1)
    let alone = source.keys.count + translation.keys.count - 2 * shared
    score += min(shared * 4, 20) + shared * 10 / most - min(alone * 3, 9)
    let names = source.facts.names & translation.facts.names
    score += min(names.nonzeroBitCount * 2, 10)
    let lengths = (source.facts.wordCount + 1, translation.facts.wordCount + 1)
    return score + 6 * min(lengths.0, lengths.1) / max(lengths.0, lengths.1)
  }
}
