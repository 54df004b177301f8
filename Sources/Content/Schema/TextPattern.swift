/// A regular expression of the small kind that our schemas need, searched for anywhere in a text as JSON Schema wants it.
///
/// Literals, `.`, classes (`[a-z0-9_-]`, `[^ ]`), `\d \w \s` and their opposites, groups `(…)` and `(?:…)`, `|`,
/// the quantifiers `* + ? {2} {2,} {2,5}`, and the anchors `^` and `$`. Nothing else: whatever is not known is an error.
/// All ways to match are followed side by side, so that no pattern and no text can make it slow.
struct TextPattern: Sendable {
  /// The pattern as it is written.
  let source: String
  /// A short text that matches, to show in messages.
  let example: String
  private let program: [Instruction]
  /// Whether it can only match from the start of a text on.
  private let isAnchored: Bool
  /// The same for texts in ASCII, unless the pattern is too long for it.
  private let table: PatternTable?

  /// `nil` when the pattern is malformed, has something that is not in the subset, or grows too large.
  init?(_ source: String) {
    var parser = PatternParser(source)
    guard let expression = parser.parse() else { return nil }
    var compiler = PatternCompiler()
    guard compiler.compile(expression) else { return nil }
    self.source = source
    example = expression.example
    program = compiler.program + [.match]
    isAnchored = if case .start = program[0] { true } else { false }
    table = isAnchored ? PatternTable(program) : nil
  }

  enum Instruction: Sendable {
    case scalar(ScalarSet)
    /// Go on at both places.
    case split(Int, Int)
    case jump(Int)
    case start
    case end
    case match
  }

  /// Whether the pattern occurs in a text; lengths and classes count Unicode scalars.
  func matches(_ text: String) -> Bool {
    if let found = table?.matches(text) { return found }
    let scalars = text.unicodeScalars
    var current = PatternStates(size: program.count)
    var next = current
    var index = scalars.startIndex
    while true {
      let isStart = index == scalars.startIndex
      // A match may begin at each place.
      if isStart || !isAnchored {
        if add(0, to: &current, isStart: isStart, isEnd: index == scalars.endIndex) { return true }
      }
      guard index < scalars.endIndex, !isAnchored || !current.alive.isEmpty else { return false }
      let scalar = scalars[index].value
      scalars.formIndex(after: &index)
      for state in current.alive {
        guard case .scalar(let set) = program[state], set.contains(scalar) else { continue }
        if add(state + 1, to: &next, isStart: false, isEnd: index == scalars.endIndex) { return true }
      }
      current.removeAll()
      swap(&current, &next)
    }
  }

  /// Follows what needs no scalar from a state; `true` when that leads to the end of the pattern.
  private func add(_ state: Int, to states: inout PatternStates, isStart: Bool, isEnd: Bool) -> Bool {
    guard states.insert(state) else { return false }
    switch program[state] {
    case .match: return true
    case .scalar: return false
    case .jump(let next): return add(next, to: &states, isStart: isStart, isEnd: isEnd)
    case .start: return isStart && add(state + 1, to: &states, isStart: isStart, isEnd: isEnd)
    case .end: return isEnd && add(state + 1, to: &states, isStart: isStart, isEnd: isEnd)
    case .split(let first, let second):
      return add(first, to: &states, isStart: isStart, isEnd: isEnd)
        || add(second, to: &states, isStart: isStart, isEnd: isEnd)
    }
  }
}

/// The set of states that are alive at one place of the text.
private struct PatternStates {
  private(set) var alive: [Int] = []
  private var isAlive: [Bool]

  init(size: Int) { isAlive = Array(repeating: false, count: size) }

  mutating func insert(_ state: Int) -> Bool {
    guard !isAlive[state] else { return false }
    isAlive[state] = true
    alive.append(state)
    return true
  }

  mutating func removeAll() {
    for state in alive { isAlive[state] = false }
    alive.removeAll(keepingCapacity: true)
  }
}

/// Turns an expression into instructions.
private struct PatternCompiler {
  private static let sizeLimit = 5000
  private(set) var program: [TextPattern.Instruction] = []

  /// `false` when repetitions make the program too large.
  mutating func compile(_ expression: PatternExpression) -> Bool {
    guard program.count < Self.sizeLimit else { return false }
    switch expression {
    case .scalar(let set): program.append(.scalar(set))
    case .start: program.append(.start)
    case .end: program.append(.end)
    case .sequence(let parts): return parts.allSatisfy { compile($0) }
    case .choice(let branches): return compileChoice(branches[...])
    case .repetition(let part, let minimum, let maximum):
      for _ in 0..<minimum { guard compile(part) else { return false } }
      guard let maximum else { return compileLoop(part) }
      for _ in minimum..<max(minimum, maximum) {
        guard compileChoice([part, .sequence([])]) else { return false }
      }
    }
    return true
  }

  private mutating func compileChoice(_ branches: ArraySlice<PatternExpression>) -> Bool {
    guard let first = branches.first else { return true }
    guard branches.count > 1 else { return compile(first) }
    let split = program.count
    program.append(.split(split + 1, split + 1))
    guard compile(first) else { return false }
    let jump = program.count
    program.append(.jump(jump + 1))
    program[split] = .split(split + 1, program.count)
    guard compileChoice(branches.dropFirst()) else { return false }
    program[jump] = .jump(program.count)
    return true
  }

  private mutating func compileLoop(_ part: PatternExpression) -> Bool {
    let split = program.count
    program.append(.split(split + 1, split + 1))
    guard compile(part) else { return false }
    program.append(.jump(split))
    program[split] = .split(split + 1, program.count)
    return true
  }
}
