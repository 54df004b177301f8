import Figures

extension ChartEntry {
  /// All charts in the order of the guidelines' items, the appendix last.
  static let all: [ChartEntry] = members + people + activities + finance + others + network

  private static let members = [
    ChartEntry(
      name: "members.byKind",
      item: "3.1",
      heading: "columns.memberKind",
      values: .words("table.members"),
      total: "members.total",
      source: .words(TableWord.sourceMembers),
      isAtYearEnd: true,
      form: .bars(.each(.memberKinds, prefix: "members.kind."), isSorted: true)
    ),
    ChartEntry(
      name: "members.byDistrict",
      item: "3.1",
      heading: "columns.district",
      values: .words("table.members"),
      total: "members.total",
      source: .words(TableWord.sourceMembers),
      isAtYearEnd: true,
      form: .tiles(.each(.districts, prefix: "members.district."))
    ),
    // A member works in several sectors: a sum would count it more than once.
    ChartEntry(
      name: "members.bySector",
      item: "3.1",
      heading: "table.sector",
      values: .words("table.members"),
      source: .words(TableWord.sourceMembers),
      isAtYearEnd: true,
      form: .bars(.each(.sectors, prefix: "members.sector."), isSorted: true)
    ),
    ChartEntry(
      name: "governance.attendance",
      item: "3.3",
      heading: "charts.year",
      source: .words(TableWord.sourceMinutes),
      form: .barsOverYears([
        ChartRow("governance.assemblies.attendance", label: .words("charts.assemblies")),
        ChartRow("governance.board.attendance", label: .words("charts.board")),
      ])
    ),
  ]

  private static let headcount = "people.own.headcount."

  private static let people = [
    ChartEntry(
      name: "people.trend",
      item: "4.1",
      heading: "charts.year",
      isAtYearEnd: true,
      form: .lines([
        ChartRow(headcount + "total", label: .words("charts.employees")),
        ChartRow(headcount + "byGender.women", label: .words("charts.women")),
      ])
    ),
    ChartEntry(
      name: "people.byContract",
      item: "4.1",
      heading: "charts.year",
      isAtYearEnd: true,
      form: .stackedOverYears(
        ["permanent", "fixedTerm", "apprentices"].map { ChartRow(headcount + "byContract." + $0) },
        sum: headcount + "total"
      )
    ),
    ChartEntry(
      name: "people.byAge",
      item: "4.1",
      heading: "charts.age",
      values: .words("columns.employees"),
      total: headcount + "total",
      isAtYearEnd: true,
      form: .bars(
        .list(ages.map { ChartRow(headcount + "byAge." + $0.id, label: $0.label) }),
        isSorted: false
      )
    ),
  ]

  private static let ages = ["under30", "age30to50", "over50"].map {
    (id: $0, label: Label.words("charts.age." + $0))
  }

  private static let activities = [
    ChartEntry(
      name: "contracts.bySector",
      item: "5.1",
      heading: "table.sector",
      values: .words("charts.value"),
      total: "contracts.total.valueYear",
      form: .bars(.each(.sectors, prefix: "contracts.bySector."), isSorted: true)
    ),
    ChartEntry(
      name: "contracts.byAuthority",
      item: "5.1",
      heading: "columns.client",
      values: .words("charts.value"),
      total: "contracts.total.valueYear",
      form: .donut(.each(.authorities, prefix: "contracts.byAuthority."), whole: "contracts.total.valueYear")
    ),
    ChartEntry(
      name: "contracts.byMember",
      item: "5.1",
      heading: "columns.member",
      values: .words("charts.value"),
      total: "contracts.total.executors",
      form: .bars(.each(.members, prefix: "contracts.byMember."), isSorted: true)
    ),
    ChartEntry(
      name: "projects.beneficiaries",
      item: "5.2",
      heading: "columns.project",
      values: .words("charts.direct"),
      total: "projects.beneficiaries.direct",
      source: .words(TableWord.sourceProjects),
      form: .bars(.each(.projects, prefix: "projects.", suffix: ".beneficiaries.direct"), isSorted: true)
    ),
  ]

