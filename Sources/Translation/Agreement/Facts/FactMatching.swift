/// Which facts of two texts have none to go with in the other.
struct FactMatching {
  /// The facts of the source that the translation doesn't have, and the other way round, in the order of the texts.
  private(set) var missing: [Fact] = []
  private(set) var extra: [Fact] = []
  /// Equal facts of which something that both say differs: the day of a law.
  private(set) var different: [(source: Fact, translation: Fact)] = []

  /// Beyond as many that don't go together, other readings are no longer tried.
  private static let mostReadings = 200

  /// Whether all facts are the same and in the same order, which most texts are.
  static func isSame(_ source: ArraySlice<Fact>, _ translation: ArraySlice<Fact>) -> Bool {
    source.count == translation.count
      && zip(source, translation).allSatisfy {
        $0.key == $1.key && ($0.detail == nil || $0.detail == $1.detail)
      }
  }

  /// Whether two texts agree in all facts that are certain.
  static func agree(_ source: ArraySlice<Fact>, _ translation: ArraySlice<Fact>) -> Bool {
    isSame(source, translation) || FactMatching(source, translation).isClean
  }

  init(_ source: ArraySlice<Fact>, _ translation: ArraySlice<Fact>) {
    matchKeys(source, translation)
    forgiveRepetitions(source, translation)
    guard !missing.isEmpty, !extra.isEmpty, missing.count + extra.count < Self.mostReadings else { return }
    match { $0.alternative == $1.key }
    match { $0.key == $1.alternative }
    // Two acts of one number are not the same: only numbers have two readings on both sides.
    match {
      $0.kind == .number && $1.kind == .number && $0.alternative != nil && $0.alternative == $1.alternative
    }
  }

  private mutating func matchKeys(_ source: ArraySlice<Fact>, _ translation: ArraySlice<Fact>) {
    // Certain ones first, so that `both` only goes with a `due` that no `two` wants.
    func order(_ left: Fact, _ right: Fact) -> Bool {
      if left.key != right.key { return left.key < right.key }
      if left.isSoft != right.isSoft { return !left.isSoft }
      return left.range.lowerBound < right.range.lowerBound
    }
    let left = source.sorted(by: order)
    let right = translation.sorted(by: order)
    var (index, other) = (0, 0)
    while index < left.count || other < right.count {
      if other == right.count || index < left.count && left[index].key < right[other].key {
        missing.append(left[index])
        index += 1
      } else if index == left.count || right[other].key < left[index].key {
        extra.append(right[other])
        other += 1
      } else {
        if let detail = left[index].detail, let otherDetail = right[other].detail, detail != otherDetail {
          different.append((left[index], right[other]))
        }
        index += 1
        other += 1
      }
    }
    missing.sort { $0.range.lowerBound < $1.range.lowerBound }
    extra.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A text may say `2024` once more where the other says `that year`.
  private mutating func forgiveRepetitions(_ source: ArraySlice<Fact>, _ translation: ArraySlice<Fact>) {
    func isRepeated(_ fact: Fact, in others: ArraySlice<Fact>) -> Bool {
      switch fact.kind {
      case .number, .date, .law, .email, .phone, .link: others.contains { $0.key == fact.key }
      case .image, .figure, .footnote: false
      }
    }
    guard missing.count + extra.count < Self.mostReadings else { return }
    missing.removeAll { isRepeated($0, in: translation) }
    extra.removeAll { isRepeated($0, in: source) }
  }

  private mutating func match(_ isSame: (Fact, Fact) -> Bool) {
    missing.removeAll { fact in
      guard let place = extra.firstIndex(where: { isSame(fact, $0) }) else { return false }
      extra.remove(at: place)
      return true
    }
  }

  /// Whether the texts agree.
  var isClean: Bool {
    different.isEmpty && missing.allSatisfy(\.isSoft) && extra.allSatisfy(\.isSoft)
  }

  /// Forgets the facts that turned out to have a partner: keeps those that begin at certain places.
  mutating func keep(missing places: Set<Int>, extra others: Set<Int>) {
    missing.removeAll { !places.contains($0.range.lowerBound) }
    extra.removeAll { !others.contains($0.range.lowerBound) }
  }

  /// What is left, put together by kind: a number of the source with a number of the translation. Soft facts stand
  /// only beside certain ones.
  func disagreements() -> [(source: Fact?, translation: Fact?)] {
    var pairs: [(source: Fact?, translation: Fact?)] = different.map { ($0.source, $0.translation) }
    var rest = extra
    for fact in missing.filter({ !$0.isSoft }) {
      let place =
        rest.firstIndex { $0.kind == fact.kind && !$0.isSoft } ?? rest.firstIndex { $0.kind == fact.kind }
      pairs.append((fact, place.map { rest.remove(at: $0) }))
    }
    // `una` is an article as a rule: to set it against a 9 would say what nobody meant.
    var soft = missing.filter { $0.isSoft && $0.key != FactKey.number(1) }
    for fact in rest where !fact.isSoft {
      pairs.append((soft.firstIndex { $0.kind == fact.kind }.map { soft.remove(at: $0) }, fact))
    }
    return pairs
  }
}
