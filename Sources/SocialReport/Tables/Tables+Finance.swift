import Content
import Figures

/// Section 6 of the guidelines: where the money comes from and where it goes.
extension TableEntry {
  static let finance: [TableEntry] = [
    .records("finance.sources", "6.1") { $0.revenueSources },
    .figures(
      "finance.publicPrivate",
      "6.1",
      showsShare: true,
      [
        .row("finance.public"), .part("finance.publicContracts"), .part("finance.publicContributions"),
        .row("finance.private"), .part("finance.privateContracts"), .part("finance.privateContributions"),
        .part("finance.consortiumFees"), .part("finance.membershipFees"), .part("finance.donations"),
        .part("finance.other"), .total(income + "valueOfProduction"),
      ]
    ),
    .figures(
      "finance.byPayer",
      "6.1",
      isPlaced: false,
      showsShare: true,
      [
        .family("finance.byPayer", header: .words("categories.payerType")),
        .total(income + "valueOfProduction"),
      ]
    ),
    .figures("finance.incomeStatement", "6.1", incomeLines),
    .figures(
      "finance.balanceSheet",
      "6.1",
      isAtYearEnd: true,
      balanceLines(.words(TableWord.groupAssets), "assets")
        + balanceLines(.words(TableWord.groupEquity), "equity")
        + balanceLines(.words(TableWord.groupLiabilities), "liabilities")
        + [.total("finance.balanceSheet.total", ownLabel: true)]
    ),
    .figures(
      "finance.valueAdded",
      "6.1",
      [
        .row("finance.valueAdded.production"), .less("finance.valueAdded.externalCosts"),
        .row("finance.valueAdded.ancillary"), .subtotal("finance.valueAdded.gross"),
        .less("finance.valueAdded.amortisation"), .total("finance.valueAdded.net", ownLabel: true),
      ]
    ),
    .figures(
      "finance.valueDistribution",
      "6.1",
      showsShare: true,
      [
        .family("finance.valueDistribution", header: .ownLabel),
        .total("finance.valueAdded.net", ownLabel: true),
      ]
    ),
    .figures(
      "finance.resultAllocation",
      "6.1",
      showsShare: true,
      [
        .row(allocation + "legalReserve"), .row(allocation + "mutualFund"),
        .row(allocation + "indivisibleReserve"),
        .row(allocation + "dividends"), .row(allocation + "ristorni"), .row(allocation + "other"),
        .total(income + "result", ownLabel: true),
      ]
    ),
    .records("finance.fundraising", "6.2") { $0.fundraising },
    .records("finance.criticalIssues", "6.3") { $0.criticalIssues },
    .records("funding.grants", "P.4") { $0.grants },
  ]

  private static let income = "finance.incomeStatement."
  private static let allocation = "finance.resultAllocation."

  private static let incomeLines: [FigureRows.Line] =
    [
      .row(income + "revenues"), .row(income + "contributions"), .row(income + "otherIncome"),
      .subtotal(income + "valueOfProduction"), .family("finance.incomeStatement.costs", header: .ownLabel),
      .less(income + "costs.total", .subtotal), .subtotal(income + "ebit"), .row(income + "financial.income"),
      .less(income + "financial.bankInterest"), .less(income + "financial.memberLoanInterest"),
      .subtotal(income + "financial.total"), .less(income + "taxes"),
      .total(income + "result", ownLabel: true),
    ]

  private static func balanceLines(_ title: Label, _ side: String) -> [FigureRows.Line] {
    [
      .group(title), .family("finance.balanceSheet." + side, header: .ownLabel),
      .subtotal("finance.balanceSheet.\(side).total"),
    ]
  }
}

extension TableBuilder {
  /// Each kind of income with the sources that it is made of; one source alone says the same as its kind.
  fileprivate var revenueSources: Table? {
    var lines: [FigureRows.Line] = []
    for (kind, figure) in Self.kindsOfIncome {
      var names: [String] = []
      for year in years.reversed() {
        let records = content.data["\(year)/finance"]?.value["revenueSources"]?.array ?? []
        for record in records where record.string("kind") == kind {
          let name = "finance.revenueSources." + record.string("id")
          if !names.contains(name) { names.append(name) }
        }
      }
      lines.append(.subtotal(figure))
      if names.count > 1 { lines += names.map { .part($0) } }
    }
    return table(
      FigureRows(lines: lines + [.total("finance.incomeStatement.valueOfProduction")], showsShare: true)
    )
  }

  /// The kinds of the data with the figure that adds each up, public ones first.
  private static let kindsOfIncome = [
    ("publicContract", "finance.publicContracts"), ("publicContribution", "finance.publicContributions"),
    ("privateContract", "finance.privateContracts"), ("privateContribution", "finance.privateContributions"),
    ("consortiumFees", "finance.consortiumFees"), ("membershipFees", "finance.membershipFees"),
    ("donations", "finance.donations"), ("other", "finance.other"),
  ]

  fileprivate var fundraising: Table? {
    let rows = (data("finance")?["fundraising"]?.array ?? []).map { campaign in
      Table.Row(
        .text(campaign.text("campaign")),
        [
          .text(campaign.optionalText("aim")), .number(campaign["donors"], .people),
          .number(campaign["raised"], .euro), .number(campaign["used"], .euro),
          .texts(campaign.texts("informationTools")),
        ]
      )
    }
    let total = Table.Row(
      .words(TableWord.total),
      [
        .empty, .figure(figure("finance.fundraising.donors")), .figure(figure("finance.fundraising.raised")),
        .figure(figure("finance.fundraising.used")), .empty,
      ],
      .total
    )
    return table(
      corner: "campaign",
      [
        .text("aim"), .number("donors"), .number("raised"), .number("used"), .text("informationTools"),
      ],
      rows.count > 1 ? rows + [total] : rows,
      sources: source(of: "finance")
    )
  }

  fileprivate var criticalIssues: Table? {
    let rows = (data("finance")?["criticalIssues"]?.array ?? []).map {
      Table.Row(.text($0.text("issue")), [.text($0.text("mitigation"))])
    }
    return table(corner: "issue", [.text("mitigation")], rows)
  }

  /// Public money received, with what l. 124/2017, art. 1, c. 125-129 asks for, to the cent.
  fileprivate var grants: Table? {
    let record = content.years.first { $0.year == year }
    let rows = (record?.grants ?? []).map { grant in
      Table.Row(
        .text(grant.payer),
        [
          .plain(grant.payerTaxCode),
          grant.inKind
            ? .words(
              TableWord.inKind,
              ["reason": .text(grant.reason), "kind": .words("transparency.inKind")]
            )
            : .text(grant.reason),
          .date(grant.cashedOn), .money(grant.amountCashed),
        ]
      )
    }
    let total = Table.Row(
      .words(TableWord.total),
      [.empty, .empty, .empty, .figure(figure("funding.total"))],
      .total
    )
    let recipient = Label.words(
      TableWord.noteRecipient,
      ["name": .plain(content.consortium.legalName), "taxCode": .plain(content.consortium.taxCode)]
    )
    var table = table(
      corner: "payer",
      [.text("payerTaxCode"), .text("reason"), .text("cashedOn"), .number("amount")],
      rows + [total],
      sources: source(of: "funding"),
      notes: [recipient] + (record?.fundingBasis.map { [.text($0)] } ?? [])
    )
    table?.showsCents = true
    return table
  }
}
