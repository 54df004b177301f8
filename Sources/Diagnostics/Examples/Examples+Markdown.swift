extension Example {
  static let markdown: [Example] = [
    Example(
      .rawHTML,
      wrong: .init(it: "Una parola <b>importante</b>.", en: "An <b>important</b> word."),
      right: .init(it: "Una parola **importante**.", en: "An **important** word.")
    ),
    Example(
      .malformedPlaceholder,
      wrong: .init(it: "I soci sono {{ members.total.", en: "There are {{ members.total members."),
      right: .init(it: "I soci sono {{members.total}}.", en: "There are {{members.total}} members.")
    ),
    Example(
      .unsafeLink,
      ["destination": "javascript:stampa()"],
      wrong: .init(
        it: "[stampa lo statuto](javascript:stampa())",
        en: "[print the statute](javascript:stampa())"
      ),
      right: .init(
        it: "[lo statuto](../files/documents/statuto.pdf)",
        en: "[the statute](../files/documents/statuto.pdf)"
      )
    ),
    Example(.emptyLink, wrong: "[](mission.md)"),
    Example(
      .vagueLink,
      ["text": "qui", "text.en": "here"],
      wrong: .init(it: "Il bilancio si legge [qui](report/2024).", en: "Read the report [here](report/2024).")
    ),
    Example(
      .addressAsLinkText,
      ["text": "https://www.registroimprese.it"],
      wrong: "[https://www.registroimprese.it](https://www.registroimprese.it)"
    ),
    Example(
      .brokenLink,
      ["destination": "files/Bilancio 2024.pdf", "destination.en": "files/Report 2024.pdf"],
      wrong: .init(it: "[il bilancio](files/Bilancio 2024.pdf)", en: "[the report](files/Report 2024.pdf)")
    ),
    Example(
      .missingReference,
      ["label": "regione", "label.en": "region"],
      wrong: .init(it: "Lo chiede la [Regione][regione].", en: "The [Region][region] asks for it."),
      right: .init(
        it: "Lo chiede la [Regione][regione].\n\n[regione]: https://www.esempio.it",
        en: "The [Region][region] asks for it.\n\n[region]: https://www.example.org"
      )
    ),
    Example(
      .secondTitle,
      ["text": "I servizi", "text.en": "Services"],
      wrong: .init(it: "# Chi siamo\n\nTesto.\n\n# I servizi", en: "# About us\n\nText.\n\n# Services")
    ),
    Example(
      .skippedHeadingLevel,
      ["level": "4", "expected": "3", "marks": "###"],
      wrong: .init(
        it: "# Chi siamo\n\n## I servizi\n\n#### Gli orari",
        en: "# About us\n\n## Services\n\n#### Opening hours"
      ),
      right: .init(
        it: "# Chi siamo\n\n## I servizi\n\n### Gli orari",
        en: "# About us\n\n## Services\n\n### Opening hours"
      )
    ),
    Example(.emptyHeading, wrong: "##"),
    Example(
      .duplicateAnchor,
      ["id": "2.12"],
      wrong: .init(
        it: "## L’anno attorno a noi {#2.12}\n\n## Le leggi nuove {#2.12}",
        en: "## The year around us {#2.12}\n\n## New laws {#2.12}"
      ),
      right: .init(
        it: "## L’anno attorno a noi {#2.12}\n\n## Le leggi nuove",
        en: "## The year around us {#2.12}\n\n## New laws"
      )
    ),
    Example(
      .malformedAnchor,
      wrong: .init(it: "## La nostra storia {#la storia}", en: "## Our history {#our history}"),
      right: .init(it: "## La nostra storia {#storia}", en: "## Our history {#history}")
    ),
    Example(
      .anchorWithoutHash,
      ["id": "2.12"],
      wrong: .init(it: "## L’anno attorno a noi {2.12}", en: "## The year around us {2.12}")
    ),
    Example(
      .missingFootnote,
      ["label": "1"],
      wrong: .init(it: "I lavoratori sono 212[^1].", en: "There are 212 workers[^1]."),
      right: .init(
        it: "I lavoratori sono 212[^1].\n\n[^1]: Al 31 dicembre 2024.",
        en: "There are 212 workers[^1].\n\n[^1]: At 31 December 2024."
      )
    ),
    Example(
      .unusedFootnote,
      ["label": "1"],
      wrong: .init(
        it: "I lavoratori sono 212.\n\n[^1]: Al 31 dicembre 2024.",
        en: "There are 212 workers.\n\n[^1]: At 31 December 2024."
      ),
      right: .init(
        it: "I lavoratori sono 212[^1].\n\n[^1]: Al 31 dicembre 2024.",
        en: "There are 212 workers[^1].\n\n[^1]: At 31 December 2024."
      )
    ),
    Example(
      .duplicateFootnote,
      ["label": "1"],
      wrong: .init(
        it: "Soci[^1] e lavoratori[^1].\n\n[^1]: Dal libro soci.\n\n[^1]: Dal libro unico.",
        en: "Members[^1] and workers[^1].\n\n[^1]: Register of members.\n\n[^1]: Payroll."
      ),
      right: .init(
        it: "Soci[^1] e lavoratori[^2].\n\n[^1]: Dal libro soci.\n\n[^2]: Dal libro unico.",
        en: "Members[^1] and workers[^2].\n\n[^1]: Register of members.\n\n[^2]: Payroll."
      )
    ),
    Example(.unclosedComment, wrong: .init(it: "<!-- da rivedere", en: "<!-- to be checked")),
    Example(
      .textAfterComment,
      wrong: .init(
        it: "<!-- da rivedere --> I soci sono 19.",
        en: "<!-- to be checked --> There are 19 members."
      ),
      right: .init(
        it: "<!-- da rivedere -->\n\nI soci sono 19.",
        en: "<!-- to be checked -->\n\nThere are 19 members."
      )
    ),
  ]

  static let markdownImages: [Example] = [
    Example(
      .missingDescription,
      ["destination": "files/vivaio.jpg", "destination.en": "files/nursery.jpg"],
      wrong: .init(it: "![](files/vivaio.jpg)", en: "![](files/nursery.jpg)")
    ),
    Example(
      .poorDescription,
      ["text": "Immagine 1", "text.en": "Image 1"],
      wrong: .init(it: "![Immagine 1](files/vivaio.jpg)", en: "![Image 1](files/nursery.jpg)"),
      right: .init(
        it: "![Tre operatori al lavoro nel vivaio](files/vivaio.jpg)",
        en: "![Three people at work in the nursery](files/nursery.jpg)"
      )
    ),
    Example(
      .figureInText,
      ["destination": "chart:members.byKind"],
      wrong: .init(
        it: "I soci ![Metà è di tipo B](chart:members.byKind) sono 19.",
        en: "The members ![half of type B](chart:members.byKind) are 19."
      ),
      right: .init(
        it: "I soci sono 19.\n\n![Metà dei soci è di tipo B](chart:members.byKind \"Una barra per tipo\")",
        en: "There are 19 members.\n\n![Half of them are of type B](chart:members.byKind \"One bar a kind\")"
      )
    ),
    Example(
      .chartWithoutMessage,
      ["name": "members.byDistrict"],
      wrong: .init(
        it: "![](chart:members.byDistrict \"Un riquadro per distretto, con il numero dei soci\")",
        en: "![](chart:members.byDistrict \"One tile a district, with its number of members\")"
      )
    ),
    Example(
      .chartWithoutDescription,
      ["name": "members.byDistrict"],
      wrong: .init(
        it: "![Metà dei soci ha sede nella Piana](chart:members.byDistrict)",
        en: "![Half of the members are based in the Piana](chart:members.byDistrict)"
      )
    ),
    Example(
      .chartNothingToDraw,
      ["name": "people.byAge"],
      in: "content/data/2024/people.json",
      wrong: #""byAge": { "under30": null, "age30to50": null, "over50": null }"#,
      right: #""byAge": { "under30": 3, "age30to50": 7, "over50": 4 }"#
    ),
  ]
}
