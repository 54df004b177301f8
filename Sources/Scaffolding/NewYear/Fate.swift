/// What becomes of a value of last year's data in the new year's.
///
/// The rule: **numbers and answers of the year are taken out, structure and words stay.** A number becomes `null`; so does
/// what only the year can tell, a day or a source. A claim that nobody has made for the new year (`noDisputes`) is dropped, and
/// a list of what happened within the year (grants, campaigns, courses) begins empty. What ties the years together stays: ids,
/// names, kinds, units, bodies, offices in charge; so do longer texts, as drafts, because each answers an item, and all items
/// wait in `toReview` until somebody has looked at them.
enum Fate: Sendable {
  /// As it is, with all that is in it.
  case keep
  /// `null`.
  case unknown
  /// Not there at all.
  case drop
  /// `[]`.
  case empty
  /// The new year.
  case year
  /// 31 December of the new year: what `asOf` says in every file, because the accounts close then.
  case yearEnd
  /// A text in which the old year stands once, and the new one then.
  case yearWithin
  /// Something else, written as JSON.
  case written(String)

  /// The files of a year, each with what its table says below: by path, a list's records by `[]`. What isn't named is
  /// kept, except that every number becomes `null`.
  static let files: [(name: String, fates: [String: Fate])] = [
    ("people", people), ("returns", returns), ("finance", finance), ("contracts", contracts),
    ("funding", funding), ("environment", environment), ("report", report),
  ]

  private static let common: [String: Fate] = ["year": .year, "asOf": .yearEnd, "source": .unknown]

  /// Roles, agreements and office holders stay with their numbers unknown; courses are the year's.
  private static let people = common.merging([
    "own.training": .empty, "own.noTraining": .drop, "own.payRatio.reasonAbove8": .drop,
  ]) { $1 }

  /// A return for each member that still is one (`NewYear.keeps`), with the same questions, none of them answered.
  private static let returns = common.merging([
    "returns[].status": .written("\"missing\""), "returns[].note": .drop,
  ]) { $1 }

  /// Sources of income and the parts of the value added stay with their amounts unknown.
  private static let finance = common.merging([
    "resultAllocation.decidedOn": .drop, "fundraising": .empty, "noFundraising": .drop,
    "criticalIssues": .empty, "noCriticalIssues": .drop,
  ]) { $1 }

  /// Contracts that run on into the year stay; what one is worth in all doesn't change with the year.
  private static let contracts = common.merging([
    "contracts[].valueTotal": .keep, "contracts[].note": .drop,
  ]) { $1 }

  private static let funding = common.merging([
    "grants": .empty, "noneAboveThreshold": .drop, "quarterlyLists": .empty,
  ]) { $1 }

  /// Impacts and policies last; whether a value is an estimate only the value can tell.
  private static let environment = common.merging(["indicators[].estimated": .drop]) { $1 }

  /// Objectives, risks and disputes stay to be reviewed; how an objective went, and what comes next, is the year's to say.
  private static let report: [String: Fate] = [
    "year": .year, "membershipAsOf": .yearEnd, "toReview": .drop,
    "methodology.changes": .drop, "methodology.noChanges": .drop,
    "methodology.period.from": .unknown, "methodology.period.to": .unknown,
    "objectives[].target": .drop, "objectives[].reached": .unknown, "objectives[].note": .drop,
    "objectives[].next": .drop,
    "noDisputes": .drop, "noCertifications": .drop, "controlBodyReport": .drop, "omissions": .empty,
    "approval.date": .unknown, "approval.entitled": .drop, "approval.present": .drop,
    "approval.byProxy": .drop, "approval.votes": .drop,
    "filing.date": .unknown, "filing.protocol": .drop,
    "publication.date": .unknown, "publication.url": .yearWithin,
    "changeFactor": .keep, "changeMinimum": .keep, "changeNotes": .empty,
  ]
}
