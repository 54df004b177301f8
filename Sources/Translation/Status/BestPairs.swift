/// Puts the elements of two lists together in order, so that the sum of what the pairs have in common is greatest.
enum BestPairs {
  /// The pairs, rising on both sides; elements without a partner are left out.
  ///
  /// - Parameter likeness: how much speaks for a pair by its places; 0 or less for one that can't be. It is asked once
  ///   for each pair of places, and once more along the way that is chosen.
  static func choose<Likeness: Numeric & Comparable>(
    _ leftCount: Int,
    _ rightCount: Int,
    likeness: (_ left: Int, _ right: Int) -> Likeness
  ) -> [(left: Int, right: Int)] {
    let width = rightCount + 1
    // The best sum for the ends of both lists that begin at each pair of places.
    var best = [Likeness](repeating: 0, count: (leftCount + 1) * width)
    for left in (0..<leftCount).reversed() {
      for right in (0..<rightCount).reversed() {
        let here = left * width + right
        let likeness = likeness(left, right)
        best[here] = max(best[here + 1], best[here + width])
        if likeness > 0 { best[here] = max(best[here], likeness + best[here + width + 1]) }
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var (left, right) = (0, 0)
    while left < leftCount, right < rightCount {
      let here = left * width + right
      let likeness = likeness(left, right)
      if likeness > 0, best[here] == likeness + best[here + width + 1] {
        pairs.append((left, right))
        left += 1
        right += 1
      } else if best[here] == best[here + width] {
        left += 1
      } else {
        right += 1
      }
    }
    return pairs
  }
}
