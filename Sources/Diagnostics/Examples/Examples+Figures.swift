extension Example {
  static let figures: [Example] = [
    Example(
      .splitNotTotal,
      [
        "split": "people.own.headcount.byGender", "sum": "13", "total": "people.own.headcount.total",
        "value": "14", "formula": "women + men + other", "difference": "1",
      ],
      in: "content/data/2024/people.json",
      wrong: #""total": 14, "byGender": { "women": 9, "men": 4, "other": 0 }"#,
      right: #""total": 14, "byGender": { "women": 10, "men": 4, "other": 0 }"#
    ),
    Example(
      .partAboveWhole,
      [
        "part": "returns.la-siepe.workers.women", "value": "41", "whole": "returns.la-siepe.workers.total",
        "limit": "14",
      ],
      in: "content/data/2024/returns.json",
      wrong: #""workers": { "total": 14, "women": 41 }"#,
      right: #""workers": { "total": 41, "women": 14 }"#
    ),
    Example(
      .publicPrivateNotTotal,
      [
        "total": "returns.vicinanza.valueOfProduction", "value": "6.212.054 €", "value.en": "€6,212,054",
        "formula": "revenuePublic + revenuePrivate",
        "sum": "6.203.054 €", "sum.en": "€6,203,054", "difference": "9000 €", "difference.en": "€9,000",
      ],
      in: "content/data/2024/returns.json",
      wrong: #""valueOfProduction": 6212054, "revenuePublic": 4413039, "revenuePrivate": 1790015"#,
      right: #""valueOfProduction": 6212054, "revenuePublic": 4413039, "revenuePrivate": 1799015"#
    ),
    Example(
      .percentageOfZero,
      ["base": "people.own.payRatio.lowestGrossAnnual", "of": "people.own.payRatio.ratio"],
      in: "content/data/2024/people.json",
      wrong: #""payRatio": { "highestGrossAnnual": 59800, "lowestGrossAnnual": 0 }"#,
      right: #""payRatio": { "highestGrossAnnual": 59800, "lowestGrossAnnual": 21500 }"#
    ),
    Example(
      .percentageAboveHundred,
      ["name": "indicators.local-purchases", "value": "713"],
      in: "content/data/indicators.json",
      wrong: #""values": { "2024": 713 }"#,
      right: #""values": { "2024": 71.3 }"#
    ),
    Example(
      .numberTooLarge,
      ["name": "finance.incomeStatement.revenues"],
      in: "content/data/2024/finance.json",
      wrong: #""revenues": 66010426601042000"#,
      right: #""revenues": 6601042"#
    ),
    Example(
      .moneyWithoutCents,
      ["name": "finance.incomeStatement.costs.services"],
      in: "content/data/2024/finance.json",
      wrong: #""services": 363612.9333"#,
      right: #""services": 363612.93"#
    ),
    Example(
      .returnOfNoMember,
      [
        "member": "Officina Dati", "year": "2022", "joined": "dal 20 aprile 2023",
        "joined.en": "since 20 April 2023",
      ],
      in: "content/data/members.json",
      wrong: #""id": "officina-dati", "joinedOn": "2023-04-20""#,
      right: #""id": "officina-dati", "joinedOn": "2022-04-20""#
    ),
    Example(
      .returnMissing,
      ["member": "Bassa Marea", "year": "2024", "id": "bassa-marea"],
      in: "content/data/2024/returns.json"
    ),
    Example(
      .figureUnknown,
      ["name": "people.own.volunteers.total", "year": "2024"],
      in: "content/data/2024/people.json",
      wrong: #""volunteers": { "total": null }"#,
      right: #""volunteers": { "total": 11 }"#
    ),
    Example(
      .figureNotOfYear,
      ["year": "2024", "name": "indicators.shared-trips", "last": "2023", "bare": "indicators.shared-trips"],
      wrong: .init(
        it: "I viaggi condivisi sono stati {{indicators.shared-trips}}.",
        en: "There were {{indicators.shared-trips}} shared trips."
      ),
      right: .init(
        it: "I viaggi condivisi sono stati, nel 2023, {{indicators.shared-trips@2023}}.",
        en: "In 2023 there were {{indicators.shared-trips@2023}} shared trips."
      )
    ),
  ]
}
