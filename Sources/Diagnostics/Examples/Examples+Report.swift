extension Example {
  static let report: [Example] = [
    Example(.guidelinesMissing, right: "git restore schemas/guidelines.json"),
    Example(.emptyCheck, in: guidelines, wrong: "{}"),
    Example(
      .unknownDataPath,
      ["path": "peopel.own.headcount", "name": "peopel"],
      in: guidelines,
      wrong: #"{"field": "peopel.own.headcount"}"#,
      right: #"{"field": "people.own.headcount"}"#
    ),
    Example(.unknownFilter, ["name": "running"], in: guidelines, wrong: "projects[running]"),
    Example(
      .unknownItem,
      ["item": "2.42"],
      wrong: .init(it: "## L’anno attorno a noi {#2.42}", en: "## The year around us {#2.42}"),
      right: .init(it: "## L’anno attorno a noi {#2.12}", en: "## The year around us {#2.12}")
    ),
    Example(
      .itemClaimedTwice,
      ["item": "2.12", "other": "content/it/report/2024/network.md:3"],
      wrong: .init(
        it: "## L’anno attorno a noi {#2.12}\n\n## Il contesto {#2.12}",
        en: "## The year around us {#2.12}\n\n## The context {#2.12}"
      ),
      right: .init(
        it: "## L’anno attorno a noi {#2.12}\n\n## Il contesto",
        en: "## The year around us {#2.12}\n\n## The context"
      )
    ),
    Example(
      .itemInTextsAndProse,
      ["item": "2.12", "other": "content/it/report/2024/general-information.md:3"],
      in: report2024,
      wrong: #""texts": { "2.12": { "it": "Il consorzio coordina i soci." } }"#,
      right: #""texts": {}"#
    ),
    Example(
      .needlessReason,
      ["item": "7.3", "other": "content/it/report/2024/other-information.md:3"],
      in: report2024,
      wrong: #""omissions": [{ "item": "7.3", "reason": { "it": "Le regole si scrivono nel 2025." } }]"#,
      right: #""omissions": []"#
    ),
    Example(
      .emptyReason,
      ["item": "7.3"],
      in: report2024,
      wrong: #"{ "item": "7.3", "reason": { "it": "", "en": "" } }"#,
      right:
        #"{ "item": "7.3", "reason": { "it": "Le regole si scrivono nel 2025.", "en": "The rules are being written in 2025." } }"#
    ),
    Example(
      .itemNotTranslated,
      ["item": "2.12", "other": "content/en/report/2024/general-information.md"],
      in: "content/en/report/2024/general-information.md",
      right: "## The year around us {#2.12}"
    ),
    Example(.blankItem, blank, in: report2024, right: omission),
    Example(.openItem, blank, in: report2024, right: omission),
  ]

  static let reportChapters: [Example] = [
    Example(
      .unknownChapter,
      ["name": "persone", "known": "letter, methodology, general-information, governance, people, finance"],
      right: "git mv content/it/report/2024/persone.md content/it/report/2024/people.md"
    ),
    Example(
      .proseWithoutData,
      ["file": "content/data/2025/report.json"],
      right: "git mv content/it/report/2025/people.md content/it/report/2024/people.md"
    ),
    Example(
      .chapterNotTranslated,
      ["file": "content/en/report/2024/people.md"],
      right: "./bilancio translations start en/report/2024/people.md"
    ),
    Example(
      .unknownExhibit,
      ["name": "table:people.byContrat"],
      wrong: .init(it: "![Contratti](table:people.byContrat)", en: "![Contracts](table:people.byContrat)"),
      right: .init(it: "![Contratti](table:people.byContract)", en: "![Contracts](table:people.byContract)")
    ),
    Example(
      .emptyExhibit,
      ["year": "2024", "name": "table:people.byContract"],
      in: "content/data/2024/people.json",
      wrong: #""byContract": { "permanent": null, "fixedTerm": null }"#,
      right: #""byContract": { "permanent": 12, "fixedTerm": 1 }"#
    ),
    Example(
      .exhibitTwice,
      [
        "name": "table:people.byContract", "other": "content/it/report/2024/people.md:9",
        "anchor": "table-people-bycontract",
      ],
      wrong: .init(it: "![Contratti](table:people.byContract)", en: "![Contracts](table:people.byContract)")
    ),
    Example(
      .exhibitOrder,
      ["name": "chart:people.byAge", "expected": "table:people.byContract"],
      in: "content/en/report/2024/people.md",
      wrong: "![Age](chart:people.byAge)\n\n![Contracts](table:people.byContract)",
      right: "![Contracts](table:people.byContract)\n\n![Age](chart:people.byAge)"
    ),
    Example(
      .exhibitInOneLanguage,
      ["name": "table:people.byContract", "language": "inglese", "language.en": "English"],
      in: "content/en/report/2024/people.md",
      right: "![Contracts](table:people.byContract)"
    ),
  ]

  private static let guidelines: BilingualText = "schemas/guidelines.json"
  private static let report2024: BilingualText = "content/data/2024/report.json"

  private static let blank = [
    "year": "2024", "item": "7.3", "title": "Politiche e modalità di gestione degli impatti",
    "title.en": "Policies and management of impacts",
    "wanted": "un titolo con {#7.3} in un capitolo", "wanted.en": "a heading with {#7.3} in a chapter",
    "who": " Chiedi a: Amministrazione.", "who.en": " Ask: Administration.",
  ]
  private static let omission: BilingualText =
    #""omissions": [{ "item": "7.3", "reason": { "it": "Le regole si scrivono nel 2025.", "en": "The rules are being written in 2025." } }]"#
}
