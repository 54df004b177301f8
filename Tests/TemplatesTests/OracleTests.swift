import Diagnostics
import Templates
import Testing

@Suite struct OracleTests {
  static let samples =
    InterpolationTests.samples + InterpolationTests.dotted + InterpolationTests.current
    + SectionTests.samples + SectionTests.inverted + SectionTests.standalone
    + CommentAndDelimiterTests.comments + CommentAndDelimiterTests.delimiters
    + PartialTests.samples + PartialTests.standalone
    + InheritanceTests.samples + InheritanceTests.levels
    + InheritanceWhitespaceTests.parents + InheritanceWhitespaceTests.blocks

  @Test("the oracle prints the same for the samples", arguments: samples.filter { $0.deviation == nil })
  func agreement(_ sample: Sample) throws {
    #expect(try oracle(sample) == sample.result.text)
  }

  @Test("where it is said to deviate, it does", arguments: samples.filter { $0.deviation != nil })
  func deviations(_ sample: Sample) {
    let text = try? oracle(sample)
    #expect(text != sample.expected)
  }

  private func oracle(_ sample: Sample) throws -> String? {
    let oracle = try Oracle([("page", sample.template)] + sample.partials.map { ($0.key, $0.value) })
    return oracle.render("page", context: [sample.value])
  }

  @Test("the oracle prints the same for a small site", arguments: ["page", "members", "empty"])
  func site(_ name: String) throws {
    var problems: [Diagnostic] = []
    let files = Self.site.map { SourceFile(path: "templates/\($0.name).mustache", text: $0.text) }
    let library = TemplateLibrary(sources: files, diagnostics: &problems)
    var output: [UInt8] = []
    library.render(name, context: [Self.shared, Self.page], into: &output, diagnostics: &problems)
    #expect(problems == [])
    let expected = try #require(Oracle(Self.site).render(name, context: [Self.shared, Self.page]))
    let text = Oracle.withoutIndentation(String(decoding: output, as: UTF8.self))
    #expect(text == Oracle.withoutIndentation(expected))
    #expect(expected.count > 300)
  }

  private static let shared: TemplateValue = [
    "language": "it", "siteName": "Tre Sponde & soci", "title": "Senza titolo",
    "navigation": [
      ["href": "index.html", "label": "Home", "isCurrent": true, "children": []],
      [
        "href": "soci.html", "label": "I soci", "isCurrent": false,
        "children": [
          ["href": "soci/a.html", "label": "Tipo \"A\"", "isCurrent": false, "children": []],
          ["href": "soci/b.html", "label": "Tipo B", "isCurrent": false, "children": []],
        ],
      ],
    ],
    "notice": .absent, "address": ["town": "Sarzana", "number": .absent],
  ]

  private static let page: TemplateValue = [
    "title": "I soci <del consorzio>", "body": .markup(Array("<p>Chi siamo</p>\n<p>Da dove</p>\n".utf8)),
    "none": [], "description": "",
    "members": [
      ["name": "L'Approdo", "sectors": ["cura", "casa"], "since": "1999", "web": .absent],
      ["name": "Il Ponte", "sectors": [], "since": .absent, "web": ["href": "https://example.org/?a&b"]],
    ],
  ]

  private static let site: [(name: String, text: String)] = [
    ("layout", layout),
    ("navigation", "<ul>\n{{#navigation}}\n{{>link}}\n{{/navigation}}\n</ul>\n"),
    (
      "link",
      "<li{{#isCurrent}} class=\"here\"{{/isCurrent}}><a href=\"{{href}}\">{{label}}</a>\n"
        + "{{#children}}\n  {{>link}}\n{{/children}}\n</li>\n"
    ),
    ("page", "{{<layout}}\n{{$main}}\n<h1>{{title}}</h1>\n{{{body}}}\n{{/main}}\n{{/layout}}\n"),
    ("members", members),
    ("empty", "{{<layout}}\n{{$title}}Vuota – {{siteName}}{{/title}}\n{{/layout}}\n"),
  ]

  private static let layout = """
    <!doctype html>
    <html lang="{{language}}">
    <head>
      <title>{{$title}}{{title}} – {{siteName}}{{/title}}</title>
      {{#description}}
      <meta name="description" content="{{description}}">
      {{/description}}
      {{! nothing else }}
    </head>
    <body>
      <nav>
        {{>navigation}}
      </nav>
    {{#notice}}
      <p>{{.}}</p>
    {{/notice}}
    <main>
    {{$main}}
    <p>Niente.</p>
    {{/main}}
    </main>
    {{#address}}
    <footer>{{siteName}}, {{address.town}}{{#number}}, {{.}}{{/number}}</footer>
    {{/address}}
    </body>
    </html>

    """

  private static let members = """
    {{<layout}}
    {{$main}}
    <h1>{{title}}</h1>
    <ul>
    {{#members}}
      <li>{{name}}{{#since}} ({{.}}){{/since}}
      {{#web}}<a href="{{href}}">{{name}}</a>{{/web}}
      {{#sectors}}
        <span>{{.}}</span>
      {{/sectors}}
      {{^sectors}}
        <span>nessuno</span>
      {{/sectors}}
      </li>
    {{/members}}
    </ul>
    {{^none}}<p>{{{title}}} {{&title}}</p>{{/none}}
    {{/main}}
    {{/layout}}

    """
}
