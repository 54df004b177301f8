import Diagnostics
import Markdown

/// Whether a translation from a PO file still has all that translators must leave alone.
struct EntryCheck {
  let file: SourceFile
  /// The text that the translation goes into.
  let status: PairStatus

  /// The errors of an entry.
  ///
  /// - Parameters:
  ///   - unit: the unit of the source as it is today.
  ///   - present: the present translation; what differs there from the source, with good reason, may stay so.
  func problems(of entry: POEntry, unit: Unit, present: Unit?) -> [Diagnostic] {
    guard let kind = unit.block?.kind else {
      let source = Unit(key: unit.key, kind: unit.kind, text: entry.source, range: unit.range)
      let translation = Unit(key: unit.key, kind: unit.kind, text: entry.translation, range: unit.range)
      return differences(source, translation, present: present, entry, unit)
    }
    let definitions = status.pair.source.units.filter { $0.block?.kind == .definitions }.map(\.text)
      .joined(separator: "\n")
    let wanted = IsolatedBlock.read(entry.source, definitions: definitions) ?? unit.block
    guard let block = IsolatedBlock.read(entry.translation, definitions: definitions), let wanted,
      block.kind == kind,
      block.level == wanted.level, block.item == wanted.item, block.columnCount == wanted.columnCount
    else {
      let arguments = [
        "wanted": Self.name(of: wanted ?? unit.block, .italian),
        "wanted.en": Self.name(of: wanted ?? unit.block, .english),
      ]
      return [report(.exchangeStructureChanged, entry, unit, arguments)]
    }
    func whole(_ block: TextBlock, _ text: String) -> Unit {
      Unit(key: unit.key, kind: unit.kind, text: text, range: unit.range, block: block)
    }
    return differences(
      whole(wanted, entry.source),
      whole(block, entry.translation),
      present: present,
      entry,
      unit
    )
  }

  private func differences(
    _ source: Unit,
    _ translation: Unit,
    present: Unit?,
    _ entry: POEntry,
    _ unit: Unit
  ) -> [Diagnostic] {
    let wanted = UnitMarks(source)
    let written = UnitMarks(translation)
    var lost = wanted.missing(in: written)
    let unknown = written.missing(in: wanted)
    if lost.isEmpty && unknown.isEmpty { return [] }
    if let present, UnitMarks(present).missing(in: written).isEmpty,
      written.missing(in: UnitMarks(present)).isEmpty
    {
      return []
    }
    // What is written wrong is told once, and not as lost besides; so is what is lost more than once.
    let told = unknown.map { mark in
      let candidates = lost.filter { $0.kind == mark.kind }.map(\.written)
      let isOnlyOne = candidates.count == 1 && unknown.count { $0.kind == mark.kind } == 1
      let near = isOnlyOne ? candidates[0] : NearMiss.of(mark.written, among: Set(candidates))
      lost.firstIndex { $0.kind == mark.kind && $0.written == near }.map { _ = lost.remove(at: $0) }
      return report(
        .exchangeMarkUnknown,
        entry,
        unit,
        Self.arguments(mark),
        at: mark.written,
        replacement: near
      )
    }
    var seen: Set<UnitMarks.Mark> = []
    return told
      + lost.filter { seen.insert($0).inserted }
      .map { report(.exchangeMarkLost, entry, unit, Self.arguments($0)) }
  }

  private func report(
    _ rule: Rule,
    _ entry: POEntry,
    _ unit: Unit,
    _ arguments: [String: String],
    at written: String? = nil,
    replacement: String? = nil
  ) -> Diagnostic {
    let place = written.flatMap { file.bytes.range(of: Array($0.utf8), in: entry.translationRange) }
    return file.diagnostic(
      rule,
      at: place ?? entry.translationRange,
      arguments,
      replacement: place == nil ? nil : replacement
    )
    .comparing(with: unit.range, of: status.pair.source.file)
  }
}

extension EntryCheck {
  private static func arguments(_ mark: UnitMarks.Mark) -> [String: String] {
    let (italian, english) =
      switch mark.kind {
      case .placeholder: ("la cifra", "the figure")
      case .link: ("il link", "the link")
      case .image: ("l'immagine", "the image")
      case .footnote: ("il richiamo di nota", "the footnote call")
      }
    return ["kind": italian, "kind.en": english, "mark": mark.written]
  }

  private static func name(of block: TextBlock?, _ language: MessageLanguage) -> String {
    let level = block?.level ?? 0
    let marks = String(repeating: "#", count: level) + " …" + (block?.item.map { " {#\($0)}" } ?? "")
    switch (block?.kind, language) {
    case (.heading, .italian): return "un titolo «\(marks)»"
    case (.heading, .english): return "a heading “\(marks)”"
    case (.list, .italian): return "un elenco"
    case (.list, .english): return "a list"
    case (.table, .italian): return "una tabella di \(block?.columnCount ?? 0) colonne"
    case (.table, .english): return "a table of \(block?.columnCount ?? 0) columns"
    case (.quote, .italian): return "una citazione"
    case (.quote, .english): return "a quotation"
    case (.footnote, .italian): return "una nota"
    case (.footnote, .english): return "a footnote"
    case (.code, .italian): return "un blocco di codice"
    case (.code, .english): return "a block of code"
    case (.figure, .italian): return "un'immagine che sta da sola"
    case (.figure, .english): return "an image that stands alone"
    case (_, .italian): return "un solo paragrafo"
    case (_, .english): return "a single paragraph"
    }
  }
}

extension [UInt8] {
  /// Where some bytes stand first in a range.
  fileprivate func range(of wanted: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard !wanted.isEmpty, range.count >= wanted.count else { return nil }
    let start = (range.lowerBound...range.upperBound - wanted.count).first {
      self[$0...].starts(with: wanted)
    }
    return start.map { $0..<$0 + wanted.count }
  }
}
