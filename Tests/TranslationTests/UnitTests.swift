import Content
import Diagnostics
import Markdown
import Testing

@testable import Translation

@Suite("What is to be translated")
struct UnitTests {
  @Test("In a page it is the texts in front and the blocks, with their places; comments are none")
  func pageUnits() {
    let text = """
      {"slug": "missione", "title": "La \\"nostra\\" missione", "description": "Perché"}

      # La missione

      <!-- ok: appunto -->
      Uno.

      Due.
      """
    let list = page(text)
    #expect(list.units.map(\.key) == ["@title", "@description", "heading/1", "paragraph/1", "paragraph/2"])
    #expect(list.units.map(\.text) == ["La \"nostra\" missione", "Perché", "# La missione", "Uno.", "Due."])
    #expect(list.comments.map(\.plain) == ["ok: appunto"])
    let bytes = list.file.bytes
    #expect(
      list.units.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "La \\\"nostra\\\" missione", "Perché", "# La missione", "Uno.", "Due.",
      ]
    )
    #expect(list.units.map(\.wordCount) == [3, 1, 2, 1, 1])
  }

  private func data(_ text: String) throws -> DataFile {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "content/data/2024/report.json", text: text)
    let value = try #require(JSONReader.parse(source, diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
    return DataFile(source: source, value: value)
  }

  @Test("In data, texts are named by ids where there are some, and by their place where not")
  func dataUnits() throws {
    let file = try data(
      """
      {
        "process": {"it": "Come", "en": "How"},
        "risks": [
          {"id": "tenders", "risk": {"it": "Gare", "en": "Tenders"}},
          {"id": "rates", "risk": {"it": "Tassi"}}
        ],
        "notes": [{"figure": "a.b", "note": {"it": "N", "en": "N"}}],
        "mixed": [{"kind": "x", "n": {"it": "1", "en": "1"}}, {"kind": "x", "n": {"it": "2", "en": "2"}}],
        "tools": [{"it": "Uno", "en": "One"}, {"it": "Due", "en": "Two"}],
        "codes": ["it", "en"], "it": 3
      }
      """
    )
    let source = UnitList(DataTexts(of: file, source: "it"), language: "it").units
    #expect(
      source.map(\.key) == [
        "process", "risks/tenders/risk", "risks/rates/risk", "notes/a.b/note", "mixed/1/n", "mixed/2/n",
        "tools/1",
        "tools/2",
      ]
    )
    let english = UnitList(DataTexts(of: file, source: "it"), language: "en").units
    #expect(english.map(\.text) == ["How", "Tenders", "N", "1", "2", "One", "Two"])
    #expect(english.first.map { String(decoding: file.source.bytes[$0.range], as: UTF8.self) } == "How")
  }

  @Test("Of words, how a language writes numbers and dates is its own affair")
  func wordUnits() throws {
    let file = try data(#"{"$schema": "x", "nav.home": "Inizio", "decimalSeparator": ",", "months": "a b"}"#)
    #expect(UnitList(words: file, language: "it").units.map(\.key) == ["nav.home"])
  }

  @Test(
    "Pairs are of all pages, words and data; a page's source is what it says, else the first language it has"
  )
  func pairs() async throws {
    let folder = try TemporaryFolder(copying: Repository.root + "/Tests/Fixtures/small")
    try folder.write("{\"source\": \"en\"}\n\n# Our mission\n\nText.\n", to: "en/mission.md")
    try folder.write("{\"translations\": \"none\"}\n\n# Notizie\n\nTesto.\n", to: "it/news.md")
    var diagnostics: [Diagnostic] = []
    let read = await Repository.read(folder.root, &diagnostics)
    let content = try #require(read, "\(diagnostics.map { $0.rule.id + $0.path })")
    let pairs = await content.textPairs()
    func find(_ name: TextName) -> TextPair? { pairs.first { $0.name == name } }
    #expect(find(.page("mission"))?.language == "it")
    #expect(find(.page("mission"))?.source.language == "en")
    #expect(find(.page("visiting-us"))?.language == "it")
    #expect(find(.page("visiting-us"))?.translation == nil)
    #expect(find(.page("suppliers"))?.language == "en")
    #expect(find(.page("news"))?.isWanted == false)
    #expect(find(.site)?.translation?.units.contains { $0.key == "title" } == true)
    #expect(find(.words("interface"))?.source.units.isEmpty == false)
    #expect(find(.data("members"))?.source.units.contains { $0.key.hasPrefix("members/arcobaleno/") } == true)
    #expect(pairs.map(\.name) == pairs.map(\.name).sorted())
  }
}
