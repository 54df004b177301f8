import Diagnostics

/// Quotes that are missing, of the wrong kind, or too many.
extension JSONParser {
  /// Whether a text whose line ends here goes on in the next line; otherwise its closing quote is missing.
  func goesOnAfterLineEnd() -> Bool {
    var index = position
    while index < end, bytes[index].isSpace { index += 1 }
    guard index < end else { return false }
    switch bytes[index] {
    case .openBrace, .closeBrace, .openBracket, .closeBracket: return false
    case .quote:
      // A quote alone closes the text; one with something behind it opens the next.
      let next = indexAfterSpaces(index + 1)
      guard next < end else { return true }
      return isCloser(bytes[next]) || bytes[next] == .comma || bytes[next].isSpace
    default: return hasQuoteAhead(index)
    }
  }

  private func hasQuoteAhead(_ index: Int) -> Bool {
    // A bare word with a colon and no quote before it is the next member.
    let line = bytes[index..<lineEnd(from: index)]
    guard let quote = line.firstIndex(of: .quote) else { return bytes[index..<end].contains(.quote) }
    let colon = line.firstIndex(of: .colon)
    return colon.map { $0 > quote || bytes[index..<$0].contains(0x20) } ?? true
  }

  /// Ends a text at the end of its line, and says that its closing quote is missing.
  mutating func closeEarly(from start: Int, isKey: Bool) -> String {
    let limit = min(position, lineEnd(from: start))
    var close = trimmedEnd(start, limit)
    if isKey, let colon = bytes[start..<close].firstIndex(of: .colon) {
      close = colon
    } else {
      while close > start,
        isCloser(bytes[close - 1]) || bytes[close - 1] == .comma || bytes[close - 1].isSpace
      {
        close -= 1
      }
    }
    return closeEarly(from: start, at: close)
  }

  /// Ends a text before an offset where its closing quote is missing, or is a curly one.
  mutating func closeEarly(from start: Int, at close: Int) -> String {
    position = close
    for length in [2, 3] where close - length >= start {
      if foreignQuote(at: close - length) == .curly, scalarLength(at: close - length) == length {
        report(.jsonCurlyQuotes, close - length..<close, replacement: "\"")
        return string(start..<close - length)
      }
    }
    report(.jsonMissingQuote, close..<close, ["line": line(of: start - 1)], replacement: "\"")
    return string(start..<close)
  }

  /// Quotes that other programs and languages use.
  enum ForeignQuote {
    case curly
    case single
  }

  /// The kind of the foreign quote that stands at an offset.
  func foreignQuote(at index: Int) -> ForeignQuote? {
    guard index < end else { return nil }
    switch bytes[index] {
    case .apostrophe, UInt8(ascii: "`"): return .single
    case 0xC2 where index + 1 < end:  // « »
      return bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB ? .curly : nil
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x98...0x9B: return .single  // ‘ ’ ‚ ‛
      case 0x9C...0x9F, 0xB3: return .curly  // “ ” „ ‟ ″
      default: return nil
      }
    default: return nil
    }
  }

  /// Reads a text in foreign quotes up to the end of its line at most.
  mutating func parseForeignString(_ kind: ForeignQuote) -> String {
    let start = position
    let content = start + scalarLength(at: start)
    let limit = lineEnd(from: content)
    var close = content
    var after = content
    var index = content
    while index < limit {
      let isQuote = bytes[index] == .quote || foreignQuote(at: index) != nil
      let length = scalarLength(at: index)
      if isQuote, endsText(index + length) {
        (close, after) = (index, index + length)
        break
      }
      index += length
    }
    if after == content {
      close = trimmedEnd(content, limit)
      while close > content, isCloser(bytes[close - 1]) || bytes[close - 1] == .comma { close -= 1 }
      after = close
    }
    position = after
    let text = string(content..<close)
    report(kind == .curly ? .jsonCurlyQuotes : .jsonSingleQuotes, start..<after, replacement: quoted(text))
    return text
  }

  /// Whether what follows a quote says that it closed a text.
  private func endsText(_ index: Int) -> Bool {
    let next = indexAfterSpaces(index)
    guard next < end else { return true }
    switch bytes[next] {
    case .colon, .closeBrace, .closeBracket, .newline, UInt8(ascii: "\r"): return true
    case .comma:
      let item = indexAfterSpaces(next + 1)
      guard item < end else { return true }
      return startsItem(item) || isCloser(bytes[item]) || bytes[item].isSpace
    default: return false
    }
  }

  /// Mends a text with quotes in it (`"il "Faro" di Roma"`), seen when something stands right behind its second quote.
  mutating func mendInnerQuotes(of value: JSONValue, inObject: Bool) -> JSONValue? {
    let start = value.range.lowerBound
    let inner = value.range.upperBound - 1
    var index = position
    let limit = lineEnd(from: index)
    while let quote = bytes[index..<limit].firstIndex(of: .quote) {
      let next = indexAfterSpaces(quote + 1)
      if inObject, next < end, bytes[next] == .colon {
        // The second quote opened the next key: the text was never closed.
        var close = trimmedEnd(start + 1, inner)
        while close > start + 1, bytes[close - 1] == .comma || bytes[close - 1].isSpace { close -= 1 }
        let text = closeEarly(from: start + 1, at: close)
        return JSONValue(kind: .string(text), range: start..<position)
      }
      if endsText(quote + 1) {
        let text = string(start + 1..<quote)
        position = quote + 1
        report(.jsonInnerQuote, inner..<inner + 1, replacement: "\\\"")
        return JSONValue(kind: .string(text), range: start..<position)
      }
      index = quote + 1
    }
    return nil
  }
}
