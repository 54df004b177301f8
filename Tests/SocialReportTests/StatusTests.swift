import Content
import Diagnostics
import Testing

@testable import SocialReport

@Suite("The items of a report")
struct StatusTests {
  private func blanks(_ material: ReportMaterial) async throws -> [String] {
    try await Sample.status(material).blanks.map(\.id)
  }

  @Test("are all answered in the sample, in each of its years", arguments: [2022, 2023, 2024])
  func sample(year: Int) async throws {
    let status = try await Sample.status(try await Sample.material(year: year))
    #expect(status.items.count == 53)
    #expect(status.blanks.map(\.id) == [])
    #expect(status.isComplete)
    #expect(status.isApproved)
  }

  @Test("are all answered in the sample as it stands, prose and all", arguments: [2022, 2023, 2024])
  func sampleWithProse(year: Int) async throws {
    let material = ReportMaterial(try await Sample.content(), year: year)
    #expect(try await blanks(material) == [])
  }

  @Test(
    "are blank, exactly those, when a datum is taken away",
    arguments: [
      ("2024/report/methodology.standards", "1.1"), ("2024/report/methodology.noChanges", "1.2"),
      ("2024/report/methodology.process", "1.3"), ("2024/report/boundary", "1.3"),
      ("consortium/legalName", "2.1"), ("consortium/taxCode", "2.2"), ("consortium/vatNumber", "2.3"),
      ("consortium/legalForm", "2.4"), ("consortium/registeredOffice", "2.5"),
      ("consortium/otherOffices", "2.6"),
      ("territories/territories", "2.7"), ("consortium/mission", "2.8"), ("consortium/values", "2.8"),
      ("consortium/statutoryActivities", "2.9"), ("consortium/secondaryActivities", "2.10"),
      ("networks/networks", "2.11"), ("2024/report/texts.2-12", "2.12"),
      ("members/members", "3.1"), ("2024/report/membershipAsOf", "3.1"),
      ("2024/report/texts.3-2", "3.2"),
      ("governance/bodies.1.seats.0.name", "3.2a"), ("governance/bodies.1.seats.2.role", "3.2a"),
      ("governance/bodies.2.seats.0.firstAppointed", "3.2b"), ("governance/bodies.1.seats.0.termEnd", "3.2c"),
      ("governance/bodies.3.seats.0.electedBy", "3.2d"), ("governance/assemblies", "3.3"),
      ("stakeholders/stakeholders", "3.4"),
      ("2024/people/own.headcount", "4.1"), ("2024/people/own.training", "4.2"),
      ("2024/people/own.collectiveAgreements", "4.3"), ("2024/people/own.volunteerActivities", "4.4"),
      ("2024/people/own.payRatio", "4.6"), ("2024/people/own.payRatio.lowestGrossAnnual", "4.6"),
      ("2024/people/own.volunteerRefunds", "4.7"),
      ("projects/projects.0.beneficiaries", "5.2"), ("projects/projects.3.outputs", "5.3"),
      ("projects/projects.8.outcomes", "5.4"), ("certifications/certifications", "5.5"),
      ("2024/report/objectives", "5.6"), ("2024/report/risks", "5.7"),
      ("2024/finance/revenueSources", "6.1"), ("2024/finance/revenueSources.1.amount", "6.1"),
      ("2024/finance/fundraising", "6.2"), ("2024/finance/criticalIssues", "6.3"),
      ("2024/report/disputes", "7.1"), ("2024/environment/impacts", "7.2"), ("2024/report/texts.7-3", "7.3"),
      ("2024/environment/indicators", "7.4"), ("2024/report/texts.7-5", "7.5"),
      ("governance/meetings", "7.6"),
      ("2024/report/approval.body", "P.1"), ("2024/report/approval", "P.1"),
      ("2024/report/filing.date", "P.2"),
      ("2024/report/publication", "P.3"), ("2024/funding/grants", "P.4"),
    ]
  )
  func removal(path: String, item: String) async throws {
    // A dot within a key is written as a hyphen above, since dots part the keys.
    let material = try await Sample.material()
    let changed: ReportMaterial
    if let text = path.split(separator: "/").last, text.hasPrefix("texts.") {
      let key = String(text.dropFirst(6).replacing("-", with: "."))
      changed = material.changing("2024/report") { $0.removing(["texts", key]) }
    } else {
      changed = material.without(path)
    }
    #expect(try await blanks(changed) == [item])
  }

