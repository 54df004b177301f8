import Content
import Diagnostics

extension FigureChecker {
  private static let kindsOfSoci = ["workers", "volunteers", "users", "funders", "legalPersons"]
  private static let genders = ["women", "men"]
  private static let ages = ["under30", "age30to50", "over50"]
  private static let splitsOfWorkers = [
    genders, ["permanent", "fixedTerm"], ["fullTime", "partTime"], ages,
  ]

  /// The members' returns of a year: whose they are, that every split makes its total, and what the law asks.
  mutating func checkReturns(of year: YearFiles) {
    guard let returns = year["returns"]?["returns"] else { return }
    checkReturningMembers(returns, year: year)
    for entry in returns.named("members").records(by: "memberId") {
      let member = member(entry.value.string("memberId"))
      checkWorkers(entry["workers"])
      let soci = entry["soci"]
      checkSplit(Self.kindsOfSoci, of: "total", in: soci)
      for key in Self.kindsOfSoci + ["women"] {
        checkPart(key, of: "total", in: soci)
      }
      checkDisadvantaged(entry, of: member)
      checkSum(
        .publicPrivateNotTotal,
        of: entry["valueOfProduction"],
        is: ["revenuePublic", "revenuePrivate"].map { key in entry[key].map(Term.plus) },
        in: \.money
      )
      if member?.isSocialCooperative == true { checkVolunteerMembers(soci) }
    }
  }

  /// Returns of members that weren't members then, and members without a return.
  private mutating func checkReturningMembers(_ returns: NamedValue, year: YearFiles) {
    var found: Set<String> = []
    for entry in returns.value.array {
      guard let id = entry["memberId"], let member = member(id.string) else {
        continue
      }
      found.insert(member.id)
      guard !member.belonged(in: year.year) else { continue }
      let arguments: RuleArguments = ["member": member.name, "year": String(year.year)]
      report(.returnOfNoMember, in: returns.source, at: id.range, period(of: member, in: arguments))
    }
    guard let lastDay = year.lastDay else { return }
    for member in members where member.belonged(on: lastDay) && !found.contains(member.id) {
      let start = returns.range.lowerBound
      report(
        .returnMissing,
        in: returns.source,
        at: start..<start + 1,
        ["member": member.name, "id": member.id, "year": String(year.year)]
      )
    }
  }

  /// An argument that says when a member was one.
  func period(of member: MemberEntry, in arguments: RuleArguments) -> RuleArguments {
    func written(_ format: LanguageFormat, today: String) -> String {
      "\(member.joinedOn.map(format.date) ?? "…") – \(member.leftOn.map(format.date) ?? today)"
    }
    return arguments.setting(
      "joined",
      italian: written(.italian, today: "oggi"),
      english: written(.english, today: "today")
    )
  }

  private mutating func checkWorkers(_ workers: NamedValue?) {
    for keys in Self.splitsOfWorkers { checkSplit(keys, of: "total", in: workers) }
    guard let workers, let split = workers["byAgeAndGender"] else { return }
    for gender in Self.genders { checkSplit(split[gender], of: workers[gender]) }
    for age in Self.ages {
      let parts = Self.genders.lazy.map { split.value[$0]?[age]?.count }
      guard Self.differs(workers.value[age]?.count, from: parts) else { continue }
      checkSum(
        .splitNotTotal,
        of: workers[age],
        is: Self.genders.map { key in split[key]?[age].map { .plus($0.named(key)) } },
        in: \.count,
        at: split["women"]?[age],
        ["split": split.name + ".…." + age]
      )
    }
  }

  private mutating func checkDisadvantaged(_ entry: NamedValue, of member: MemberEntry?) {
    guard let disadvantaged = entry["disadvantaged"] else { return }
    let certified = disadvantaged["certifiedTotal"]
    let workers = entry["workers"]?["total"]
    checkSplit(disadvantaged["certified"], of: certified, isConfidential: true)
    checkPart(certified, of: workers, in: \.count)
    checkPart(disadvantaged["otherNonCertified"], of: workers, in: \.count)
    guard let member, member.includesDisadvantagedWorkers, let certified, let workers,
      let count = certified.count?.amount, let all = workers.count?.amount, all > 0, count * 10 < all * 3
    else { return }
    report(
      .disadvantagedBelowThirty,
      at: certified,
      RuleArguments(
        dictionaryLiteral: ("member", member.name),
        ("certified", certified.name),
        ("workers", workers.name)
      )
      .setting("share", percentOf: count, in: all).setting("all", .count(all))
    )
  }

  /// L. 381/1991, art. 2, c. 2.
  private mutating func checkVolunteerMembers(_ soci: NamedValue?) {
    guard let volunteers = soci?["volunteers"], let total = soci?["total"], let count = volunteers.count,
      let all = total.count, count.amount * 2 > all.amount
    else { return }
    report(
      .volunteerMembersAboveHalf,
      at: volunteers,
      RuleArguments(dictionaryLiteral: ("volunteers", volunteers.name), ("total", total.name))
        .setting("count", count).setting("all", all)
    )
  }
}
