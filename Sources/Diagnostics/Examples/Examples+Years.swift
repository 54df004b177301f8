extension Example {
  static let years: [Example] = [
    Example(
      .yearInFuture,
      ["year": "2042", "now": "2026"],
      right: "git mv content/data/2042 content/data/2024"
    ),
    Example(.yearTooOld, ["year": "1024"], right: "git mv content/data/1024 content/data/2024"),
    Example(
      .yearLeftOut,
      ["before": "2022", "after": "2024", "year": "2023"],
      right: "mkdir content/data/2023"
    ),
    Example(
      .yearFileMissing,
      [
        "year": "2024", "name": "people.json", "content": "le persone del consorzio",
        "content.en": "the people of the consortium",
      ],
      right: "cp content/data/2023/people.json content/data/2024/people.json"
    ),
    Example(
      .yearFileMissingInDraft,
      [
        "year": "2025", "name": "finance.json", "content": "i conti del consorzio",
        "content.en": "the consortium's accounts",
      ],
      right: "cp content/data/2024/finance.json content/data/2025/finance.json"
    ),
    Example(
      .asOfAnotherYear,
      ["year": "2024", "date": "31 dicembre 2023", "date.en": "31 December 2023"],
      wrong: #""asOf": "2023-12-31""#,
      right: #""asOf": "2024-12-31""#
    ),
    Example(
      .indicatorInFuture,
      ["name": "indicators.shared-trips", "year": "2042"],
      in: "content/data/indicators.json",
      wrong: #""values": { "2042": 310 }"#,
      right: #""values": { "2024": 310 }"#
    ),
    Example(
      .changeWithoutNote,
      [
        "name": "people.own.headcount.total", "before": "14", "last": "2023", "after": "41", "year": "2024",
        "factor": "1,5", "factor.en": "1.5",
      ],
      in: "content/data/2024/report.json"
    ),
    Example(
      .figureVanished,
      ["name": "indicators.shared-trips", "last": "2023", "before": "240", "year": "2024"],
      in: "content/data/2024/report.json"
    ),
    Example(
      .changeNoteNotNeeded,
      [
        "name": "members.total", "before": "18", "last": "2023", "after": "19", "year": "2024",
        "factor": "1,5", "factor.en": "1.5",
      ],
      in: "content/data/2024/report.json",
      wrong: #""changeNotes": [{ "figure": "members.total", "note": { "it": "…" } }]"#,
      right: #""changeNotes": []"#
    ),
    Example(
      .figureUnknownInReport,
      ["name": "members.totl"],
      in: "content/data/2024/report.json",
      wrong: #""figure": "members.totl""#,
      right: #""figure": "members.total""#
    ),
  ]
}