  @Test("on projects look at what the data say of the report's year")
  func ofYear() async throws {
    let material = try await Sample.material(year: 2023)
    let bare = material.changing("2023/report") { $0.removing(["texts", "5.2"]).removing(["texts", "5.4"]) }
    let status = try await Sample.status(bare)
    #expect(status.blanks.map(\.id) == ["5.2", "5.4"])
    guard case .blank(let wanted) = status["5.2"]?.state else { throw NotBlank() }
    #expect(wanted.text.text(in: "it").hasPrefix("«beneficiaries» con dati del 2023 per "))
    #expect(wanted.text.text(in: "it").contains("; oppure un titolo che finisce con {#5.2}"))
    #expect(wanted.text.text(in: "en").hasPrefix("“beneficiaries” with data of 2023 for "))
    let outputs = try JSON(#"[{"byYear": {"2022": 3, "2023": null}}, {"byYear": {"2024": 5}}]"#)
    #expect(
      try await blanks(material.changing("projects") { Self.setting($0, "outputs", outputs) }) == ["5.3"]
    )
    let nought = try JSON(#"[{"byYear": {"2022": 3}}, {"byYear": {"2023": 0}}]"#)
    #expect(try await blanks(material.changing("projects") { Self.setting($0, "outputs", nought) }) == [])
    let rows = try JSON(#"[{"year": 2023, "direct": 3}]"#)
    let filled = bare.changing("projects") { Self.setting($0, "beneficiaries", rows) }
    #expect(try await blanks(filled) == ["5.4"])
    for (outcome, expected) in [
      (#"{"change": "Più ore."}"#, []), (#"{"year": 2022, "change": "A"}"#, ["5.4"]),
    ] {
      let outcomes = try JSON("[\(outcome)]")
      #expect(
        try await blanks(filled.changing("projects") { Self.setting($0, "outcomes", outcomes) }) == expected
      )
    }
  }

  /// All projects with the same value of a field.
  private static func setting(_ file: JSONValue, _ key: String, _ value: JSONValue) -> JSONValue {
    let projects = (file["projects"]?.array ?? []).map { $0.setting([key], to: value) }
    return file.setting(["projects"], to: JSONValue(kind: .array(projects), range: file.range))
  }

  @Test("that share their data are blank together")
  func shared() async throws {
    let material = try await Sample.material()
    #expect(try await blanks(material.without("2024/people/own.emoluments")) == ["4.5", "P.5"])
    #expect(
      try await blanks(material.without("governance/bodies")) == ["3.2", "3.2a", "3.2b", "3.2c", "3.2d"]
    )
    #expect(try await blanks(material.without("2024/people/own.volunteers")) == ["4.1"])
    #expect(try await blanks(material.without("projects/projects")) == ["5.1", "5.2", "5.3", "5.4"])
    #expect(try await blanks(material.without(file: "2024/environment")) == ["7.2", "7.4"])
  }

  @Test("say what would answer them, where, and whom to ask")
  func wanted() async throws {
    let status = try await Sample.status(
      try await Sample.material().without("governance/bodies.1.seats.0.termEnd")
    )
    let item = try #require(status["3.2c"])
    guard case .blank(let wanted) = item.state else { throw NotBlank() }
    #expect(wanted.text.text(in: "it").hasPrefix("«termEnd» per "))
    #expect(wanted.text.text(in: "it").contains("content/data/governance.json, riga "))
    #expect(wanted.text.text(in: "en").hasPrefix("“termEnd” for "))
    #expect(wanted.place.path.hasSuffix("content/data/governance.json"))
    #expect(item.responsible?.written(in: "it") == "Segreteria (segreteria@tresponde.example)")
  }

  private struct NotBlank: Error {}

  @Test("name the file that is missing")
  func missingFile() async throws {
    let status = try await Sample.status(try await Sample.material().without(file: "2024/finance"))
    guard case .blank(let wanted) = status["6.3"]?.state else { throw NotBlank() }
    #expect(wanted.text.text(in: "it").contains("content/data/2024/finance.json, che manca"))
    #expect(wanted.text.text(in: "en").contains("content/data/2024/finance.json, which is missing"))
  }

  @Test("are answered by a heading with text under it, and by no empty one")
  func headings() async throws {
    let bare = try await Sample.material().changing("2024/report") { $0.removing(["texts", "2.12"]) }
    #expect(try await blanks(bare) == ["2.12"])
    let answered = await bare.writing(.generalInformation, it: "# Titolo\n\n## Contesto {#2.12}\n\nTesto.\n")
    #expect(try await blanks(answered) == [])
    let empty = await bare.writing(
      .generalInformation,
      it: "# Titolo\n\n## Contesto {#2.12}\n\n## Altro\n\nTesto.\n"
    )
    #expect(try await blanks(empty) == ["2.12"])
    let below = await bare.writing(
      .generalInformation,
      it: "# T\n\n## Contesto {#2.12}\n\n### Parte\n\nTesto.\n"
    )
    #expect(try await blanks(below) == [])
    guard case .blank(let wanted) = try await Sample.status(empty)["2.12"]?.state else { throw NotBlank() }
    #expect(wanted.text.text(in: "it").contains("sotto il titolo {#2.12}"))
  }

  @Test("may be left out with a reason, and not without")
  func omission() async throws {
    let bare = try await Sample.material().without("2024/report/risks")
    func omitting(_ reason: String) throws -> ReportMaterial {
      let list = try JSON("[{\"item\": \"5.7\", \"reason\": {\"it\": \"\(reason)\"}}]")
      return bare.changing("2024/report") { $0.setting(["omissions"], to: list) }
    }
    guard case .omitted(let reason) = try await Sample.status(try omitting("Non ora."))["5.7"]?.state else {
      throw NotBlank()
    }
    #expect(reason.text(in: "it") == "Non ora.")
    #expect(try await blanks(try omitting(" ")) == ["5.7"])
  }

  @Test("that don't concern social cooperatives need no answer, and say why")
  func exemptions() async throws {
    let bare = try await Sample.material().without("2024/report/notApplicable")
    let status = try await Sample.status(bare)
    for id in ["3.5", "8.1"] {
      guard case .notApplicable(let basis) = status[id]?.state else { throw NotBlank() }
      #expect(basis.text(in: "it").contains("112/2017"))
    }
    let other = try await blanks(bare.without("consortium/qualification"))
    #expect(other == ["2.4", "3.5", "8.1"])
  }

  @Test("for which there is still time don't make a report incomplete")
  func terms() async throws {
    let material = try await Sample.material().without("2024/report/filing.date")
    let before = try await Sample.status(material, today: try #require(PartialDate("2025-06-30")))
    let after = try await Sample.status(material, today: try #require(PartialDate("2025-07-01")))
    #expect(before.isComplete && before.blanks.map(\.id) == ["P.2"])
    #expect(!after.isComplete)
    let unpublished = try await Sample.status(try await Sample.material().without("2024/report/publication"))
    #expect(unpublished.isComplete && unpublished.blanks.map(\.id) == ["P.3"])
  }

  @Test("are counted for the year that is asked for")
  func meetingsOfYear() async throws {
    let material = try await Sample.material()
    let later = ReportMaterial(
      year: 2031,
      root: material.root,
      data: material.data,
      languages: material.languages,
      documents: [:]
    )
    let blanks = try await Sample.status(later).blanks.map(\.id)
    #expect(blanks.contains("7.6") && blanks.contains("3.3"))
  }
}
