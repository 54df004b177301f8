import Diagnostics
import Templates
import Testing

/// A template with mistakes, and what is said about them.
struct Mistake: Sendable, CustomTestStringConvertible {
  let rule: String
  let template: String
  var value: TemplateValue = [:]
  var partials: [String: String] = [:]
  let problems: [String]

  init(
    _ rule: String,
    _ template: String,
    _ value: TemplateValue = [:],
    with partials: [String: String] = [:],
    reports problems: String...
  ) {
    self.rule = rule
    self.template = template
    self.value = value
    self.partials = partials
    self.problems = problems
  }

  var testDescription: String { rule }
}

@Suite struct StrictnessTests {
  static let names: [Mistake] = [
    Mistake(
      "an unknown variable",
      "a\n  {{titel}}",
      ["title": "x"],
      reports: "page:2:5 unknown-variable «titel» → title"
    ),
    Mistake("unlike all known names", "{{xyz}}", ["title": "x"], reports: "page:1:3 unknown-variable «xyz»"),
    Mistake(
      "raw",
      "{{{ titel }}}{{& titel}}",
      ["title": "x"],
      reports: "page:1:5 unknown-variable «titel» → title",
      "page:1:18 unknown-variable «titel» → title"
    ),
    Mistake(
      "an unknown section",
      "{{#itms}}{{/itms}}",
      ["items": []],
      reports: "page:1:4 unknown-variable «itms» → items"
    ),
    Mistake(
      "an unknown inverted section",
      "{{^itms}}{{/itms}}",
      ["items": []],
      reports: "page:1:4 unknown-variable «itms» → items"
    ),
    Mistake(
      "names of all values around are known",
      "{{#m}}{{titel}}{{/m}}",
      ["title": "x", "m": ["n": "y"]],
      reports: "page:1:9 unknown-variable «titel» → title"
    ),
    Mistake(
      "a name that only exists elsewhere",
      "{{name}}",
      ["member": ["name": "Ada"]],
      reports: "page:1:3 unknown-variable «name»"
    ),
    Mistake(
      "the first part of a dotted name",
      "{{sit.name}}",
      ["site": ["name": "x"]],
      reports: "page:1:3 unknown-variable «sit» → site"
    ),
    Mistake(
      "another part of a dotted name",
      "à {{site.adress.town}}",
      ["site": ["address": ["town": "x"]]],
      reports: "page:1:10 unknown-field «adress» → address"
    ),
    Mistake(
      "the last part, which also exists outside",
      "{{a.b}}",
      ["a": ["c": "x"], "b": "y"],
      reports: "page:1:5 unknown-field «b»"
    ),
    Mistake(
      "the nearest first part is the one that counts",
      "{{#a}}{{b.c}}{{/a}}",
      ["a": ["b": [:]], "b": ["c": "x"]],
      reports: "page:1:11 unknown-field «c»"
    ),
    Mistake("a part inside a text", "{{a.b}}", ["a": "x"], reports: "page:1:5 unknown-field «b»"),
    Mistake(
      "a part inside a list",
      "{{#a.size}}{{/a.size}}",
      ["a": ["x"]],
      reports: "page:1:6 unknown-field «size»"
    ),
    Mistake("a list printed", "{{items}}", ["items": ["x"]], reports: "page:1:3 list-printed «items»"),
    Mistake(
      "an empty list printed raw",
      "{{{a.items}}}",
      ["a": ["items": []]],
      reports: "page:1:4 list-printed «a.items»"
    ),
    Mistake("an object printed", "{{&site}}", ["site": [:]], reports: "page:1:4 object-printed «site»"),
    Mistake("the dot of an object printed", "{{.}}", [:], reports: "page:1:3 object-printed «.»"),
    Mistake(
      "a place is reported once, however often it is rendered",
      "{{#l}}{{x}}{{x}}{{/l}}",
      ["l": ["1", "2", "3"]],
      reports: "page:1:9 unknown-variable «x»",
      "page:1:14 unknown-variable «x»"
    ),
    Mistake(
      "in a partial, where it stands there",
      "{{>p}}",
      with: ["p": "\n{{x}}"],
      reports: "p:2:3 unknown-variable «x»"
    ),
    Mistake(
      "in what fills a block, where it is written",
      "{{<p}}{{$t}}{{x}}{{/t}}{{/p}}",
      with: ["p": "{{$t}}{{/t}}"],
      reports: "page:1:15 unknown-variable «x»"
    ),
  ]

