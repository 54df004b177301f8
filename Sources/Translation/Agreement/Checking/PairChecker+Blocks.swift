import Diagnostics
import Markdown

extension PairChecker {
  /// Compares the blocks of two pages, and the sections that headings make of them.
  mutating func compareBlocks(_ source: Range<Int>, _ other: Range<Int>) {
    let pairs = blockPairs(source, other)
    unpaired = Set(pairs.filter { $0.source == nil }.compactMap(\.translation))
    for (index, pair) in pairs.enumerated() {
      switch pair {
      case (let source?, let other?):
        if self.pair.source.units[source].block?.kind == .heading { endSection() }
        compareShapes(source, other)
        compareUnits(source, other)
      case (let source?, nil):
        if let partner = neighbours(of: index, in: pairs).first(where: { isMerged(source, $0) }) {
          keepFacts(ofSource: source, at: partner.translation, isMerged: true)
        } else {
          reportMissing(source, before: pairs[(index + 1)...].lazy.compactMap(\.translation).first)
        }
      case (nil, let other?):
        if let partner = neighbours(of: index, in: pairs).first(where: { isSplit(other, $0) }) {
          keepFacts(ofTranslation: other, split: partner.source)
        } else {
          reportExtra(other, after: pairs[..<index].last { $0.source != nil }?.source)
        }
      case (nil, nil): break
      }
    }
    endSection()
  }

  /// The pairs right before and after a block without a partner.
  private func neighbours(of index: Int, in pairs: [BlockAlignment.Pair]) -> [(source: Int, translation: Int)]
  {
    [index - 1, index + 1].compactMap { place in
      guard pairs.indices.contains(place), let source = pairs[place].source,
        let other = pairs[place].translation, pair.source.units[source].block?.kind == .paragraph
      else { return nil }
      return (source, other)
    }
  }

  /// Whether a paragraph of the translation is part of what the source says in one paragraph.
  private func isSplit(_ other: Int, _ pair: (source: Int, translation: Int)) -> Bool {
    translation.units[other].block?.kind == .paragraph
      && Self.isPart(
        translationUnits[other].wordCount,
        beside: translationUnits[pair.translation].wordCount,
        of: sourceUnits[pair.source].wordCount
      )
  }

  /// Whether a paragraph of the source is part of what the translation says in one paragraph.
  private func isMerged(_ source: Int, _ pair: (source: Int, translation: Int)) -> Bool {
    self.pair.source.units[source].block?.kind == .paragraph
      && Self.isPart(
        sourceUnits[source].wordCount,
        beside: sourceUnits[pair.source].wordCount,
        of: translationUnits[pair.translation].wordCount
      )
  }

  /// Whether two paragraphs together have the length of a third, clearly rather than one of them alone; all counted in
  /// words.
  private static func isPart(_ words: Int, beside others: Int, of whole: Int) -> Bool {
    // A salutation may stand alone or begin the letter.
    let isGreeting = words <= 3
    return isGreeting || abs(words + others - whole) * 2 < abs(others - whole)
  }

  private func blockPairs(_ source: Range<Int>, _ other: Range<Int>) -> [BlockAlignment.Pair] {
    let isSameShape =
      source.count == other.count
      && zip(source, other).allSatisfy { left, right in
        guard let block = pair.source.units[left].block, let otherBlock = translation.units[right].block
        else {
          return false
        }
        return BlockAlignment.isSameShape(block, otherBlock)
          && FactMatching.agree(
            sourceFacts[sourceUnits[left].facts],
            translationFacts[translationUnits[right].facts]
          )
      }
    if isSameShape { return zip(source, other).map { ($0, $1) } }
    let blocks = source.compactMap { Self.block(pair.source.units[$0], sourceUnits[$0], sourceFacts) }
    let others = other.compactMap {
      Self.block(translation.units[$0], translationUnits[$0], translationFacts)
    }
    return BlockAlignment.pairs(blocks, others).map { pair in
      (pair.source.map { $0 + source.lowerBound }, pair.translation.map { $0 + other.lowerBound })
    }
  }

  private static func block(_ unit: Unit, _ facts: UnitFacts, _ all: [Fact]) -> BlockAlignment.Block? {
    unit.block.map { block in
      BlockAlignment.Block(
        block: block,
        facts: facts,
        keys: all[facts.facts].filter { !$0.isSoft && $0.kind != .footnote }.map(\.key)
      )
    }
  }

  /// Levels and items of headings, items of lists, rows of tables.
  private mutating func compareShapes(_ source: Int, _ other: Int) {
    guard let block = pair.source.units[source].block, let otherBlock = translation.units[other].block,
      !isLeftOut(source, other)
    else { return }
    func finding(_ rule: Rule, _ there: String, _ here: String) -> Finding {
      var finding = Finding(
        rule: rule,
        unit: other,
        place: otherBlock.range.lowerBound..<otherBlock.range.lowerBound,
        sourcePlace: block.range.lowerBound..<block.range.lowerBound
      )
      (finding.here, finding.there) = (here, there)
      return finding
    }
    if block.level != otherBlock.level || block.item != otherBlock.item {
      add(finding(.translationHeadingDiffers, Self.marks(of: block), Self.marks(of: otherBlock)))
    }
    if block.itemCount != otherBlock.itemCount {
      add(finding(.translationListItems, String(block.itemCount), String(otherBlock.itemCount)))
    }
    if block.rowCount != otherBlock.rowCount {
      add(finding(.translationTableRows, String(block.rowCount), String(otherBlock.rowCount)))
    }
  }

  private static func marks(of heading: TextBlock) -> String {
    String(repeating: "#", count: heading.level) + (heading.item.map { " … {#\($0)}" } ?? "")
  }

  private mutating func reportMissing(_ source: Int, before other: Int?) {
    guard !isLeftOut(source, nil), let block = pair.source.units[source].block else {
      return
    }
    let end = translation.file.bytes.count
    let place = other.map { translation.units[$0].range.lowerBound } ?? end
    let isHeading = block.kind == .heading
    if isHeading { endSection() }
    var finding = Finding(
      rule: isHeading ? .translationHeadingMissing : .translationBlockMissing,
      unit: other,
      place: place..<place,
      sourcePlace: block.range
    )
    finding.there = String(block.plain.prefix { $0 != "\n" }.prefix(60))
    add(finding)
    keepFacts(ofSource: source, at: other ?? 0, isMerged: false)
  }

  private mutating func reportExtra(_ other: Int, after source: Int?) {
    guard !isLeftOut(nil, other), let block = translation.units[other].block else { return }
    let place = source.map { pair.source.units[$0].range.lowerBound } ?? 0
    let isHeading = block.kind == .heading
    if isHeading { endSection() }
    var finding = Finding(
      rule: isHeading ? .translationHeadingExtra : .translationBlockExtra,
      unit: other,
      place: block.range,
      sourcePlace: place..<place
    )
    finding.here = String(block.plain.prefix { $0 != "\n" }.prefix(60))
    add(finding)
    keepFacts(ofTranslation: other, split: nil)
  }
}
