import Content
import Markdown

/// Which unit of a text each entry of a PO file is a translation of.
///
/// A key alone doesn't tell: a paragraph that was put in has given all those behind it other numbers. So what
/// the source said at the time of the export, which the entry holds, is looked for first.
struct EntryMatching {
  /// The unit of an entry.
  struct Match {
    /// Its place among the units of the source.
    let unit: Int
    /// Whether the unit says something else than when the file was exported.
    let isChanged: Bool
  }

  /// For each entry its match; `nil` where the source is gone.
  private(set) var matches: [Match?]

  init(_ entries: [(key: String, text: String)], among units: [Unit]) {
    matches = [Match?](repeating: nil, count: entries.count)
    let fingerprints = units.map(\.fingerprint)
    let places = Dictionary(units.indices.map { (units[$0].key, $0) }) { first, _ in first }
    let wanted = entries.map { NormalisedText($0.text, block: Self.kind(of: $0.key)).fingerprint }
    var taken: Set<Int> = []
    func match(_ entry: Int, with unit: Int, isChanged: Bool) {
      matches[entry] = Match(unit: unit, isChanged: isChanged)
      taken.insert(unit)
    }
    // The same text under the same name, then anywhere.
    for entry in entries.indices {
      guard let unit = places[entries[entry].key], fingerprints[unit] == wanted[entry] else { continue }
      match(entry, with: unit, isChanged: false)
    }
    for entry in entries.indices where matches[entry] == nil {
      let isBlock = Self.kind(of: entries[entry].key) != nil
      let unit = units.indices.first { unit in
        fingerprints[unit] == wanted[entry] && (units[unit].block != nil) == isBlock && !taken.contains(unit)
          && (isBlock || units[unit].kind == .data)
      }
      if let unit { match(entry, with: unit, isChanged: false) }
    }
    // What says something else by now: names are certain but for blocks, of which the most similar is taken.
    for entry in entries.indices where matches[entry] == nil {
      if let kind = Self.kind(of: entries[entry].key) {
        let words = Self.words(entries[entry].text)
        let likenesses = units.indices.compactMap { unit -> (unit: Int, likeness: Double)? in
          guard units[unit].block?.kind == kind, !taken.contains(unit) else { return nil }
          return (unit, Self.likeness(words, Self.words(units[unit].text)))
        }
        guard let best = likenesses.max(by: { $0.likeness < $1.likeness }),
          best.likeness >= Self.leastLikeness
        else {
          continue
        }
        match(entry, with: best.unit, isChanged: true)
      } else if let unit = places[entries[entry].key], !taken.contains(unit) {
        match(entry, with: unit, isChanged: true)
      }
    }
  }

  /// Below this share of common words, two blocks are taken for different ones.
  private static let leastLikeness = 0.3

  /// The kind of block that a key names; `nil` for other units.
  static func kind(of key: String) -> TextBlock.Kind? {
    guard let slash = key.firstIndex(of: "/"), Int(key[slash...].dropFirst()) != nil else { return nil }
    return TextBlock.Kind(rawValue: String(key[..<slash]))
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.split(whereSeparator: \.isWhitespace))
  }

  private static func likeness(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
    let all = left.union(right).count
    return all == 0 ? 1 : Double(left.intersection(right).count) / Double(all)
  }
}
