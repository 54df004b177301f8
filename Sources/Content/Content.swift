import Diagnostics

/// A data file in memory: what it says, and where.
public struct DataFile: Sendable {
  public let source: SourceFile
  public let value: JSONValue

  public init(source: SourceFile, value: JSONValue) {
    self.source = source
    self.value = value
  }
}

/// The content folder in memory: everything a site is made from but its templates. It never changes once read.
public struct Content: Sendable {
  /// The folder as the user would type it.
  public let root: String
  /// `site.json`.
  public let site: SiteConfiguration
  /// The source of `site.json`, for messages that point into it.
  public let siteSource: SourceFile
  /// The languages, the default one first.
  public let languages: [Language]
  /// The codes of the languages to fall back to, the default one's first.
  public let fallbacks: [String]
  public let consortium: Consortium
  public let members: [Member]
  /// The date that the count of members refers to.
  public let membersAsOf: PartialDate?
  public let sectors: [Sector]
  public let territories: [Territory]
  public let projects: [Project]
  public let networks: [Network]
  public let certifications: [Certification]
  public let governance: Governance
  public let links: [ExternalLink]
  public let library: [LibraryDocument]
  /// Oldest first.
  public let years: [YearRecords]
  /// The data files by name (`governance`, `2024/finance`), as they were read.
  public let data: [String: DataFile]
  /// `site.json` and the files of words (`it/interface.json`) by path below the content folder, as they were read.
  public let settings: [String: DataFile]
  /// The texts by name, then by language.
  public let documents: [String: [String: Document]]
  /// The translations that have only been begun, by name, then by language; readers get the source instead.
  public let unfinished: [String: [String: Document]]
  /// The chapters of reports that were copied from another year and that nobody has reread, by name, then by language;
  /// nothing of them is shown.
  public let unread: [String: [String: Document]]
  /// The paths of the files below `files`.
  public let files: [String]

  /// The members that have not left, in the order of their file.
  public var currentMembers: [Member] { members.filter { $0.leftOn == nil } }

  /// The years that have a social report, oldest first: those with a file that says so.
  public var reportYears: [Int] { years.map(\.year).filter { report(of: $0) != nil } }

  /// What `report.json` of a year says.
  package func report(of year: Int) -> JSONValue? { data["\(year)/report"]?.value }

  /// When the report of a year was approved; `nil` for a draft.
  package func approvalDate(ofReport year: Int) -> PartialDate? {
    report(of: year)?["approval"]?.date("date")
  }

  /// When the report of a year was published.
  package func publicationDate(ofReport year: Int) -> PartialDate? {
    report(of: year)?["publication"]?.date("date")
  }

  /// The districts, in the order of their file.
  public var districts: [Territory] { territories.filter { $0.kind == "district" } }

  /// Where a file of `files` stands on disk.
  public func path(ofFile file: String) -> String { root + "/files/" + file }
}
