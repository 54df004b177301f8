import Diagnostics

/// What a file is as a whole.
extension JSONParser {
  /// Reads a file that is one JSON value.
  mutating func parseDocument() -> JSONValue? {
    skipSpace()
    guard position < end else {
      if diagnostics.isEmpty { report(.jsonEmpty, position..<position) }
      return nil
    }
    guard !startsWithYAML() else {
      report(.jsonYAML, position..<position + 3)
      return nil
    }
    guard let value = parseValue(inObject: false) else {
      report(.jsonUnexpected, scalarRange(at: position), ["found": scalar(at: position)])
      return nil
    }
    skipSpace()
    if position < end, !isLost { reportTextAfterEnd(of: value) }
    return value
  }

  /// Reads the object at the start of a Markdown file.
  mutating func parsePrefix() -> (value: JSONValue, end: Int)? {
    skipSpace()
    guard current == .openBrace, let value = parseValue(inObject: false) else { return nil }
    return (value, position)
  }

  /// Whether a Markdown file begins with an object; one that begins with YAML is reported.
  mutating func standsBeforeFrontMatter() -> Bool {
    let start = position
    while current.isSpace { position += 1 }
    if startsWithYAML() {
      report(.jsonYAML, position..<position + 3)
      return false
    }
    // Two braces are the name of a figure.
    let isObject = current == .openBrace && !(position + 1 < end && bytes[position + 1] == .openBrace)
    position = start
    return isObject
  }

  /// The offset of the first blank line that is followed by something that cannot go on with an object.
  func likelyEndOfFrontMatter() -> Int {
    var index = 0
    while index < end, bytes[index].isSpace { index += 1 }
    while let newline = bytes[index..<end].firstIndex(of: .newline) {
      let next = indexAfterSpaces(newline + 1)
      if next < end, bytes[next] == UInt8(ascii: "#") { return newline }
      let isBlank = next < end && (bytes[next] == .newline || bytes[next] == UInt8(ascii: "\r"))
      if isBlank {
        var start = next
        while start < end, bytes[start].isSpace { start += 1 }
        guard start < end, mayGoOnWithObject(start) else { return newline }
      }
      index = newline + 1
    }
    return end
  }

  private func mayGoOnWithObject(_ index: Int) -> Bool {
    switch bytes[index] {
    case .quote, .comma, .openBrace, .closeBrace, .closeBracket: true
    default: foreignQuote(at: index) != nil
    }
  }

  /// Three hyphens, and on the next line a word with a colon.
  private func startsWithYAML() -> Bool {
    guard position + 3 < end, bytes[position..<position + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
      return false
    }
    var index = position + 3
    while index < end, bytes[index].isSpace { index += 1 }
    let word = index
    while index < end, bytes[index].isWordByte || bytes[index] == UInt8(ascii: "-") { index += 1 }
    return index > word && index < end && bytes[index] == .colon
  }

  private mutating func reportTextAfterEnd(of value: JSONValue) {
    if current == .closeBrace || current == .closeBracket {
      return report(.jsonExtraCloser, position..<position + 1, ["found": scalar(at: position)])
    }
    let line = file.span(of: max(0, value.range.upperBound - 1)..<value.range.upperBound).line
    let lineEnd = bytes[position..<end].firstIndex(of: .newline) ?? end
    report(.jsonTextAfterEnd, position..<trimmedEnd(position, lineEnd), ["line": String(line)])
  }
}
