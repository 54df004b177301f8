/// A regular expression as a tree.
indirect enum PatternExpression: Sendable {
  case scalar(ScalarSet)
  case sequence([PatternExpression])
  case choice([PatternExpression])
  case repetition(PatternExpression, minimum: Int, maximum: Int?)
  case start
  case end

  /// A short text that matches.
  var example: String {
    switch self {
    case .scalar(let set): set.example
    case .sequence(let parts): parts.map(\.example).joined()
    case .choice(let branches): branches.first?.example ?? ""
    case .repetition(let part, let minimum, _): String(repeating: part.example, count: minimum)
    case .start, .end: ""
    }
  }
}

/// A set of Unicode scalars, by their numbers.
struct ScalarSet: Sendable {
  var ranges: [ClosedRange<UInt32>]
  var isNegated = false

  func contains(_ scalar: UInt32) -> Bool {
    for range in ranges where range.contains(scalar) { return !isNegated }
    return isNegated
  }

  var example: String {
    let first = isNegated ? (97...0x2FF).first(where: contains) : ranges.first?.lowerBound
    return first.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
  }

  static let digits = ScalarSet(ranges: [48...57])
  static let word = ScalarSet(ranges: [48...57, 65...90, 95...95, 97...122])
  static let space = ScalarSet(ranges: [
    9...13, 32...32, 160...160, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
  ])
  /// Everything but line ends.
  static let any = ScalarSet(ranges: [10...10, 13...13, 0x2028...0x2029], isNegated: true)
}

/// Reads a regular expression; `nil` for what is malformed or not in the subset.
struct PatternParser {
  private var rest: Substring.UnicodeScalarView

  init(_ source: String) { rest = Substring(source).unicodeScalars }

  mutating func parse() -> PatternExpression? {
    let expression = parseChoice()
    return rest.isEmpty ? expression : nil
  }

  private mutating func parseChoice() -> PatternExpression? {
    var branches: [PatternExpression] = []
    repeat {
      guard let branch = parseSequence() else { return nil }
      branches.append(branch)
    } while take("|")
    return branches.count == 1 ? branches.first : .choice(branches)
  }

  private mutating func parseSequence() -> PatternExpression? {
    var parts: [PatternExpression] = []
    while let next = rest.first, next != "|", next != ")" {
      guard let part = parseAtom(), let repeated = parseQuantifier(of: part) else { return nil }
      parts.append(repeated)
    }
    return .sequence(parts)
  }

  private mutating func parseAtom() -> PatternExpression? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case "^": return .start
    case "$": return .end
    case ".": return .scalar(.any)
    case "[": return parseClass().map { .scalar($0) }
    case "(":
      if take("?"), !take(":") { return nil }
      guard let group = parseChoice(), take(")") else { return nil }
      return group
    case "\\": return parseEscape().map { .scalar($0) }
    case "*", "+", "?", "{", "}", "]": return nil
    default: return .scalar(ScalarSet(ranges: [next.value...next.value]))
    }
  }

  private mutating func parseQuantifier(of part: PatternExpression) -> PatternExpression? {
    guard let next = rest.first, "*+?{".unicodeScalars.contains(next) else { return part }
    switch part {
    case .start, .end: return nil
    default: rest.removeFirst()
    }
    switch next {
    case "*": return .repetition(part, minimum: 0, maximum: nil)
    case "+": return .repetition(part, minimum: 1, maximum: nil)
    case "?": return .repetition(part, minimum: 0, maximum: 1)
    default: break
    }
    guard let minimum = parseCount() else { return nil }
    if take("}") { return .repetition(part, minimum: minimum, maximum: minimum) }
    guard take(",") else { return nil }
    if take("}") { return .repetition(part, minimum: minimum, maximum: nil) }
    guard let maximum = parseCount(), take("}"), maximum >= minimum else { return nil }
    return .repetition(part, minimum: minimum, maximum: maximum)
  }

  private mutating func parseCount() -> Int? {
    let digits = rest.prefix { ScalarSet.digits.contains($0.value) }
    rest = rest[digits.endIndex...]
    return digits.count <= 4 ? Int(String(digits)) : nil
  }

  private mutating func parseEscape() -> ScalarSet? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case "d": return .digits
    case "w": return .word
    case "s": return .space
    case "D": return ScalarSet(ranges: ScalarSet.digits.ranges, isNegated: true)
    case "W": return ScalarSet(ranges: ScalarSet.word.ranges, isNegated: true)
    case "S": return ScalarSet(ranges: ScalarSet.space.ranges, isNegated: true)
    case "t": return ScalarSet(ranges: [9...9])
    case "n": return ScalarSet(ranges: [10...10])
    case "r": return ScalarSet(ranges: [13...13])
    default:
      // Other letters and digits have meanings of their own that are not in the subset.
      guard !ScalarSet.word.contains(next.value) else { return nil }
      return ScalarSet(ranges: [next.value...next.value])
    }
  }

  private mutating func parseClass() -> ScalarSet? {
    var set = ScalarSet(ranges: [])
    set.isNegated = take("^")
    while let next = rest.popFirst() {
      if next == "]" { return set }
      var lower = ScalarSet(ranges: [next.value...next.value])
      if next == "\\" {
        guard let escaped = parseEscape(), !escaped.isNegated else { return nil }
        lower = escaped
      }
      guard rest.first == "-", rest.dropFirst().first != "]" else {
        set.ranges += lower.ranges
        continue
      }
      rest.removeFirst()
      guard let last = rest.popFirst() else { return nil }
      let upper = last == "\\" ? parseEscape() : ScalarSet(ranges: [last.value...last.value])
      guard let from = lower.single, let to = upper?.single, from <= to else { return nil }
      set.ranges.append(from...to)
    }
    return nil
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }
}

extension ScalarSet {
  /// The one scalar of a set that has no other.
  fileprivate var single: UInt32? {
    guard ranges.count == 1, let range = ranges.first, range.count == 1 else { return nil }
    return range.lowerBound
  }
}
