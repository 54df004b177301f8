import Testing

@testable import Website

@Suite("check")
struct TranslationNoteTests {
  @Test("notes each translation that is missing or out of date, with its blocks; build doesn't")
  func notes() async throws {
    let folder = try await TranslatedFolder()
    let before = await folder.findings()
    #expect(before.contains { $0.hasPrefix("en/news.md note translation.missing") })
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo e per chi.", in: "it/mission.md")
    let found = await folder.findings()
    #expect(Set(found).subtracting(before) == ["en/mission.md note translation.stale 1/6"])
    #expect(try await folder.build().diagnostics.isEmpty)
  }

  @Test("notes how many texts of a page have no translation")
  func partial() async throws {
    let folder = try await TranslatedFolder()
    let before = await folder.findings()
    try folder.replace(
      "\"missione\"",
      with: "\"missione\", \"description\": \"Chi siamo\"",
      in: "it/mission.md"
    )
    let new = Set(await folder.findings()).subtracting(before)
    #expect(new == ["en/mission.md note translation.partial 1/7"])
  }

  @Test("warns of a photo whose page is gone")
  func orphan() async throws {
    let folder = try await TranslatedFolder()
    try folder.remove("it/members/arcobaleno.md")
    try folder.remove("en/members/arcobaleno.md")
    #expect(
      await folder.findings().contains(
        ".translations/en/members/arcobaleno.json warning translation.photo-of-nothing "
      )
    )
  }

  @Test(
    "leaves alone what is known to be out of date, and finds the disagreement again once it is marked as done"
  )
  func leftOut() async throws {
    let folder = try await TranslatedFolder()
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo in 19.", in: "it/mission.md")
    #expect(await !folder.findings().contains { $0.contains("translation.number") })
    try await folder.markDone("mission")
    #expect(
      await folder.findings().contains { $0.hasPrefix("en/mission.md error translation.number-missing") }
    )
  }
}
