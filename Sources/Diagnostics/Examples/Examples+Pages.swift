extension Example {
  static let links: [Example] = [
    Example(
      .linkToMissingPage,
      ["destination": "misison.md"],
      wrong: .init(it: "[la missione](misison.md)", en: "[our mission](misison.md)")
    ),
    Example(
      .linkToMissingAnchor,
      ["page": "principles", "anchor": "nostri-valori", "anchor.en": "values"],
      wrong: .init(it: "[i valori](principles.md#nostri-valori)", en: "[our values](principles.md#values)")
    ),
    Example(
      .linkToMissingFile,
      ["destination": "../files/statuto.pdf"],
      wrong: .init(it: "[lo statuto](../files/statuto.pdf)", en: "[the statute](../files/statuto.pdf)")
    ),
    Example(
      .linkOutsideContent,
      ["destination": "../../statuto.pdf"],
      wrong: .init(it: "[lo statuto](../../statuto.pdf)", en: "[the statute](../../statuto.pdf)"),
      right: .init(
        it: "[lo statuto](../files/documents/statuto.pdf)",
        en: "[the statute](../files/documents/statuto.pdf)"
      )
    ),
    Example(
      .linkMalformed,
      ["destination": "www.lavoro.gov.it"],
      wrong: .init(it: "[il Ministero](www.lavoro.gov.it)", en: "[the Ministry](www.lavoro.gov.it)")
    ),
    Example(
      .linkExpired,
      [
        "date": "31 dicembre 2025", "date.en": "31 December 2025", "url": "https://www.lavoro.gov.it/",
      ],
      in: "content/data/links.json",
      wrong: #""checkedOn": "2025-01-10", "expiresOn": "2025-12-31""#,
      right: #""checkedOn": "2026-01-12", "expiresOn": "2026-12-31""#
    ),
    Example(
      .imageNotReadable,
      ["destination": "../files/images/vivaio.heic"],
      wrong: .init(
        it: "![Tre operatori al lavoro nel vivaio](../files/images/vivaio.heic)",
        en: "![Three people at work in the nursery](../files/images/vivaio.heic)"
      ),
      right: .init(
        it: "![Tre operatori al lavoro nel vivaio](../files/images/vivaio.jpg)",
        en: "![Three people at work in the nursery](../files/images/vivaio.jpg)"
      )
    ),
    Example(
      .unknownFigure,
      ["name": "members.totl"],
      wrong: .init(it: "I soci sono {{members.totl}}.", en: "There are {{members.totl}} members.")
    ),
    Example(
      .unknownChart,
      ["name": "members.perDistrict"],
      wrong: .init(
        it: "![Soci per distretto](chart:members.perDistrict)",
        en: "![Members by district](chart:members.perDistrict)"
      )
    ),
  ]

  static let pages: [Example] = [
    Example(
      .anchorTaken,
      ["anchor": "la-siepe"],
      wrong: "## La Siepe",
      right: "## La Siepe {#storia-della-siepe}"
    ),
    Example(
      .sameAddress,
      ["address": "missione.html", "other": "content/it/mission.md"],
      in: .init(it: "in cima a content/it/purpose.md", en: "at the top of content/it/purpose.md"),
      wrong: #"{"slug": "missione"}"#,
      right: #"{"slug": "scopi"}"#
    ),
    Example(
      .pageWithoutTitle,
      wrong: .init(it: "La nostra missione è il lavoro.", en: "Our mission is work.")
    ),
    Example(
      .frontMatterNotJSON,
      wrong: .init(
        it: "---\nslug: missione\ndescription: Perché esistiamo\n---",
        en: "---\nslug: mission\ndescription: Why we exist\n---"
      )
    ),
    Example(
      .nameNotAnAddress,
      ["name": "Chi siamo", "suggestion": "chi-siamo", "name.en": "About Us", "suggestion.en": "about-us"],
      wrong: .init(it: "Chi siamo", en: "About Us")
    ),
    Example(
      .namesDifferInCase,
      ["name": "Mission.md", "other": "mission.md"],
      right: "git mv content/it/Mission.md content/it/mission-old.md"
    ),
    Example(
      .unknownPage,
      ["name": "soci"],
      in: "content/site.json",
      wrong: #"{ "label": { "it": "Soci", "en": "Members" }, "page": "soci" }"#,
      right: #"{ "label": { "it": "Soci", "en": "Members" }, "page": "members" }"#
    ),
    Example(
      .accentTooLight,
      ["colour": "#7ab8a0", "ratio": "2,25", "ratio.en": "2.25", "suggestion": "#3f7a63"],
      in: "content/site.json",
      wrong: ##""accentColour": "#7ab8a0""##
    ),
    Example(
      .baseURLMalformed,
      ["value": "www.esempio.it", "value.en": "www.example.org"],
      wrong: .init(it: "--base-url www.esempio.it", en: "--base-url www.example.org")
    ),
    Example(
      .companionMissing,
      [
        "command": "serve", "reason": "il file o la cartella non esiste",
        "reason.en": "No such file or directory",
      ]
    ),
  ]
}