  static let references: [Mistake] = [
    Mistake(
      "an unknown partial",
      "{{>haeder}}",
      with: ["header": "", "footer": ""],
      reports: "page:1:4 unknown-partial «haeder» → header"
    ),
    Mistake(
      "an unknown partial in a section that is not rendered",
      "{{#x}}{{> y }}{{/x}}",
      ["x": false],
      reports: "page:1:11 unknown-partial «y»"
    ),
    Mistake(
      "an unknown parent",
      "{{<layuot}}{{$t}}x{{/t}}{{/layuot}}",
      with: ["layout": "{{$t}}{{/t}}"],
      reports: "page:1:4 unknown-parent «layuot» → layout"
    ),
    Mistake(
      "an unknown block",
      "{{<p}}\n  {{$titel}}x{{/titel}}\n{{/p}}",
      with: ["p": "{{$title}}{{/title}}"],
      reports: "page:2:6 unknown-block «titel» → title"
    ),
    Mistake(
      "a block of the grandparent is known, another is not",
      "{{<p}}{{$a}}{{/a}}{{$b}}{{/b}}{{$c}}{{/c}}{{/p}}",
      with: ["p": "{{<q}}{{$a}}{{$c}}{{/c}}{{/a}}{{/q}}", "q": "{{$a}}{{/a}}"],
      reports: "page:1:22 unknown-block «b»"
    ),
    Mistake(
      "a block may be where a missing partial would be",
      "{{<p}}{{$a}}{{/a}}{{/p}}",
      with: ["p": "{{>q}}"],
      reports: "p:1:4 unknown-partial «q»"
    ),
    Mistake(
      "a block filled in twice",
      "{{<p}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/p}}",
      with: ["p": "{{$a}}{{/a}}"],
      reports: "page:1:23 duplicate-block «a»"
    ),
    Mistake(
      "a tag in a parent outside its blocks",
      "{{<p}}{{x}}{{{x}}}{{>q}}{{#x}}{{/x}}{{^x}}{{/x}}{{<q}}{{/q}}{{/p}}",
      with: ["p": "", "q": ""],
      reports: "page:1:9 outside-block «x»",
      "page:1:15 outside-block «x»",
      "page:1:22 outside-block «q»",
      "page:1:28 outside-block «x»",
      "page:1:40 outside-block «x»",
      "page:1:52 outside-block «q»"
    ),
  ]

