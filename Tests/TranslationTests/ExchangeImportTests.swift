import Content
import Diagnostics
import Foundation
import Testing

@testable import Translation

@Suite("An import from translators") struct ExchangeImportTests {
  @Test("of a file as it was exported changes no byte of any file")
  func roundTrip() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace("Perché esistiamo.", by: "Perché esistiamo oggi.", in: "it/mission.md")
    let before = try desk.files()
    for all in [false, true] {
      let result = try await desk.take(desk.export(all: all))
      #expect(result.problems == [] && result.plan.pages.isEmpty)
      #expect(try desk.changed(since: before) == [])
    }
  }

  @Test("puts a revised text in its block, leaves the rest as it is, and clears its state")
  func block() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace("Perché esistiamo.", by: "Perché esistiamo oggi.", in: "it/mission.md")
    let before = try desk.files()
    let text = try await desk.export()
      .replacing("#, fuzzy, md-text", with: "#, md-text").replacing(
        "Why we exist.",
        with: "Why we exist “today”."
      )
    let result = try await desk.take(text)
    #expect(result.problems == [])
    #expect(result.plan.pages.map(\.imported) == [1] && result.plan.pages.map(\.isNew) == [false])
    #expect(try desk.changed(since: before) == [".translations/en/mission.json", "en/mission.md"])
    let old = String(decoding: before["en/mission.md"] ?? Data(), as: UTF8.self)
    #expect(
      try desk.folder.read("en/mission.md") == old.replacing("Why we exist.", with: "Why we exist “today”.")
    )
    #expect(try await desk.status(.page("mission")) == (.current, []))
    let after = try desk.files()
    #expect(try await desk.take(text).plan.pages.isEmpty)
    #expect(try desk.changed(since: after) == [])
  }

  @Test("keeps the file's line ends, its byte-order mark and its lack of a last line end")
  func lineEnds() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.write(
      "\u{FEFF}# Networks\r\n\r\nOld text.\r\nOf two lines.\r\n\r\nLast.",
      to: "en/networks.md"
    )
    try desk.folder.write("# Reti\n\nTesto vecchio.\n\nIn mezzo.\n\nUltimo.\n", to: "it/networks.md")
    let result = try await desk.take([
      ("networks.md#paragraph/1", "Testo vecchio.", "New text.\nOf two lines."),
      ("networks.md#heading/1", "# Reti", "# Networks"),
    ])
    #expect(result.plan.kept == 1 && result.problems == ["exchange.edited-meanwhile 6"])
    try await desk.photographAll()
    try desk.folder.write("# Reti\n\nTesto nuovo.\n\nIn mezzo.\n\nUltimo.\n", to: "it/networks.md")
    _ = try await desk.take([
      ("networks.md#paragraph/1", "Testo nuovo.", "New text.\nOf three\nlines.")
    ])
    // Foundation would take the byte-order mark out of a string.
    let bytes = try desk.files()["en/networks.md"].map(Array.init) ?? []
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{FEFF}# Networks\r\n\r\nNew text.\r\nOf three\r\nlines.\r\n\r\nLast."
    )
  }

  @Test("puts a new block behind the translation of the one above it, and a new footnote behind the others")
  func newBlocks() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.write("# Reti\n\nUno.[^1]\n\nDue.\n\n[^1]: Nota.\n", to: "it/networks.md")
    try desk.folder.write("# Networks\n\nOne.[^1]\n\nTwo.\n\n[^1]: Note.\n", to: "en/networks.md")
    try await desk.photographAll()
    try desk.folder.write(
      "Zero.\n\n# Reti\n\nUno.[^1]\n\n![](chart:members.byKind)\n\n- Un\n- elenco\n\n## Poi\n\nDue.[^2]\n\n[^1]: Nota.\n[^2]: Altra.\n",
      to: "it/networks.md"
    )
    let result = try await desk.take([
      ("networks.md#paragraph/1", "Zero.", "Nought."),
      ("networks.md#list/1", "- Un\n- elenco", "- A\n- list"),
      ("networks.md#heading/2", "## Poi", "## Then"),
      ("networks.md#paragraph/3", "Due.[^2]", "Two.[^2]"),
      ("networks.md#footnote/2", "[^2]: Altra.", "[^2]: Another."),
    ])
    #expect(result.problems == [])
    let text =
      "Nought.\n\n# Networks\n\nOne.[^1]\n\n![](chart:members.byKind)\n\n- A\n- list\n\n## Then\n\nTwo.[^2]\n\n[^1]: Note.\n\n[^2]: Another.\n"
    // The chart, which has no words, has come along.
    #expect(try desk.folder.read("en/networks.md") == text)
    #expect(try await desk.status(.page("networks")) == (.current, []))
  }

  @Test("makes a page that isn't there from a skeleton, whole or with what is still to do")
  func newPage() async throws {
    let desk = try await ExchangeDesk()
    let source =
      "{\"slug\": \"notizie\", \"title\": \"Notizie\", \"listed\": false}\n\nUno, {{members.total}}.\n\n---\n\n## Due\n\nTre.\n"
    try desk.folder.write(source, to: "it/news.md")
    let first = try await desk.take([
      ("news.md#@title", "Notizie", "The \"news\""),
      ("news.md#paragraph/1", "Uno, {{members.total}}.", "One, {{members.total}}."),
      ("news.md#paragraph/2", "Tre.", "Three."),
    ])
    #expect(first.problems == [] && first.plan.pages.map(\.isNew) == [true])
    #expect(
      try desk.folder.read("en/news.md")
        == "{\"listed\": false, \"title\": \"The \\\"news\\\"\"}\n\nOne, {{members.total}}.\n\n---\n\n<!-- it: ## Due -->\n##\n\nThree.\n"
    )
    let status = try await desk.status(.page("news"))
    #expect(status.state == .partial && status.open == ["heading/1 missing"])
    _ = try await desk.take([("news.md#heading/1", "## Due", "## Two")])
    #expect(try desk.folder.read("en/news.md").contains("\n---\n\n## Two\n\nThree.\n"))
    #expect(try await desk.status(.page("news")).state == .current)
  }

  @Test("fills in a page that somebody has begun, comment by comment")
  func begunPage() async throws {
    let desk = try await ExchangeDesk()
    let content = try await desk.content()
    let page = try #require(content.documents["mission"]?["it"])
    try desk.folder.write(Skeleton(of: page).text, to: "en/mission.md")
    let entries = try await desk.exported().filter { $0.key.hasPrefix("mission.md") }
    #expect(entries.count == 6 && entries.values.allSatisfy { $0.translation == "" })
    let result = try await desk.take(entries.values.map { ($0.context ?? "", $0.source, $0.source + " EN") })
    #expect(result.problems == [])
    let text = try desk.folder.read("en/mission.md")
    #expect(!text.contains("<!--") && text.contains("## Chi decide EN\n\nI soci, secondo"))
    #expect(try await desk.status(.page("mission")).state == .current)
  }

  @Test("changes only the bytes of a string in data, words and front matter, and adds those that lack")
  func strings() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace(
      "{ \"it\": \"Tutto è inventato.\", \"en\": \"All of it is invented.\" }",
      by: "{ \"it\": \"Tutto è inventato.\" }",
      in: "site.json"
    )
    try desk.folder.replace("\"it\": \"Tre enti fra", by: "\"it\": \"Quattro enti fra", in: "site.json")
    try desk.folder.replace(
      "\"slug\": \"missione\"",
      by: "\"slug\": \"missione\", \"description\": \"Di noi\"",
      in: "it/mission.md"
    )
    let before = try desk.files()
    let result = try await desk.take([
      ("site.json#notice", "Tutto è inventato.", "It’s all \"invented\"."),
      (
        "site.json#description", "Quattro enti fra la valle e la costa.",
        "Four bodies\nbetween valley \\ coast."
      ),
      ("mission.md#@description", "Di noi", "About us"),
      ("interface.json#home.label", "Inizio", "Start"),
    ])
    // Nobody asked for the word: its translation was current.
    #expect(result.problems == ["exchange.edited-meanwhile 20"])
    let site = String(decoding: before["site.json"] ?? Data(), as: UTF8.self)
      .replacing(
        "\"Tutto è inventato.\"",
        with: "\"Tutto è inventato.\", \"en\": \"It’s all \\\"invented\\\".\""
      )
      .replacing(
        "\"Three bodies between the valley and the coast.\"",
        with: "\"Four bodies\\nbetween valley \\\\ coast.\""
      )
    #expect(try desk.folder.read("site.json") == site)
    #expect(
      try desk.folder.read("en/mission.md").hasPrefix("{\"description\": \"About us\"}\n\n# Our mission\n")
    )
  }

  @Test(
    "adds an object's member the way its neighbour is written",
    arguments: [
      ("{\n  \"a\": \"x\"\n}\n", "{\n  \"a\": \"x\",\n  \"b\": \"y\"\n}\n"),
      ("{ \"a\": \"x\" }", "{ \"a\": \"x\", \"b\": \"y\" }"),
      (
        "{\"t\": {\n\t\"a\" : \"x\", \"c\": 1 } }",
        "{\"t\": {\n\t\"a\" : \"x\",\n\t\"b\": \"y\", \"c\": 1 } }"
      ),
      ("{ \"t\": { \"a\": \"x\"} }", "{ \"t\": { \"a\": \"x\", \"b\": \"y\"} }"),
    ]
  )
  func members(text: String, wanted: String) throws {
    let bytes = Array(text.utf8)
    let x = try #require(bytes.firstIndex(of: UInt8(ascii: "x")))
    var edits = FileEdits()
    edits.addMember("b", "y", after: ("a", x..<x + 1), in: bytes)
    let file = SourceFile(path: "x.json", bytes: bytes)
    #expect(edits.applied(to: bytes, readAs: file).map { String(decoding: $0, as: UTF8.self) } == wanted)
    #expect(edits.applied(to: bytes + [0x20], readAs: file) == nil)
  }

  @Test(
    "adds members to the end of an object",
    arguments: [
      ("{}", "{ \"b\": \"y\"}"), ("{\n}\n", "{\n  \"b\": \"y\"\n}\n"),
      ("{\"a\": 1}\n\n# T", "{\"a\": 1, \"b\": \"y\"}\n\n# T"),
      ("{\n    \"a\": 1\n}", "{\n    \"a\": 1,\n    \"b\": \"y\"\n}"),
    ]
  )
  func membersAtEnd(text: String, wanted: String) throws {
    let bytes = Array(text.utf8)
    let end = try #require(bytes.firstIndex(of: UInt8(ascii: "}"))) + 1
    var edits = FileEdits()
    edits.addMembers([("b", "y")], toObjectEndingAt: end, in: bytes)
    let file = SourceFile(path: "x.json", bytes: bytes)
    #expect(edits.applied(to: bytes, readAs: file).map { String(decoding: $0, as: UTF8.self) } == wanted)
  }

  @Test("takes a confirmed translation's photo and passes over what is empty or fuzzy")
  func confirmed() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace("Perché esistiamo.", by: "Perché noi esistiamo.", in: "it/mission.md")
    let before = try desk.files()
    let text = try await desk.export()
    let open = try await desk.take(text)
    #expect(open.plan.open == 3 && open.plan.pages.isEmpty)
    let result = try await desk.take(text.replacing("#, fuzzy, md-text", with: "#, md-text"))
    #expect(result.plan.pages.map(\.confirmed) == [1] && result.plan.pages.map(\.imported) == [0])
    #expect(try desk.changed(since: before) == [".translations/en/mission.json"])
    #expect(try await desk.status(.page("mission")) == (.current, []))
  }
}
