extension Example {
  static let accounts: [Example] = [
    Example(
      .accountsSum,
      [
        "total": "finance.incomeStatement.valueOfProduction", "value": "6.809.000 €",
        "value.en": "€6,809,000",
        "sum": "6.810.000 €", "sum.en": "€6,810,000", "formula": "revenues + contributions + otherIncome",
        "difference": "1000 €", "difference.en": "€1,000",
      ],
      in: finance,
      wrong:
        #""valueOfProduction": 6809000, "revenues": 6601000, "contributions": 185000, "otherIncome": 24000"#,
      right:
        #""valueOfProduction": 6809000, "revenues": 6601000, "contributions": 185000, "otherIncome": 23000"#
    ),
    Example(
      .balanceSheetUneven,
      [
        "value": "2.731.000 €", "value.en": "€2,731,000", "sum": "2.721.000 €", "sum.en": "€2,721,000",
        "formula": "equity + liabilities",
        "total": "finance.balanceSheet.assets.total", "difference": "10.000 €", "difference.en": "€10,000",
      ],
      in: finance,
      wrong:
        #""assets": { "total": 2731000 }, "equity": { "total": 886000 }, "liabilities": { "total": 1835000 }"#,
      right:
        #""assets": { "total": 2731000 }, "equity": { "total": 896000 }, "liabilities": { "total": 1835000 }"#
    ),
    Example(
      .resultSaidTwice,
      [
        "value": "26.388,57 €", "value.en": "€26,388.57", "name": "finance.incomeStatement.result",
        "expected": "26.338,57 €", "expected.en": "€26,338.57", "other": "finance.balanceSheet.equity.result",
      ],
      in: finance,
      wrong:
        #""incomeStatement": { "result": 26388.57 }, "balanceSheet": { "equity": { "result": 26338.57 } }"#,
      right:
        #""incomeStatement": { "result": 26388.57 }, "balanceSheet": { "equity": { "result": 26388.57 } }"#
    ),
    Example(
      .sourcesNotTotal,
      [
        "sum": "6.785.000 €", "sum.en": "€6,785,000", "total": "finance.incomeStatement.valueOfProduction",
        "value": "6.809.000 €", "value.en": "€6,809,000", "formula": "services-health + services-waste",
        "difference": "24.000 €", "difference.en": "€24,000",
      ],
      in: finance,
      right:
        #"{ "id": "services-municipalities", "kind": "publicContract", "payerType": "municipality", "name": { "it": "Servizi per i Comuni", "en": "Services for municipalities" }, "amount": 24000 }"#
    ),
    Example(
      .valueAddedSum,
      [
        "total": "finance.valueAdded.gross", "value": "660.000 €", "value.en": "€660,000",
        "sum": "650.000 €", "sum.en": "€650,000", "formula": "production − externalCosts",
        "difference": "10.000 €", "difference.en": "€10,000",
      ],
      in: finance,
      wrong: #""gross": 660000"#,
      right: #""gross": 650000"#
    ),
    Example(
      .distributionNotNet,
      [
        "sum": "596.000 €", "sum.en": "€596,000", "total": "finance.valueAdded.net",
        "value": "604.000 €", "value.en": "€604,000", "formula": "workers + lenders + company",
        "difference": "8000 €", "difference.en": "€8,000",
      ],
      in: finance,
      wrong:
        #""valueDistribution": [{ "to": "workers", "amount": 548000 }, { "to": "lenders", "amount": 30000 }, { "to": "company", "amount": 18000 }]"#,
      right:
        #""valueDistribution": [{ "to": "workers", "amount": 548000 }, { "to": "lenders", "amount": 30000 }, { "to": "company", "amount": 26000 }]"#
    ),
    Example(
      .allocationNotResult,
      [
        "sum": "26.000 €", "sum.en": "€26,000", "total": "finance.incomeStatement.result",
        "value": "26.388,57 €", "value.en": "€26,388.57",
        "formula": "legalReserve + mutualFund + indivisibleReserve", "difference": "388,57 €",
        "difference.en": "€388.57",
      ],
      in: finance,
      wrong: #""resultAllocation": { "legalReserve": 7916, "mutualFund": 791, "indivisibleReserve": 17293 }"#,
      right:
        #""resultAllocation": { "legalReserve": 7916.58, "mutualFund": 791.66, "indivisibleReserve": 17680.33 }"#
    ),
    Example(
      .amountSaidTwice,
      [
        "name": "finance.valueAdded.amortisation", "value": "46.913 €", "value.en": "€46,913",
        "other": "finance.incomeStatement.costs.amortisation", "expected": "46.193 €",
        "expected.en": "€46,193",
      ],
      in: finance,
      wrong: #""valueAdded": { "amortisation": 46913 }"#,
      right: #""valueAdded": { "amortisation": 46193 }"#
    ),
    Example(
      .reserveDoesNotContinue,
      [
        "name": "finance.balanceSheet.equity.legalReserve", "value": "154.610 €", "value.en": "€154,610",
        "year": "2023", "expected": "156.110 €", "expected.en": "€156,110", "before": "146.110 €",
        "before.en": "€146,110", "added": "10.000 €", "added.en": "€10,000",
        "allocation": "finance.resultAllocation.legalReserve",
      ],
      in: finance,
      wrong: #""legalReserve": 154610"#,
      right: #""legalReserve": 156110"#
    ),
  ]

