import Testing

/// A single datum that somebody takes away, and what has to be said about it.
struct Removal: Sendable, CustomTestStringConvertible {
  /// The data file, below `data`.
  let file: String
  /// The keys that lead to the datum.
  let path: String
  /// The items that nothing answers then.
  let items: Set<String>
  /// What else is said: the file unless it is the datum's, the rule, and the field or figure.
  let said: Set<String>

  var testDescription: String { "\(path) of \(file)" }

  init(_ file: String, _ path: String, items: Set<String> = [], _ said: String...) {
    self.file = file
    self.path = path
    self.items = items
    self.said = Set(said)
  }
}

extension Removal {
  private static let people = "2024/people"
  private static let report = "2024/report"
  private static let finance = "2024/finance"
  private static let environment = "2024/environment"
  private static let reportFile = "data/2024/report.json"

  /// Data that answer an item of the law's list.
  static let ofItems: [Removal] = [
    Removal("consortium", "legalName", items: ["2.1"], "schema.missing-field legalName"),
    Removal("consortium", "taxCode", items: ["2.2"], "schema.missing-field taxCode"),
    Removal("consortium", "vatNumber", items: ["2.3"], "schema.missing-field vatNumber"),
    Removal("consortium", "legalForm", items: ["2.4"], "schema.missing-field legalForm"),
    Removal("consortium", "registeredOffice", items: ["2.5"], "schema.missing-field registeredOffice"),
    Removal("consortium", "otherOffices", items: ["2.6"]),
    Removal(
      "territories",
      "territories",
      items: ["2.7"],
      "schema.missing-field territories",
      empty("network.byDistrict", in: "network", "it"),
      empty("network.byDistrict", in: "network", "en")
    ),
    Removal("consortium", "mission", items: ["2.8"], "schema.missing-field mission"),
    Removal("consortium", "values", items: ["2.8"], "schema.missing-field values"),
    Removal(
      "consortium",
      "statutoryActivities",
      items: ["2.9"],
      "schema.missing-field statutoryActivities",
      empty("consortium.statutoryActivities", in: "general-information", "it"),
      empty("consortium.statutoryActivities", in: "general-information", "en")
    ),
    Removal("consortium", "secondaryActivities", items: ["2.10"]),
    Removal("networks", "networks", items: ["2.11"], "schema.missing-field networks"),
    Removal(report, "membershipAsOf", items: ["3.1"], "schema.missing-field membershipAsOf"),
    Removal("governance", "bodies.1.seats.0.name", items: ["3.2a"], "schema.missing-field name"),
    Removal(
      "governance",
      "bodies.1.seats.3.firstAppointed",
      items: ["3.2b"],
      "schema.missing-field firstAppointed"
    ),
    Removal("governance", "bodies.2.seats.1.termEnd", items: ["3.2c"], "schema.missing-field termEnd"),
    Removal("governance", "bodies.3.seats.0.electedBy", items: ["3.2d"], "schema.missing-field electedBy"),
    Removal(
      "stakeholders",
      "stakeholders",
      items: ["3.4"],
      "schema.missing-field stakeholders",
      empty("stakeholders.map", in: "governance", "it"),
      empty("stakeholders.map", in: "governance", "en")
    ),
    Removal("governance", "meetings", items: ["7.6"], "schema.missing-field meetings"),
    Removal(people, "own.collectiveAgreements", items: ["4.3"]),
    Removal(people, "own.training", items: ["4.2"]),
    Removal(people, "own.volunteerActivities", items: ["4.4"]),
    Removal(people, "own.emoluments", items: ["4.5", "P.5"], "schema.missing-field emoluments"),
    Removal(
      people,
      "own.payRatio.lowestGrossAnnual",
      items: ["4.6"],
      "schema.missing-field lowestGrossAnnual",
      "\(reportFile) change.vanished people.own.payRatio.lowestGrossAnnual"
    ),
    Removal(people, "own.volunteerRefunds", items: ["4.7"]),
    Removal("projects", "projects.0.outputs", items: ["5.3"], "schema.missing-field outputs"),
    Removal("certifications", "certifications", items: ["5.5"], "schema.missing-field certifications"),
    Removal(report, "methodology.standards", items: ["1.1"]),
    Removal(report, "methodology.noChanges", items: ["1.2"]),
    Removal(report, "methodology.process", items: ["1.3"], "schema.missing-field process"),
    Removal(report, "boundary", items: ["1.3"], "schema.missing-field boundary"),
    Removal(report, "risks", items: ["5.7"]),
    Removal(report, "disputes", items: ["7.1"]),
    Removal(report, "approval.body", items: ["P.1"], "schema.missing-field body"),
    Removal(report, "approval.date", items: ["P.1"]),
    Removal(report, "filing.date", items: ["P.2"]),
    Removal(report, "publication.url", items: ["P.3"], "schema.missing-field url"),
    Removal(finance, "revenueSources.id=donations.kind", items: ["6.1"], "schema.missing-field kind"),
    Removal(
      finance,
      "fundraising",
      items: ["6.2"],
      empty("finance.fundraising", in: "finance", "it"),
      empty("finance.fundraising", in: "finance", "en")
    ),
    Removal(
      finance,
      "criticalIssues",
      items: ["6.3"],
      empty("finance.criticalIssues", in: "finance", "it"),
      empty("finance.criticalIssues", in: "finance", "en")
    ),
    Removal(environment, "impacts", items: ["7.2"], "schema.missing-field impacts"),
    Removal(
      "2024/funding",
      "grants",
      items: ["P.4"],
      "schema.missing-field grants",
      "data/2024/finance.json law.funding-table-missing 161.120,50\u{A0}€"
    ),
  ]

