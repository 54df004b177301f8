import Content
import Markdown

/// Which unit of a translation goes with which of its source.
///
/// Front matter, data and words go together by their keys, footnotes by their labels. Other blocks do by their order and
/// kind: headings by level and item, the rest rather by the figures, links and images that they share than by place.
public struct UnitPairing: Sendable {
  /// For each unit of the source, the place of its translation, if there is one.
  public private(set) var translations: [Int?]

  /// - Parameter anchors: pairs of places that are known to go together, rising in both.
  public init(_ source: [Unit], _ translation: [Unit], anchors: [(source: Int, translation: Int)] = []) {
    translations = [Int?](repeating: nil, count: source.count)
    let named = Dictionary(
      translation.indices.compactMap { index in translation[index].identity.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first }
    )
    for index in source.indices { translations[index] = source[index].identity.flatMap { named[$0] } }
    var start = (source: 0, translation: 0)
    for anchor in anchors where source[anchor.source].identity == nil {
      pairBlocks(source, start.source..<anchor.source, translation, start.translation..<anchor.translation)
      translations[anchor.source] = anchor.translation
      start = (anchor.source + 1, anchor.translation + 1)
    }
    pairBlocks(source, start.source..<source.count, translation, start.translation..<translation.count)
  }

  /// Pairs the blocks of two stretches so that the sum of what they have in common is greatest.
  private mutating func pairBlocks(
    _ source: [Unit],
    _ sourceRange: Range<Int>,
    _ translation: [Unit],
    _ translationRange: Range<Int>
  ) {
    var left = sourceRange.filter { source[$0].identity == nil }[...]
    var right = translationRange.filter { translation[$0].identity == nil }[...]
    if left.count == right.count, zip(left, right).allSatisfy({ isLike(source[$0], translation[$1]) }) {
      for (index, other) in zip(left, right) { translations[index] = other }
      return
    }
    // Beyond this size, pages are paired from their beginning only as far as kinds agree.
    let isSmall = left.count * right.count <= 4_000_000
    while let first = left.first, let other = right.first,
      isCertain(source[first], translation[other]) || (!isSmall && isLike(source[first], translation[other]))
    {
      translations[first] = other
      left.removeFirst()
      right.removeFirst()
    }
    guard isSmall, !left.isEmpty, !right.isEmpty else { return }
    let (sources, translations) = (Array(left), Array(right))
    let pairs = BestPairs.choose(sources.count, translations.count) {
      UnitPairing.likeness(source[sources[$0]], translation[translations[$1]])
    }
    for pair in pairs { self.translations[sources[pair.left]] = translations[pair.right] }
  }

  /// Whether two blocks may go together.
  private func isLike(_ left: Unit, _ right: Unit) -> Bool {
    guard let left = left.block, let right = right.block else { return false }
    return left.kind == right.kind && left.level == right.level && left.item == right.item
  }

  /// Whether two blocks go together whatever else there is: headings of one item.
  private func isCertain(_ left: Unit, _ right: Unit) -> Bool {
    left.block?.item != nil && isLike(left, right)
  }

  /// How much speaks for two blocks to be the same in two languages; 0 when they can't be.
  private static func likeness(_ left: Unit, _ right: Unit) -> Float {
    guard let left = left.block, let right = right.block, left.kind == right.kind, left.level == right.level,
      left.item == right.item
    else { return 0 }
    if left.item != nil { return 8 }
    var likeness: Float = 1
    likeness += shared(left.placeholders, right.placeholders) + shared(left.images, right.images)
    likeness += shared(left.links, right.links) + shared(left.footnoteCalls, right.footnoteCalls)
    if left.itemCount == right.itemCount, left.rowCount == right.rowCount { likeness += 0.25 }
    let lengths = (Float(left.plain.utf8.count) + 20, Float(right.plain.utf8.count) + 20)
    return likeness + min(lengths.0, lengths.1) / max(lengths.0, lengths.1)
  }

  /// 1 for equal lists that aren't empty, less for those that share some elements, 0 for those that share none.
  private static func shared(_ left: [String], _ right: [String]) -> Float {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    if left == right { return 1 }
    let common = Set(left).intersection(right).count
    return Float(common) / Float(max(left.count, right.count))
  }
}

extension Unit {
  /// What it is found by in another language, whatever its place; `nil` for blocks, which have nothing but their place.
  var identity: String? {
    guard let block else { return key }
    return block.footnoteLabel.map { "[^" + $0 }
  }
}
