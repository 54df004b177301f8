import Testing

@testable import Translation

@Suite("Alignment")
struct AlignmentTests {
  /// The length of a longest common subsequence, the plain way.
  private func length(_ old: [Int], _ new: [Int]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for (i, left) in old.enumerated() {
      for (j, right) in new.enumerated() {
        table[i + 1][j + 1] = left == right ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
      }
    }
    return table[old.count][new.count]
  }

  @Test("It matches equal elements, in order, and as many as can be", arguments: 1...300)
  func longest(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let alphabet = Int.random(in: 1...12, using: &dice)
    let old = (0..<Int.random(in: 0...30, using: &dice)).map { _ in Int.random(in: 0..<alphabet, using: &dice)
    }
    let new = (0..<Int.random(in: 0...30, using: &dice)).map { _ in Int.random(in: 0..<alphabet, using: &dice)
    }
    let matches = Alignment(from: old, to: new).matches
    #expect(matches.allSatisfy { old[$0.old] == new[$0.new] })
    #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
    #expect(matches.count == length(old, new))
  }

  @Test("Sequences of any length are aligned in reasonable time and room")
  func long() {
    let old = Array(0..<100_000)
    var new = old
    new[50_000] = -1
    #expect(Alignment(from: old, to: new).matches.count == 99_999)
    #expect(Alignment(from: old, to: old.map { -1 - $0 }).matches.isEmpty)
    _ = Alignment(from: old.map { $0 % 7 }, to: old.map { $0 % 5 })
  }
}
