import Diagnostics

/// A recursive-descent parser over bytes. Here stands the grammar; the other files of this folder deal with what breaks it.
struct JSONParser {
  let file: SourceFile
  let bytes: [UInt8]
  /// The offset after the last byte that may be read.
  let end: Int
  /// The offset of the next byte.
  var position: Int
  /// The offsets of the brackets and braces that are open.
  var openers: [Int] = []
  /// The mistakes found so far.
  var diagnostics: [Diagnostic] = []
  /// Whether the end came too soon, or the rest was given up: then no more of it is reported.
  var isLost = false
  // Elements are gathered on a stack, so that each array is allocated once, in its final size.
  private var elements: [JSONValue] = []
  /// How many members the last object had, for each depth: the next one is most often of its kind.
  private var memberCounts = [Int](repeating: 0, count: JSONReader.depthLimit + 1)

  init(_ file: SourceFile, range: Range<Int>) {
    self.file = file
    bytes = file.bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next byte; 0 at the end.
  var current: UInt8 {
    position < end ? bytes[position] : 0
  }

  /// What to do after a mistake between two items of an array or object.
  enum Recovery {
    /// Go on with the next item.
    case next
    /// Take the array or object for closed.
    case close
  }

  mutating func parseValue(inObject: Bool) -> JSONValue? {
    let start = position
    switch current {
    case .quote:
      let string = parseString(isKey: false)
      return JSONValue(kind: .string(string), range: start..<position)
    case .openBrace: return parseObject()
    case .openBracket: return parseArray()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return parseNumber(inObject: inObject)
    case UInt8(ascii: "t") where take("true"): return JSONValue(kind: .bool(true), range: start..<position)
    case UInt8(ascii: "f") where take("false"): return JSONValue(kind: .bool(false), range: start..<position)
    case UInt8(ascii: "n") where take("null"): return JSONValue(kind: .null, range: start..<position)
    default: return parseOddValue(inObject: inObject)
    }
  }

  private mutating func parseArray() -> JSONValue {
    let start = position
    let base = elements.count
    guard open() else { return JSONValue(kind: .array([]), range: start..<position) }
    var comma: Int?
    items: while true {
      skipSpace()
      if current == .closeBracket {
        if let comma { reportTrailing(comma) }
        position += 1
        break
      }
      guard let element = parseValue(inObject: false) else {
        if recoverElement() == .close { break }
        continue
      }
      elements.append(element)
      skipSpace()
      switch current {
      case .comma:
        comma = position
        position += 1
      case .closeBracket:
        position += 1
        break items
      default:
        comma = nil
        var last = elements.removeLast()
        let recovery = recoverAfterElement(&last)
        elements.append(last)
        if recovery == .close { break items }
      }
    }
    openers.removeLast()
    let children = Array(elements[base...])
    elements.removeSubrange(base...)
    return JSONValue(kind: .array(children), range: start..<position)
  }

  private mutating func parseObject() -> JSONValue {
    let start = position
    guard open() else { return JSONValue(kind: .object([]), range: start..<position) }
    var comma: Int?
    var keys = KeySketch()
    var members: [JSONMember] = []
    members.reserveCapacity(memberCounts[openers.count])
    items: while true {
      skipSpace()
      let keyStart = position
      let key: String
      switch current {
      case .quote: key = parseString(isKey: true)
      case .closeBrace:
        if let comma { reportTrailing(comma) }
        position += 1
        break items
      default:
        guard let oddKey = parseOddKey() else {
          if recoverKey(comma: comma) == .close { break items }
          continue
        }
        key = oddKey
      }
      let keyRange = keyStart..<position
      guard var member = parseMember(key: key, keyRange: keyRange) else {
        comma = nil
        continue
      }
      skipSpace()
      switch current {
      case .comma:
        comma = position
        position += 1
        append(member, to: &members, &keys)
      case .closeBrace:
        position += 1
        append(member, to: &members, &keys)
        break items
      default:
        comma = nil
        let recovery = recoverAfterMember(&member)
        append(member, to: &members, &keys)
        if recovery == .close { break items }
      }
    }
    memberCounts[openers.count] = members.count
    openers.removeLast()
    if members.count > Self.fewMembers { removeDuplicates(from: &members) }
    return JSONValue(kind: .object(members), range: start..<position)
  }

  private mutating func parseMember(key: String, keyRange: Range<Int>) -> JSONMember? {
    skipSpace()
    var key = key
    if current == .colon {
      position += 1
    } else {
      guard let mended = recoverColon(key: key, keyRange: keyRange) else { return nil }
      key = mended
    }
    skipSpace()
    let value = parseValue(inObject: true) ?? missingValue()
    return JSONMember(key: key, keyRange: keyRange, value: value)
  }

  /// Up to how many members a search from the start beats a table of the keys.
  private static let fewMembers = 32

  private mutating func append(
    _ member: JSONMember,
    to members: inout [JSONMember],
    _ keys: inout KeySketch
  ) {
    if keys.mayHold(member, in: bytes), members.count <= Self.fewMembers {
      for index in members.indices where members[index].key == member.key {
        return reportDuplicate(member, of: members[index])
      }
    }
    members.append(member)
  }

  private mutating func removeDuplicates(from children: inout [JSONMember]) {
    var known: [String: Int] = [:]
    var distinct: [JSONMember] = []
    for member in children {
      if let first = known[member.key] {
        reportDuplicate(member, of: distinct[first])
      } else {
        known[member.key] = distinct.count
        distinct.append(member)
      }
    }
    children = distinct
  }

  private mutating func reportDuplicate(_ member: JSONMember, of first: JSONMember) {
    let line = file.span(of: first.keyRange).line
    report(.jsonDuplicateKey, member.keyRange, ["key": member.key, "line": String(line)])
  }

  private mutating func open() -> Bool {
    guard openers.count < JSONReader.depthLimit else {
      report(.jsonTooDeep, position..<position + 1, ["limit": String(JSONReader.depthLimit)])
      giveUp()
      return false
    }
    openers.append(position)
    position += 1
    return true
  }

  /// Steps over a word if it stands here alone.
  private mutating func take(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= end else { return false }
    for index in 0..<length where bytes[position + index] != word.utf8Start[index] { return false }
    if position + length < end, bytes[position + length].isWordByte { return false }
    position += length
    return true
  }
}

/// A bit for each sort of key that an object has, to tell at once of most keys that they are new.
private struct KeySketch {
  private var bits: UInt64 = 0

  /// Whether a key may have been there before; afterwards it has. One beyond ASCII, or with escapes, may be written in
  /// several ways.
  mutating func mayHold(_ member: JSONMember, in bytes: [UInt8]) -> Bool {
    let range = member.keyRange
    guard range.count == member.key.utf8.count + 2 else {
      bits = .max
      return true
    }
    var sort: UInt64 = 0
    for index in range.lowerBound + 1..<range.upperBound - 1 {
      let byte = bytes[index]
      guard byte < 0x80 else {
        bits = .max
        return true
      }
      sort = sort &* 31 &+ UInt64(byte)
    }
    let bit: UInt64 = 1 << ((sort ^ sort >> 6) & 63)
    defer { bits |= bit }
    return bits & bit != 0
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let newline = UInt8(ascii: "\n")

  var isDigit: Bool { self &- 48 < 10 }
  var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  /// A byte of a letter, accented ones included, a digit, or an underscore.
  var isWordByte: Bool { isLetter || isDigit || self == UInt8(ascii: "_") || self >= 0x80 }
  /// Space, tab or line end: what may stand between the tokens of JSON.
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
