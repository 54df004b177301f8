extension Example {
  static let law: [Example] = [
    Example(
      .socialCooperativesBelowSeventy,
      [
        "social": "13", "all": "19", "share": "68,4%", "share.en": "68.4%", "day": "31 dicembre 2024",
        "day.en": "31 December 2024",
      ],
      in: "content/data/members.json",
      wrong: #""id": "la-siepe", "kind": "serviceCoop""#,
      right: #""id": "la-siepe", "kind": "B""#
    ),
    Example(
      .volunteerMembersAboveHalf,
      [
        "volunteers": "returns.la-siepe.soci.volunteers", "count": "22", "all": "40",
        "total": "returns.la-siepe.soci.total",
      ],
      in: returns,
      wrong: #""soci": { "total": 40, "volunteers": 22 }"#,
      right: #""soci": { "total": 40, "volunteers": 12 }"#
    ),
    Example(
      .volunteersAboveWorkers,
      [
        "count": "51", "volunteers": "people.own.volunteers.total", "limit": "14",
        "workers": "people.own.headcount.total",
      ],
      in: people,
      wrong: #""volunteers": { "total": 51 }"#,
      right: #""volunteers": { "total": 11 }"#
    ),
    Example(
      .disadvantagedBelowThirty,
      [
        "member": "La Siepe", "share": "24,4%", "share.en": "24.4%", "all": "41",
        "certified": "returns.la-siepe.disadvantaged.certifiedTotal",
        "workers": "returns.la-siepe.workers.total",
      ],
      in: returns,
      wrong: #""workers": { "total": 41 }, "disadvantaged": { "certifiedTotal": 10 }"#,
      right: #""workers": { "total": 41 }, "disadvantaged": { "certifiedTotal": 14 }"#
    ),
    Example(
      .payRatioAboveEight,
      [
        "ratio": "9", "most": "180.000 €", "most.en": "€180,000", "least": "20.000 €", "least.en": "€20,000",
        "highest": "people.own.payRatio.highestGrossAnnual",
        "lowest": "people.own.payRatio.lowestGrossAnnual",
      ],
      in: people,
      right:
        #""reasonAbove8": { "it": "Serve un medico, retribuito secondo il contratto della sanità.", "en": "A doctor is needed, paid according to the health contract." }"#
    ),
    Example(
      .payRatioAboveTwelve,
      [
        "ratio": "13", "most": "260.000 €", "most.en": "€260,000", "least": "20.000 €", "least.en": "€20,000",
        "highest": "people.own.payRatio.highestGrossAnnual",
        "lowest": "people.own.payRatio.lowestGrossAnnual",
      ],
      in: people,
      wrong: #""highestGrossAnnual": 260000, "lowestGrossAnnual": 20000"#,
      right: #""highestGrossAnnual": 62000, "lowestGrossAnnual": 20000"#
    ),
    Example(
      .legalReserveBelowThirty,
      [
        "value": "5000 €", "value.en": "€5,000", "share": "18,9%", "share.en": "18.9%",
        "profit": "26.388,57 €", "profit.en": "€26,388.57", "minimum": "7916,57 €", "minimum.en": "€7,916.57",
        "result": "finance.incomeStatement.result",
      ],
      in: finance,
      wrong: #""resultAllocation": { "legalReserve": 5000 }"#,
      right: #""resultAllocation": { "legalReserve": 7916.57 }"#
    ),
    Example(
      .mutualFundNotThree,
      [
        "value": "500 €", "value.en": "€500", "profit": "26.388,57 €", "profit.en": "€26,388.57",
        "due": "791,66 €", "due.en": "€791.66", "result": "finance.incomeStatement.result",
      ],
      in: finance,
      wrong: #""resultAllocation": { "mutualFund": 500 }"#,
      right: #""resultAllocation": { "mutualFund": 791.66 }"#
    ),
    Example(
      .fundingAboveThreshold,
      ["name": "funding.total", "total": "169.220,50 €", "total.en": "€169,220.50"],
      in: "content/data/2024/funding.json",
      wrong: #""noneAboveThreshold": true"#,
      right: #""noneAboveThreshold": false"#
    ),
  ]

  private static let returns: BilingualText = "content/data/2024/returns.json"
  private static let people: BilingualText = "content/data/2024/people.json"
  private static let finance: BilingualText = "content/data/2024/finance.json"
}
