import Testing

@Suite("The rules of the law")
struct RulesLawTests {
  @Test(
    "look at who belongs, who works and what they earn",
    arguments: [
      RulesMistake(
        "2024/returns",
        "returns.vicinanza.soci",
        #"{ "total": 130, "volunteers": 66 }"#,
        finds: "law.volunteer-members-above-half ‹66›"
      ),
      RulesMistake(
        "2024/people",
        "own.volunteers",
        #"{ "total": 17, "civilService": 2 }"#,
        finds: "law.volunteers-above-workers ‹17›"
      ),
      RulesMistake(
        "2024/returns",
        "returns.sopraggitto.disadvantaged",
        #"{ "certifiedTotal": 8 }"#,
        finds: "law.disadvantaged-below-30 ‹8›"
      ),
      RulesMistake(
        "2024/people",
        "own.payRatio.highestGrossAnnual",
        "172000.01",
        finds: "law.pay-ratio-above-8 ‹172000.01›"
      ),
      RulesMistake(
        "2024/people",
        "own.payRatio.highestGrossAnnual",
        #"258000.01, "reasonAbove8": { "it": "Competenze rare" }"#,
        finds: "law.pay-ratio-above-12 ‹258000.01›"
      ),
      RulesMistake(
        "2024/people",
        "own.payRatio.lowestGrossAnnual",
        "0",
        finds: "figure.percentage-of-zero ‹0›"
      ),
      RulesMistake(
        "2024/people",
        "own.payRatio.lowestGrossAnnual",
        "59801",
        finds: "figure.part-above-whole ‹59801›"
      ),
    ]
  )
  func people(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test(
    "allow what is just within them",
    arguments: [
      RulesMistake("2024/returns", "returns.vicinanza.soci", #"{ "total": 130, "volunteers": 65 }"#),
      RulesMistake("2024/returns", "returns.porta-accanto.soci", #"{ "total": 130, "volunteers": 120 }"#),
      RulesMistake("2024/people", "own.volunteers", #"{ "total": 16, "civilService": 2 }"#),
      RulesMistake("2024/returns", "returns.sopraggitto.disadvantaged", #"{ "certifiedTotal": 9 }"#),
      RulesMistake("2024/people", "own.payRatio.highestGrossAnnual", "172000"),
      RulesMistake(
        "2024/people",
        "own.payRatio.highestGrossAnnual",
        #"258000, "reasonAbove8": { "it": "Competenze rare" }"#
      ),
    ]
  )
  func justRight(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == [])
  }

  @Test("want 70 % social cooperatives, and say it once")
  func socialCooperatives() async throws {
    var sample = try await RulesSample.asItIs()
    for id in ["vicinanza", "filo-di-lana"] {
      try sample.set("members.\(id).kind", in: "members", to: #""nonSocialCoop""#)
    }
    #expect(sample.problems == [], "14 of 19 are 73.7 %")
    try sample.set("members.cortile-aperto.kind", in: "members", to: #""other""#)
    #expect(
      sample.problems.map { $0.prefix(45) } == [
        "members law.social-cooperatives-below-70 ‹\"se"
      ],
      "13 of 19 are 68.4 %"
    )
  }

  @Test(
    "look at public contributions",
    arguments: [
      RulesMistake("2024/funding", "noneAboveThreshold", "true", finds: "law.funding-above-threshold ‹true›"),
      RulesMistake("2024/funding", "grants", "[]", finds: "law.funding-table-missing ‹[]›"),
      RulesMistake(
        "2024/funding",
        "grants.2024-04.cashedOn",
        #""2023-07-02""#,
        finds: #"law.funding-of-another-year ‹"2023-07-02"›"#
      ),
    ]
  )
  func funding(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test(
    "count what was cashed in kind towards the threshold of ten thousand euro, and not what members cashed"
  )
  func threshold() async throws {
    func grant(_ amount: Int, _ more: String = "") -> String {
      #"{ "id": "g\#(amount)", "amountCashed": \#(amount), "inKind": true, "cashedOn": "2024-05-05"\#(more) }"#
    }
    for (grants, isAbove) in [
      ([grant(9999)], false), ([grant(9999), grant(1)], true),
      ([grant(9999), grant(1, #", "recipient": "vicinanza""#)], false),
    ] {
      var sample = try await RulesSample.asItIs()
      try sample.set("noneAboveThreshold", in: "2024/funding", to: "true")
      try sample.set("grants", in: "2024/funding", to: "[\(grants.joined(separator: ", "))]")
      #expect(sample.problems.contains { $0.contains("law.funding-above-threshold") } == isAbove, "\(grants)")
    }
  }

  @Test(
    "look at when a report was approved, filed and published",
    arguments: [
      RulesMistake(
        "2024/report",
        "approval.date",
        #""2024-12-31""#,
        finds: #"law.decided-too-early ‹"2024-12-31"›"#
      ),
      RulesMistake(
        "2024/finance",
        "resultAllocation.decidedOn",
        #""2024-05-23""#,
        finds: #"law.decided-too-early ‹"2024-05-23"›"#
      ),
      RulesMistake(
        "2024/report",
        "filing.date",
        #""2025-05-22""#,
        finds: #"law.done-before-approval ‹"2025-05-22"›"#
      ),
      RulesMistake(
        "2024/report",
        "publication.date",
        #""2025-05-22""#,
        finds: #"law.done-before-approval ‹"2025-05-22"›"#
      ),
      RulesMistake("2024/report", "filing.date", #""2025-07-01""#, finds: #"law.filed-late ‹"2025-07-01"›"#),
      RulesMistake("2024/report", "filing.date", #""2025-06-30""#),
      RulesMistake(
        "2024/report",
        "approval.votes.inFavour",
        "19",
        finds: #"governance.votes-above-present ‹{ "inFavour": 19, "against": 0, "abstained": 0 }›"#
      ),
    ]
  )
  func dates(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("want the approval's numbers to be those of the assembly")
  func approval() async throws {
    let mistake = RulesMistake(
      "2024/report",
      "approval.byProxy",
      "3",
      finds: "governance.approval-differs ‹3›"
    )
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("give thirty days after a late approval")
  func lateApproval() async throws {
    var sample = try await RulesSample.asItIs()
    try sample.set("publication.date", in: "2024/report", to: #""2025-08-01""#)
    try sample.set("approval.date", in: "2024/report", to: #""2025-06-20""#)
    try sample.set("filing.date", in: "2024/report", to: #""2025-07-20""#)
    #expect(sample.problems == [])
    try sample.set("filing.date", in: "2024/report", to: #""2025-07-21""#)
    #expect(sample.problems == [#"2024/report law.filed-late ‹"2025-07-21"›"#])
  }
}
