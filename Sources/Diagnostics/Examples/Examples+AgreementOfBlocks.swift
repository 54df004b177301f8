extension Example {
  static let agreementOfBlocks: [Example] = [
    block(
      .translationHeadingMissing,
      there: "I nostri valori",
      wrong: pair("## I nostri valori\n\nMutualità e fiducia.", "Mutuality and trust."),
      right: pair("## I nostri valori\n\nMutualità e fiducia.", "## Our values\n\nMutuality and trust.")
    ),
    block(
      .translationHeadingExtra,
      here: "Our values",
      wrong: pair("Mutualità e fiducia.", "## Our values\n\nMutuality and trust."),
      right: pair("Mutualità e fiducia.", "Mutuality and trust.")
    ),
    block(
      .translationHeadingDiffers,
      here: "### … {#2.12}",
      there: "## … {#2.12}",
      wrong: pair("## L’anno attorno a noi {#2.12}", "### The year around us {#2.12}"),
      right: pair("## L’anno attorno a noi {#2.12}", "## The year around us {#2.12}")
    ),
    block(
      .translationBlockMissing,
      there: "Il consorzio è la casa comune.",
      wrong: pair("Siamo una rete.\n\nIl consorzio è la casa comune.", "We are a network."),
      right: pair(
        "Siamo una rete.\n\nIl consorzio è la casa comune.",
        "We are a network.\n\nThe consortium is our common house."
      )
    ),
    block(
      .translationBlockExtra,
      wrong: pair("Siamo una rete.", "We are a network.\n\nThe consortium is our common house."),
      right: pair("Siamo una rete.", "We are a network.")
    ),
    block(
      .translationListItems,
      here: "1",
      there: "2",
      wrong: pair("- cura\n- lavoro", "- care"),
      right: pair("- cura\n- lavoro", "- care\n- work")
    ),
    block(
      .translationTableRows,
      here: "2",
      there: "3",
      wrong: pair(
        "| Tipo | Soci |\n|---|---|\n| A | 7 |\n| B | 9 |",
        "| Kind | Members |\n|---|---|\n| A | 7 |"
      ),
      right: pair(
        "| Tipo | Soci |\n|---|---|\n| A | 7 |\n| B | 9 |",
        "| Kind | Members |\n|---|---|\n| A | 7 |\n| B | 9 |"
      )
    ),
    block(
      .translationLeftInSourceLanguage,
      wrong: pair(
        "Mettiamo insieme imprese che curano le persone e creano lavoro nella provincia.",
        "We do much. Ma mettiamo insieme imprese che curano le persone e creano lavoro nella provincia."
      ),
      right: pair(
        "Mettiamo insieme imprese che curano le persone e creano lavoro nella provincia.",
        "We bring together enterprises that care for people and create work in the province."
      )
    ),
    block(
      .translationIdentical,
      wrong: pair(
        "Mettiamo insieme imprese che curano le persone e creano lavoro nella provincia.",
        "Mettiamo insieme imprese che curano le persone e creano lavoro nella provincia."
      ),
      right: pair(
        "Mettiamo insieme imprese che curano le persone e creano lavoro nella provincia.",
        "We bring together enterprises that care for people and create work in the province."
      )
    ),
    Example(
      .translationMuchShorter,
      exceptionArguments(.translationMuchShorter, here: "17", there: "40"),
      right: "./bilancio translations diff en/mission.md"
    ),
  ]

  private static func block(
    _ rule: Rule,
    here: String = "",
    there: String = "",
    wrong: BilingualText,
    right: BilingualText
  ) -> Example {
    Example(rule, exceptionArguments(rule, here: here, there: there), wrong: wrong, right: right)
  }

  static let exceptions: [Example] = [
    Example(
      .translationExceptionWithoutReason,
      wrong: "<!-- ok translation.number-differs -->"
    ),
    Example(
      .translationExceptionUnknownRule,
      ["rule": "translation.number-difers"],
      wrong: .init(
        it: "<!-- ok translation.number-difers: in inglese il prezzo è a settimana -->",
        en: "<!-- ok translation.number-difers: in English the price is per week -->"
      )
    ),
    Example(
      .translationExceptionUnused,
      ["rule": "translation.number-differs"],
      wrong: pair(
        "I soci sono 19.",
        "<!-- ok translation.number-differs: per year -->\n\nThere are 19 members."
      ),
      right: pair("I soci sono 19.", "There are 19 members.")
    ),
    Example(
      .translationExceptionMalformed,
      in: "content/.translations/en/exceptions.json",
      wrong: #"["translation.number-differs"]"#
    ),
  ]
}
