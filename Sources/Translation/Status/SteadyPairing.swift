import Content

/// Which unit of a translation goes with which of its source, where neither has changed since somebody checked it.
///
/// Of most texts this is so. ``SourceChanges`` and ``UnitPairing`` would find the same, and take ten times as long.
struct SteadyPairing {
  /// For each unit of the source, the place of its translation.
  private(set) var translations: [Int?] = []

  /// `nil` when there is any change, and where a text has footnotes, which go together by their labels.
  init?(
    _ source: [Unit],
    _ fingerprints: [Fingerprint],
    _ translation: [Unit],
    _ translationFingerprints: [Fingerprint],
    _ photo: Photo
  ) {
    guard photo.entries.count == source.count, translation.count == source.count else { return nil }
    var keys: Set<String> = []
    for (index, entry) in photo.entries.enumerated() {
      let isKeyed = source[index].block == nil
      guard entry.fingerprint == fingerprints[index], entry.translation == translationFingerprints[index],
        isKeyed == (translation[index].block == nil), entry.key == source[index].key,
        SourceChanges.isBlock(entry) != isKeyed
      else { return nil }
      if isKeyed {
        // What has a key goes with the first of that key.
        guard translation[index].key == entry.key, keys.insert(entry.key).inserted else { return nil }
      } else if source[index].block?.footnoteLabel != nil || translation[index].block?.footnoteLabel != nil {
        return nil
      }
    }
    translations = Array(source.indices)
  }
}
