extension Example {
  static let translation: [Example] = [
    Example(.photoMalformed, ["name": "source"]),
    Example(
      .photoOfNothing,
      right: "git mv content/.translations/en/soci.json content/.translations/en/members.json"
    ),
    Example(
      .photoNotWritable,
      ["reason": "permesso negato", "reason.en": "permission denied"],
      right: "chmod -R u+w content/.translations"
    ),
    Example(.translationUnfinished),
    Example(.translationMissing, ["source": "content/it/mission.md", "page": "en/mission.md"]),
    Example(
      .translationPartial,
      ["language": "en", "count": "3", "total": "12", "page": "en/mission.md"]
    ),
    Example(.translationStale, ["language": "en", "count": "2", "total": "12", "page": "en/mission.md"]),
  ]

  static let exchange: [Example] = [
    Example(.exchangeLineNotUnderstood, in: file, wrong: #"msgstr We meet on Mondays."#),
    Example(.exchangeWrongLanguage, ["language": "fr"], in: file, wrong: #""Language: fr\n""#),
    Example(
      .exchangeUnknownText,
      ["name": "mission.md: 9"],
      right: "./bilancio translations status --all"
    ),
    Example(
      .exchangeNameLost,
      in: file,
      wrong: "msgid \"Ci troviamo il lunedì.\"\nmsgstr \"We meet on Mondays.\"",
      right: "msgctxt \"mission.md: 9\"\nmsgid \"Ci troviamo il lunedì.\"\nmsgstr \"We meet on Mondays.\""
    ),
    Example(.exchangeSourceGone, ["file": "content/it/mission.md"]),
    Example(.exchangeSourceChanged, ["page": "en/mission.md"]),
    Example(.exchangeEditedMeanwhile, right: "git diff content/en/mission.md"),
    Example(
      .exchangeMarkLost,
      ["kind": "la cifra", "kind.en": "the figure", "mark": "{{members.total}}"],
      in: file,
      wrong: "msgid \"I soci sono {{members.total}}.\"\nmsgstr \"There are many members.\"",
      right: "msgid \"I soci sono {{members.total}}.\"\nmsgstr \"There are {{members.total}} members.\""
    ),
    Example(
      .exchangeMarkUnknown,
      ["kind": "la cifra", "kind.en": "the figure", "mark": "{{members.all}}"],
      in: file,
      wrong: "msgid \"I soci sono {{members.total}}.\"\nmsgstr \"There are {{members.all}} members.\"",
      right: "msgid \"I soci sono {{members.total}}.\"\nmsgstr \"There are {{members.total}} members.\""
    ),
    Example(
      .exchangeStructureChanged,
      ["wanted": "un titolo «## …»", "wanted.en": "a heading “## …”"],
      in: file,
      wrong: "msgid \"## I nostri valori\"\nmsgstr \"Our values\"",
      right: "msgid \"## I nostri valori\"\nmsgstr \"## Our values\""
    ),
    Example(
      .exchangeTwice,
      ["name": "mission.md: 9"],
      in: file,
      wrong:
        "msgctxt \"mission.md: 9\"\nmsgstr \"We meet on Mondays.\"\n\nmsgctxt \"mission.md: 9\"\nmsgstr \"Mondays at ten.\"",
      right: "msgctxt \"mission.md: 9\"\nmsgstr \"We meet on Mondays.\""
    ),
    Example(.exchangeNoFile, right: "./bilancio translations import translations-en.po"),
    Example(
      .exchangeNotWritable,
      ["reason": "permesso negato", "reason.en": "permission denied"],
      right: "chmod -R u+w content"
    ),
  ]

  private static let file: BilingualText = "translations-en.po"
}
