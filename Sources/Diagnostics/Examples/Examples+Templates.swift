extension Example {
  static let templates: [Example] = [
    Example(.unknownVariable, ["name": "titel"], wrong: "<h1>{{titel}}</h1>", right: "<h1>{{title}}</h1>"),
    Example(
      .unknownField,
      ["object": "address", "name": "twon"],
      wrong: "<p>{{address.twon}}</p>",
      right: "<p>{{address.town}}</p>"
    ),
    Example(.listPrinted, ["name": "services"], wrong: "<ul>{{services}}</ul>"),
    Example(
      .objectPrinted,
      ["name": "address"],
      wrong: "<p>{{address}}</p>",
      right: "<p>{{address.town}}</p>"
    ),
    Example(.unknownTemplate, ["name": "member"], right: "git restore templates/member.mustache"),
    Example(
      .unknownPartial,
      ["name": "foter"],
      wrong: "{{>foter}}",
      right: "{{>footer}}"
    ),
    Example(
      .unknownParent,
      ["name": "layuot"],
      wrong: "{{<layuot}}{{$main}}…{{/main}}{{/layuot}}",
      right: "{{<layout}}{{$main}}…{{/main}}{{/layout}}"
    ),
    Example(
      .duplicateTemplate,
      ["name": "member", "other": "templates/old/member.mustache"],
      right: "git mv templates/old/member.mustache templates/old/member-old.mustache"
    ),
    Example(
      .endlessInclusion,
      ["name": "outline"],
      in: "templates/outline.mustache",
      wrong: "<ul>{{>outline}}</ul>",
      right: "<ul>{{#items}}<li>{{title}}{{#children}}{{>outline}}{{/children}}</li>{{/items}}</ul>"
    ),
    Example(.templateMissing, ["name": "page"], right: "git restore templates/page.mustache"),
    Example(.assetMissing, ["name": "style.css"], right: "git restore templates/assets/style.css"),
    Example(.bookFileMissing, ["name": "book.css"], right: "git restore templates/book/book.css"),
  ]

  static let templateSyntax: [Example] = [
    Example(
      .unclosedTag,
      ["open": "{{", "close": "}}"],
      wrong: "<h1>{{title</h1>",
      right: "<h1>{{title}}</h1>"
    ),
    Example(.emptyTag, wrong: "<h1>{{}}</h1>", right: "<h1>{{title}}</h1>"),
    Example(
      .malformedName,
      ["name": "address..town"],
      wrong: "<p>{{address..town}}</p>",
      right: "<p>{{address.town}}</p>"
    ),
    Example(.malformedDelimiters, wrong: "{{=<%=}}", right: "{{=<% %>=}}"),
    Example(
      .unclosedSection,
      ["name": "services"],
      wrong: "<ul>{{#services}}<li>{{.}}</li></ul>",
      right: "<ul>{{#services}}<li>{{.}}</li>{{/services}}</ul>"
    ),
    Example(
      .wrongClosingTag,
      ["name": "service", "expected": "services"],
      wrong: "{{#services}}<li>{{.}}</li>{{/service}}",
      right: "{{#services}}<li>{{.}}</li>{{/services}}"
    ),
    Example(
      .strayClosingTag,
      ["name": "services"],
      wrong: "<li>{{title}}</li>{{/services}}",
      right: "{{#services}}<li>{{title}}</li>{{/services}}"
    ),
    Example(
      .tooManySections,
      ["name": "items", "limit": "100"],
      right: "{{#items}}{{>item}}{{/items}}"
    ),
    Example(
      .unknownBlock,
      ["parent": "layout", "name": "mian"],
      wrong: "{{<layout}}{{$mian}}…{{/mian}}{{/layout}}",
      right: "{{<layout}}{{$main}}…{{/main}}{{/layout}}"
    ),
    Example(
      .duplicateBlock,
      ["name": "main"],
      wrong: "{{<layout}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/layout}}",
      right: "{{<layout}}{{$main}}ab{{/main}}{{/layout}}"
    ),
    Example(
      .tagOutsideBlock,
      ["name": "title", "parent": "layout"],
      wrong: "{{<layout}}{{title}}{{$main}}…{{/main}}{{/layout}}",
      right: "{{<layout}}{{$main}}{{title}}…{{/main}}{{/layout}}"
    ),
  ]
}
