/// The keys of the words that charts need.
enum ChartWord {
  static let number = "chart.number"
  static let showTable = "chart.showTable"
  static let total = "tables.total"
  static let share = "charts.share"
  static let sum = "charts.sum"
  static let estimated = "charts.estimated"
  static let millions = "charts.millions"
  static let target = "charts.target"

  static let all =
    [number, showTable, total, share, sum, estimated, millions, target]
    + [TableWord.source, TableWord.sourceMembers, TableWord.sourceMinutes, TableWord.sourceProjects]
    + [TableWord.asOf, TableWord.asOfYearEnds, TableWord.coverage]
    + ChartRows.authorities.map { "categories.authority." + $0 }
    + [
      "table.members", "table.sector", "columns.memberKind", "columns.district", "columns.value",
      "columns.employees",
      "columns.client", "columns.member", "columns.project", "columns.amount", "columns.workers",
    ]
    + [
      "year", "assemblies", "board", "employees", "women", "men", "age", "age.under30", "age.age30to50",
      "age.over50",
      "value", "direct", "source", "sources.publicContracts", "sources.publicContributions",
      "sources.private",
      "sources.members", "sources.other", "condition", "recipient", "recipient.workers",
      "recipient.publicAdministration", "recipient.lenders", "recipient.members", "recipient.movement",
      "recipient.community", "recipient.mutualFund", "recipient.company",
    ].map { "charts." + $0 }
}
