extension Example {
  static let preparation: [Example] = [
    Example(
      .chapterUnread,
      ["year": "2024"],
      in: .init(it: "in cima al capitolo", en: "at the top of the chapter"),
      wrong: #"{"copiedFrom": 2024}"#,
      right: "{}"
    ),
    Example(
      .inPreparation,
      ["year": "2025", "items": "12", "chapters": "7"],
      right: "./bilancio report status 2025"
    ),
    Example(
      .approvedUnread,
      ["year": "2025", "items": "2", "chapters": "1"],
      in: "content/data/2025/report.json",
      wrong: #""toReview": ["7.3", "7.5"]"#,
      right: #""toReview": []"#
    ),
    Example(
      .sourceUnknown,
      ["year": "2025"],
      in: "content/data/2025/people.json",
      wrong: #""source": null"#,
      right: #""source": { "it": "Libro unico del lavoro", "en": "Payroll register" }"#
    ),
  ]
}
