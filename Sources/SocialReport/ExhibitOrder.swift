import Content
import Diagnostics

/// In which order tables and charts come in each language, and the numbers that follow from it.
struct ExhibitOrder: Sendable {
  private let languages: [Language]
  private let exhibits: Exhibits
  private let placed: [String: [PlacedExhibit]]
  /// By the order of the default language; what only others have comes after.
  let numbers: [Exhibit.ID: Int]

  init(chapters: [String: [Chapter]], languages: [Language], exhibits: Exhibits) {
    self.languages = languages
    self.exhibits = exhibits
    placed = chapters.mapValues { $0.flatMap(\.exhibits) }
    var numbers: [Exhibit.ID: Int] = [:]
    var last: [Exhibit.Kind: Int] = [:]
    for language in languages {
      for exhibit in placed[language.code] ?? []
      where exhibits.contains(exhibit.id) && numbers[exhibit.id] == nil {
        last[exhibit.id.kind, default: 0] += 1
        numbers[exhibit.id] = last[exhibit.id.kind]
      }
    }
    self.numbers = numbers
  }

  /// Reports calls of what isn't there, what is placed twice, and translations that differ in order.
  func check(year: Int, diagnostics: inout [Diagnostic]) {
    for language in languages {
      var first: [Exhibit.ID: PlacedExhibit] = [:]
      for exhibit in placed[language.code] ?? [] {
        checkName(exhibit, language, year, &diagnostics)
        guard let other = first[exhibit.id] else {
          first[exhibit.id] = exhibit
          continue
        }
        guard let document = exhibit.document, document.language == language.code else { continue }
        diagnostics.append(
          document.source.diagnostic(
            .exhibitTwice,
            at: exhibit.range,
            [
              "name": exhibit.id.description, "anchor": exhibit.id.anchor,
              "other": other.document?.source.location(of: other.range) ?? document.source.path,
            ]
          )
        )
      }
    }
    guard let original = languages.first else { return }
    for translation in languages.dropFirst() { compare(translation, with: original, &diagnostics) }
  }

  /// Charts are asked for again when they are drawn, which reports those that aren't there.
  private func checkName(
    _ exhibit: PlacedExhibit,
    _ language: Language,
    _ year: Int,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard exhibit.id.kind == .table, !exhibits.contains(exhibit.id), let document = exhibit.document,
      document.language == language.code
    else { return }
    let isKnown = exhibits.known.contains(exhibit.id)
    let near =
      isKnown
      ? nil
      : NearMiss.of(exhibit.id.name, among: exhibits.known.lazy.filter { $0.kind == .table }.map(\.name))
    diagnostics.append(
      document.source.diagnostic(
        isKnown ? .emptyExhibit : .unknownExhibit,
        at: exhibit.range,
        ["name": exhibit.id.description, "year": String(year)],
        replacement: near.map { "table:" + $0 }
      )
    )
  }

  private func compare(_ translation: Language, with original: Language, _ diagnostics: inout [Diagnostic]) {
    let first = shown(in: original)
    let second = shown(in: translation)
    reportMissing(first, in: second, translation, &diagnostics)
    reportMissing(second, in: first, original, &diagnostics)
    let common = Set(first.map(\.id)).intersection(second.map(\.id))
    let pairs = zip(first.filter { common.contains($0.id) }, second.filter { common.contains($0.id) })
    // The first difference is enough: all that follows differs with it.
    guard let (expected, found) = pairs.first(where: { $0.id != $1.id }) else { return }
    guard let exhibit = [found, expected].first(where: { $0.document != nil }),
      let document = exhibit.document
    else { return }
    diagnostics.append(
      document.source.diagnostic(
        .exhibitOrder,
        at: exhibit.range,
        [
          "name": exhibit.id.description,
          "expected": (exhibit.id == found.id ? expected : found).id.description,
        ]
      )
    )
  }

  private func reportMissing(
    _ exhibits: [PlacedExhibit],
    in others: [PlacedExhibit],
    _ language: Language,
    _ diagnostics: inout [Diagnostic]
  ) {
    let ids = Set(others.map(\.id))
    for exhibit in exhibits where !ids.contains(exhibit.id) {
      guard let document = exhibit.document else { continue }
      diagnostics.append(
        document.source.diagnostic(
          .exhibitInOneLanguage,
          at: exhibit.range,
          ["name": exhibit.id.description, "language": language.name]
        )
      )
    }
  }

  /// Each once, where it first stands.
  private func shown(in language: Language) -> [PlacedExhibit] {
    var seen: Set<Exhibit.ID> = []
    return (placed[language.code] ?? []).filter { exhibits.contains($0.id) && seen.insert($0.id).inserted }
  }
}
