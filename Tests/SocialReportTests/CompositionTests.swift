import Content
import Diagnostics
import Figures
import Testing

@testable import SocialReport

@Suite("A report")
struct CompositionTests {
  private struct NoSuchBlock: Error {}

  private func compose(
    _ material: ReportMaterial,
    _ exhibits: [Exhibit] = [],
    known: [Exhibit.ID] = [],
    today: PartialDate = Sample.today
  ) async throws -> (report: SocialReport, problems: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let report = SocialReport(
      material,
      labels: { .plain("«\($0)»") },
      exhibits: Exhibits(shown: exhibits, known: known),
      guidelines: try await Sample.guidelines(),
      today: today,
      diagnostics: &diagnostics
    )
    return (report, diagnostics)
  }

  private func table(_ name: String, _ home: String, isPlaced: Bool = true) -> Exhibit {
    Exhibit(.init(.table, name), home: home, isPlacedByReport: isPlaced)
  }

  private func chart(_ name: String) -> Exhibit {
    Exhibit(.init(.chart, name), home: "4.1", isPlacedByReport: false)
  }

  /// The blocks of a chapter as short words.
  private func outline(_ report: SocialReport, _ name: ChapterName, _ language: String = "it") throws
    -> [String]
  {
    let chapter = try #require(report.chapters[language]?.first { $0.name == name })
    return chapter.blocks.map { block in
      switch block {
      case .prose(let document, let range):
        "prose "
          + document.text.body[range].compactMap { piece in
            if case .heading(let index) = piece { document.text.headings[index].text } else { nil }
          }.joined(separator: ", ")
      case .heading(let heading): "heading " + (heading.item ?? heading.anchor)
      case .paragraph: "paragraph"
      case .note: "note"
      case .list(let items): "list \(items.count)"
      case .definitions(let definitions): "definitions \(definitions.count)"
      case .glossary(let terms): "glossary \(terms.count)"
      case .table(let name): "table \(name)"
      case .chart(let name): "chart \(name)"
      case .index(let index): "index \(index.anchor)"
      }
    }
  }

