import Content
import Diagnostics
import Markdown

extension PairStatus {
  /// What changes in the file of a translation when some units get another text.
  ///
  /// - Parameter texts: the texts by the place of their unit in the source.
  func edits(for texts: [Int: String]) -> FileEdits {
    var writer = UnitWriter(self)
    for (index, text) in texts.sorted(by: { $0.key < $1.key }) { writer.write(text, at: index) }
    return writer.finish()
  }
}

/// Finds where the translations of units go, those that have had none included.
private struct UnitWriter {
  private let pair: TextPair
  private let states: [BlockState]
  private let places: SkeletonPlaces
  private let bytes: [UInt8]
  private var edits = FileEdits()
  /// The texts that the translation's object has to be given at its end.
  private var members: [(key: String, text: String)] = []

  init(_ status: PairStatus) {
    pair = status.pair
    states = status.states
    places = SkeletonPlaces(pair, states)
    bytes = pair.translation?.file.bytes ?? pair.source.file.bytes
  }

  mutating func write(_ text: String, at index: Int) {
    guard let unit = states[index].source else { return }
    if unit.block != nil { return writeBlock(text, unit, at: index) }
    if let present = states[index].translation { return edits.replaceString(present.range, with: text) }
    switch unit.kind {
    case .block: break
    case .frontMatter: members.append((String(unit.key.dropFirst()), text))
    case .data: edits.addMember(pair.language, text, after: (pair.source.language, unit.range), in: bytes)
    case .word:
      if let before = states[..<index].last(where: { $0.translation != nil })?.translation {
        edits.addMember(unit.key, text, after: (before.key, before.range), in: bytes)
      } else {
        members.append((unit.key, text))
      }
    }
  }

  private mutating func writeBlock(_ text: String, _ unit: Unit, at index: Int) {
    if let place = place(of: index) { return edits.replace(place, with: text) }
    let isFootnote = unit.block?.kind == .footnote
    let neighbours = states.indices.filter { neighbour in
      states[neighbour].source?.block.map { ($0.kind == .footnote) == isFootnote } ?? false
        && place(of: neighbour) != nil
    }
    if let before = neighbours.last(where: { $0 < index }).flatMap(place) {
      edits.replace(before.upperBound..<before.upperBound, with: "\n\n" + text)
    } else if !isFootnote, let after = neighbours.first.flatMap(place) {
      edits.replace(after.lowerBound..<after.lowerBound, with: text + "\n\n")
    } else {
      let end = (bytes.lastIndex { $0 > UInt8(ascii: " ") }).map { $0 + 1 } ?? 0
      edits.replace(end..<end, with: (end == 0 ? "" : "\n\n") + text)
    }
  }

  /// Where a block stands in the translation: its words, or what a skeleton has in their place.
  private func place(of index: Int) -> Range<Int>? {
    places.places[index] ?? states[index].translation?.range
  }

  consuming func finish() -> FileEdits {
    guard !members.isEmpty else { return edits }
    switch pair.name {
    case .page:
      let end = pair.translation.map { UnitList.frontMatterEnd(in: $0.file) } ?? 0
      if end > 0 {
        edits.addMembers(members, toObjectEndingAt: end, in: bytes)
      } else {
        let object = members.map { "\($0.key.quotedAsJSON): \($0.text.quotedAsJSON)" }.joined(separator: ", ")
        edits.replace(0..<0, with: "{\(object)}\n\n")
      }
    case .words, .data, .site:
      if let brace = bytes.lastIndex(of: UInt8(ascii: "}")) {
        edits.addMembers(members, toObjectEndingAt: brace + 1, in: bytes)
      }
    }
    return edits
  }
}
