import Content
import Markdown

/// Holds the source of a pair against its photo, and against the translation.
struct Comparison {
  private(set) var blocks: [BlockState] = []

  private let pair: TextPair
  private let photo: Photo?
  private let fingerprints: [Fingerprint]
  private let translationFingerprints: [Fingerprint]
  private let changes: SourceChanges
  private let translations: [Int?]
  /// Whether comments with the source's text stand in the translation, as in one that has only been started.
  private let isStarted: Bool

  /// - Parameter takesShortCut: whether what has not changed may be paired place by place; the result is the same.
  init(_ pair: TextPair, _ photo: Photo?, takesShortCut: Bool = true) {
    self.pair = pair
    self.photo = photo
    let source = pair.source.units
    let translation = pair.translation?.units ?? []
    fingerprints = source.map(\.fingerprint)
    translationFingerprints = translation.map(\.fingerprint)
    if takesShortCut, let photo,
      let pairing = SteadyPairing(source, fingerprints, translation, translationFingerprints, photo)
    {
      changes = SourceChanges(unchanged: source.count)
      translations = pairing.translations
    } else {
      changes = SourceChanges(from: photo?.entries ?? [], to: source, fingerprints)
      translations = Self.pairing(source, translation, changes, photo, translationFingerprints)
    }
    isStarted =
      pair.translation?.comments.contains { $0.repeatedSource(in: pair.source.language) != nil } ?? false
    let leftOver =
      changes.removed.isEmpty ? [:] : Self.leftOver(translation, translationFingerprints, translations)
    blocks.reserveCapacity(source.count + changes.removed.count)
    var removed = changes.removed[...]
    func takeRemoved(upTo place: Int, into blocks: inout [BlockState]) {
      while let first = removed.first, first.after < place {
        let entry = photo?.entries[first.entry]
        let translation = entry?.translation.flatMap { leftOver[$0] }
        blocks.append(Self.removed(entry, translation, at: first.entry, number: first.after + 1))
        removed.removeFirst()
      }
    }
    for index in source.indices {
      takeRemoved(upTo: index, into: &blocks)
      blocks.append(state(of: index))
    }
    takeRemoved(upTo: source.count, into: &blocks)
  }

  /// The units of the translation that go with none of the source.
  private static func leftOver(
    _ translation: [Unit],
    _ fingerprints: [Fingerprint],
    _ translations: [Int?]
  ) -> [Fingerprint: Unit] {
    let paired = Set(translations.compactMap(\.self))
    return Dictionary(
      translation.indices.filter { !paired.contains($0) }.map { (fingerprints[$0], translation[$0]) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// - Parameter translation: what still stands as the translation of what is gone.
  private static func removed(
    _ entry: Photo.Entry?,
    _ translation: Unit?,
    at place: Int,
    number: Int
  ) -> BlockState {
    BlockState(
      number: number,
      change: .removed,
      old: entry,
      source: nil,
      translation: translation,
      entryPlace: place,
      isTranslationEdited: false
    )
  }

  /// What was checked as a translation and is still there as it was goes with the same unit as then.
  private static func pairing(
    _ source: [Unit],
    _ translation: [Unit],
    _ changes: SourceChanges,
    _ photo: Photo?,
    _ fingerprints: [Fingerprint]
  ) -> [Int?] {
    let known = source.indices.compactMap { index -> (source: Int, translation: Fingerprint)? in
      guard source[index].identity == nil, let entry = changes.entries[index] else { return nil }
      return photo?.entries[entry].translation.map { (index, $0) }
    }
    let places = translation.indices.filter { translation[$0].identity == nil }
    let alignment = Alignment(from: known.map(\.translation), to: places.map { fingerprints[$0] })
    let anchors = alignment.matches.map { (source: known[$0.old].source, translation: places[$0.new]) }
    var translations = UnitPairing(source, translation, anchors: anchors).translations
    // What moved in the source only.
    let anchored = Set(anchors.map(\.source))
    var free = Dictionary(
      Set(places).subtracting(translations.compactMap(\.self)).sorted().map { (fingerprints[$0], $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for (index, fingerprint) in known where !anchored.contains(index) {
      if let place = free.removeValue(forKey: fingerprint) { translations[index] = place }
    }
    return translations
  }

  private func state(of index: Int) -> BlockState {
    let unit = pair.source.units[index]
    let place = translations[index]
    let translation = place.flatMap { pair.translation?.units[$0] }
    let old = changes.entries[index].flatMap { photo?.entries[$0] }
    let isEdited = place.map { translationFingerprints[$0] } != old?.translation
    let change: BlockState.Change =
      if isMissing(unit, translation, old, fingerprints[index]) {
        .missing
      } else if photo == nil {
        .unchecked
      } else if let old {
        if old.fingerprint != fingerprints[index] {
          .changed
        } else if changes.moved.contains(index) {
          .moved
        } else {
          isEdited ? .edited : .same
        }
      } else {
        .added
      }
    return BlockState(
      number: index + 1,
      change: change,
      old: old,
      source: unit,
      translation: translation,
      entryPlace: changes.entries[index],
      isTranslationEdited: isEdited
    )
  }

  /// Whether a unit has no translation yet. One that simply has no counterpart may be a part of its neighbour's.
  private func isMissing(
    _ unit: Unit,
    _ translation: Unit?,
    _ old: Photo.Entry?,
    _ fingerprint: Fingerprint
  ) -> Bool {
    if pair.translation == nil { return true }
    if let translation { return translation.isWordless && !unit.isWordless }
    if unit.block != nil { return isStarted && !unit.isWordless && old == nil }
    return !(old?.fingerprint == fingerprint && old?.translation == nil)
  }
}
