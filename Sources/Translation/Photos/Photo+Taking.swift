import Content

extension Photo {
  /// The photo that is to be kept when somebody has checked a translation.
  ///
  /// - Parameters:
  ///   - pair: the text and its translation as they are now.
  ///   - old: the photo that was kept before, if there is one.
  ///   - numbers: the numbers of the units that were checked, as ``BlockState`` gives them; `nil` for all. Of the others,
  ///     the old photo is kept. Units without a translation are never checked.
  ///   - day: the day of the check; units whose entry stays the same keep their day.
  public init(of pair: TextPair, after old: Photo?, checking numbers: Set<Int>? = nil, on day: PartialDate?) {
    let old = old.flatMap { $0.source == pair.source.language ? $0 : nil }
    let blocks = Comparison(pair, old).blocks
    func isChecked(_ block: BlockState) -> Bool {
      block.change != .missing && (numbers?.contains(block.number) ?? true)
    }
    var entries = OrderedEntries(old?.entries ?? [])
    for block in blocks { entries.place(block) }
    for block in blocks where isChecked(block) && (block.change == .removed || block.change == .moved) {
      entries.remove(block)
    }
    for block in blocks where isChecked(block) && block.change != .removed {
      entries.put(Self.entry(block, day), for: block)
    }
    self.init(source: pair.source.language, entries: entries.list)
  }

  private static func entry(_ block: BlockState, _ day: PartialDate?) -> Entry? {
    guard let unit = block.source else { return nil }
    let translation = block.translation?.fingerprint
    let fingerprint = unit.fingerprint
    let isSame = block.old.map { $0.fingerprint == fingerprint && $0.translation == translation } ?? false
    return Entry(
      key: unit.key,
      fingerprint: fingerprint,
      text: unit.text,
      translation: translation,
      checkedOn: isSame ? block.old?.checkedOn : day
    )
  }
}

/// The entries of a photo, each with the number of today's unit that it is of.
struct OrderedEntries {
  private var items: [(entry: Photo.Entry?, place: Int, number: Int?)]

  init(_ entries: [Photo.Entry]) {
    items = entries.enumerated().map { ($0.element, $0.offset, nil) }
  }

  var list: [Photo.Entry] { items.compactMap(\.entry) }

  /// Notes where the unit of an entry stands today; the one of a unit that moved stays where it was.
  mutating func place(_ block: BlockState) {
    guard let place = block.entryPlace, block.source != nil, block.change != .moved else { return }
    items[place].number = block.number
  }

  /// Takes an entry out; its place stays, so that the places of others do.
  mutating func remove(_ block: BlockState) {
    guard let place = block.entryPlace else { return }
    items[place].entry = nil
  }

  /// Puts an entry in the place of the old one, or else behind that of the unit before.
  mutating func put(_ entry: Photo.Entry?, for block: BlockState) {
    if let index = items.firstIndex(where: { $0.number == block.number }) {
      items[index].entry = entry
    } else {
      let before = items.lastIndex { item in item.number.map { $0 < block.number } ?? false }
      items.insert((entry, -1, block.number), at: before.map { $0 + 1 } ?? 0)
    }
  }
}
