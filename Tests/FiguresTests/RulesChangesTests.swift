import Testing

@Suite("The rule of changes")
struct RulesChangesTests {
  @Test("asks for a note on what grows by more than the factor, at the number")
  func growth() async throws {
    var sample = try await RulesSample.asItIs()
    try sample.set("changeNotes", in: "2024/report", to: "[]")
    #expect(sample.brief(sample.changes).contains("2024/environment change.without-note ‹5600›"))
    try sample.set("changeFactor", in: "2024/report", to: "1000")
    let found = sample.changes.filter { $0.arguments["year"] == "2024" }
    #expect(
      sample.brief(found) == ["2024/environment change.without-note ‹5600›"],
      "from nothing to something no factor is enough"
    )
  }

  @Test(
    "asks for a note on a series that vanishes, once for a whole record",
    arguments: ["contracts.pulizie-scuole-2018.valueYear", "finance.revenueSources.grants-chamber"]
  )
  func vanishing(figure: String) async throws {
    var sample = try await RulesSample.asItIs()
    let notes = try sample.text("changeNotes", in: "2023/report")
    // The note goes to a figure that may have one.
    let others = notes.replacing("\"\(figure)\"", with: "\"finance.incomeStatement.contributions\"")
    try sample.set("changeNotes", in: "2023/report", to: others)
    let found = sample.changes.filter { $0.rule.id == "change.vanished" }
    #expect(sample.brief(found) == ["2023/report change.vanished ‹[›"])
    let record = figure.split(separator: ".").dropLast(figure.hasPrefix("contracts") ? 1 : 0)
    #expect(found.first?.arguments["name"]?.hasPrefix(record.joined(separator: ".")) == true)
  }

  @Test("asks for a note on a sum of records that have no figures of their own")
  func counted() async throws {
    var sample = try await RulesSample.asItIs()
    let notes = try sample.text("changeNotes", in: "2023/report")
    let others = notes.replacing("\"network.soci.users\"", with: "\"finance.incomeStatement.contributions\"")
    try sample.set("changeNotes", in: "2023/report", to: others)
    let found = sample.changes.filter { $0.arguments["name"] == "network.soci.users" }
    #expect(sample.brief(found) == ["2023/report change.without-note ‹[›"])
  }

  @Test("asks nothing below the minimum, and nothing of sums whose parts are series")
  func minimum() async throws {
    var sample = try await RulesSample.asItIs()
    try sample.set("changeNotes", in: "2023/report", to: "[]")
    #expect(!sample.changes.contains { $0.arguments["name"] == "finance.publicContributions" })
    try sample.set("changeMinimum", in: "2023/report", to: "1000000000")
    #expect(!sample.changes.contains { $0.path.contains("2023/") && $0.rule.id.hasPrefix("change.w") })
  }

  @Test(
    "finds notes and objectives about nothing",
    arguments: [
      RulesMistake(
        "2024/report",
        "changeNotes.2.figure",
        #""environment.distance""#,
        finds: #"change.note-not-needed ‹"environment.distance"›"#
      ),
      RulesMistake(
        "2024/report",
        "changeNotes.0.figure",
        #""finance.incomeStatement.otherIncom""#,
        finds: #"change.unknown-figure ‹"finance.incomeStatement.otherIncom"›"#
      ),
      RulesMistake(
        "2024/report",
        "objectives.paper.figure",
        #""environment.papper""#,
        finds: #"change.unknown-figure ‹"environment.papper"›"#
      ),
    ]
  )
  func names(mistake: RulesMistake) async throws {
    #expect(try await mistake.changes().contains(mistake.finds[0]))
  }

  @Test("proposes the name that was meant")
  func nearMiss() async throws {
    var sample = try await RulesSample.asItIs()
    try sample.set("objectives.paper.figure", in: "2024/report", to: #""environment.papper""#)
    #expect(sample.changes.compactMap(\.replacement) == ["\"environment.paper\""])
  }
}
