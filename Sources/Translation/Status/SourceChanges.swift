import Content
import Markdown

/// How the units of a source compare with what a photo says of them.
struct SourceChanges {
  /// For each unit of today, the place of its entry in the photo, whether it says the same or not.
  private(set) var entries: [Int?]
  /// The units that say the same at another place.
  private(set) var moved: Set<Int> = []
  /// The entries that nothing corresponds to any more, with the place of the unit that they stood behind, or -1.
  private(set) var removed: [(entry: Int, after: Int)] = []

  /// No change of so many units.
  init(unchanged count: Int) { entries = Array(0..<count) }

  init(from photo: [Photo.Entry], to units: [Unit], _ fingerprints: [Fingerprint]) {
    entries = [Int?](repeating: nil, count: units.count)
    let isKeyed = photo.map { entry in !Self.isBlock(entry) }
    var isTaken = [Bool](repeating: false, count: photo.count)

    matchKeyed(photo, units, fingerprints, isKeyed: isKeyed, isTaken: &isTaken)
    let oldBlocks = photo.indices.filter { !isKeyed[$0] }
    let newBlocks = units.indices.filter { units[$0].block != nil }
    let alignment = Alignment(
      from: oldBlocks.map { photo[$0].fingerprint },
      to: newBlocks.map { fingerprints[$0] }
    )
    for match in alignment.matches {
      entries[newBlocks[match.new]] = oldBlocks[match.old]
      isTaken[oldBlocks[match.old]] = true
    }
    matchMoved(photo, oldBlocks, newBlocks, fingerprints, isTaken: &isTaken)
    matchChanged(photo, units, oldBlocks, newBlocks, alignment, isTaken: &isTaken)
    findRemoved(isTaken)
  }

  /// Whether an entry is one of a block, which has its kind and number as a key.
  static func isBlock(_ entry: Photo.Entry) -> Bool {
    guard let slash = entry.key.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return Int(entry.key[slash...].dropFirst()) != nil
      && TextBlock.Kind(rawValue: String(entry.key[..<slash])) != nil
  }

  /// Units with keys: by key where they say the same; else by what they say, since a text in a list may have got another
  /// number; else by key.
  private mutating func matchKeyed(
    _ photo: [Photo.Entry],
    _ units: [Unit],
    _ fingerprints: [Fingerprint],
    isKeyed: [Bool],
    isTaken: inout [Bool]
  ) {
    let keys = Dictionary(photo.indices.filter { isKeyed[$0] }.map { (photo[$0].key, $0) }) { first, _ in
      first
    }
    let keyed = units.indices.filter { units[$0].block == nil }
    for index in keyed {
      guard let entry = keys[units[index].key], photo[entry].fingerprint == fingerprints[index] else {
        continue
      }
      entries[index] = entry
      isTaken[entry] = true
    }
    var others = Dictionary(grouping: photo.indices.filter { isKeyed[$0] && !isTaken[$0] }) {
      photo[$0].fingerprint
    }
    for index in keyed where entries[index] == nil && units[index].kind == .data {
      guard let entry = others[fingerprints[index]]?.first else { continue }
      others[fingerprints[index]]?.removeFirst()
      entries[index] = entry
      isTaken[entry] = true
    }
    for index in keyed where entries[index] == nil {
      guard let entry = keys[units[index].key], !isTaken[entry] else { continue }
      entries[index] = entry
      isTaken[entry] = true
    }
  }

  private mutating func matchMoved(
    _ photo: [Photo.Entry],
    _ oldBlocks: [Int],
    _ newBlocks: [Int],
    _ fingerprints: [Fingerprint],
    isTaken: inout [Bool]
  ) {
    var left = Dictionary(grouping: oldBlocks.filter { !isTaken[$0] }) { photo[$0].fingerprint }
    for index in newBlocks where entries[index] == nil {
      guard let entry = left[fingerprints[index]]?.first else { continue }
      left[fingerprints[index]]?.removeFirst()
      entries[index] = entry
      isTaken[entry] = true
      moved.insert(index)
    }
  }

  /// Blocks that went and blocks that came between the same neighbours.
  private mutating func matchChanged(
    _ photo: [Photo.Entry],
    _ units: [Unit],
    _ oldBlocks: [Int],
    _ newBlocks: [Int],
    _ alignment: Alignment,
    isTaken: inout [Bool]
  ) {
    var start = (old: 0, new: 0)
    for end in alignment.matches + [(old: oldBlocks.count, new: newBlocks.count)] {
      let gone = oldBlocks[start.old..<end.old].filter { !isTaken[$0] }
      let come = newBlocks[start.new..<end.new].filter { entries[$0] == nil }
      start = (end.old + 1, end.new + 1)
      guard !gone.isEmpty, !come.isEmpty else { continue }
      let pairs = ChangedPairs(gone.map { photo[$0] }, come.map { units[$0] }).pairs
      for pair in pairs {
        entries[come[pair.new]] = gone[pair.old]
        isTaken[gone[pair.old]] = true
      }
    }
  }

  private mutating func findRemoved(_ isTaken: [Bool]) {
    var units = [Int?](repeating: nil, count: isTaken.count)
    for (index, entry) in entries.enumerated() {
      if let entry, !moved.contains(index) { units[entry] = index }
    }
    var after = -1
    for entry in isTaken.indices {
      if let unit = units[entry] { after = max(after, unit) }
      if !isTaken[entry] { removed.append((entry, after)) }
    }
  }
}
