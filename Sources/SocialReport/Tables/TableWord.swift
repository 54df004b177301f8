/// The keys of the words that every table may need.
enum TableWord {
  static let number = "tables.number"
  static let inEuro = "tables.inEuro"
  static let source = "tables.source"
  static let sourceMembers = "tables.source.members"
  static let sourceStatute = "tables.source.statute"
  static let sourceMinutes = "tables.source.minutes"
  static let sourceProjects = "tables.source.projects"
  static let asOf = "tables.asOf"
  static let asOfYearEnds = "tables.asOfYearEnds"
  static let coverage = "tables.coverage"
  static let coverageAtLeast = "tables.coverageAtLeast"
  static let coverageByYear = "tables.coverageByYear"
  static let coverageWithEstimates = "tables.coverageWithEstimates"
  static let coverageOfYear = "tables.coverageOfYear"
  static let coverageOfYearAtLeast = "tables.coverageOfYearAtLeast"
  static let estimate = "tables.estimate"
  static let estimates = "tables.estimates"
  static let unchanged = "tables.unchanged"
  static let amountOf = "tables.amountOf"
  static let codeOf = "tables.codeOf"
  static let ofEntitled = "tables.ofEntitled"
  static let inKind = "tables.inKind"
  static let sinceYear = "tables.sinceYear"
  static let sinceMonth = "tables.sinceMonth"
  static let validThen = "tables.validThen"
  static let less = "tables.less"
  static let total = "tables.total"
  static let totalNetwork = "tables.totalNetwork"
  static let average = "tables.average"
  static let yes = "tables.yes"
  static let no = "tables.no"
  static let groupAssets = "tables.group.assets"
  static let groupEquity = "tables.group.equity"
  static let groupLiabilities = "tables.group.liabilities"
  static let groupGender = "tables.group.gender"
  static let groupAge = "tables.group.age"
  static let groupContract = "tables.group.contract"
  static let groupTime = "tables.group.time"
  static let noteRow = "tables.note.row"
  static let noteRounded = "tables.note.rounded"
  static let noteUnknown = "tables.note.unknown"
  static let noteBelowFive = "tables.note.belowFive"
  static let noteWithheld = "tables.note.withheld"
  static let noteRecipient = "tables.note.recipient"
  static let noteEarlierSeats = "tables.note.earlierSeats"
  static let noteNetwork = "tables.note.network"
  static let notePayRatio = "tables.note.payRatio"
  static let notePayRatioUntil2022 = "tables.note.payRatioUntil2022"
  static let noteNoOtherOffices = "tables.note.noOtherOffices"

  static let all = [
    number, inEuro, source, sourceMembers, sourceStatute, sourceMinutes, sourceProjects, asOf,
    asOfYearEnds, coverage, coverageAtLeast, coverageByYear, coverageWithEstimates, coverageOfYear,
    coverageOfYearAtLeast, estimate, estimates, unchanged, amountOf, codeOf, ofEntitled, inKind, sinceYear,
    sinceMonth, validThen, less, total, totalNetwork, average, yes, no, groupAssets, groupEquity,
    groupLiabilities, groupGender, groupAge, groupContract, groupTime, noteRow, noteRounded, noteUnknown,
    noteBelowFive, noteWithheld, noteRecipient, noteEarlierSeats, noteNetwork, notePayRatio,
    notePayRatioUntil2022, noteNoOtherOffices,
  ]
}