  static let contracts: [Example] = [
    Example(
      .contractShares,
      [
        "total": "contracts.rifugio-comunale.valueYear", "value": "202.200 €", "value.en": "€202,200",
        "sum": "201.200 €", "sum.en": "€201,200", "formula": "la-siepe + la-staffetta + ownShare",
        "difference": "1000 €", "difference.en": "€1,000",
      ],
      in: "content/data/2024/contracts.json",
      wrong:
        #""valueYear": 202200, "ownShare": 10200, "executors": [{ "memberId": "la-siepe", "amount": 91600 }, { "memberId": "la-staffetta", "amount": 99400 }]"#,
      right:
        #""valueYear": 202200, "ownShare": 10200, "executors": [{ "memberId": "la-siepe", "amount": 91600 }, { "memberId": "la-staffetta", "amount": 100400 }]"#
    ),
    Example(
      .executorNoMember,
      [
        "member": "Officina Dati", "year": "2022", "joined": "dal 20 aprile 2023",
        "joined.en": "since 20 April 2023",
      ],
      in: "content/data/2022/contracts.json",
      wrong: #""executors": [{ "memberId": "officina-dati", "amount": 21000 }]"#,
      right: #""executors": [{ "memberId": "servizi-cooperativi", "amount": 21000 }]"#
    ),
    Example(
      .contractIDReserved,
      ["id": "total"],
      in: "content/data/2024/contracts.json",
      wrong: #""id": "total""#,
      right: .init(it: #""id": "pulizia-scuole-2024""#, en: #""id": "school-cleaning-2024""#)
    ),
    Example(
      .contractEndsBeforeStart,
      [
        "contract": "rifugio-comunale", "end": "15 febbraio 2021", "end.en": "15 February 2021",
        "start": "31 dicembre 2025", "start.en": "31 December 2025",
      ],
      in: "content/data/2024/contracts.json",
      wrong: #""start": "2025-12-31", "end": "2021-02-15""#,
      right: #""start": "2021-02-15", "end": "2025-12-31""#
    ),
    Example(
      .memberServicesDiffer,
      [
        "name": "finance.incomeStatement.costs.memberServices", "value": "5.720.600 €",
        "value.en": "€5,720,600", "executed": "5.528.600 €", "executed.en": "€5,528,600",
        "difference": "192.000 €", "difference.en": "€192,000",
      ],
      in: "content/data/2024/contracts.json",
      right:
        #""executors": [{ "memberId": "la-siepe", "amount": 91600 }, { "memberId": "la-staffetta", "amount": 100400 }]"#
    ),
  ]

  private static let finance: BilingualText = "content/data/2024/finance.json"
}
