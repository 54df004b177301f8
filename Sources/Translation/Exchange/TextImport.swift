import Content
import Diagnostics

/// What a PO file brings for one text.
struct TextImport {
  /// What became of an entry.
  enum Outcome: Sendable, Hashable, CaseIterable {
    /// Its translation goes into the text.
    case imported
    /// Its translation is there already, and now counts as checked.
    case confirmed
    /// It is there already, checked and all.
    case unchanged
    /// It is empty, still marked as fuzzy, or the original over again.
    case open
    /// Somebody else has worked on the translation, which stays.
    case kept
    /// Its source is no longer there.
    case gone
    /// It has lost something, or can't be understood.
    case refused
  }

  let status: PairStatus
  private(set) var outcomes: [Outcome: Int] = [:]
  /// The texts that change, by the place of their unit in the source.
  private(set) var texts: [Int: String] = [:]
  /// What the photo is to remember of each unit that was imported or confirmed.
  private(set) var entries: [Int: Photo.Entry] = [:]

  private let file: SourceFile
  private let day: PartialDate
  private let states: [BlockState]

  init(
    _ entries: [(key: String, entry: POEntry)],
    from file: SourceFile,
    into status: PairStatus,
    on day: PartialDate,
    diagnostics: inout [Diagnostic]
  ) {
    self.status = status
    self.file = file
    self.day = day
    states = status.states
    let matching = EntryMatching(
      entries.map { ($0.key, $0.entry.source) },
      among: states.compactMap(\.source)
    )
    for (match, (_, entry)) in zip(matching.matches, entries) {
      let outcome = take(entry, match, diagnostics: &diagnostics)
      outcomes[outcome, default: 0] += 1
    }
    if !self.entries.isEmpty { takeWordlessBlocks() }
  }

  /// Blocks that translators have nothing to do with, such as a chart, come along as they are when they are
  /// new.
  private mutating func takeWordlessBlocks() {
    for (index, state) in states.enumerated() {
      guard let unit = state.source, let kind = unit.block?.kind, kind != .heading, unit.isWordless,
        state.translation == nil, state.old == nil
      else { continue }
      if status.pair.translation != nil { texts[index] = unit.text }
      entries[index] = entry(of: unit, text: unit.text, translation: unit.fingerprint)
    }
  }

  private mutating func take(
    _ entry: POEntry,
    _ match: EntryMatching.Match?,
    diagnostics: inout [Diagnostic]
  ) -> Outcome {
    guard let match, let unit = states[match.unit].source else {
      let path = status.pair.source.file.path
      diagnostics.append(file.diagnostic(.exchangeSourceGone, at: entry.contextRange, ["file": path]))
      return .gone
    }
    let state = states[match.unit]
    let present = state.presentTranslation
    let text = Self.text(of: entry, for: unit)
    let fingerprint = NormalisedText(text, block: unit.block?.kind).fingerprint
    if present?.fingerprint == fingerprint, match.isChanged || state.change == .same { return .unchanged }
    if entry.repeatsSource(of: unit), present?.fingerprint != fingerprint { return .open }
    if let present, present.fingerprint != fingerprint, !isFree(entry, state, present) {
      let problem = file.diagnostic(.exchangeEditedMeanwhile, at: entry.translationRange)
      diagnostics.append(
        status.pair.translation.map { problem.comparing(with: present.range, of: $0.file) } ?? problem
      )
      return .kept
    }
    let problems = EntryCheck(file: file, status: status).problems(of: entry, unit: unit, present: present)
    guard problems.isEmpty else {
      diagnostics += problems
      return .refused
    }
    if match.isChanged {
      let page = status.pair.name.path(in: status.pair.language)
      diagnostics.append(
        file.diagnostic(.exchangeSourceChanged, at: entry.contextRange, ["page": page])
          .comparing(with: unit.range, of: status.pair.source.file)
      )
    }
    let source = match.isChanged ? entry.source : unit.text
    entries[match.unit] = self.entry(of: unit, text: source, translation: fingerprint)
    if present?.fingerprint == fingerprint { return .confirmed }
    texts[match.unit] = text
    return .imported
  }

  private func entry(of unit: Unit, text: String, translation: Fingerprint) -> Photo.Entry {
    Photo.Entry(
      key: unit.key,
      fingerprint: NormalisedText(text, block: unit.block?.kind).fingerprint,
      text: text,
      translation: translation,
      checkedOn: day
    )
  }

  /// Whether nobody has worked on the translation since the file was exported. A file that has lost what it
  /// remembers of that is held against the photo.
  private func isFree(_ entry: POEntry, _ state: BlockState, _ present: Unit) -> Bool {
    entry.version.map { $0 == present.fingerprint }
      ?? (state.change == .changed && !state.isTranslationEdited)
  }

  /// A translation without the line ends that tools put around it.
  private static func text(of entry: POEntry, for unit: Unit) -> String {
    guard unit.block != nil else { return entry.translation }
    var text = entry.translation[...]
    while let first = text.first, first.isNewline { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// The photo with what was imported and confirmed in it.
  var photo: Photo {
    let old = status.photo.flatMap { $0.source == status.pair.source.language ? $0 : nil }
    var ordered = OrderedEntries(old?.entries ?? [])
    for state in status.blocks { ordered.place(state) }
    for (index, entry) in entries.sorted(by: { $0.key < $1.key }) { ordered.put(entry, for: states[index]) }
    return Photo(source: status.pair.source.language, entries: ordered.list)
  }
}

extension POEntry {
  /// Whether its translation is but the original: OmegaT writes that in place of what nobody has translated.
  fileprivate func repeatsSource(of unit: Unit) -> Bool {
    let kind = unit.block?.kind
    return unit.differsWhenTranslated
      && NormalisedText(translation, block: kind).fingerprint
        == NormalisedText(source, block: kind).fingerprint
  }
}
