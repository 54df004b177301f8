import Diagnostics

/// Writing mistakes down, and looking at the text around them.
extension JSONParser {
  /// After so many mistakes the file is something else than JSON, and the rest of it is not looked at.
  private static let mistakeLimit = 100

  mutating func report(
    _ rule: Rule,
    _ range: Range<Int>,
    _ arguments: [String: String] = [:],
    replacement: String? = nil,
    isCertain: Bool = false
  ) {
    guard diagnostics.count < Self.mistakeLimit else { return }
    diagnostics.append(
      file.diagnostic(rule, at: range, arguments, replacement: replacement, isCertain: isCertain)
    )
    guard diagnostics.count == Self.mistakeLimit - 1 else { return }
    let limit = ["limit": String(Self.mistakeLimit)]
    diagnostics.append(file.diagnostic(.jsonTooManyMistakes, at: range, limit))
    giveUp()
  }

  /// Reports a comma after which nothing follows. JSON has one way to write that.
  mutating func reportTrailing(_ comma: Int) {
    report(.jsonTrailingComma, comma..<comma + 1, replacement: "", isCertain: true)
  }

  /// Leaves the rest of the file unread.
  mutating func giveUp() {
    position = end
    isLost = true
  }

  /// Reports that the innermost array or object should have been closed by now.
  mutating func reportUnclosed(before point: Int) {
    guard let opener = openers.last else { return }
    reportUnclosed(opener, at: trimmedEnd(opener, point))
  }

  /// Reports, once, that the file ends too soon.
  mutating func reportUnclosedAtEnd() {
    guard !isLost, let opener = openers.last else { return }
    isLost = true
    if let suspect = suspiciousOpener() {
      reportUnclosed(suspect.opener, at: suspect.point)
    } else {
      reportUnclosed(opener, at: trimmedEnd(opener, end))
    }
  }

  private mutating func reportUnclosed(_ opener: Int, at point: Int) {
    let isObject = bytes[opener] == .openBrace
    report(
      isObject ? .jsonMissingBrace : .jsonMissingBracket,
      point..<point,
      ["line": line(of: opener)],
      replacement: isObject ? "}" : "]"
    )
  }

  /// The first opener whose closer is indented less than it: most likely that closer belongs to an outer one.
  private func suspiciousOpener() -> (opener: Int, point: Int)? {
    guard let first = openers.first else { return nil }
    var open: [(offset: Int, indentation: Int)] = []
    var index = first
    while index < end {
      switch bytes[index] {
      case .quote:
        let limit = lineEnd(from: index)
        repeat {
          index += index < limit && bytes[index] == .backslash ? 2 : 1
        } while index < limit && bytes[index] != .quote
        index = min(index, limit)
      case .openBrace, .openBracket:
        open.append((index, indentation(of: index).width))
      case .closeBrace, .closeBracket:
        guard let opener = open.popLast() else { return nil }
        let (width, isFirst) = indentation(of: index)
        if isFirst, width < opener.indentation { return (opener.offset, trimmedEnd(opener.offset, index)) }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// How far the line of an offset is indented, and whether the offset is its first character.
  private func indentation(of offset: Int) -> (width: Int, isFirst: Bool) {
    let lineStart = bytes[..<offset].lastIndex(of: .newline).map { $0 + 1 } ?? 0
    let text = indexAfterSpaces(lineStart)
    return (text - lineStart, text == offset)
  }

  // MARK: The text around

  /// The number of the line of an offset.
  func line(of offset: Int) -> String {
    String(file.span(of: offset..<offset).line)
  }

  /// Whether a line ends between two offsets.
  func hasLineEnd(_ start: Int, _ end: Int) -> Bool {
    start < end && bytes[start..<end].contains(.newline)
  }

  func isOpen(_ opener: UInt8) -> Bool {
    openers.contains { bytes[$0] == opener }
  }

  func isCloser(_ byte: UInt8) -> Bool {
    byte == .closeBrace || byte == .closeBracket
  }

  /// Whether an element or key may begin at an offset; words are not counted.
  func startsItem(_ index: Int) -> Bool {
    guard index < end else { return false }
    switch bytes[index] {
    case .quote, .openBrace, .openBracket, UInt8(ascii: "-"): return true
    default: return bytes[index].isDigit || foreignQuote(at: index) != nil
    }
  }

  /// Whether a key with its colon stands here.
  func standsBeforeKey() -> Bool {
    guard position < end else { return false }
    if foreignQuote(at: position) != nil { return true }
    var index = position
    let limit = lineEnd(from: position)
    if bytes[index] == .quote {
      guard let close = bytes[index + 1..<limit].firstIndex(of: .quote) else { return false }
      index = close + 1
    } else {
      guard bytes[index].isWordByte else { return false }
      while index < limit, bytes[index].isWordByte { index += 1 }
    }
    index = indexAfterSpaces(index)
    return index < limit && bytes[index] == .colon
  }

  func scalarLength(at index: Int) -> Int {
    guard index < end else { return 0 }
    let length =
      switch bytes[index] {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    return min(length, end - index)
  }

  func scalarRange(at index: Int) -> Range<Int> {
    index..<index + scalarLength(at: index)
  }

  func scalar(at index: Int) -> String {
    string(scalarRange(at: index))
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A text as JSON writes it.
  func quoted(_ text: String) -> String {
    "\"" + text.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : String($1) } + "\""
  }
}
