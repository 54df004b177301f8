import Diagnostics
import Markdown

/// What translators are told about the place of each unit, going through a text from its beginning.
struct UnitContext {
  private let pair: TextPair
  private let words: ExchangeWords
  private let title: String?
  private var heading: String?
  private var line = 1
  private var position = 0

  init(_ pair: TextPair, _ words: ExchangeWords) {
    self.pair = pair
    self.words = words
    let named = pair.source.units.first { $0.key == "@title" }
    title = (named ?? pair.source.units.first { $0.block?.kind == .heading })?.plain.asOneLine
  }

  /// The comments on a unit, and the line that it stands on.
  mutating func comments(before unit: Unit) -> (lines: [String], line: Int) {
    var lines: [String] = []
    if let title { lines.append(words.page(title)) }
    if let heading, unit.block?.kind != .footnote { lines.append(words.below(heading)) }
    if let hint = words.hint(unit) { lines.append(hint) }
    if let block = unit.block, block.kind == .heading, block.level > 1 { heading = unit.plain.asOneLine }
    advance(to: unit.range.lowerBound)
    return (lines, line)
  }

  private mutating func advance(to offset: Int) {
    if offset < position {
      line = 1
      position = 0
    }
    let bytes = pair.source.file.bytes
    line += bytes[position..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") }
    position = min(offset, bytes.count)
  }
}

extension String {
  /// With spaces in place of line breaks.
  fileprivate var asOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
