import Diagnostics

/// Commas, colons and brackets that are missing, wrong or too many.
extension JSONParser {
  /// A value that is nowhere to be seen: behind a colon comes the end of the member.
  mutating func missingValue() -> JSONValue {
    let point = trimmedEnd(0, position)
    if !isLost, position < end { report(.jsonMissingValue, point..<point) }
    return JSONValue(kind: .null, range: point..<point)
  }

  /// Where an element should begin and none does.
  mutating func recoverElement() -> Recovery {
    switch current {
    case .comma:
      report(.jsonExtraComma, position..<position + 1)
      position += 1
      return .next
    case .closeBrace: return recoverCloser()
    default: return recoverAnywhere()
    }
  }

  /// Where a key should begin and none does.
  mutating func recoverKey(comma: Int?) -> Recovery {
    switch current {
    case .comma:
      report(.jsonExtraComma, position..<position + 1)
      position += 1
      return .next
    case .closeBracket: return recoverCloser()
    case .openBrace where isOpen(.openBracket):
      // The next record begins although this one is open: the comma belongs to the list.
      reportUnclosed(before: comma ?? position)
      position = comma ?? position
      return .close
    default: return recoverAnywhere()
    }
  }

  /// Mends what stands between a key and its value; `nil` when there is no telling what is meant.
  mutating func recoverColon(key: String, keyRange: Range<Int>) -> String? {
    if current == UInt8(ascii: "=") {
      let start = position
      position += 1
      if current == UInt8(ascii: ">") { position += 1 }
      report(.jsonMissingColon, start..<position, ["key": key], replacement: ":")
      return key
    }
    if let colon = bytes[keyRange].firstIndex(of: .colon), bytes[keyRange.lowerBound] == .quote {
      // `"name: "abc"`: the quote before the colon is missing.
      position = colon + 1
      report(.jsonMissingQuote, colon..<colon, ["line": line(of: keyRange.lowerBound)], replacement: "\"")
      return string(keyRange.lowerBound + 1..<colon)
    }
    let point = keyRange.upperBound
    if current == .comma || current == .closeBrace { return key }
    if position == end {
      reportUnclosedAtEnd()
      return nil
    }
    if startsItem(position) || current.isLetter {
      report(.jsonMissingColon, point..<point, ["key": key], replacement: ":")
      return key
    }
    _ = recoverAnywhere()
    return nil
  }

  /// Where a comma or a closing bracket should follow an element and something else does.
  mutating func recoverAfterElement(_ element: inout JSONValue) -> Recovery {
    switch current {
    case .colon where element.string != nil:
      report(.jsonMemberInArray, element.range)
      position += 1
      skipSpace()
      element = parseValue(inObject: false) ?? element
      return afterMendedValue(&element, inObject: false)
    case .closeBrace: return recoverCloser()
    default: return recoverSeparator(&element, inObject: false)
    }
  }

  /// Where a comma or a closing brace should follow a member and something else does.
  mutating func recoverAfterMember(_ member: inout JSONMember) -> Recovery {
    var value = member.value
    defer { member = JSONMember(key: member.key, keyRange: member.keyRange, value: value) }
    switch current {
    case .colon where value.string != nil && hasLineEnd(member.keyRange.upperBound, value.range.lowerBound):
      // What was taken for the value is the key of the next line.
      position = value.range.lowerBound
      let point = trimmedEnd(0, position)
      report(.jsonMissingValue, point..<point)
      value = JSONValue(kind: .null, range: point..<point)
      return .next
    case .closeBracket: return recoverCloser()
    case .openBrace where isOpen(.openBracket):
      reportUnclosed(before: value.range.upperBound)
      return .close
    default: return recoverSeparator(&value, inObject: true)
    }
  }

  private mutating func recoverSeparator(_ value: inout JSONValue, inObject: Bool) -> Recovery {
    let point = value.range.upperBound
    if position >= end {
      reportUnclosedAtEnd()
      return .close
    }
    if current == UInt8(ascii: ";") {
      report(.jsonMissingComma, position..<position + 1, replacement: ",")
      position += 1
      return .next
    }
    if isQuoted(value), !hasLineEnd(point, position),
      !(inObject ? standsBeforeKey() : startsItem(position)),
      let mended = mendInnerQuotes(of: value, inObject: inObject)
    {
      value = mended
      return afterMendedValue(&value, inObject: inObject)
    }
    if startsNext(inObject: inObject, after: point) {
      report(.jsonMissingComma, point..<point, replacement: ",")
      return .next
    }
    return recoverAnywhere()
  }

  /// Whether a value is a text between two straight quotes, none of which had to be mended.
  private func isQuoted(_ value: JSONValue) -> Bool {
    value.string != nil && value.range.count > 1 && bytes[value.range.lowerBound] == .quote
      && bytes[value.range.upperBound - 1] == .quote
  }

  /// Whether the next item begins here, so that only the comma is missing.
  private func startsNext(inObject: Bool, after point: Int) -> Bool {
    guard inObject else { return startsItem(position) || current.isLetter }
    return standsBeforeKey() || (current == .quote && hasLineEnd(point, position))
  }

  /// Goes on behind a value that was mended, as the grammar does behind any value.
  private mutating func afterMendedValue(_ value: inout JSONValue, inObject: Bool) -> Recovery {
    skipSpace()
    switch current {
    case .comma:
      position += 1
      return .next
    case inObject ? UInt8.closeBrace : .closeBracket:
      position += 1
      return .close
    case .closeBrace, .closeBracket: return recoverCloser()
    default: return recoverSeparator(&value, inObject: inObject)
    }
  }

  /// A closing bracket of the other kind: this item was left open, or the bracket is a slip, or it is one too many.
  private mutating func recoverCloser() -> Recovery {
    let opener: UInt8 = current == .closeBrace ? .openBrace : .openBracket
    let next = indexAfterSpaces(position + 1)
    let goesOn = next < end && bytes[next] == .comma
    if let outer = openers.lastIndex(where: { bytes[$0] == opener }), outer > 0 || !goesOn {
      reportUnclosed(before: position)
      return .close
    }
    let found = ["found": scalar(at: position)]
    position += 1
    if openers.count == 1, goesOn {
      report(.jsonExtraCloser, position - 1..<position, found)
      position = next + 1
      return .next
    }
    let expected = opener == .openBrace ? "]" : "}"
    let line = openers.last.map { self.line(of: $0) } ?? ""
    report(
      .jsonWrongCloser,
      position - 1..<position,
      found.merging(["expected": expected, "line": line]) { first, _ in first },
      replacement: expected
    )
    return .close
  }

  /// Reports something inexplicable and goes to the next place where an item may begin.
  private mutating func recoverAnywhere() -> Recovery {
    guard position < end else {
      reportUnclosedAtEnd()
      return .close
    }
    report(.jsonUnexpected, scalarRange(at: position), ["found": scalar(at: position)])
    position += scalarLength(at: position)
    skipToNextItem()
    if current == .comma { position += 1 }
    return .next
  }

  private mutating func skipToNextItem() {
    var nesting = 0
    while position < end {
      switch bytes[position] {
      case .openBrace, .openBracket: nesting += 1
      case .closeBrace, .closeBracket:
        if nesting == 0 { return }
        nesting -= 1
      case .comma where nesting == 0: return
      case .newline where nesting == 0:
        let next = indexAfterSpaces(position + 1)
        if next < end, bytes[next] == .quote { return }
      case .quote:
        let limit = lineEnd(from: position + 1)
        position = bytes[position + 1..<limit].firstIndex(of: .quote) ?? limit - 1
      default: break
      }
      position += 1
    }
  }
}
