import Content
import Diagnostics

/// The rules between figures: what sums to what, what the law asks of them, and what a reader would stumble over.
public enum FigureRules {
  /// Checks the data of all years against one another.
  ///
  /// Data are compared with their year and not with the clock, so that an old report stays as right as it was. Only
  /// what is about to come or has run out (certificates, appointments, a year's folder) is compared with `today`.
  public static func check(
    _ content: Content,
    _ figures: FigureRegister,
    today: PartialDate,
    diagnostics: inout [Diagnostic]
  ) {
    var checker = FigureChecker(root: content.root, data: content.data, today: today)
    checker.checkAll()
    checker.checkChanges(in: figures)
    diagnostics += checker.diagnostics
  }
}

/// Goes through the data files and collects what breaks a rule.
struct FigureChecker {
  /// The content folder as the user would type it.
  let root: String
  /// The data files by name: `members`, `2024/finance`.
  let data: [String: DataFile]
  let today: PartialDate
  /// The years that have files, oldest first.
  let years: [YearFiles]
  let members: [MemberEntry]
  private let memberPlaces: [String: Int]
  var diagnostics: [Diagnostic] = []

  init(root: String, data: [String: DataFile], today: PartialDate) {
    self.root = root
    self.data = data
    self.today = today
    years = YearFiles.all(in: data)
    let members = data["members"]?.value["members"]?.array.map(MemberEntry.init) ?? []
    self.members = members
    memberPlaces = Dictionary(
      zip(members.map(\.id), members.indices),
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The member of an id.
  func member(_ id: String?) -> MemberEntry? { id.flatMap { memberPlaces[$0] }.map { members[$0] } }

  /// Everything but the rule of changes, which needs the register.
  mutating func checkAll() {
    checkYears()
    for year in years {
      checkNumbers(of: year)
      checkPeople(of: year)
      checkReturns(of: year)
      checkFinance(of: year)
      checkContracts(of: year)
      checkFunding(of: year)
      checkDates(of: year)
    }
    for (last, year) in zip(years, years.dropFirst()) where last.year + 1 == year.year {
      checkReserves(from: last, to: year)
    }
    checkIndicators()
    checkMembership()
    checkGovernance()
    checkCertifications()
  }

  /// Reports a breach at a value of a file.
  mutating func report(
    _ rule: Rule,
    in source: SourceFile,
    at range: Range<Int>,
    _ arguments: RuleArguments = [:],
    replacement: String? = nil
  ) {
    diagnostics.append(source.diagnostic(rule, at: range, arguments.values, replacement: replacement))
  }

  /// Reports a breach at a named value.
  mutating func report(_ rule: Rule, at value: NamedValue, _ arguments: RuleArguments) {
    report(rule, in: value.source, at: value.range, arguments)
  }
}

/// The data files of one year, as far as there are any.
struct YearFiles {
  let year: Int
  private let files: [String: DataFile]

  /// A file of the year by its name: `finance`.
  subscript(_ name: String) -> NamedValue? {
    files[name].map { NamedValue($0.value, name: name, source: $0.source) }
  }

  var names: [String] { files.keys.sorted() }

  /// 31 December.
  var lastDay: PartialDate? { PartialDate(year: year, month: 12, day: 31) }

  /// All years with files, oldest first.
  static func all(in data: [String: DataFile]) -> [YearFiles] {
    var years: [Int: [String: DataFile]] = [:]
    for (name, file) in data {
      let parts = name.split(separator: "/")
      guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]) else { continue }
      years[year, default: [:]][String(parts[1])] = file
    }
    return years.sorted { $0.key < $1.key }.map { YearFiles(year: $0.key, files: $0.value) }
  }
}

/// A member as the rules see it.
struct MemberEntry {
  let id: String
  let name: String
  let kind: JSONValue
  let joinedOn: PartialDate?
  let leftOn: PartialDate?

  init(_ value: JSONValue) {
    id = value.string("id")
    name = value.string("shortName")
    kind = value["kind"] ?? value
    joinedOn = value.date("joinedOn")
    leftOn = value.date("leftOn")
  }

  /// Social cooperatives: l. 381/1991, art. 1.
  var isSocialCooperative: Bool { ["A", "B", "AB"].contains(kind.string ?? "") }

  /// Whether the work inclusion of l. 381/1991, art. 4, is among its tasks.
  var includesDisadvantagedWorkers: Bool { kind.string == "B" || kind.string == "AB" }

  /// Whether it was a member on a day; a date that is not known in full counts in the member's favour.
  func belonged(on day: PartialDate) -> Bool {
    (joinedOn.map { $0.firstDay <= day } ?? true) && (leftOn.map { $0.lastDay > day } ?? true)
  }

  /// Whether it was a member for some of a year.
  func belonged(in year: Int) -> Bool {
    (joinedOn.map { $0.year <= year } ?? true) && (leftOn.map { $0.year >= year } ?? true)
  }
}
