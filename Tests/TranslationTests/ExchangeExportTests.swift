import Content
import Testing

@testable import Translation

@Suite("A file for translators") struct ExchangeExportTests {
  @Test("holds only its header when every translation is current; asked for all, everything, confirmed")
  func current() async throws {
    let desk = try await ExchangeDesk()
    // The page of news has no English.
    try desk.folder.write(
      "{\"slug\": \"notizie\", \"translations\": \"none\"}\n\n# Notizie\n",
      to: "it/news.md"
    )
    #expect(try await desk.exported() == [:])
    #expect(try await desk.export().contains("\"Language: en\\n\""))
    let all = try await desk.exported(all: true)
    let paragraph = try #require(all["mission.md#paragraph/1"])
    #expect(paragraph.source == "Perché esistiamo." && paragraph.translation == "Why we exist.")
    #expect(!paragraph.isFuzzy && paragraph.references == ["it/mission.md:5"])
    #expect(all["site.json#description"]?.translation == "Three bodies between the valley and the coast.")
    #expect(all["interface.json#home.label"]?.translation == "Home")
    #expect(all.keys.allSatisfy { !$0.hasPrefix("news") && !$0.hasPrefix("suppliers") })
  }

  @Test(
    "has what is missing without a translation, and what is stale with the old one and what its source said"
  )
  func states() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace("Perché esistiamo.", by: "Perché esistiamo \"oggi\".", in: "it/mission.md")
    try desk.folder.replace("Three bodies", by: "Some bodies", in: "site.json")
    let entries = try await desk.exported()
    #expect(
      Set(entries.keys) == [
        "mission.md#paragraph/1", "news.md#heading/1", "news.md#paragraph/1", "site.json#description",
      ]
    )
    let stale = try #require(entries["mission.md#paragraph/1"])
    #expect(stale.isFuzzy && stale.previous == "Perché esistiamo." && stale.translation == "Why we exist.")
    #expect(stale.comments.prefix(1) == ["Pagina: La missione"] && stale.version != nil)
    let missing = try #require(entries["news.md#paragraph/1"])
    #expect(!missing.isFuzzy && missing.translation == "" && missing.version == nil)
    #expect(missing.flags.contains("md-text"))
    let edited = try #require(entries["site.json#description"])
    #expect(edited.isFuzzy && edited.previous == nil && edited.translation.hasPrefix("Some bodies"))
  }

  @Test("protects what translators leave alone, and tells what stands above")
  func protection() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace(
      "Lo dice lo",
      by: "Lo dicono {{members.total}} soci.[^1] ![](chart:members.byKind) E lo",
      in: "it/mission.md"
    )
    try desk.folder.replace("\n## Chi", by: "\n[^1]: Una nota.\n\n## Chi", in: "it/mission.md")
    let entries = try await desk.exported()
    let entry = try #require(entries["mission.md#paragraph/2"])
    #expect(entry.flags.contains(#"placeholders:"{{members.total}}":"chart:members.byKind":"[^1]""#))
    #expect(entry.comments.contains("Sotto il titolo: I nostri valori"))
    #expect(entries["mission.md#footnote/1"]?.comments.contains("Il testo di una nota") == true)
  }

  @Test("is the same each time")
  func deterministic() async throws {
    let desk = try await ExchangeDesk()
    #expect(try await desk.export(all: true) == desk.export(all: true))
  }
}
