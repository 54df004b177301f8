import Content
import Diagnostics

extension FigureChecker {
  /// Ids that would take the names of totals: `contracts.total.valueYear`.
  private static let reservedContractIDs: Set<String> = ["count", "total", "authorities"]

  /// The contracts of a year: shares that make the value, and executors that are members.
  mutating func checkContracts(of year: YearFiles) {
    guard let contracts = year["contracts"]?["contracts"] else { return }
    var executed: Int? = 0
    for contract in contracts.records(by: "id").map({ $0.named("contracts." + $0.key) }) {
      checkID(of: contract)
      checkDates(of: contract)
      let executors = contract["executors"]?.records(by: "memberId") ?? []
      let shares = executors.map { row in row["amount"].map { Term.plus($0.named(row.name)) } }
      checkSum(
        .contractShares,
        of: contract["valueYear"],
        is: shares + [contract["ownShare"].map(Term.plus)],
        in: \.money
      )
      for row in executors {
        checkExecutor(row, in: year.year)
        let amount = row["amount"]?.money?.amount
        executed = executed.flatMap { sum in amount.map(sum.plus) }
      }
    }
    checkMemberServices(of: year, executed: executed, place: contracts)
  }

  private mutating func checkID(of contract: NamedValue) {
    guard let id = contract["id"], Self.reservedContractIDs.contains(contract.key) else { return }
    report(.contractIDReserved, at: id, ["id": contract.key])
  }

  private mutating func checkDates(of contract: NamedValue) {
    guard let start = contract.value.date("start"), let written = contract["end"],
      let end = contract.value.date("end"), end.lastDay < start.firstDay
    else { return }
    report(
      .contractEndsBeforeStart,
      at: written,
      RuleArguments(dictionaryLiteral: ("contract", contract.key)).setting("start", start).setting("end", end)
    )
  }

  private mutating func checkExecutor(_ row: NamedValue, in year: Int) {
    guard let id = row["memberId"], let member = members.first(where: { $0.id == id.value.string }),
      !member.belonged(in: year)
    else { return }
    let arguments: RuleArguments = ["member": member.name, "year": String(year)]
    report(.executorNoMember, at: id, period(of: member, in: arguments))
  }

  /// What members earn from the contracts is what the accounts call their work.
  private mutating func checkMemberServices(of year: YearFiles, executed: Int?, place: NamedValue) {
    guard let cost = year["finance"]?["incomeStatement"]?["costs"]?["memberServices"],
      let amount = cost.money, let executed, executed != amount.amount, !place.value.array.isEmpty
    else { return }
    report(
      .memberServicesDiffer,
      at: cost,
      RuleArguments(dictionaryLiteral: ("name", cost.name))
        .setting("value", amount).setting("executed", .euro(cents: executed))
        .setting("difference", .euro(cents: abs(executed - amount.amount)))
    )
  }
}

// MARK: - Public funding

extension FigureChecker {
  /// L. 124/2017, art. 1, c. 127: below ten thousand euro, in money and in kind, nothing need be published.
  private static let threshold = 1_000_000

  /// The table of law 124/2017: it is there where it must be, and says what was cashed in its year.
  mutating func checkFunding(of year: YearFiles) {
    let funding = year["funding"]
    let grants = funding?["grants"]?.records(by: "id").map { $0.named("funding." + $0.key) } ?? []
    var total: Int? = 0
    for grant in grants {
      if let cashed = grant["cashedOn"], let date = grant.value.date("cashedOn"), date.year != year.year {
        report(
          .grantOfAnotherYear,
          at: cashed,
          RuleArguments(dictionaryLiteral: ("grant", grant.key), ("year", String(year.year))).setting(
            "date",
            date
          )
        )
      }
      // What a member cashed counts towards the member's own threshold.
      guard grant["recipient"] == nil else { continue }
      total = total.flatMap { sum in grant["amountCashed"]?.money.map { sum.plus($0.amount) } }
    }
    if let none = funding?["noneAboveThreshold"], none.value.bool == true, let total, total >= Self.threshold
    {
      report(
        .fundingAboveThreshold,
        at: none,
        RuleArguments(dictionaryLiteral: ("name", "funding.total")).setting("total", .euro(cents: total))
      )
    }
    if grants.isEmpty { checkFundingTable(of: year, funding: funding) }
  }

  /// No table, while the accounts speak of public contributions.
  private mutating func checkFundingTable(of year: YearFiles, funding: NamedValue?) {
    guard let sources = year["finance"]?["revenueSources"] else { return }
    let contributions = sources.records(by: "id").filter { $0.value.string("kind") == "publicContribution" }
    let total = contributions.compactMap { $0["amount"]?.money?.amount }.reduce(0) { $0.plus($1) }
    guard total >= Self.threshold, let first = contributions.first else { return }
    report(
      .fundingTableMissing,
      at: funding?["grants"] ?? first["amount"] ?? first,
      RuleArguments(dictionaryLiteral: ("name", "finance.publicContributions"), ("year", String(year.year)))
        .setting("total", .euro(cents: total))
    )
  }
}
