extension Example {
  static let review: [Example] = [
    Example(
      .reviewOrphanPage,
      right: .init(it: "[come iscriversi](suppliers.md)", en: "[how to apply](suppliers.md)")
    ),
    Example(
      .reviewUnusedFile,
      right: .init(
        it: "[lo statuto](../files/documents/statuto.pdf)",
        en: "[the statute](../files/documents/statuto.pdf)"
      )
    ),
    Example(
      .reviewDoubtfulAddress,
      ["url": "https://www.lavoro.gov", "reason": "manca la fine", "reason.en": "its end is missing"],
      wrong: .init(
        it: "[il Ministero](https://www.lavoro.gov)",
        en: "[the Ministry](https://www.lavoro.gov)"
      ),
      right: .init(
        it: "[il Ministero](https://www.lavoro.gov.it/)",
        en: "[the Ministry](https://www.lavoro.gov.it/)"
      )
    ),
    Example(
      .reviewLinkSoonToCheck,
      ["date": "31 dicembre 2026", "date.en": "31 December 2026", "url": "https://www.lavoro.gov.it/"],
      in: "content/data/links.json",
      wrong: #""checkedOn": "2026-01-12", "expiresOn": "2026-12-31""#,
      right: #""checkedOn": "2026-12-10", "expiresOn": "2027-12-31""#
    ),
    Example(
      .reviewLongTitle,
      ["count": "78", "most": "60"],
      in: top,
      right: .init(
        it: #"{"title": "I progetti del consorzio"}"#,
        en: #"{"title": "The consortium’s projects"}"#
      )
    ),
    Example(.reviewLongDescription, ["count": "214", "limit": "160"], in: top, right: description),
    Example(
      .reviewShortDescription,
      ["count": "12", "limit": "50"],
      in: top,
      wrong: .init(it: #"{"description": "I contatti."}"#, en: #"{"description": "Contact us."}"#),
      right: description
    ),
    Example(
      .reviewShortSummary,
      ["limit": "50"],
      in: "content/data/members.json",
      wrong: .init(it: #""it": "Assistenza.""#, en: #""en": "Care.""#)
    ),
    Example(.reviewNoDescription, in: top, right: description),
  ]

  static let mending: [Example] = [
    Example(
      .mendingConflict,
      ["line": "12", "count": "3"],
      wrong: conflict,
      right: .init(it: "I soci sono diciannove.", en: "There are nineteen members.")
    ),
    Example(.mendingOpenElsewhere, ["name": ".mission.md.swp", "count": "3"], right: fix),
    Example(.mendingFileChanged, ["count": "3"], right: fix),
    Example(
      .mendingNotWritten,
      ["reason": "permesso negato", "reason.en": "permission denied", "count": "3"],
      right: "chmod u+w content/it/mission.md && ./bilancio check --fix"
    ),
    Example(
      .textConflictMark,
      wrong: conflict,
      right: .init(it: "I soci sono diciannove.", en: "There are nineteen members.")
    ),
  ]

  private static let top = BilingualText(it: "in cima a una pagina", en: "at the top of a page")
  private static let fix: BilingualText = "./bilancio check --fix"
  private static let description = BilingualText(
    it: #"{"description": "Dove siamo, quando rispondiamo e a chi scrivere."}"#,
    en: #"{"description": "Where we are, when we answer and whom to write to."}"#
  )
  private static let conflict = BilingualText(
    it: "<<<<<<< HEAD\nI soci sono diciotto.\n=======\nI soci sono diciannove.\n>>>>>>> anna",
    en: "<<<<<<< HEAD\nThere are eighteen members.\n=======\nThere are nineteen members.\n>>>>>>> anna"
  )
}
