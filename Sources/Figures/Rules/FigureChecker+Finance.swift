import Content
import Diagnostics

extension FigureChecker {
  /// The accounts of a year: every total is what its parts make, and what is said twice is said the same.
  mutating func checkFinance(of year: YearFiles) {
    guard let finance = year["finance"] else { return }
    if let income = finance["incomeStatement"] { checkIncome(income) }
    if let sheet = finance["balanceSheet"] { checkBalance(sheet) }
    checkSame(
      .resultSaidTwice,
      finance["balanceSheet"]?["equity"]?["result"],
      finance["incomeStatement"]?["result"]
    )
    checkRows(
      .sourcesNotTotal,
      finance["revenueSources"]?.records(by: "id"),
      of: finance["incomeStatement"]?["valueOfProduction"]
    )
    if let added = finance["valueAdded"] { checkValueAdded(added, in: finance) }
    for row in finance["fundraising"]?.records(by: "id") ?? [] {
      checkPart(row["used"], of: row["raised"], in: \.money)
    }
    if let allocation = finance["resultAllocation"] {
      checkAllocation(allocation, of: finance["incomeStatement"]?["result"])
    }
  }

  private mutating func checkIncome(_ income: NamedValue) {
    let production = income["valueOfProduction"]
    checkSum(
      .accountsSum,
      of: production,
      is: ["revenues", "contributions", "otherIncome"].map { income[$0].map(Term.plus) },
      in: \.money
    )
    let costs = income["costs"]?.children ?? []
    checkSum(
      .accountsSum,
      of: income["ebit"],
      is: [production.map(Term.plus)] + costs.map(Term.minus),
      in: \.money
    )
    let financial = income["financial"]
    checkSum(
      .accountsSum,
      of: income["result"],
      is: [
        income["ebit"].map(Term.plus), financial?["income"].map(Term.plus),
        financial?["bankInterest"].map(Term.minus), financial?["memberLoanInterest"].map(Term.minus),
        income["taxes"].map(Term.minus),
      ],
      in: \.money
    )
  }

  private mutating func checkBalance(_ sheet: NamedValue) {
    for key in ["assets", "equity", "liabilities"] {
      guard let side = sheet[key] else { continue }
      let parts = side.children.filter { $0.key != "total" }
      checkSum(.accountsSum, of: side["total"], is: parts.map(Term.plus), in: \.money)
    }
    let sources = ["equity", "liabilities"].map { key in
      sheet[key]?["total"].map { Term.plus($0.named(key)) }
    }
    checkSum(.balanceSheetUneven, of: sheet["assets"]?["total"], is: sources, in: \.money)
  }

  private mutating func checkValueAdded(_ added: NamedValue, in finance: NamedValue) {
    let ancillary = added["ancillary"].map { [Term.plus($0)] } ?? []
    checkSum(
      .valueAddedSum,
      of: added["gross"],
      is: [added["production"].map(Term.plus), added["externalCosts"].map(Term.minus)] + ancillary,
      in: \.money
    )
    checkSum(
      .valueAddedSum,
      of: added["net"],
      is: [added["gross"].map(Term.plus), added["amortisation"].map(Term.minus)],
      in: \.money
    )
    let distribution = finance["valueDistribution"]?.records(by: "to")
    checkRows(.distributionNotNet, distribution, of: added["net"])
    let income = finance["incomeStatement"]
    checkSame(.amountSaidTwice, added["production"], income?["valueOfProduction"])
    checkSame(.amountSaidTwice, added["amortisation"], income?["costs"]?["amortisation"])
    checkSame(
      .amountSaidTwice,
      distribution?.first { $0.key == "mutualFund" }.flatMap { row in row["amount"]?.named(row.name) },
      finance["resultAllocation"]?["mutualFund"]
    )
  }

  /// Rows with an amount each, which make a total.
  private mutating func checkRows(_ rule: Rule, _ rows: [NamedValue]?, of total: NamedValue?) {
    let terms = (rows ?? []).map { row in row["amount"].map { Term.plus($0.named(row.name)) } }
    checkSum(rule, of: total, is: terms, in: \.money)
  }

  /// Reports a sum of money that stands in two places and differs.
  mutating func checkSame(_ rule: Rule, _ value: NamedValue?, _ other: NamedValue?) {
    guard let value, let other, let amount = value.money, let expected = other.money, amount != expected
    else {
      return
    }
    report(
      rule,
      at: value,
      RuleArguments(dictionaryLiteral: ("name", value.name), ("other", other.name))
        .setting("value", amount).setting("expected", expected)
    )
  }
}

// MARK: - The allocation of the result

extension FigureChecker {
  /// C.c., art. 2545-quater; l. 59/1992, art. 11.
  private mutating func checkAllocation(_ allocation: NamedValue, of result: NamedValue?) {
    let keys = ["legalReserve", "mutualFund", "indivisibleReserve", "dividends", "ristorni", "other"]
    checkSum(.allocationNotResult, of: result, is: keys.map { allocation[$0].map(Term.plus) }, in: \.money)
    guard let result, let profit = result.money, profit.amount > 0 else { return }
    let arguments = RuleArguments(dictionaryLiteral: ("result", result.name)).setting("profit", profit)
    if let reserve = allocation["legalReserve"], let amount = reserve.money,
      amount.amount * 100 < profit.amount * 30
    {
      let minimum = Quantity.euro(cents: (profit.amount * 30 + 99) / 100)
      report(
        .legalReserveBelowThirty,
        at: reserve,
        arguments.setting("value", amount).setting("minimum", minimum)
          .setting("share", percentOf: amount.amount, in: profit.amount)
      )
    }
    if let fund = allocation["mutualFund"], let amount = fund.money,
      abs(amount.amount * 100 - profit.amount * 3) > 100
    {
      let due = Quantity.euro(cents: (profit.amount * 3 + 50) / 100)
      report(.mutualFundNotThree, at: fund, arguments.setting("value", amount).setting("due", due))
    }
  }

  /// What a year sets aside must be found in the reserves of the next.
  mutating func checkReserves(from last: YearFiles, to year: YearFiles) {
    let reserves = ["legalReserve": "legalReserve", "indivisibleReserves": "indivisibleReserve"]
    for (reserve, allocation) in reserves.sorted(by: <) {
      guard let now = year["finance"]?["balanceSheet"]?["equity"]?[reserve], let found = now.money,
        let before = last["finance"]?["balanceSheet"]?["equity"]?[reserve]?.money,
        let added = last["finance"]?["resultAllocation"]?[allocation]?.money,
        before.amount + added.amount != found.amount
      else { continue }
      report(
        .reserveDoesNotContinue,
        at: now,
        RuleArguments(
          dictionaryLiteral: ("name", now.name),
          ("allocation", "finance.resultAllocation." + allocation),
          ("year", String(last.year))
        )
        .setting("value", found).setting("before", before).setting("added", added)
        .setting("expected", before.with(before.amount + added.amount))
      )
    }
  }
}
