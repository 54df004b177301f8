import Content
import Diagnostics
import Foundation
import Testing

@testable import SocialReport

@Suite("Mistakes about items")
struct StatusDiagnosticsTests {
  private func problems(_ material: ReportMaterial, today: PartialDate = Sample.today) async throws
    -> [Diagnostic]
  {
    var diagnostics: [Diagnostic] = []
    let guidelines = try await Sample.guidelines()
    ReportStatus(material, guidelines: guidelines, today: today)
      .check(guidelines: guidelines, diagnostics: &diagnostics)
    return diagnostics
  }

  private func changingReport(_ key: String, _ json: String) async throws -> ReportMaterial {
    let value = try JSON(json)
    return try await Sample.material().changing("2024/report") { $0.setting([key], to: value) }
  }

  @Test("are none in the sample without its prose", arguments: [2022, 2023, 2024])
  func sample(year: Int) async throws {
    #expect(try await problems(try await Sample.material(year: year)) == [])
  }

  @Test("of headings with an unknown item stand at the marker, with a near miss")
  func unknownItem() async throws {
    let text = "# T\n\n## Uno {#2.13}\n\nTesto.\n"
    let found = try await problems(await Sample.material().writing(.generalInformation, it: text, en: text))
    #expect(found.map(\.rule) == [.unknownItem, .unknownItem])
    #expect(found.first?.span?.line == 3)
    #expect(found.first?.span?.length == 7)
    #expect(found.first?.replacement != nil)
  }

  @Test("are two headings of one language for one item")
  func twice() async throws {
    let text = "# T\n\n## Uno {#3.4}\n\nTesto.\n"
    let once = try await Sample.material().writing(.governance, it: text, en: text)
    #expect(try await problems(once) == [])
    let found = try await problems(await once.writing(.activities, it: "# A\n\n## Due {#3.4}\n\nTesto.\n"))
    #expect(found.map(\.rule) == [.itemClaimedTwice])
    #expect(found.first?.path == "content/it/report/2024/activities.md")
    #expect(found.first?.arguments["other"] == "content/it/report/2024/governance.md:3")
  }

  @Test("are a heading and a text of the data for one item")
  func textAndHeading() async throws {
    let text = "# T\n\n## Uno {#2.12}\n\nTesto.\n"
    let found = try await problems(await Sample.material().writing(.generalInformation, it: text, en: text))
    #expect(found.map(\.rule) == [.itemInTextsAndProse])
    #expect(found.first?.path.hasSuffix("data/2024/report.json") == true)
  }

  @Test("are headings in one language only, unless the whole chapter is")
  func oneLanguage() async throws {
    let text = "# T\n\n## Uno {#3.4}\n\nTesto.\n"
    let both = try await Sample.material().writing(.governance, it: text, en: "# T\n\nText.\n")
    let found = try await problems(both)
    #expect(found.map(\.rule) == [.itemNotTranslated])
    #expect(found.first?.arguments["other"] == "content/en/report/2024/governance.md")
    #expect(try await problems(await Sample.material().writing(.governance, it: text)) == [])
  }

  @Test(
    "are unknown ids in the data",
    arguments: [
      (
        "texts",
        #"{"2.12": {"it": "T"}, "2.99": {"it": "T"}, "3.2": {"it": "T"}, "7.3": {"it": "T"}, "7.5": {"it": "T"}}"#
      ),
      ("omissions", #"[{"item": "2.99", "reason": {"it": "Perché."}}]"#),
      ("responsible", #"[{"who": {"it": "Ufficio"}, "items": ["2.99"]}]"#),
    ]
  )
  func unknownInData(key: String, json: String) async throws {
    let found = try await problems(try await changingReport(key, json))
    #expect(found.map(\.rule) == [.unknownItem])
    #expect(found.first?.arguments["item"] == "2.99")
  }

  @Test("are reasons for an item that is there, and reasons that say nothing")
  func reasons() async throws {
    let needless = try await problems(
      try await changingReport("omissions", #"[{"item": "5.7", "reason": {"it": "Perché."}}]"#)
    )
    #expect(needless.map(\.rule) == [.needlessReason])
    let empty = try await problems(
      try await changingReport("omissions", #"[{"item": "5.7", "reason": {"it": " "}}]"#).without(
        "2024/report/risks"
      )
    )
    #expect(empty.map(\.rule) == [.emptyReason, .blankItem])
  }

  @Test("are errors for what is blank in an approved report, warnings in a draft")
  func blank() async throws {
    let material = try await Sample.material().without("2024/people/own.training")
    let found = try await problems(material)
    #expect(found.map(\.rule) == [.blankItem])
    #expect(found.first?.path.hasSuffix("data/2024/people.json") == true)
    #expect(found.first?.span != nil)
    let words = found.first?.wording(in: .italian)
    #expect(words?.summary.contains("4.2") == true)
    #expect(
      words?.hint.contains("Chiedi a: Formazione e orientamento (formazione@tresponde.example).") == true
    )
    #expect(found.first?.wording(in: .english).hint.contains("Ask: Training and guidance") == true)
    let draft = try await problems(material.without("2024/report/approval"))
    #expect(Set(draft.map(\.rule)) == [.openItem])
    #expect(draft.compactMap { $0.arguments["item"] } == ["4.2", "P.1"])
  }

  @Test("of missing files are about the file")
  func missingFile() async throws {
    let found = try await problems(try await Sample.material().without(file: "2024/funding"))
    #expect(found.map(\.rule) == [.blankItem])
    #expect(found.first?.path.hasSuffix("content/data/2024/funding.json") == true)
    #expect(found.first?.span == nil)
  }
}

@Suite("The sample's prose")
struct SampleProseTests {
  /// The headings of the 2024 report that name an item.
  private static let headings = [
    "1.3", "2.7", "2.8", "2.9", "2.12", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.4", "4.6", "5.1", "5.2",
    "5.3",
    "5.4", "5.6", "6.1", "6.2", "6.3", "7.3", "7.4", "7.5",
  ]

  @Test("misses exactly the item whose number is taken from a heading", arguments: headings)
  func removal(item: String) async throws {
    let whole = ReportMaterial(try await Sample.content(), year: 2024)
    var documents = whole.documents
    var changes = 0
    for (chapter, versions) in documents {
      guard let document = versions["it"] else { continue }
      let text = String(decoding: document.source.bytes, as: UTF8.self)
      guard text.contains(" {#\(item)}") else { continue }
      changes += 1
      documents[chapter]?["it"] = await Sample.document(
        text.replacingOccurrences(of: " {#\(item)}", with: ""),
        chapter: chapter
      )
    }
    #expect(changes == 1)
    let guidelines = try await Sample.guidelines()
    let status = ReportStatus(
      whole.replacing(documents: documents),
      guidelines: guidelines,
      today: Sample.today
    )
    let isText = ["2.12", "3.2", "7.3", "7.5"].contains(item)
    #expect(status.blanks.map(\.id) == (isText ? [item] : []))
    var diagnostics: [Diagnostic] = []
    status.check(guidelines: guidelines, diagnostics: &diagnostics)
    #expect(diagnostics.map(\.rule) == (isText ? [.itemNotTranslated, .blankItem] : [.itemNotTranslated]))
    #expect(Set(diagnostics.compactMap { $0.arguments["item"] }) == [item])
  }
}
