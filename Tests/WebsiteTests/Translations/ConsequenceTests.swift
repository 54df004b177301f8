import Testing

@testable import Website

@Suite("A mistake in one language")
struct ConsequenceTests {
  @Test("is told once, and not again as a disagreement with the other")
  func once() async throws {
    let folder = try await TranslatedFolder()
    let before = await folder.findings()
    try folder.replace("(news.md)", with: "(nevs.md)", in: "it/mission.md")
    try folder.remove(".translations")
    let new = Set(await folder.findings()).subtracting(before)
    #expect(new == ["it/mission.md error link.missing-page "])
  }

  @Test("hides no disagreement elsewhere")
  func elsewhere() async throws {
    let folder = try await TranslatedFolder()
    try folder.remove(".translations")
    try folder.replace("(news.md)", with: "(nevs.md)", in: "it/mission.md")
    try folder.replace("Why we exist.", with: "Why 19 of us exist.", in: "en/mission.md")
    #expect(await folder.findings().contains { $0.hasPrefix("en/mission.md error translation.number") })
  }
}
