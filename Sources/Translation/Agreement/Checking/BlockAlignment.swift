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
    let width = translation.count + 1
    // The best score for the texts from each place on.
    var best = Array(repeating: 0, count: (source.count + 1) * width)
    var scores = best
    for row in source.indices.reversed() {
      for column in translation.indices.reversed() {
        let score = similarity(source[row], translation[column])
        scores[row * width + column] = score
        let together = score > 0 ? score + best[(row + 1) * width + column + 1] : 0
        best[row * width + column] = max(
          together,
          best[(row + 1) * width + column],
          best[row * width + column + 1]
        )
      }
    }
    var pairs: [Pair] = []
    var (row, column) = (0, 0)
    while row < source.count || column < translation.count {
      let value = best[row * width + column]
      if row < source.count, column < translation.count, scores[row * width + column] > 0,
        value == scores[row * width + column] + best[(row + 1) * width + column + 1]
      {
        pairs.append((row, column))
        row += 1
        column += 1
      } else if row < source.count, column == translation.count || value == best[(row + 1) * width + column] {
        pairs.append((row, nil))
        row += 1
      } else {
        pairs.append((nil, column))
        column += 1
      }
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
