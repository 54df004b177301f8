import Content

/// The figures of `finance.json`: accounts, sources of funds, value added, allocation of the result, fundraising.
extension FigureBuilder {
  mutating func addFinance(of content: Content) {
    guard let year, let file = FigureSource("\(year)/finance", in: content) else { return }
    self.file = file
    addIncomeStatement()
    for section in Self.balanceSheet { type(section) }
    sum(
      "finance.balanceSheet.total",
      .euro,
      of: ["finance.balanceSheet.equity.total", "finance.balanceSheet.liabilities.total"]
    )
    addRevenueSources()
    addValueAdded()
    addResultAllocation()
    addFundraising()
    share(
      "finance.equityShare",
      of: "finance.balanceSheet.equity.total",
      in: "finance.balanceSheet.assets.total"
    )
    share(
      "finance.memberServicesShare",
      of: "finance.incomeStatement.costs.memberServices",
      in: Self.production
    )
  }

  /// What needs the number of people as well.
  mutating func addFinanceRatios() {
    quotient(
      "finance.staffCostPerFte",
      .euro,
      of: "finance.incomeStatement.costs.staff",
      by: "people.own.fte"
    )
  }
}

extension FigureBuilder {
  private static let production = "finance.incomeStatement.valueOfProduction"

  private static func section(_ path: String, of whole: String? = nil, _ fields: [String]) -> FigureSection {
    FigureSection(path, in: "finance", .euro, of: whole, fields)
  }

  private static let income = [
    section("incomeStatement", ["valueOfProduction"]),
    section(
      "incomeStatement",
      of: "incomeStatement.valueOfProduction",
      ["revenues", "contributions", "otherIncome"]
    ),
    section(
      "incomeStatement.costs",
      of: "incomeStatement.costs.total",
      [
        "materials", "memberServices", "services", "rents", "staff", "amortisation", "provisions",
        "localTaxes", "networkFees", "donations", "other",
      ]
    ),
  ]
  private static let financial = section(
    "incomeStatement.financial",
    ["income", "bankInterest", "memberLoanInterest"]
  )
  private static let balanceSheet = [
    section(
      "balanceSheet.assets",
      of: "balanceSheet.assets.total",
      [
        "unpaidCapital", "fixed", "receivables", "supportFund", "otherReceivables", "cash", "accruals",
        "total",
      ]
    ),
    section(
      "balanceSheet.equity",
      of: "balanceSheet.equity.total",
      ["capital", "legalReserve", "indivisibleReserves", "result", "total"]
    ),
    section(
      "balanceSheet.liabilities",
      of: "balanceSheet.liabilities.total",
      [
        "provisions", "severance", "memberLoans", "banks", "members", "suppliers", "taxesAndSocialSecurity",
        "other", "accruals", "total",
      ]
    ),
  ]
  private static let valueAdded = section(
    "valueAdded",
    ["production", "externalCosts", "ancillary", "gross", "amortisation", "net"]
  )
  private static let resultAllocation = section(
    "resultAllocation",
    of: "incomeStatement.result",
    ["legalReserve", "mutualFund", "indivisibleReserve", "dividends", "ristorni", "other"]
  )

  private mutating func addIncomeStatement() {
    for section in Self.income { type(section) }
    let costs = "finance.incomeStatement.costs."
    sum(costs + "total", .euro, of: Self.income[2].fields.map { costs + $0 })
    type(Self.section("incomeStatement", ["ebit"]))
    type(Self.financial)
    let financial = "finance.incomeStatement.financial."
    sum(financial + "charges", .euro, of: [financial + "bankInterest", financial + "memberLoanInterest"])
    difference(financial + "total", .euro, of: financial + "income", less: financial + "charges")
    type(Self.section("incomeStatement", ["taxes", "result"]))
  }

  private mutating func addValueAdded() {
    type(Self.valueAdded)
    let net = "finance.valueAdded.net"
    let rows = file?.value["valueDistribution"]?.array ?? []
    for row in rows {
      type("finance.valueDistribution." + row.string("to"), .euro, row["amount"], whole: net)
    }
    for row in rows {
      let recipient = row.string("to")
      share(
        "finance.valueDistributionShare." + recipient,
        of: "finance.valueDistribution." + recipient,
        in: net
      )
    }
  }

  private mutating func addResultAllocation() {
    type(Self.resultAllocation)
    for field in ["legalReserve", "mutualFund"] {
      let name = "finance.resultAllocation." + field
      share(name + "Share", of: name, in: "finance.incomeStatement.result")
    }
  }

  private mutating func addFundraising() {
    let campaigns = file?.value["fundraising"]?.array ?? []
    for (field, unit) in [("raised", Figure.Unit.euro), ("used", .euro), ("donors", .people)] {
      let total = "finance.fundraising." + field
      for campaign in campaigns {
        let label = Label.words(
          "figures.of",
          ["label": .figure(total), "of": .text(campaign.text("campaign"))]
        )
        let name = "finance.fundraising.\(campaign.string("id")).\(field)"
        type(name, unit, campaign[field], label: label, whole: total)
      }
      sum(total, unit, of: campaigns.map { "finance.fundraising.\($0.string("id")).\(field)" })
    }
  }
}
