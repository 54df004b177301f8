import Diagnostics

/// Numbers, and what stands without quotes and is no JSON: words, dates, numbers as people write them.
extension JSONParser {
  mutating func parseNumber(inObject: Bool) -> JSONValue? {
    let start = position
    guard let stop = JSONNumber.end(in: bytes, from: start, to: end), endsNumber(stop, inObject: inObject)
    else {
      return parseScrap(inObject: inObject)
    }
    position = stop
    return JSONValue(kind: .number(JSONNumber(checked: string(start..<stop))), range: start..<stop)
  }

  /// Whether what follows a number leaves it as it is.
  private func endsNumber(_ stop: Int, inObject: Bool) -> Bool {
    guard stop < end else { return true }
    switch bytes[stop] {
    case .comma:
      // In an object a key must follow: `"a": 1,5` is a decimal comma.
      return !(inObject && stop + 1 < end && bytes[stop + 1].isDigit)
    case .closeBrace, .closeBracket, .newline, UInt8(ascii: "\r"): return true
    default: break
    }
    var next = stop
    while next < end {
      if bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1; continue }
      guard let length = oddSpaceLength(at: next) else { break }
      next += length
    }
    guard next < end else { return true }
    if isComment(at: next) { return true }
    switch bytes[next] {
    case .quote, .comma, .colon, UInt8(ascii: ";"), .newline, UInt8(ascii: "\r"): return true
    case .openBrace, .closeBrace, .openBracket, .closeBracket: return true
    case let byte where byte.isDigit: return next > stop && !inObject
    default: return next > stop && (foreignQuote(at: next) != nil || startsKey(next))
    }
  }

  private func isComment(at index: Int) -> Bool {
    guard bytes[index] != UInt8(ascii: "#") else { return true }
    guard bytes[index] == UInt8(ascii: "/"), index + 1 < end else { return false }
    return bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] == UInt8(ascii: "*")
  }

  private func startsKey(_ index: Int) -> Bool {
    var word = index
    while word < end, bytes[word].isWordByte { word += 1 }
    let next = indexAfterSpaces(word)
    return word > index && next < end && bytes[next] == .colon
  }

  /// Reads what begins like no value; `nil` when there is nothing that could be meant for one.
  mutating func parseOddValue(inObject: Bool) -> JSONValue? {
    let start = position
    if let quote = foreignQuote(at: start) {
      let text = parseForeignString(quote)
      return JSONValue(kind: .string(text), range: start..<position)
    }
    switch current {
    case .comma, .colon, .closeBrace, .closeBracket, UInt8(ascii: ";"), UInt8(ascii: "="): return nil
    case 0..<0x20: return nil
    default: return parseScrap(inObject: inObject)
    }
  }

  private mutating func parseScrap(inObject: Bool) -> JSONValue? {
    let start = position
    let stop = scrapEnd(inObject: inObject)
    guard stop > start else { return nil }
    let text = string(start..<stop)
    position = stop
    var kind = JSONValue.Kind.string(text)
    if current == .quote {
      // `abc"`: only the first quote is missing.
      position += 1
      report(.jsonUnquotedText, start..<position, ["found": text], replacement: quoted(text))
    } else if let word = ForeignWord(text) {
      kind = word.kind
      report(word.rule, start..<stop, ["found": text], replacement: word.json)
    } else if let number = WrittenNumber(text) {
      report(number.rule, start..<stop, ["found": text], replacement: number.json)
      // Without bytes, so that nobody takes it for what was written.
      guard let json = number.json.flatMap(JSONNumber.init) else {
        return JSONValue(kind: .null, range: stop..<stop)
      }
      kind = .number(json)
    } else {
      report(.jsonUnquotedText, start..<stop, ["found": text], replacement: quoted(text))
    }
    return JSONValue(kind: kind, range: start..<position)
  }

  /// Where the words that begin here end.
  private func scrapEnd(inObject: Bool) -> Int {
    let limit = lineEnd(from: position)
    let isNumber = !current.isLetter
    var index = position
    scan: while index < limit {
      switch bytes[index] {
      case .quote, .openBrace, .closeBrace, .openBracket, .closeBracket, UInt8(ascii: ";"): break scan
      case UInt8(ascii: "#"), UInt8(ascii: "/"):
        if index > position, isComment(at: index), bytes[index - 1].isSpace { break scan }
      case .comma:
        guard inObject, index + 1 < limit else { break scan }
        let next = indexAfterSpaces(index + 1)
        let goesOn =
          isNumber
          ? bytes[index + 1].isDigit
          : next < limit && !startsItem(next) && !startsKey(next) && !isCloser(bytes[next])
        if !goesOn { break scan }
      default: break
      }
      index += 1
    }
    return trimmedEnd(position, index)
  }

  /// Reads a key that has no quotes, or foreign ones; `nil` when there is none.
  mutating func parseOddKey() -> String? {
    if let quote = foreignQuote(at: position) { return parseForeignString(quote) }
    guard position < end, bytes[position].isWordByte || current == UInt8(ascii: "$") else { return nil }
    let start = position
    var index = start
    let limit = lineEnd(from: start)
    while index < limit,
      bytes[index].isWordByte || bytes[index] == 0x20 || "-.$/@".utf8.contains(bytes[index])
    {
      index += 1
    }
    let stop = trimmedEnd(start, index)
    var after = stop
    if index < limit, bytes[index] == .quote { (index, after) = (indexAfterSpaces(index + 1), index + 1) }
    guard index < limit, bytes[index] == .colon || bytes[index] == UInt8(ascii: "=") else { return nil }
    position = after
    let key = string(start..<stop)
    report(.jsonUnquotedKey, start..<after, ["key": key], replacement: quoted(key))
    return key
  }
}

/// A word that says what JSON says with another.
private struct ForeignWord {
  let rule: Rule
  let json: String
  let kind: JSONValue.Kind

  init?(_ text: String) {
    var word = text.lowercased()
    // A slip of the finger: `ture`, `nulll`.
    if text.utf8.allSatisfy(\.isLetter) {
      word = NearMiss.of(word, among: ["true", "false", "null"]) ?? word
    }
    switch word {
    case "true", "vero", "sì", "si", "yes": (rule, json, kind) = (.jsonForeignWord, "true", .bool(true))
    case "false", "falso", "no": (rule, json, kind) = (.jsonForeignWord, "false", .bool(false))
    case "null", "none", "nil", "nullo", "undefined", "n.d.", "n/d", "nd", "n.a.", "n/a", "?", "-", "–", "—":
      (rule, json, kind) = (.jsonForeignWord, "null", .null)
    case "nan", "inf", "infinity", "+infinity", "-infinity":
      (rule, json, kind) = (.jsonNotANumber, "null", .null)
    default: return nil
    }
  }
}