  @Test("has its chapters in the contract's order, and none that is empty")
  func chapters() async throws {
    let bare = try await Sample.material()
    let (report, problems) = try await compose(bare, [table("people.headcount", "4.1")])
    #expect(problems == [])
    #expect(
      report.chapters["it"]?.map(\.id) == [
        "section-1", "section-2", "section-3", "section-4", "section-6", "section-7", "section-8",
        "omissions",
        "glossary", "index", "gri", "sdg", "thanks", "colophon",
      ]
    )
    #expect(report.chapters["en"]?.map(\.id) == report.chapters["it"]?.map(\.id))
    let letter = await bare.writing(
      .letter,
      it: "# Cari soci\n\nGrazie.\n",
      en: "# Dear members\n\nThank you.\n"
    )
    let written = try await compose(letter).report
    #expect(written.chapters["it"]?.first?.kind == .letter)
    #expect(written.chapters["en"]?.first?.title == Phrase("Dear members", language: "en"))
    #expect(written.chapters["it"]?.first?.titleDocument?.language == "it")
  }

  @Test(
    "puts what it places itself at the end of its item's part, and the rest at its place in the items' order"
  )
  func order() async throws {
    let text = """
      # Persone

      Prima.

      ## Chi siamo {#4.1}

      Testo.

      ### Sotto

      Ancora.

      ## Altro senza numero

      Testo.

      ## Paga {#4.6}

      Testo.
      """
    let material = await (try await Sample.material()).writing(.people, it: text, en: text)
    let exhibits = [
      table("people.headcount", "4.1"), table("people.byRole", "4.1", isPlaced: false),
      table("people.training", "4.2"), table("people.payRatio", "4.6"),
      table("people.volunteerRefunds", "4.7"),
    ]
    #expect(
      try outline(try await compose(material, exhibits).report, .people) == [
        "prose ", "prose Chi siamo, Sotto", "table people.headcount", "heading 4.2", "table people.training",
        "heading 4.4", "paragraph", "prose Altro senza numero", "prose Paga", "table people.payRatio",
        "heading 4.7", "paragraph", "table people.volunteerRefunds", "heading notes-section-4",
        "definitions 1",
      ]
    )
  }

  @Test("doesn't repeat a table that prose places")
  func placed() async throws {
    let text =
      "# P\n\n## Chi {#4.1}\n\n![](table:people.headcount)\n\n![Detto](chart:people.byAge \"Così.\")\n"
    let material = await (try await Sample.material()).writing(.people, it: text, en: text)
    let exhibits = [table("people.headcount", "4.1"), chart("people.byAge"), table("people.training", "4.2")]
    let (report, problems) = try await compose(material, exhibits)
    #expect(problems == [])
    #expect(!(try outline(report, .people)).contains("table people.headcount"))
    #expect(report.numbers[.init(.table, "people.headcount")] == 1)
    #expect(report.numbers[.init(.table, "people.training")] == 2)
    #expect(report.numbers[.init(.chart, "people.byAge")] == 1)
    #expect(report.chapter(of: .init(.chart, "people.byAge"), in: "en")?.name == .people)
  }

  @Test("says from the data what no prose says")
  func generated() async throws {
    let (report, _) = try await compose(try await Sample.material())
    #expect(
      try outline(report, .methodology) == [
        "heading 1.1", "paragraph", "list 3", "heading 1.2", "paragraph", "heading 1.3", "paragraph",
        "definitions 3",
      ]
    )
    #expect(
      try outline(report, .generalInformation) == [
        "heading 2.8", "paragraph", "definitions 3", "heading 2.10", "list 1", "heading 2.12", "paragraph",
      ]
    )
    let text = "# M\n\n## Come {#1.3}\n\nTesto.\n"
    let claimed = await (try await Sample.material()).writing(.methodology, it: text, en: text)
    #expect(
      try outline(try await compose(claimed).report, .methodology).suffix(2) == [
        "prose Come", "definitions 3",
      ]
    )
  }

  @Test("says that there is none of what there is none of")
  func none() async throws {
    let yes = try JSON("true")
    var material = try await Sample.material()
    for (file, path, flag) in [
      ("consortium", ["otherOffices"], ["noOtherOffices"]),
      ("consortium", ["secondaryActivities"], ["noSecondaryActivities"]),
      ("2024/people", ["own", "training"], ["own", "noTraining"]),
      ("2024/report", ["disputes"], ["noDisputes"]),
      ("2024/finance", ["fundraising"], ["noFundraising"]),
      ("2024/finance", ["criticalIssues"], ["noCriticalIssues"]),
      ("2024/funding", ["grants"], ["noneAboveThreshold"]),
    ] {
      material = material.changing(file) { $0.removing(path[...]).setting(flag, to: yes) }
    }
    material = material.without("certifications/certifications")
      .changing("2024/report") { $0.setting(["noCertifications"], to: yes) }
    let (report, problems) = try await compose(material)
    #expect(problems == [])
    for (chapter, item) in [
      (ChapterName.generalInformation, "2.6"), (.generalInformation, "2.10"), (.people, "4.2"),
      (.activities, "5.5"),
      (.finance, "6.2"), (.finance, "6.3"), (.finance, "P.4"), (.otherInformation, "7.1"),
    ] {
      let blocks = try outline(report, chapter)
      let place = try #require(blocks.firstIndex(of: "heading \(item)"), "\(item)")
      #expect(blocks[place + 1] == "paragraph", "\(item)")
    }
  }

  @Test("prints why an item doesn't concern it, in its place and among what is missing")
  func exemptions() async throws {
    let (report, _) = try await compose(try await Sample.material())
    #expect(try outline(report, .monitoring) == ["heading 8.1", "paragraph"])
    #expect(try outline(report, .governance).contains("heading 3.5"))
    #expect(
      try outline(report, .omissions) == [
        "paragraph", "paragraph", "heading omissions-not-applicable", "definitions 2",
      ]
    )
    let list = try JSON(#"[{"item": "5.7", "reason": {"it": "Non ora.", "en": "Not now."}}]"#)
    let omitting = try await Sample.material().without("2024/report/risks")
      .changing("2024/report") { $0.setting(["omissions"], to: list) }
    let omitted = try await compose(omitting).report
    #expect(try outline(omitted, .omissions)[1...2] == ["heading omissions-given", "definitions 1"])
  }

  @Test("has an index of all items whose links all lead to something")
  func index() async throws {
    let exhibits = [table("consortium.identity", "2.1"), table("governance.bodies", "3.2")]
    let (report, _) = try await compose(try await Sample.material(), exhibits)
    for language in ["it", "en"] {
      let chapters = try #require(report.chapters[language])
      var anchors = Set(chapters.map(\.id) + chapters.flatMap { $0.headings.map(\.section.anchor) })
      var rows: [ReportIndex.Row] = []
      var targets: [String] = []
      for block in chapters.flatMap(\.blocks) {
        switch block {
        case .definitions(let list), .glossary(let list): anchors.formUnion(list.compactMap(\.anchor))
        case .index(let index):
          rows += index.rows
          anchors.formUnion(index.rows.compactMap(\.anchor))
          for case .anchor(let target) in index.rows.flatMap(\.cells).joined().compactMap(\.target) {
            targets.append(target)
          }
          #expect(index.rows.allSatisfy { $0.cells.count == index.columns.count - 1 })
        default: break
        }
      }
      #expect(rows.count { $0.anchor?.hasPrefix("index-") == true } == 53)
      #expect(targets.filter { !anchors.contains($0) } == [])
    }
    #expect(report.anchor(of: "3.2b", in: "it") == "item-3.2")
    #expect(report.anchor(of: "2.4", in: "it") == "item-2.1")
    #expect(report.anchor(of: "P.1", in: "it") == "item-P.1")
    #expect(report.anchor(of: "P.5", in: "it") == report.anchor(of: "4.5", in: "it"))
  }

  @Test("labels the members' figures as theirs, with how many answered")
  func network() async throws {
    let year = 2022
    let material = try await Sample.material(year: year)
    let (report, _) = try await compose(material, [table("network.returns", Exhibit.network)])
    #expect(try outline(report, .network) == ["note", "table network.returns"])
    let italian = try #require(material.languages.first)
    let chapter = try #require(report.chapters["it"]?.first { $0.name == .network })
    guard case .note(let note) = chapter.blocks[0] else { throw NoSuchBlock() }
    #expect(note.text == italian.words.text("report.network.note", ["reporting": "16", "total": "18"]))
  }

  @Test("prints the notes on figures that changed in the chapter of their area")
  func changeNotes() async throws {
    let (report, _) = try await compose(try await Sample.material())
    #expect(try outline(report, .finance).suffix(2) == ["heading notes-section-6", "definitions 2"])
    #expect(try outline(report, .otherInformation).suffix(2) == ["heading notes-section-7", "definitions 1"])
  }

  @Test("has its glossary in the order of each language")
  func glossary() async throws {
    let (report, _) = try await compose(try await Sample.material())
    for language in ["it", "en"] {
      guard
        case .glossary(let terms) = report.chapters[language]?.first(where: { $0.name == .glossary })?.blocks[
          0
        ]
      else { throw NoSuchBlock() }
      let keys = terms.map { CollationKey($0.term.text) }
      #expect(keys == keys.sorted())
      #expect(terms.first?.anchor?.hasPrefix("glossary-") == true)
    }
  }

  @Test("shows a chapter that isn't translated in the language it has")
  func fallback() async throws {
    let material = await (try await Sample.material()).writing(.letter, it: "# Cari soci\n\nGrazie.\n")
    let english = try #require(try await compose(material).report.chapters["en"]?.first)
    #expect(english.title == Phrase("Cari soci", language: "it"))
    guard case .prose(let document, _) = english.blocks.first else { throw NoSuchBlock() }
    #expect(document.language == "it")
  }

  @Test("that isn't approved says so in the colophon")
  func draft() async throws {
    let material = try await Sample.material().without("2024/report/approval")
    let report = try await compose(material).report
    #expect(!report.status.isApproved)
    guard case .definitions(let facts) = report.chapters["it"]?.last?.blocks.first else {
      throw NoSuchBlock()
    }
    #expect(facts.first?.details.map(\.text) == [material.languages[0].words["report.approval.missing"]])
  }
}