  private static let finance = [
    ChartEntry(
      name: "finance.production",
      item: "6.1",
      heading: "charts.year",
      form: .lines([ChartRow("finance.incomeStatement.valueOfProduction")])
    ),
    ChartEntry(
      name: "finance.sources",
      item: "6.1",
      heading: "charts.year",
      form: .stackedOverYears(
        [
          ChartRow("finance.publicContracts", label: .words("charts.sources.publicContracts")),
          ChartRow(
            "finance.membershipFees",
            "finance.consortiumFees",
            label: .words("charts.sources.members")
          ),
          ChartRow(
            "finance.privateContracts",
            "finance.privateContributions",
            label: .words("charts.sources.private")
          ),
          ChartRow("finance.publicContributions", label: .words("charts.sources.publicContributions")),
          ChartRow("finance.donations", "finance.other", label: .words("charts.sources.other")),
        ],
        sum: "finance.incomeStatement.valueOfProduction"
      )
    ),
    ChartEntry(
      name: "finance.publicPrivate",
      item: "6.1",
      heading: "charts.source",
      values: .words("columns.amount"),
      total: "finance.incomeStatement.valueOfProduction",
      form: .donut(
        .list([ChartRow("finance.public"), ChartRow("finance.private")]),
        whole: "finance.incomeStatement.valueOfProduction"
      )
    ),
    ChartEntry(
      name: "finance.valueFlow",
      item: "6.1",
      heading: "charts.recipient",
      values: .words("columns.amount"),
      total: "finance.valueAdded.net",
      form: .flow(
        [
          "workers", "publicAdministration", "lenders", "members", "movement", "community", "mutualFund",
          "company",
        ].map { ChartRow("finance.valueDistribution." + $0, label: .words("charts.recipient." + $0)) },
        whole: ChartRow("finance.valueAdded.net")
      )
    ),
  ]

  private static let others = [
    ChartEntry(
      name: "environment.emissions",
      item: "7.4",
      heading: "charts.year",
      form: .barsOverYears([ChartRow("environment.emissions")])
    ),
    ChartEntry(
      name: "environment.travel",
      item: "7.4",
      heading: "charts.year",
      form: .barsOverYears([ChartRow("environment.distance"), ChartRow("environment.distance-electric")])
    ),
  ]

  private static let network = [
    ChartEntry(
      name: "network.pyramid",
      item: "network",
      heading: "charts.age",
      isAtYearEnd: true,
      form: .pyramid(
        ages.map { age in
          let prefix = "network.workers.byAgeAndGender."
          return (age.label, prefix + "women." + age.id, prefix + "men." + age.id)
        },
        left: ChartRow("network.workers.women", label: .words("charts.women")),
        right: ChartRow("network.workers.men", label: .words("charts.men"))
      )
    ),
    ChartEntry(
      name: "network.disadvantaged",
      item: "network",
      heading: "charts.condition",
      values: .words("columns.workers"),
      total: "network.disadvantaged.certifiedTotal",
      isAtYearEnd: true,
      form: .bars(
        .list(
          [
            "physical", "mental", "sensory", "formerPsychiatric", "psychiatricTreatment", "drug", "alcohol",
            "minors",
            "convictedAlternative", "detained", "other",
          ].map { ChartRow("network.disadvantaged.certified." + $0) }
        ),
        isSorted: true
      )
    ),
    ChartEntry(
      name: "network.byDistrict",
      item: "network",
      heading: "columns.district",
      values: .words("columns.workers"),
      total: "network.workers.total",
      isAtYearEnd: true,
      form: .bars(.each(.districts, prefix: "network.byDistrict.", suffix: ".workers.total"), isSorted: false)
    ),
  ]

  /// The chart of one of the consortium's own indicators, by its name: `indicators.payment-days`.
  static func indicator(_ name: String) -> ChartEntry {
    ChartEntry(name: name, item: "5.6", heading: "charts.year", form: .lines([ChartRow(name)]))
  }
}
