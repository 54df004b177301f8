import Content
import Diagnostics
import Foundation
import Testing

@testable import Translation

@Suite("What an import refuses, and what it keeps") struct ExchangeRefusalTests {
  private static let source =
    "Lo dicono {{members.total}} [soci](members.md#chi) e [Normattiva](https://www.normattiva.it/).[^1]"

  private func desk() async throws -> ExchangeDesk {
    let desk = try await ExchangeDesk()
    try desk.folder.write(
      "# Reti\n\n\(Self.source)\n\n![](chart:members.byKind)\n\n## Soci {#2.3}\n\n- Uno\n- Due\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n[^1]: Nota.\n",
      to: "it/networks.md"
    )
    try FileManager.default.removeItem(atPath: desk.folder.root + "/en/networks.md")
    return desk
  }

  @Test(
    "A figure, link, image or footnote that is lost or changed is an error at its line",
    arguments: [
      (
        "They say {{members.totl}} [m](members.md) [N](https://www.normattiva.it/).[^1]",
        ["exchange.mark-unknown 6 {{members.total}}"]
      ),
      ("They say [m](members.md) [N](https://www.normattiva.it/).[^1]", ["exchange.mark-lost 6"]),
      (
        "They say {{of.quite.another}} [m](members.md) [N](https://www.normattiva.it/).[^1]",
        ["exchange.mark-unknown 6 {{members.total}}"]
      ),
      (
        "They say {{revenue}} {{result}} [m](members.md) [N](https://www.normattiva.it/).[^1]",
        ["exchange.mark-lost 6", "exchange.mark-unknown 6", "exchange.mark-unknown 6"]
      ),
      (
        "They say {{members.total}} {{members.total}} [m](members.md) [N](https://www.normattiva.it/).[^1]",
        ["exchange.mark-unknown 6"]
      ),
      (
        "They say {{members.total}} [m](member.md) [N](https://www.normattiva.it/).[^1]",
        ["exchange.mark-unknown 6 members.md"]
      ),
      ("They say {{members.total}} [m](members.md) N.[^1]", ["exchange.mark-lost 6"]),
      (
        "They say {{members.total}} [m](members.md) [N](https://www.normattiva.it/).",
        ["exchange.mark-lost 6"]
      ),
      (
        "They say {{members.total}} [m](members.md) [N](https://www.normattiva.it/).[^2]",
        ["exchange.mark-unknown 6 [^1]"]
      ),
      (
        "They say \\{{members.total}} [m](members.md) [N](https://www.normattiva.it/).[^1]",
        ["exchange.mark-lost 6"]
      ),
      (
        "They {{members.total}} [m](members.md).\n\nAnd [N](https://www.normattiva.it/).[^1]",
        ["exchange.structure-changed 6"]
      ),
      (
        "# They {{members.total}} [m](members.md) [N](https://www.normattiva.it/).[^1]",
        ["exchange.structure-changed 6"]
      ),
      ("They say {{members.total}} [m](members.md#who) [N](https://www.normattiva.it/).[^1]", []),
    ]
  )
  func marks(translation: String, problems: [String]) async throws {
    let desk = try await desk()
    let before = try desk.files()
    let result = try await desk.take([("networks.md#paragraph/1", Self.source, translation)])
    let found = result.diagnostics.map { problem in
      "\(problem.rule.id) \(problem.span?.line ?? 0)" + (problem.replacement.map { " \($0)" } ?? "")
    }
    #expect(found.sorted() == problems)
    #expect(
      result.diagnostics.allSatisfy {
        $0.related?.path.hasSuffix("it/networks.md") == true && $0.related?.span.line == 3
      }
    )
    #expect(try desk.changed(since: before).isEmpty == !problems.isEmpty)
  }

  @Test(
    "Another level, item, kind of block or number of columns is an error",
    arguments: [
      ("heading/2", "## Soci {#2.3}", "### Members {#2.3}"),
      ("heading/2", "## Soci {#2.3}", "## Members {#2.4}"),
      ("heading/2", "## Soci {#2.3}", "## Members"), ("heading/2", "## Soci {#2.3}", "Members {#2.3}"),
      ("list/1", "- Uno\n- Due", "One, two"), ("list/1", "- Uno\n- Due", "- One\n- Two\n\nThree"),
      ("list/1", "- Uno\n- Due", "- One\n- Two\n<!-- open"), ("list/1", "- Uno\n- Due", "```\n- One\n- Two"),
      ("table/1", "| A | B |\n|---|---|\n| 1 | 2 |", "| A |\n|---|\n| 1 |"),
      ("footnote/1", "[^1]: Nota.", "Note."),
      ("footnote/1", "[^1]: Nota.", "[^2]: Note."),
    ]
  )
  func structure(key: String, source: String, translation: String) async throws {
    let desk = try await desk()
    let result = try await desk.take([("networks.md#" + key, source, translation)])
    let isLabel = translation.hasPrefix("[^2]")
    #expect(result.diagnostics.map(\.rule.id).allSatisfy { $0 == "exchange.structure-changed" } != isLabel)
    #expect(result.plan.refused == 1 && result.plan.pages.isEmpty)
    for language in MessageLanguage.allCases {
      #expect(result.diagnostics.allSatisfy { !$0.wording(in: language).summary.contains("{w") })
    }
  }

  @Test("Names in braces of words and data are kept too")
  func words() async throws {
    let desk = try await ExchangeDesk()
    let entries = try await desk.exported(all: true)
    let (name, entry) = try #require(
      entries.first { $0.key.hasPrefix("interface.json") && $0.value.source.contains("{n}") }
    )
    let text = entry.translation.replacing("{n}", with: "{number}")
    var writer = POWriter(notes: [], header: [("Language", "en")])
    var changed = entry
    changed.translation = text
    writer.write(changed)
    let result = try await desk.take(writer.text)
    #expect(result.diagnostics.map(\.rule.id) == ["exchange.mark-unknown"], "\(name)")
    #expect(result.diagnostics.first?.replacement == "{n}")
  }

  @Test("One refusal stops the whole import, unless what is sound is asked for")
  func partial() async throws {
    let desk = try await desk()
    try desk.folder.replace("Perché esistiamo.", by: "Perché esistiamo oggi.", in: "it/mission.md")
    let before = try desk.files()
    let entry = try #require(try await desk.exported()["mission.md#paragraph/1"])
    var writer = POWriter(notes: [], header: [("Language", "en")])
    var good = entry
    good.flags = []
    good.translation = "Why we exist today."
    writer.write(good)
    var bad = POEntry()
    bad.context = "networks.md#heading/2"
    bad.source = "## Soci {#2.3}"
    bad.translation = "Members"
    writer.write(bad)
    let all = try await desk.take(writer.text)
    #expect(all.problems == ["exchange.structure-changed 14"])
    #expect(all.plan.pages.isEmpty)
    #expect(try desk.changed(since: before) == [])
    let some = try await desk.take(writer.text, isPartial: true)
    #expect(some.plan.pages.map(\.imported) == [1] && some.plan.refused == 1)
    #expect(try desk.folder.read("en/mission.md").contains("Why we exist today."))
    let damaged = try await desk.take(
      writer.text + "\nmsgctxt \"mission.md#heading/1\"\nmsgid \"a\nmsgstr \"b\"\n",
      isPartial: true
    )
    #expect(
      damaged.diagnostics.contains { $0.rule == .exchangeLineNotUnderstood } && damaged.plan.refused == 2
    )
  }

  @Test("A source that changed since the export is imported as still stale, against what it said then")
  func sourceChanged() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace(
      "Perché esistiamo.",
      by: "Perché noi tre esistiamo qui da sempre.",
      in: "it/mission.md"
    )
    let text = try await desk.export()
    try desk.folder.replace("qui da sempre.", by: "qui da vent’anni.", in: "it/mission.md")
    try desk.folder.replace("# La missione", by: "Prima di tutto.\n\n# La missione", in: "it/mission.md")
    let result = try await desk.take(
      text.replacing("#, fuzzy, md-text", with: "#, md-text").replacing(
        "Why we exist.",
        with: "Why we three always existed."
      )
    )
    #expect(result.diagnostics.map(\.rule.id) == ["exchange.source-changed"])
    #expect(result.plan.pages.map(\.imported) == [1])
    #expect(try desk.folder.read("en/mission.md").contains("Why we three always existed."))
    #expect(
      try await desk.status(.page("mission")) == (.stale, ["paragraph/1 added", "paragraph/2 changed"])
    )
    #expect(
      try desk.folder.read(".translations/en/mission.json").contains(
        "Perché noi tre esistiamo qui da sempre."
      )
    )
  }

  @Test("A translation that somebody has changed since the export stays, and is told")
  func translationChanged() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace("Perché esistiamo.", by: "Perché esistiamo oggi.", in: "it/mission.md")
    let text = try await desk.export().replacing("#, fuzzy, md-text", with: "#, md-text")
      .replacing("Why we exist.", with: "Why we exist today.")
    try desk.folder.replace("Why we exist.", by: "Why we’re here today.", in: "en/mission.md")
    for file in [
      text,
      text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#. ") }.joined(
        separator: "\n"
      ),
    ] {
      let before = try desk.files()
      let result = try await desk.take(file)
      #expect(result.diagnostics.map(\.rule.id) == ["exchange.edited-meanwhile"] && result.plan.kept == 1)
      #expect(result.diagnostics.first?.related?.path.hasSuffix("en/mission.md") == true)
      #expect(try desk.changed(since: before) == [])
    }
  }

  @Test("What comes back as the original over again counts as untranslated, but for a few words")
  func originalAgain() async throws {
    let desk = try await desk()
    let before = try desk.files()
    let again = try await desk.take([("networks.md#paragraph/1", Self.source, Self.source)])
    #expect(again.problems == [] && again.plan.open == 1 && again.plan.pages.isEmpty)
    #expect(try desk.changed(since: before) == [])
    let few = try await desk.take([("networks.md#heading/2", "## Soci {#2.3}", "## Soci {#2.3}")])
    #expect(few.problems == [] && few.plan.open == 0 && few.plan.pages.map(\.imported) == [1])
  }

  @Test("What is no longer there is passed over with a warning")
  func gone() async throws {
    let desk = try await desk()
    let result = try await desk.take([
      ("networks.md#paragraph/1", "Tutt’altra cosa.", "Something else."),
      ("old.md#paragraph/1", "Uno.", "One."),
      ("suppliers.md#paragraph/1", "Come iscriversi all’albo.", "How to register."),
    ])
    #expect(
      result.diagnostics.map(\.rule.id).sorted()
        == ["exchange.source-gone", "exchange.unknown-text", "exchange.unknown-text"]
    )
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning } && result.plan.gone == 3)
  }

  @Test("Two different translations of one text, and a file of another language, are errors")
  func wrongFiles() async throws {
    let desk = try await desk()
    let twice = try await desk.take([
      ("networks.md#heading/1", "# Reti", "# Networks"), ("networks.md#heading/1", "# Reti", "# Nets"),
    ])
    #expect(twice.problems == ["exchange.twice 8"] && twice.plan.pages.isEmpty)
    let german = try await desk.take("msgid \"\"\nmsgstr \"Language: de\\n\"\n")
    #expect(german.problems == ["exchange.wrong-language 2"])
    let none = try await desk.take("msgid \"a\"\nmsgstr \"b\"\n")
    #expect(none.diagnostics.map(\.rule.id) == ["exchange.wrong-language"])
    let nameless = try await desk.take(
      "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"# Reti\"\nmsgstr \"# Networks\"\n"
    )
    #expect(nameless.problems == ["exchange.name-lost 5"] && nameless.plan.refused == 1)
    let utf16 = try await desk.take([0xFF, 0xFE, 0x6D, 0x00])
    #expect(utf16.diagnostics.map(\.rule.id) == ["text.utf-16"])
  }

  @Test("A file from Windows is read like any other, and en_GB is English")
  func windows() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace("Perché esistiamo.", by: "Perché\nesistiamo oggi.", in: "it/mission.md")
    let text = try await desk.export().replacing("#, fuzzy, md-text", with: "#, md-text")
      .replacing("Why we exist.", with: "Why\\r\\nwe exist today.").replacing(
        "Language: en\\n",
        with: "Language: en_GB\\n"
      )
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let result = try await desk.take("\u{FEFF}" + text)
    #expect(result.problems == [])
    #expect(try desk.folder.read("en/mission.md").contains("\n\nWhy\nwe exist today.\n\n"))
  }

  @Test("All files are written or none")
  func writing() async throws {
    let desk = try await desk()
    try desk.folder.replace("Perché esistiamo.", by: "Perché esistiamo oggi.", in: "it/mission.md")
    let before = try desk.files()
    var changes = FileChanges()
    changes.add(desk.folder.root + "/en/mission.md", [0x41])
    changes.add(desk.folder.root + "/en/new/page.md", [0x42])
    changes.add(desk.folder.root + "/en/mission.md/below.md", [0x43])
    var diagnostics: [Diagnostic] = []
    #expect(!changes.write(diagnostics: &diagnostics))
    #expect(diagnostics.map(\.rule.id) == ["exchange.not-writable"])
    #expect(try desk.changed(since: before) == [])
    var late = FileChanges()
    late.add(desk.folder.root + "/en/mission.md", [0x41])
    late.add(desk.folder.root + "/en/members", [0x42])
    #expect(!late.write(diagnostics: &diagnostics))
    #expect(try desk.changed(since: before) == [])
  }
}
