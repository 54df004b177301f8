extension Mistake {
  private static let mission = "content/it/mission.md"
  private static let home = "content/it/index.md"

  static let texts: [Mistake] = [
    Mistake(
      "a link to a page that isn't there",
      in: mission,
      "(news.md)",
      "(nevs.md)",
      "content/it/mission.md:9:79 link.missing-page → news.md"
    ),
    Mistake(
      "a link to a heading of the page that isn't there",
      in: mission,
      "(#i-nostri-valori)",
      "(#nostri-valori)",
      "content/it/mission.md:13:35 link.missing-anchor → #i-nostri-valori"
    ),
    Mistake(
      "a link to a heading of another page that isn't there",
      in: "content/it/news.md",
      "mission.md#i-nostri-valori",
      "mission.md#i-nostri-valor",
      "content/it/news.md:5:20 link.missing-anchor → mission.md#i-nostri-valori"
    ),
    Mistake(
      "a link to a file that isn't there",
      in: mission,
      "statuto.pdf",
      "statuta.pdf",
      "content/it/mission.md:9:22 link.missing-file → ../files/documents/statuto.pdf"
    ),
    Mistake(
      "a link out of the content folder",
      in: mission,
      "(../files/documents/statuto.pdf)",
      "(../../statuto.pdf)",
      "content/it/mission.md:9:22 link.outside-content"
    ),
    Mistake(
      "a web address without its scheme",
      in: mission,
      "(https://www.normattiva.it/)",
      "(www.normattiva.it)",
      "content/it/mission.md:9:103 link.malformed → https://www.normattiva.it"
    ),
    Mistake(
      "an image that isn't there",
      in: home,
      "images/ponte.png",
      "images/ponti.png",
      "content/it/index.md:5:33 link.missing-file → ../files/images/ponte.png"
    ),
    Mistake(
      "an image that isn't an image",
      "content/en/index.md:5:36 image.not-an-image",
      "content/it/index.md:5:33 image.not-an-image"
    ) { try $0.write("not a picture", to: "content/files/images/ponte.png") },
    Mistake(
      "a figure that isn't there",
      in: home,
      "{{members.total}}",
      "{{members.totale}}",
      "content/it/index.md:3:21 figure.unknown → {{members.total}}"
    ),
    Mistake(
      "a chart that isn't there",
      in: "content/it/territories.md",
      "chart:members.byDistrict",
      "chart:members.perDistrict",
      "content/it/territories.md:7:23 figure.unknown-chart → chart:members.byDistrict"
    ),
    Mistake(
      "a slug that leads out of the site",
      in: mission,
      "\"missione\"",
      "\"../missione\"",
      "content/it/mission.md:1:10 schema.wrong-form → \"missione\""
    ),
    Mistake(
      "two pages with one address",
      in: mission,
      "\"missione\"",
      "\"notizie\"",
      "content/it/news.md:1:10 page.same-address"
    ),
    Mistake(
      "a text about a member that isn't there",
      "content/it/members/arcobalena.md content.prose-without-record → arcobaleno"
    ) {
      try $0.write("# Arcobalena\n\nUna socia.\n", to: "content/it/members/arcobalena.md")
    },
    Mistake("a page without a title", "content/it/empty.md:1:1 content.page-without-title") {
      try $0.write("", to: "content/it/empty.md")
    },
    Mistake("a front matter in YAML", "content/it/mission.md:1:1 content.front-matter-not-json") {
      try $0.replace("{\"slug\": \"missione\"}", with: "---\nslug: missione\n---", in: mission)
    },
    Mistake("a heading with the anchor of a record", "content/it/networks.md:7:1 page.anchor-taken") {
      try $0.replace(
        "A chi apparteniamo.",
        with: "A chi apparteniamo.\n\n## Lega",
        in: "content/it/networks.md"
      )
    },
  ]
}
