import Diagnostics

/// Reads the lines of a PO file, however a tool has wrapped and ordered them.
struct POReader {
  private(set) var entries: [POEntry] = []
  private(set) var problems: [Diagnostic] = []

  private let file: SourceFile
  private var entry = POEntry()
  /// Where the next string that goes on without a keyword belongs.
  private var field = Field.none
  /// Whether the open entry has its text, so that what describes a text begins the next entry.
  private var hasSource = false

  private enum Field { case none, context, source, translation, previous, passedOver }

  init(_ file: SourceFile) { self.file = file }

  mutating func read() {
    let bytes = file.bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      readLine(Self.trimmed(start..<end, in: bytes))
      start = end + 1
    }
    finishEntry()
  }

  private mutating func readLine(_ line: Range<Int>) {
    guard let first = file.bytes[line].first else { return }
    if first == UInt8(ascii: "#") {
      readComment(line)
    } else if first == UInt8(ascii: "\"") {
      append(line)
    } else {
      readKeyword(line)
    }
  }

  private mutating func readComment(_ line: Range<Int>) {
    let kind = line.count > 1 ? file.bytes[line.lowerBound + 1] : UInt8(ascii: " ")
    let rest = Self.trimmed(min(line.lowerBound + 2, line.upperBound)..<line.upperBound, in: file.bytes)
    // Obsolete entries are no longer anybody's.
    if kind == UInt8(ascii: "~") { return }
    if !entry.translationRange.isEmpty { finishEntry() }
    let text = String(decoding: file.bytes[rest], as: UTF8.self)
    switch kind {
    case UInt8(ascii: "."): entry.comments.append(text)
    case UInt8(ascii: ":"): entry.references.append(text)
    case UInt8(ascii: ","): entry.flags += text.split(separator: ",").map(\.trimmedOfBlanks)
    case UInt8(ascii: "|"): readPrevious(rest)
    default: break
    }
  }

  private mutating func readPrevious(_ line: Range<Int>) {
    if file.bytes[line].first == UInt8(ascii: "\"") {
      if field == .previous { append(line) }
      return
    }
    let (keyword, rest) = Self.keyword(of: line, in: file.bytes)
    field = keyword == "msgid" ? .previous : .none
    guard field == .previous else { return }
    entry.previous = ""
    append(rest)
  }

  private mutating func readKeyword(_ line: Range<Int>) {
    let (keyword, rest) = Self.keyword(of: line, in: file.bytes)
    switch keyword {
    case "domain":
      field = .passedOver
      return
    case "msgctxt":
      if hasSource { finishEntry() }
      field = .context
      entry.context = ""
      entry.contextRange = rest
    case "msgid":
      if hasSource { finishEntry() }
      field = .source
      hasSource = true
    case "msgid_plural": field = .passedOver
    case "msgstr", "msgstr[0]":
      field = .translation
      entry.translationRange = rest
    case _ where keyword.hasPrefix("msgstr["): field = .passedOver
    default:
      field = .passedOver
      report(line)
      return
    }
    append(rest)
  }

  private mutating func append(_ line: Range<Int>) {
    guard let text = string(line) else { return report(line) }
    switch field {
    case .none: report(line)
    case .context: entry.context? += text
    case .source: entry.source += text
    case .previous: entry.previous? += text
    case .translation:
      entry.translation += text
      entry.translationRange = entry.translationRange.lowerBound..<line.upperBound
    case .passedOver: break
    }
  }

  private mutating func finishEntry() {
    if hasSource { entries.append(entry) }
    entry = POEntry()
    field = .none
    hasSource = false
  }

  private mutating func report(_ range: Range<Int>) {
    entry.isDamaged = true
    guard problems.count < Self.limit else { return }
    problems.append(file.diagnostic(.exchangeLineNotUnderstood, at: range))
  }

  /// So many lines that aren't understood make clear that this is no PO file.
  private static let limit = 20
}

extension POReader {
  /// The text between the quotes that a range begins and ends with; `nil` for anything else.
  private func string(_ range: Range<Int>) -> String? {
    let bytes = file.bytes
    guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "\"") else { return nil }
    var text: [UInt8] = []
    var index = range.lowerBound + 1
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        return index + 1 == range.upperBound ? String(decoding: text, as: UTF8.self) : nil
      case UInt8(ascii: "\\"):
        guard index + 1 < range.upperBound, let byte = Self.escaped(bytes[index + 1]) else { return nil }
        // Windows writes line ends as two characters.
        if byte != 0x0D { text.append(byte) }
        index += 2
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    return nil
  }

  private static func escaped(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "?"): letter
    default: nil
    }
  }

  /// The word at the start of a line, and what stands behind it.
  private static func keyword(of line: Range<Int>, in bytes: [UInt8]) -> (String, Range<Int>) {
    let end = bytes[line].firstIndex {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\"")
    }
    let word = line.lowerBound..<(end ?? line.upperBound)
    return (
      String(decoding: bytes[word], as: UTF8.self), trimmed(word.upperBound..<line.upperBound, in: bytes)
    )
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let first = bytes[range].first, first <= UInt8(ascii: " ") {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = bytes[range].last, last <= UInt8(ascii: " ") {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}
