import Testing

@Suite("The rules about accounts")
struct RulesAccountsTests {
  @Test(
    "want every total to be what its items make",
    arguments: [
      RulesMistake(
        "2024/finance",
        "incomeStatement.otherIncome",
        "23526.99",
        finds: "finance.sum ‹6809489.5›"
      ),
      RulesMistake("2024/finance", "incomeStatement.costs.rents", "38401", finds: "finance.sum ‹40312.57›"),
      RulesMistake("2024/finance", "incomeStatement.taxes", "6411", finds: "finance.sum ‹26388.57›"),
      RulesMistake(
        "2024/finance",
        "balanceSheet.assets.cash",
        "1069419.75",
        finds: "finance.sum ‹2731257.76›"
      ),
      RulesMistake("2024/finance", "balanceSheet.equity.capital", "418501", finds: "finance.sum ‹895728.76›"),
      RulesMistake("2024/finance", "balanceSheet.liabilities.banks", "0", finds: "finance.sum ‹1835529›"),
      RulesMistake(
        "2024/finance",
        "balanceSheet.liabilities.total",
        "1835530",
        finds: "finance.sum ‹1835530›",
        "finance.balance-sheet ‹2731257.76›"
      ),
      RulesMistake(
        "2024/finance",
        "revenueSources.donations.amount",
        "9530",
        finds: "finance.sources ‹6809489.5›"
      ),
      RulesMistake("2024/finance", "valueAdded.ancillary", "1460", finds: "finance.value-added ‹651950.57›"),
      RulesMistake(
        "2024/finance",
        "valueAdded.amortisation",
        "46194",
        finds: "finance.value-added ‹605757.57›",
        "finance.amount-said-twice ‹46194›"
      ),
      RulesMistake(
        "2024/finance",
        "valueDistribution.workers.amount",
        "548327",
        finds: "finance.value-distribution ‹605757.57›"
      ),
      RulesMistake(
        "2024/finance",
        "resultAllocation.indivisibleReserve",
        "17680.34",
        finds: "finance.allocation ‹26388.57›"
      ),
    ]
  )
  func sums(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("want the same result in the income statement and in equity")
  func result() async throws {
    let mistake = RulesMistake(
      "2024/finance",
      "balanceSheet.equity.result",
      "26388.58",
      finds: "finance.sum ‹895728.76›",
      "finance.result-said-twice ‹26388.58›"
    )
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("want last year's reserves to go on")
  func reserves() async throws {
    let mistake = RulesMistake(
      "2024/finance",
      "balanceSheet.equity.legalReserve",
      "154610.07",
      finds: "finance.sum ‹895728.76›",
      "finance.reserve-does-not-continue ‹154610.07›"
    )
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test(
    "want 30 % of a profit in the legal reserve and 3 % in the mutual funds",
    arguments: [
      RulesMistake(
        "2024/finance",
        "resultAllocation.legalReserve",
        "7916.57, \"x\": 0",
        finds: "finance.allocation ‹26388.57›",
        "law.legal-reserve-below-30 ‹7916.57›"
      ),
      RulesMistake(
        "2024/finance",
        "resultAllocation.mutualFund",
        "790.65",
        finds: "finance.amount-said-twice ‹791.66›",
        "finance.allocation ‹26388.57›",
        "law.mutual-fund-not-3 ‹790.65›"
      ),
    ]
  )
  func allocation(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("forgive a cent where 3 % has to be rounded")
  func roundedFund() async throws {
    let mistake = RulesMistake(
      "2024/finance",
      "resultAllocation.mutualFund",
      "791.65",
      finds: "finance.amount-said-twice ‹791.66›",
      "finance.allocation ‹26388.57›"
    )
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test(
    "want contracts in order",
    arguments: [
      RulesMistake(
        "2024/contracts",
        "contracts.rifugio-comunale.ownShare",
        "10201",
        finds: "contract.shares ‹202200›"
      ),
      RulesMistake(
        "2024/contracts",
        "contracts.rifugio-comunale.id",
        #""total""#,
        finds: #"contract.id-reserved ‹"total"›"#
      ),
      RulesMistake(
        "2024/contracts",
        "contracts.rifugio-comunale.end",
        #""2020""#,
        finds: #"contract.ends-before-start ‹"2020"›"#
      ),
      RulesMistake(
        "2022/contracts",
        "contracts.rifugio-comunale.executors.la-siepe.memberId",
        #""officina-dati""#,
        finds: #"contract.executor-not-a-member ‹"officina-dati"›"#
      ),
    ]
  )
  func contracts(mistake: RulesMistake) async throws {
    #expect(try await mistake.problems() == mistake.finds)
  }

  @Test("want the members' work to cost what the contracts say")
  func memberServices() async throws {
    var sample = try await RulesSample.asItIs()
    try sample.set("contracts.rifugio-comunale.executors.la-siepe.amount", in: "2024/contracts", to: "91500")
    try sample.set("contracts.rifugio-comunale.ownShare", in: "2024/contracts", to: "10300")
    #expect(
      sample.problems == ["2024/finance contract.member-services ‹5720600›"]
    )
  }
}
