import Foundation
import Testing

@testable import Diagnostics

@Suite struct NearMissTests {
  @Test(
    "the name meant is found in spite of slips of the finger",
    arguments: [
      ("misison", "mission"), ("mision", "mission"), ("missionn", "mission"), ("tipe", "type"),
      ("MEMBERS", "members"),
      ("attivita", "attività"), ("certificatoins", "certifications"),
      ("valueOfProdution", "valueOfProduction"),
      ("IT", "it"),
    ]
  )
  func slips(written: String, meant: String) {
    let known = ["mission", "type", "members", "attività", "certifications", "valueOfProduction", "it", "en"]
    #expect(NearMiss.of(written, among: known) == meant)
  }

  @Test("a name too far from all is left without a proposal", arguments: ["", "xy", "en", "welfare", "mx"])
  func far(written: String) {
    #expect(NearMiss.of(written, among: ["it", "mission", "members", "my"]) == nil)
  }

  @Test("short names forgive less than long ones")
  func thresholds() {
    #expect(NearMiss.of("abc", among: ["axx"]) == nil)
    #expect(NearMiss.of("abcde", among: ["abxxe"]) == nil)
    #expect(NearMiss.of("abcdef", among: ["abxxef"]) == "abxxef")
    #expect(NearMiss.of("abcdefghi", among: ["abcxxxghi"]) == nil)
    #expect(NearMiss.of("abcdefghij", among: ["abcxxxghij"]) == "abcxxxghij")
  }

  @Test("the nearest wins, and of equally near ones the first by Unicode value, in whatever order they come")
  func ties() {
    let known = ["card", "cart", "carrot", "care"]
    #expect(NearMiss.of("carx", among: known) == "card")
    #expect(NearMiss.of("carx", among: known.reversed()) == "card")
    #expect(NearMiss.of("carte", among: ["carta", "cart", "CARTE"]) == "CARTE")
    #expect(NearMiss.of("memberstotal", among: ["members.totale", "members.total"]) == "members.total")
  }

  @Test("part of a name is enough when only one name has it")
  func parts() {
    #expect(NearMiss.of("total", among: ["members.total", "people.average"]) == "members.total")
    #expect(NearMiss.of("total", among: ["members.total", "people.total"]) == nil)
    #expect(NearMiss.of("certific", among: ["certifications", "members"]) == "certifications")
    #expect(NearMiss.of("welfare", among: ["work-and-welfare"]) == "work-and-welfare")
    #expect(NearMiss.of("fare", among: ["work-and-welfare"]) == nil)
  }

  @Test("the distance agrees with the plain textbook table, within the limit")
  func oracle() {
    var random = Shuffle(state: 42)
    for _ in 0..<3000 {
      let first = word(&random)
      let second = word(&random)
      var distance = EditDistance(to: first)
      let plain = plainDistance(first, second)
      for limit in 0...3 {
        #expect(
          distance.measure(second, limit: limit) == (plain <= limit ? plain : nil),
          "\(first) \(second)"
        )
      }
    }
  }

  @Test("every Latin letter with a canonical decomposition folds to its base letter")
  func folding() {
    for value in UInt32(0xC0)...0x17F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      guard decomposed.count > 1, let base = decomposed.first else { continue }
      #expect(Folding.scalars(of: String(scalar)) == Folding.scalars(of: String(base)), "\(scalar)")
    }
    #expect(Folding.scalars(of: "Æœßþ×") == Folding.scalars(of: "aeoessth×"))
    #expect(Folding.scalars(of: "e\u{300}") == Folding.scalars(of: "È"))
  }

  private func word(_ random: inout Shuffle) -> [UInt32] {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in UInt32.random(in: 97...99, using: &random) }
  }

  private func plainDistance(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        guard i > 0, j > 0 else {
          table[i][j] = max(i, j)
          continue
        }
        let same = a[i - 1] == b[j - 1]
        table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}

/// A repeatable source of random numbers.
private struct Shuffle: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
