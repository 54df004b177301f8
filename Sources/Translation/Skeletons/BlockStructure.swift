import Markdown

/// A block without its words.
struct BlockStructure {
  /// The marks of the block, ready to be filled with words; empty for a paragraph that is nothing but words.
  let text: String

  init(of unit: Unit, _ block: TextBlock) {
    let lines = unit.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    switch block.kind {
    case .heading: text = Self.heading(unit.text, block)
    case .list: text = Self.list(lines)
    case .table: text = Self.table(lines)
    case .quote: text = Self.joined(">", unit.text)
    case .footnote: text = Self.joined("[^\(block.footnoteLabel ?? "")]:", unit.text.drop { $0 != ":" })
    case .figure: text = lines.map { KeptMarks(of: $0).line }.joined(separator: "\n")
    case .paragraph: text = KeptMarks(of: unit.text).line
    case .code, .rule, .definitions, .comment: text = unit.text
    }
  }

  private static func joined(_ mark: String, _ words: some StringProtocol) -> String {
    let kept = KeptMarks(of: String(words)).line
    return kept.isEmpty ? mark : mark + " " + kept
  }

  private static func heading(_ words: String, _ block: TextBlock) -> String {
    let heading = joined(String(repeating: "#", count: block.level), words)
    guard words.hasSuffix("}"), let brace = words.lastRange(of: "{#") else { return heading }
    return heading + " " + words[brace.lowerBound...]
  }

  /// Each item with its mark and its indentation.
  private static func list(_ lines: [String]) -> String {
    var items: [(mark: String, words: String)] = []
    for line in lines {
      if let length = markLength(of: line) {
        items.append((String(line.prefix(length)), String(line.dropFirst(length))))
      } else if !items.isEmpty {
        items[items.count - 1].words += "\n" + line
      }
    }
    return items.map { joined($0.mark, $0.words) }.joined(separator: "\n")
  }

  /// How long the indentation and the mark of an item are.
  private static func markLength(of line: String) -> Int? {
    let indent = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(indent)
    let digits = rest.prefix { ("0"..."9").contains($0) }.count
    let mark = rest.dropFirst(digits).first
    let isMark = digits > 0 ? mark == "." || mark == ")" : mark == "-" || mark == "*" || mark == "+"
    let next = rest.dropFirst(digits + 1).first
    return isMark && (next == nil || next == " ") ? indent + digits + 1 : nil
  }

  /// Each row with its cells; the line below the heading stays.
  private static func table(_ lines: [String]) -> String {
    lines.enumerated().map { number, line in
      if number == 1 { return line }
      return "|" + cells(of: line).map { " " + KeptMarks(of: $0).line }.map { $0 + " |" }.joined()
    }.joined(separator: "\n")
  }

  private static func cells(of row: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in row.trimmingBlanks() {
      if character == "|", !isEscaped { cells.append("") } else { cells[cells.count - 1].append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }
}

extension String {
  fileprivate func trimmingBlanks() -> Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension StringProtocol {
  /// The last place where a text stands.
  fileprivate func lastRange(of text: String) -> Range<Index>? { ranges(of: text).last }
}
