import Testing

@Suite("The rules about people")
struct RulesPeopleTests {
  @Test(
    "want every split to make its total",
    arguments: [
      RulesMistake(
        "2024/people",
        "own.headcount.byAge",
        #"{ "under30": 3, "age30to50": 7, "over50": 3 }"#,
        finds: #"figure.split-not-total ‹{ "under30": 3, "age30to50": 7, "over50": 3 }›"#
      ),
      RulesMistake(
        "2024/people",
        "own.headcount.byRole.0.number",
        "2",
        finds: "figure.split-not-total ‹[›"
      ),
      RulesMistake("2024/people", "own.headcount.partTime", "5", finds: "figure.split-not-total ‹14›"),
      RulesMistake("2024/people", "own.volunteers.nonMembers", "8", finds: "figure.split-not-total ‹11›"),
      RulesMistake(
        "2024/returns",
        "returns.vicinanza.workers.men",
        "24",
        finds: "figure.split-not-total ‹212›",
        #"figure.split-not-total ‹{ "under30": 4, "age30to50": 15, "over50": 4 }›"#
      ),
      RulesMistake(
        "2024/returns",
        "returns.vicinanza.workers.fixedTerm",
        "31",
        finds: "figure.split-not-total ‹212›"
      ),
      RulesMistake(
        "2024/returns",
        "returns.vicinanza.workers.over50",
        "62",
        finds: "figure.split-not-total ‹212›",
        "figure.split-not-total ‹59›"
      ),
      RulesMistake(
        "2024/returns",
        "returns.vicinanza.soci.users",
        "1",
        finds: "figure.split-not-total ‹130›"
      ),
      RulesMistake(
        "2024/returns",
        "returns.vicinanza.revenuePublic",
        "4413038.99",
        finds: "figure.public-private-not-total ‹6212054›"
      ),
    ]
  )
  func splits(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("want workers by age and gender to make both totals")
  func ageAndGender() async throws {
    var sample = try await RulesSample.asItIs()
    func split(_ women: Int) -> String {
      """
      { "total": 12, "women": 8, "men": 4, "under30": 3, "age30to50": 6, "over50": 3, "byAgeAndGender": {
        "women": { "under30": \(women), "age30to50": 4, "over50": 2 },
        "men": { "under30": 1, "age30to50": 2, "over50": 1 } } }
      """
    }
    try sample.set("returns.vicinanza.workers", in: "2024/returns", to: split(2))
    #expect(sample.problems == [])
    try sample.set("returns.vicinanza.workers", in: "2024/returns", to: split(1))
    #expect(
      sample.problems == [
        #"2024/returns figure.split-not-total ‹{ "under30": 1, "age30to50": 4, "over50": 2 }›"#,
        "2024/returns figure.split-not-total ‹1›",
      ]
    )
  }

  @Test("say nothing about a split of which a part isn't known")
  func unknown() async throws {
    let mistakes = [
      RulesMistake("2024/people", "own.headcount.byAge.under30", "null"),
      RulesMistake("2024/people", "own.headcount.partTime", "null"),
      RulesMistake("2024/returns", "returns.vicinanza.revenuePublic", "null"),
    ]
    for mistake in mistakes { #expect(try await mistake.problems() == []) }
  }

  @Test("leave the counts of disadvantage out of the message, and still say what is wrong")
  func confidential() async throws {
    var sample = try await RulesSample.asItIs()
    let certified = #"{ "physical": 39, "alcohol": 3 }"#
    try sample.set("returns.ricircolo.disadvantaged.certified", in: "2024/returns", to: certified)
    let found = sample.diagnostics
    #expect(found.map(\.rule.id) == ["figure.split-not-total"])
    let wording = try #require(found.first).wording(in: .italian)
    #expect(wording.summary.contains("fa 42, ma «members.ricircolo.disadvantaged.certifiedTotal» dice 40"))
    #expect(wording.explanation.hasPrefix("physical + alcohol = 42."))
  }

  @Test(
    "want no part to exceed its whole",
    arguments: [
      RulesMistake(
        "2024/returns",
        "returns.vicinanza.soci.women",
        "131",
        finds: "figure.part-above-whole ‹131›"
      ),
      RulesMistake(
        "2024/returns",
        "returns.vicinanza.disadvantaged.otherNonCertified",
        "213",
        finds: "figure.part-above-whole ‹213›"
      ),
      RulesMistake(
        "2024/people",
        "own.volunteerRefunds.selfCertified.total",
        "10",
        finds: "figure.part-above-whole ‹10›"
      ),
      RulesMistake(
        "2024/finance",
        "fundraising.scholarships.used",
        "9351",
        finds: "figure.part-above-whole ‹9351›"
      ),
    ]
  )
  func parts(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test(
    "want returns of the members of the year",
    arguments: [
      RulesMistake(
        "2022/returns",
        "returns.vicinanza.memberId",
        #""officina-dati""#,
        finds: #"returns.not-a-member ‹"officina-dati"›"#,
        "returns.missing ‹[›"
      ),
      RulesMistake("2024/returns", "returns", "[]", finds: "returns.missing ‹[›"),
    ]
  )
  func returns(mistake: RulesMistake) async throws {
    let found = try await mistake.problems()
    #expect(Set(found) == Set(mistake.finds))
    #expect(found.count == (mistake.text == "[]" ? 19 : 2))
  }
}
