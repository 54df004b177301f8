import Content
import Testing

@testable import Figures

@Suite("The rules about bodies and certificates")
struct RulesGovernanceTests {
  @Test(
    "want meetings and terms that can be",
    arguments: [
      RulesMistake(
        "governance",
        "assemblies.2024-11-21.present",
        "18",
        finds: "governance.present-above-entitled ‹18›"
      ),
      RulesMistake("governance", "meetings.0.present", "8", finds: "governance.present-above-entitled ‹8›"),
      RulesMistake("governance", "meetings.0.entitled", "0", finds: "figure.percentage-of-zero ‹0›"),
      RulesMistake(
        "governance",
        "meetings.1.date",
        #""2022-02-17""#,
        finds: #"governance.meeting-twice ‹"2022-02-17"›"#
      ),
      RulesMistake(
        "governance",
        "bodies.supervisory-231.seats",
        "[]",
        finds: "governance.body-without-seats ‹{›"
      ),
      RulesMistake(
        "governance",
        "bodies.board.seats.0.firstAppointed",
        #""2024""#,
        finds: #"governance.term-out-of-order ‹"2024"›"#
      ),
      RulesMistake(
        "governance",
        "bodies.board.seats.0.termEnd",
        #""2023-05-24""#,
        finds: #"governance.term-out-of-order ‹"2023-05-24"›"#,
        #"governance.term-expired ‹"2023-05-24"›"#
      ),
      RulesMistake(
        "governance",
        "bodies.board.seats.0.termEnd",
        #""2024-12-11""#,
        finds: #"governance.term-expired ‹"2024-12-11"›"#
      ),
      RulesMistake("governance", "bodies.board.seats.0.termEnd", #""2024""#),
      RulesMistake(
        "2024/report",
        "approval.present",
        "18",
        finds: "governance.present-above-entitled ‹18›",
        "governance.approval-differs ‹18›"
      ),
    ]
  )
  func bodies(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("tell an ordinary assembly from an extraordinary one on the same day")
  func twoKinds() async throws {
    let mistake = RulesMistake(
      "governance",
      "assemblies.2023-11-23-extraordinary.kind",
      #""ordinary""#,
      finds: #"governance.meeting-twice ‹"2023-11-23"›"#
    )
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("compare appointments and certificates with the day of the build, and the rest with its year")
  func today() async throws {
    var sample = try await RulesSample.asItIs()
    sample.today = try #require(PartialDate("2040-01-01"))
    #expect(
      Set(sample.problems.map { $0.prefix { $0 != "‹" } }) == [
        "certifications certification.expired "
      ]
    )
    sample.today = try #require(PartialDate("2023-05-24"))
    let early = sample.problems.filter { $0.contains("governance.") }
    #expect(early.count { $0.contains("appointed-in-future") } == 7 + 5 + 3)
  }

  @Test(
    "count days over the ends of months and years",
    arguments: [
      ("2024-02-28", 1, "2024-02-29"), ("2025-02-28", 1, "2025-03-01"), ("2025-05-23", 30, "2025-06-22"),
      ("2025-12-31", 30, "2026-01-30"), ("2025-06", 0, "2025-06-30"),
    ]
  )
  func days(start: String, days: Int, end: String) throws {
    #expect(try #require(PartialDate(start)).adding(days: days).iso == end)
  }
}
