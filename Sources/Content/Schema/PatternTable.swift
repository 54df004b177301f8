/// A pattern that begins at the start of a text, laid out for texts in ASCII: states are bits of a number, and for each
/// byte there is the set of states that it leads on from.
struct PatternTable: Sendable {
  /// The states before the first byte.
  private let start: UInt64
  /// For each ASCII byte, the states that take it.
  private let takers: [UInt64]
  /// For each state, those that it leads to when more follows.
  private let followers: [UInt64]
  /// The states after whose byte the pattern is found, whatever follows.
  private let finders: UInt64
  /// The states after whose byte the pattern is found where the text ends.
  private let enders: UInt64

  /// `nil` for a pattern of more than 64 instructions, or one that is found before the first byte.
  init?(_ program: [TextPattern.Instruction]) {
    guard program.count <= 64 else { return nil }
    let first = Self.closure(of: 0, in: program, isStart: true, isEnd: false)
    guard !first.isFound, !Self.closure(of: 0, in: program, isStart: true, isEnd: true).isFound else {
      return nil
    }
    start = first.states
    var takers = [UInt64](repeating: 0, count: 128)
    var followers = [UInt64](repeating: 0, count: program.count)
    var finders: UInt64 = 0
    var enders: UInt64 = 0
    for (state, instruction) in program.enumerated() {
      guard case .scalar(let set) = instruction else { continue }
      for byte in set.asciiBytes { takers[byte] |= 1 << UInt64(state) }
      let next = Self.closure(of: state + 1, in: program, isStart: false, isEnd: false)
      followers[state] = next.states
      if next.isFound { finders |= 1 << UInt64(state) }
      if Self.closure(of: state + 1, in: program, isStart: false, isEnd: true).isFound {
        enders |= 1 << UInt64(state)
      }
    }
    (self.takers, self.followers, self.finders, self.enders) = (takers, followers, finders, enders)
  }

  /// The states that take a scalar and are reached from one without taking any; whether the end of the pattern is, too.
  private static func closure(
    of state: Int,
    in program: [TextPattern.Instruction],
    isStart: Bool,
    isEnd: Bool
  ) -> (states: UInt64, isFound: Bool) {
    var seen: UInt64 = 0
    var states: UInt64 = 0
    var isFound = false
    var open = [state]
    while let state = open.popLast() {
      guard seen & 1 << UInt64(state) == 0 else { continue }
      seen |= 1 << UInt64(state)
      switch program[state] {
      case .match: isFound = true
      case .scalar: states |= 1 << UInt64(state)
      case .jump(let next): open.append(next)
      case .start: if isStart { open.append(state + 1) }
      case .end: if isEnd { open.append(state + 1) }
      case .split(let first, let second): open += [first, second]
      }
    }
    return (states, isFound)
  }

  /// Whether the pattern occurs in a text; `nil` for one that isn't ASCII.
  func matches(_ text: String) -> Bool? {
    var current = start
    var last: UInt64 = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      last = current & takers[Int(byte)]
      if last & finders != 0 { return true }
      guard last != 0 else { return false }
      current = 0
      var rest = last
      while rest != 0 {
        current |= followers[rest.trailingZeroBitCount]
        rest &= rest &- 1
      }
    }
    return last & enders != 0
  }
}

extension ScalarSet {
  fileprivate var asciiBytes: [Int] {
    if isNegated { return (0..<128).filter { contains(UInt32($0)) } }
    return ranges.flatMap { range in
      range.lowerBound < 128 ? Array(Int(range.lowerBound)...Int(min(range.upperBound, 127))) : []
    }
  }
}
