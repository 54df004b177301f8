import Testing

@Suite("The sample consortium")
struct RulesTests {
  @Test("breaks no rule")
  func sample() async throws {
    let sample = try await RulesSample.asItIs()
    #expect(sample.problems == [])
    #expect(sample.changes.map { $0.path + " " + $0.wording(in: .english).summary } == [])
  }
}