  static let syntax: [Mistake] = [
    Mistake("a tag without end", "a {{title\nb", reports: "page:1:3 unclosed-tag «{{title»"),
    Mistake(
      "the end of another tag is not its own",
      "<p>{{title</p>\n{{x}}",
      ["x": ""],
      reports: "page:1:4 unclosed-tag «{{title</p>»"
    ),
    Mistake(
      "three braces closed with two",
      "{{{x}} {{x}}",
      ["x": ""],
      reports: "page:1:1 unclosed-tag «{{{x}} {{x}}»"
    ),
    Mistake("a comment without end", "a\n{{! nota", reports: "page:2:1 unclosed-tag «{{! nota»"),
    Mistake("an opening at the very end", "a {{", reports: "page:1:3 unclosed-tag «{{»"),
    Mistake(
      "empty tags",
      "{{}}{{ }}{{{}}}{{&}}{{>}}",
      reports: "page:1:1 empty-tag «{{}}»",
      "page:1:5 empty-tag «{{ }}»",
      "page:1:10 empty-tag «{{{}}}»",
      "page:1:16 empty-tag «{{&}}»",
      "page:1:21 empty-tag «{{>}}»"
    ),
    Mistake(
      "empty tags with an end",
      "{{#}}{{/}}{{^}}{{/}}{{$}}{{/}}{{<}}{{/}}{{/}}",
      reports: "page:1:1 empty-tag «{{#}}»",
      "page:1:11 empty-tag «{{^}}»",
      "page:1:21 empty-tag «{{$}}»",
      "page:1:31 empty-tag «{{<}}»",
      "page:1:41 empty-tag «{{/}}»"
    ),
    Mistake("a name with a space", "{{nome cognome}}", reports: "page:1:3 malformed-name «nome cognome»"),
    Mistake(
      "a name with a sign",
      "{{#a|b}}{{/a|b}}{{> *p}}",
      reports: "page:1:4 malformed-name «a|b»",
      "page:1:21 malformed-name «*p»"
    ),
    Mistake(
      "names with nothing between dots",
      "{{a..b}}{{.a}}{{a.}}",
      reports: "page:1:3 malformed-name «a..b»",
      "page:1:11 malformed-name «.a»",
      "page:1:17 malformed-name «a.»"
    ),
    Mistake(
      "delimiters that are none",
      "{{=<% =}}{{=a b c=}}{{==}}{{=<= =>=}}",
      reports: "page:1:1 malformed-delimiters «{{=<% =}}»",
      "page:1:10 malformed-delimiters «{{=a b c=}}»",
      "page:1:21 malformed-delimiters «{{==}}»",
      "page:1:27 malformed-delimiters «{{=<= =>=}}»"
    ),
    Mistake(
      "sections, blocks and parents without end",
      "{{#a}}\n{{^b}}\n{{$c}}\n{{<d}}{{$e}}",
      ["a": false],
      with: ["d": "{{$e}}{{/e}}"],
      reports: "page:4:10 unclosed-section «e»",
      "page:4:4 unclosed-section «d»",
      "page:3:4 unclosed-section «c»",
      "page:2:4 unclosed-section «b»",
      "page:1:4 unclosed-section «a»"
    ),
    Mistake(
      "the inner section is the one without end",
      "{{#a}}{{#b}}{{/a}}",
      ["a": false],
      reports: "page:1:10 unclosed-section «b»"
    ),
    Mistake(
      "a closing tag with a typo",
      "{{#items}}{{/itmes}}",
      ["items": []],
      reports: "page:1:14 wrong-closing-tag «itmes» → items"
    ),
    Mistake(
      "a typo that means the outer one",
      "{{#items}}{{#x}}{{/itmes}}",
      ["items": []],
      reports: "page:1:20 wrong-closing-tag «itmes» → items",
      "page:1:14 unclosed-section «x»"
    ),
    Mistake(
      "a closing tag of quite another name",
      "{{#items}}{{/member}}",
      ["items": []],
      reports: "page:1:14 wrong-closing-tag «member» → items"
    ),
    Mistake(
      "a closing tag that closes nothing",
      "a {{/items}}",
      reports: "page:1:6 stray-closing-tag «items»"
    ),
  ]

  @Test("mistakes are reported where they are", arguments: names + references + syntax)
  func mistakes(_ mistake: Mistake) {
    let result = Rendering(mistake.template, mistake.value, with: mistake.partials)
    #expect(result.problems == mistake.problems)
    for problem in result.loading + result.rendering {
      #expect(problem.rule.italian.filled(with: problem.arguments).placeholders == [])
      #expect(problem.rule.english.filled(with: problem.arguments).placeholders == [])
    }
  }

  @Test("rendering goes on after a mistake, without what is wrong")
  func goingOn() {
    let result = Rendering("1{{x}}2{{#x}}no{{/x}}3{{^x}}4{{/x}}{{>x}}{{a b}}5{{/y}}6", [:])
    #expect(result.text == "123456")
    #expect(result.problems.count == 6)
  }

  @Test("all mistakes of all templates are reported at once when they are loaded")
  func allAtOnce() {
    let result = Rendering("{{>b}}{{#c}}{{}}", with: ["p": "{{/d}}\n{{>e}}", "q": "{{a b}}"])
    #expect(
      result.loading.map(\.short) == [
        "page:1:13 empty-tag «{{}}»", "page:1:10 unclosed-section «c»", "p:1:4 stray-closing-tag «d»",
        "q:1:3 malformed-name «a b»", "page:1:4 unknown-partial «b»", "p:2:4 unknown-partial «e»",
      ]
    )
  }

  @Test("the words name what is meant")
  func arguments() throws {
    let list = Rendering("{{a.b}}", ["a": ["b": []]]).rendering
    #expect(list.first?.arguments == ["name": "a.b"])
    let field = Rendering("{{a.b.c}}", ["a": ["b": [:]]]).rendering
    #expect(field.first?.arguments == ["name": "c", "object": "a.b"])
    let block = Rendering("{{<p}}{{$a}}{{/a}}{{/p}}", with: ["p": ""]).loading
    #expect(block.first?.arguments == ["name": "a", "parent": "p"])
    let closing = Rendering("{{#a}}{{/b}}").loading
    #expect(closing.first?.arguments == ["name": "b", "expected": "a"])
    let unclosed = Rendering("{{=<% %>=}}<%a").loading
    #expect(unclosed.first?.arguments == ["open": "<%", "close": "%>"])
  }
}
