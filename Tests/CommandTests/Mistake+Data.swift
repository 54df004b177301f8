extension Mistake {
  private static let members = "content/data/members.json"

  static let data: [Mistake] = [
    Mistake(
      "a comma after the last member",
      in: "content/data/links.json",
      "\"2099-12-31\"",
      "\"2099-12-31\",",
      "content/data/links.json:13:32 json.trailing-comma → "
    ),
    Mistake(
      "a sector that isn't there",
      in: members,
      "\"sectors\": [\"care\"]",
      "\"sectors\": [\"caro\"]",
      "content/data/members.json:22:19 content.unknown-reference → \"care\""
    ),
    Mistake(
      "a partner that isn't a member",
      in: "content/data/projects.json",
      "\"memberId\": \"mulino\"",
      "\"memberId\": \"molino\"",
      "content/data/projects.json:17:23 content.unknown-reference → \"mulino\""
    ),
    Mistake(
      "a figure quoted in data, where nothing fills it in",
      in: "content/data/projects.json",
      "Animali accolti",
      "Animali: {{members.total}}",
      "content/data/projects.json:39:45 content.quotation-in-data"
    ),
    Mistake(
      "a field that nobody knows",
      in: "content/data/networks.json",
      "\"acronym\"",
      "\"acronimo\"",
      "content/data/networks.json:7:7 schema.unknown-field → \"acronym\""
    ),
    Mistake(
      "an accent colour that is too light",
      in: "content/site.json",
      "#0b5d5b",
      "#7bc5c3",
      "content/site.json:13:19 content.accent-too-light → \"#4a7978\""
    ),
    Mistake(
      "a menu entry for a page that isn't there",
      in: "content/site.json",
      "\"page\": \"networks\"",
      "\"page\": \"network\"",
      "content/site.json:25:19 content.unknown-page → \"networks\""
    ),
    Mistake(
      "a base address that isn't one",
      in: "content/site.json",
      "https://www.dueponti.example/",
      "https://?",
      "content/site.json command.base-url"
    ),
    Mistake(
      "a document whose file isn't there",
      in: "content/data/documents.json",
      "documents/statuto.pdf",
      "documents/statuto.odt",
      "content/data/documents.json:10:15 link.missing-file → \"documents/statuto.pdf\""
    ),
    Mistake(
      "a word of the interface missing in one language",
      in: "content/en/interface.json",
      "\"skipToContent\"",
      "\"skipToContents\"",
      "content/en/interface.json content.missing-word",
      "content/it/interface.json content.missing-word"
    ),
    Mistake(
      "a data file with a misspelt name",
      "content/data/network.json content.unknown-data-file → networks.json"
    ) {
      try $0.move("content/data/networks.json", to: "content/data/network.json")
    },
    Mistake("no file of the consortium", "content/data/consortium.json content.missing-file") {
      try $0.remove("content/data/consortium.json")
    },
    Mistake("no words of a language", "content/en/interface.json content.missing-file") {
      try $0.remove("content/en/interface.json")
    },
  ]

  static let templates: [Mistake] = [
    Mistake(
      "a template with a typo in a name",
      in: "templates/not-found.mustache",
      "{{> partials/page-header}}",
      "{{site.nam}}",
      "templates/not-found.mustache:4:8 template.unknown-field → name"
    ),
    Mistake(
      "a template with an unknown partial",
      in: "templates/not-found.mustache",
      "partials/prose",
      "partials/prosa",
      "templates/not-found.mustache:8:9 template.unknown-partial → partials/prose"
    ),
    Mistake(
      "a template with an unclosed section",
      in: "templates/not-found.mustache",
      "{{> partials/prose}}",
      "{{#page}}",
      "templates/not-found.mustache:8:8 template.unclosed-section"
    ),
    Mistake("a template missing", "templates template.missing") {
      try $0.remove("templates/member.mustache")
    },
    Mistake("the style sheet missing", "templates/assets template.missing-asset") {
      try $0.remove("templates/assets/style.css")
    },
  ]
}
