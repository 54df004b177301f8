import Content

/// The words of `interface.json` that composing a report asks for, by their keys.
enum ReportWord: String, CaseIterable {
  case noChanges = "report.noChanges"
  case standards = "report.standards"
  case boundary = "report.boundary"
  case boundaryConsortium = "report.boundary.consortium"
  case boundaryWithAppendix = "report.boundary.consortiumAndMembersAppendix"
  case workingGroup = "report.workingGroup"
  case period = "report.period"
  case periodFromTo = "report.period.fromTo"
  case noOtherOffices = "report.noOtherOffices"
  case noSecondaryActivities = "report.noSecondaryActivities"
  case membershipAsOf = "report.membershipAsOf"
  case noTraining = "report.noTraining"
  case noVolunteers = "report.noVolunteers"
  case selfCertified = "report.selfCertified"
  case noCertifications = "report.noCertifications"
  case noFundraising = "report.noFundraising"
  case noCriticalIssues = "report.noCriticalIssues"
  case noDisputes = "report.noDisputes"
  case noGrants = "report.noGrants"
  case networkNote = "report.network.note"
  case networkNoteAll = "report.network.noteAll"
  case changeNotes = "report.changeNotes"
  case omissionsNone = "report.omissions.none"
  case omissionsGiven = "report.omissions.given"
  case omissionsNotApplicable = "report.omissions.notApplicable"
  case omissionsIntroduction = "report.omissions.introduction"
  case indexIntroduction = "report.index.introduction"
  case indexItem = "report.index.item"
  case indexWhere = "report.index.where"
  case indexSource = "report.index.source"
  case indexOmitted = "report.index.omitted"
  case indexNotApplicable = "report.index.notApplicable"
  case indexBlank = "report.index.blank"
  case indexUnverified = "report.index.unverified"
  case voluntaryIntroduction = "report.voluntary.introduction"
  case griTitle = "report.gri.title"
  case griCode = "report.gri.code"
  case vsmeTitle = "report.vsme.title"
  case vsmeCode = "report.vsme.code"
  case voluntaryItems = "report.voluntary.items"
  case sdgIntroduction = "report.sdg.introduction"
  case sdgGoal = "report.sdg.goal"
  case sdgGoalNumber = "report.sdg.goalNumber"
  case sdgProjects = "report.sdg.projects"
  case sdgIndicators = "report.sdg.indicators"
  case approval = "report.approval"
  case approvalBy = "report.approval.by"
  case approvalAttendance = "report.approval.attendance"
  case approvalVotes = "report.approval.votes"
  case approvalUnanimous = "report.approval.unanimous"
  case approvalMissing = "report.approval.missing"
  case filing = "report.filing"
  case filingDate = "report.filing.date"
  case filingMissing = "report.filing.missing"
  case filingProtocol = "report.filing.protocol"
  case filingCode = "report.filing.code"
  case publication = "report.publication"
  case publicationDate = "report.publication.date"
  case responsible = "report.responsible"

  static let goals = 1...17

  /// What a goal of sustainable development is called.
  static func goal(_ number: Int) -> String { "report.sdg.\(number)" }

  /// The title of a chapter that has no prose.
  static func title(of chapter: ChapterName) -> String { "report.chapter.\(chapter.rawValue)" }

  /// A heading shorter than an item's own title; not every item has one.
  static func heading(of item: String) -> String { "report.item.\(item)" }

  static let all =
    allCases.map(\.rawValue) + goals.map(goal) + ChapterName.allCases.map(title)
}

extension Words {
  subscript(_ word: ReportWord) -> String { self[word.rawValue] }

  func text(_ word: ReportWord, _ values: [String: String]) -> String { text(word.rawValue, values) }
}
