extension Example {
  static let dates: [Example] = [
    Example(
      .fundingTableMissing,
      [
        "name": "finance.publicContributions", "total": "161.120,50 €", "total.en": "€161,120.50",
        "year": "2024",
      ],
      in: funding,
      right:
        #"{ "id": "2024-01", "payer": { "it": "Comune di Castelmoro", "en": "Municipality of Castelmoro" }, "amountCashed": 12000, "cashedOn": "2024-07-02", "reason": { "it": "Contributo per il rifugio", "en": "Grant for the shelter" }, "inKind": false }"#
    ),
    Example(
      .grantOfAnotherYear,
      ["grant": "2024-01", "date": "2 luglio 2023", "date.en": "2 July 2023", "year": "2024"],
      in: funding,
      wrong: #""cashedOn": "2023-07-02""#,
      right: #""cashedOn": "2024-07-02""#
    ),
    Example(
      .decidedTooEarly,
      ["name": "report.approval.date", "date": "23 maggio 2024", "date.en": "23 May 2024", "year": "2024"],
      in: report2024,
      wrong: #""approval": { "date": "2024-05-23" }"#,
      right: #""approval": { "date": "2025-05-23" }"#
    ),
    Example(
      .doneBeforeApproval,
      [
        "name": "report.filing.date", "date": "10 maggio 2025", "date.en": "10 May 2025",
        "approved": "23 maggio 2025", "approved.en": "23 May 2025",
      ],
      in: report2024,
      wrong: #""approval": { "date": "2025-05-23" }, "filing": { "date": "2025-05-10" }"#,
      right: #""approval": { "date": "2025-05-23" }, "filing": { "date": "2025-06-10" }"#
    ),
    Example(
      .filedLate,
      [
        "name": "report.filing.date", "date": "15 luglio 2025", "date.en": "15 July 2025",
        "due": "30 giugno 2025", "due.en": "30 June 2025",
      ],
      in: report2024,
      wrong: #""filing": { "date": "2025-07-15" }"#,
      right: #""filing": { "date": "2025-06-15" }"#
    ),
  ]

  static let offices: [Example] = [
    Example(
      .votesAbovePresent,
      ["name": "report.approval.votes", "votes": "18", "present": "16"],
      in: report2024,
      wrong: #""present": 14, "byProxy": 2, "votes": { "inFavour": 18 }"#,
      right: #""present": 14, "byProxy": 2, "votes": { "inFavour": 16 }"#
    ),
    Example(
      .approvalDiffers,
      [
        "name": "report.approval.present", "value": "14", "other": "governance.assemblies.2025-05-23.present",
        "expected": "15",
      ],
      in: report2024,
      wrong: #""approval": { "present": 14 }"#,
      right: #""approval": { "present": 15 }"#
    ),
    Example(
      .presentAboveEntitled,
      ["meeting": "governance.assemblies.2025-05-23", "present": "21", "entitled": "19"],
      in: governance,
      wrong: #""entitled": 19, "present": 19, "byProxy": 2"#,
      right: #""entitled": 19, "present": 15, "byProxy": 2"#
    ),
    Example(
      .meetingTwice,
      ["meeting": "board", "date": "14 marzo 2024", "date.en": "14 March 2024"],
      in: governance,
      wrong:
        "{ \"bodyId\": \"board\", \"date\": \"2024-03-14\" },\n{ \"bodyId\": \"board\", \"date\": \"2024-03-14\" }",
      right:
        "{ \"bodyId\": \"board\", \"date\": \"2024-03-14\" },\n{ \"bodyId\": \"board\", \"date\": \"2024-04-11\" }"
    ),
    Example(
      .bodyWithoutSeats,
      ["body": "board"],
      in: governance,
      wrong: #""seats": []"#,
      right:
        #""seats": [{ "name": "Marilena Orsatti", "role": { "it": "Presidente", "en": "Chair" }, "firstAppointed": "2017-05-18", "termStart": "2023-05-25", "termEnd": "2026-05-31" }]"#
    ),
    Example(
      .termOutOfOrder,
      [
        "name": "Marilena Orsatti", "body": "board",
        "from": "31 maggio 2026", "from.en": "31 May 2026", "to": "25 maggio 2023", "to.en": "25 May 2023",
      ],
      in: governance,
      wrong: #""termStart": "2026-05-31", "termEnd": "2023-05-25""#,
      right: #""termStart": "2023-05-25", "termEnd": "2026-05-31""#
    ),
    Example(
      .termExpired,
      [
        "name": "Marilena Orsatti", "body": "board",
        "date": "31 maggio 2026", "date.en": "31 May 2026", "later": "31 dicembre 2026",
        "later.en": "31 December 2026",
      ],
      in: governance,
      wrong: #""termStart": "2023-05-25", "termEnd": "2026-05-31""#,
      right: #""termStart": "2026-05-28", "termEnd": "2029-05-31""#
    ),
    Example(
      .appointedInFuture,
      [
        "name": "Marilena Orsatti", "body": "board",
        "date": "25 maggio 2032", "date.en": "25 May 2032",
      ],
      in: governance,
      wrong: #""termStart": "2032-05-25""#,
      right: #""termStart": "2023-05-25""#
    ),
    Example(
      .certificateExpired,
      ["name": "ISO 9001:2015", "date": "9 dicembre 2024", "date.en": "9 December 2024"],
      in: "content/data/certifications.json",
      wrong: #""number": "MC-Q-06-0318", "validFrom": "2021-12-10", "validTo": "2024-12-09""#,
      right: #""number": "MC-Q-06-0412", "validFrom": "2024-12-10", "validTo": "2027-12-09""#
    ),
  ]

  private static let funding: BilingualText = "content/data/2024/funding.json"
  private static let report2024: BilingualText = "content/data/2024/report.json"
  private static let governance: BilingualText = "content/data/governance.json"
}
