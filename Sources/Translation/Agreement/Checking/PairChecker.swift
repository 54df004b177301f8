import Content
import Diagnostics
import Markdown

/// Compares one text with its translation.
struct PairChecker {
  let pair: TextPair
  let translation: UnitList
  let leftOut: UnitsLeftOut
  let format: LanguageFormat
  let sourceFormat: LanguageFormat
  private(set) var findings: [Finding] = []

  var sourceFacts: [Fact] = []
  var translationFacts: [Fact] = []
  var sourceUnits: [UnitFacts] = []
  var translationUnits: [UnitFacts] = []
  /// The blocks of the translation that go with none of the source.
  var unpaired: Set<Int> = []
  /// Facts without a partner in the section so far, by the unit of the translation that they are shown at.
  private var unmatched: [(matching: FactMatching, source: Int?, translation: Int)] = []

  init(
    _ pair: TextPair,
    _ translation: UnitList,
    leavingOut leftOut: UnitsLeftOut,
    _ sourceLanguage: (words: WordTable, format: LanguageFormat),
    _ language: (words: WordTable, format: LanguageFormat)
  ) {
    self.pair = pair
    self.translation = translation
    self.leftOut = leftOut
    format = language.format
    sourceFormat = sourceLanguage.format
    (sourceUnits, sourceFacts) = Self.read(pair.source, sourceLanguage.words)
    (translationUnits, translationFacts) = Self.read(translation, language.words)
  }

  private static func read(_ list: UnitList, _ words: WordTable) -> ([UnitFacts], [Fact]) {
    var isPage = false
    if case .block? = list.units.last?.kind { isPage = true }
    var scanner = FactScanner(bytes: list.file.bytes, words: words, isJSON: !isPage)
    let units = list.units.map { unit in
      scanner.isJSON = unit.block == nil
      return scanner.scan(unit.range, as: unit.block?.kind ?? .paragraph)
    }
    return (units, scanner.facts)
  }

  mutating func check() {
    let firstBlock = pair.source.units.firstIndex { $0.block != nil } ?? pair.source.units.count
    let firstOther = translation.units.firstIndex { $0.block != nil } ?? translation.units.count
    compareByKey(0..<firstBlock, 0..<firstOther)
    compareBlocks(firstBlock..<pair.source.units.count, firstOther..<translation.units.count)
  }

  /// Compares the units that have names: front matter, data, words.
  private mutating func compareByKey(_ source: Range<Int>, _ other: Range<Int>) {
    var byKey: [String: Int]?
    for index in source {
      let key = pair.source.units[index].key
      let sameOrder = other.lowerBound + index - source.lowerBound
      if other.contains(sameOrder), translation.units[sameOrder].key == key {
        compareUnits(index, sameOrder)
      } else {
        if byKey == nil {
          byKey = Dictionary(
            other.map { (translation.units[$0].key, $0) },
            uniquingKeysWith: { first, _ in first }
          )
        }
        if let place = byKey?[key] { compareUnits(index, place) }
      }
      endSection()
    }
  }

  /// Compares two units that go together. Facts without a partner are kept until the section ends.
  mutating func compareUnits(_ source: Int, _ other: Int) {
    guard !isLeftOut(source, other) else { return }
    compareWords(source, other)
    let facts = sourceFacts[sourceUnits[source].facts]
    let others = translationFacts[translationUnits[other].facts]
    // What stands in an address is no text.
    guard !FactMatching.isSame(facts, others), !pair.source.units[source].key.hasSuffix("/slug") else {
      return
    }
    let matching = FactMatching(facts, others)
    if !matching.isClean { unmatched.append((matching, source, other)) }
  }

  /// Whether one of two units is not expected to agree with the other.
  func isLeftOut(_ source: Int?, _ other: Int?) -> Bool {
    guard leftOut != .none else { return false }
    return source.map { leftOut.source.contains(pair.source.units[$0].key) } ?? false
      || other.map { leftOut.translation.contains(translation.units[$0].key) } ?? false
  }

  /// Keeps the facts of a block without partner, in case its neighbours miss them.
  ///
  /// - Parameter isMerged: whether it is a part of that block of the translation, and not missing.
  mutating func keepFacts(ofSource source: Int, at other: Int, isMerged: Bool) {
    let matching = FactMatching(sourceFacts[sourceUnits[source].facts], [])
    unmatched.append((matching, isMerged ? source : nil, other))
  }

  /// - Parameter source: the paragraph of the source that it is a part of.
  mutating func keepFacts(ofTranslation other: Int, split source: Int?) {
    unmatched.append((FactMatching([], translationFacts[translationUnits[other].facts]), source, other))
  }

  /// Reports the facts of a section that have no partner anywhere in it.
  mutating func endSection() {
    guard !unmatched.isEmpty else { return }
    defer { unmatched.removeAll(keepingCapacity: true) }
    if unmatched.count > 1 {
      let all = FactMatching(
        unmatched.flatMap(\.matching.missing)[...],
        unmatched.flatMap(\.matching.extra)[...]
      )
      let places = Set(all.missing.map(\.range.lowerBound))
      let others = Set(all.extra.map(\.range.lowerBound))
      for index in unmatched.indices {
        unmatched[index].matching.keep(missing: places, extra: others)
      }
    }
    // A block that is missing as a whole is reported once, and not with each of its facts.
    for (matching, source, other) in unmatched {
      guard let source else { continue }
      for (fact, otherFact) in matching.disagreements() { report(fact, otherFact, source, other) }
    }
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  private mutating func report(_ fact: Fact?, _ other: Fact?, _ source: Int, _ unit: Int) {
    guard let kind = fact?.kind ?? other?.kind else { return }
    let isDetail = fact?.kind == .law && fact?.key == other?.key
    let rules = isDetail ? Rule.translationDate : AgreementRules.about(kind)
    let rule = fact == nil ? rules.extra : other == nil ? rules.missing : rules.differs
    let start = translation.units[unit].range.lowerBound
    let sourceStart = pair.source.units[source].range.lowerBound
    var finding = Finding(
      rule: rule,
      unit: unit,
      place: other?.range ?? start..<start,
      sourcePlace: fact?.range ?? sourceStart..<sourceStart
    )
    finding.here = other.map { text($0.range, of: translation) } ?? ""
    finding.there = fact.map { text($0.range, of: pair.source) } ?? ""
    if let fact, other != nil { finding.replacement = replacement(for: fact, finding.there) }
    add(finding)
  }

  /// The words at a place on one line.
  func text(_ range: Range<Int>, of list: UnitList) -> String {
    let bytes = list.file.bytes[range].map { $0 < 0x20 ? 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What the translation most likely should say, where that needs no words.
  private func replacement(for fact: Fact, _ written: String) -> String? {
    switch fact.kind {
    case .email, .phone, .figure, .image: return written
    case .link: return written.hasPrefix("http") ? nil : written
    case .number:
      guard fact.alternative == nil else { return nil }
      let separators = sourceFormat.numbers
      guard written.utf8.allSatisfy({ $0.isDigit || $0 == 0x2C || $0 == 0x2E }) else { return nil }
      let plain = written.filter { String($0) != separators.groupSeparator }
        .map { String($0) == separators.decimalSeparator ? "." : String($0) }.joined()
      // Years and codes have no separators of thousands.
      return plain.contains(".") || plain.utf8.count > 4 || plain != written
        ? format.number(literal: plain) : plain
    case .date, .law, .footnote: return nil
    }
  }
}