  /// Data that the law's list doesn't ask for one by one.
  static let ofFigures: [Removal] = [
    Removal(people, "own.headcount.total", "schema.missing-field total", vanished("headcount.total")),
    Removal(people, "own.headcount.byContract", vanished("headcount.byContract.permanent")),
    Removal(people, "own.headcount.byAge", vanished("headcount.byAge.under30")),
    Removal(
      people,
      "own.headcount.byGender.men",
      "figure.split-not-total people.own.headcount.total",
      vanished("headcount.byGender.men")
    ),
    Removal(people, "own.headcount.secondedIn", vanished("headcount.secondedIn")),
    Removal(people, "own.hired", vanished("hired")),
    Removal(people, "own.fte", vanished("fte")),
    Removal(people, "own.volunteers.nonMembers", vanished("volunteers.nonMembers")),
    Removal(people, "own.healthSafety.sicknessDays", vanished("healthSafety.sicknessDays")),
    Removal(
      finance,
      "incomeStatement.result",
      "schema.missing-field result",
      "\(reportFile) change.vanished finance.incomeStatement.result"
    ),
    Removal(
      finance,
      "balanceSheet.assets.cash",
      "finance.sum finance.balanceSheet.assets.total",
      "\(reportFile) change.vanished finance.balanceSheet.assets.cash"
    ),
    Removal(
      finance,
      "valueDistribution.0",
      "finance.value-distribution finance.valueAdded.net",
      "\(reportFile) change.vanished finance.valueDistribution.workers"
    ),
    Removal(finance, "resultAllocation.dividends", "schema.missing-field dividends"),
    Removal(finance, "fundraising.0.used", "schema.missing-field used"),
    Removal(
      environment,
      "indicators.id=electricity",
      "\(reportFile) change.vanished environment.electricity"
    ),
    Removal("2024/returns", "returns.0", "returns.missing"),
    Removal("2024/returns", "returns.1.workers.total", "schema.missing-field total"),
    Removal(
      "2024/contracts",
      "contracts.0.executors.0",
      "contract.shares contracts.rifugio-comunale.valueYear",
      "data/2024/finance.json contract.member-services finance.incomeStatement.costs.memberServices",
      "\(reportFile) change.vanished contracts.rifugio-comunale.executors.la-siepe"
    ),
    Removal("projects", "projects.0.beneficiaries", "schema.missing-field beneficiaries"),
    Removal(
      "indicators",
      "indicators.id=member-visits.values.2024",
      "\(reportFile) change.unknown-figure indicators.member-visits"
    ),
    Removal(
      report,
      "changeNotes.0",
      "data/2024/finance.json change.without-note finance.incomeStatement.otherIncome"
    ),
  ]

  /// A chapter of 2024 calls a table that has nothing in it any more.
  private static func empty(_ table: String, in chapter: String, _ language: String) -> String {
    "\(language)/report/2024/\(chapter).md report.empty-exhibit table:\(table)"
  }

  private static func vanished(_ figure: String) -> String {
    "\(reportFile) change.vanished people.own.\(figure)"
  }
}
