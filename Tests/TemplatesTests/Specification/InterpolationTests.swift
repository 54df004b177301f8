import Diagnostics
import Templates
import Testing

@Suite struct InterpolationTests {
  static let samples: [Sample] = [
    Sample(
      "text without tags stays as it is",
      "Ciao, «soci» & \"amici\"!\n",
      prints: "Ciao, «soci» & \"amici\"!\n"
    ),
    Sample("an empty template prints nothing", "", prints: ""),
    Sample("a tag prints the value of its name", "Ciao, {{name}}!", ["name": "Ada"], prints: "Ciao, Ada!"),
    Sample("a value is not read as a template", "{{a}}", ["a": "{{b}}", "b": "no"], prints: "{{b}}"),
    Sample("two braces escape HTML", "{{x}}", ["x": "& \" < > '"], prints: "&amp; &quot; &lt; &gt; &#39;"),
    Sample("escaped signs may stand side by side", "{{x}}", ["x": "<<è>>"], prints: "&lt;&lt;è&gt;&gt;"),
    Sample(
      "a long text is escaped too",
      "{{x}}",
      ["x": "un testo più lungo di quindici & basta"],
      prints: "un testo più lungo di quindici &amp; basta"
    ),
    Sample("three braces do not escape", "{{{x}}}", ["x": "& \" < > '"], prints: "& \" < > '"),
    Sample("an ampersand does not escape", "{{&x}}", ["x": "& \" < > '"], prints: "& \" < > '"),
    Sample(
      "markup is raw in three braces",
      "{{{x}}}",
      ["x": .markup(Array("<b>à</b>".utf8))],
      prints: "<b>à</b>"
    ),
    Sample("markup is raw with an ampersand", "{{&x}}", ["x": .markup(Array("<b>".utf8))], prints: "<b>"),
    Sample(
      "markup in two braces is escaped as any text",
      "{{x}}",
      ["x": .markup(Array("<b>".utf8))],
      prints: "&lt;b&gt;"
    ),
    Sample("a flag prints as true or false", "{{a}} {{b}}", ["a": true, "b": false], prints: "true false"),
    Sample("what is absent prints nothing", "[{{x}}{{{x}}}{{&x}}]", ["x": .absent], prints: "[]"),
    Sample(
      "blanks around a name do not count",
      "[{{ x }}{{{ x }}}{{& x }}{{ & x}}]",
      ["x": "a"],
      prints: "[aaaa]",
      unlikeOracle: "it knows fewer spellings of tags and names"
    ),
    Sample(
      "a line end around a name does not count",
      "{{\n  x\n}}",
      ["x": "a"],
      prints: "a",
      unlikeOracle: "it knows fewer spellings of tags and names"
    ),
    Sample("blanks around a tag are kept", "  {{x}}  {{{x}}}  {{&x}}\n", ["x": "a"], prints: "  a  a  a\n"),
    Sample("a variable alone on its line keeps its line", "|\n  {{x}}\n|", ["x": "a"], prints: "|\n  a\n|"),
    Sample(
      "names may have letters beyond ASCII",
      "{{città}}",
      ["città": "Sarzana"],
      prints: "Sarzana",
      unlikeOracle: "it knows fewer spellings of tags and names"
    ),
    Sample("single braces are text", "{ {x} } {{x}}}", ["x": "a"], prints: "{ {x} } a}"),
  ]

  static let dotted: [Sample] = [
    Sample(
      "a dotted name steps inside",
      "{{a.b.c}} {{{a.b.c}}} {{&a.b.c}}",
      ["a": ["b": ["c": "x"]]],
      prints: "x x x"
    ),
    Sample(
      "the first part is found outside the section",
      "{{#a}}{{b.c}}{{/a}}",
      ["a": [:], "b": ["c": "x"]],
      prints: "x"
    ),
    Sample(
      "the nearest first part hides the outer one",
      "{{#a}}{{b.c}}{{/a}}",
      ["a": ["b": ["c": "inner"]], "b": ["c": "outer"]],
      prints: "inner"
    ),
    Sample("inside what is absent all is absent", "[{{a.b.c}}]", ["a": .absent], prints: "[]"),
    Sample("an absent part inside prints nothing", "[{{a.b}}]", ["a": ["b": .absent]], prints: "[]"),
  ]

  static let current: [Sample] = [
    Sample("a dot is the value itself, escaped", "{{.}} {{ . }}", "<", prints: "&lt; &lt;"),
    Sample("a dot can be raw", "{{{.}}}{{&.}}", "<", prints: "<<"),
    Sample("a dot is the item of a list", "{{#l}}({{.}}){{/l}}", ["l": ["a", "b"]], prints: "(a)(b)"),
  ]

  @Test("interpolation follows the specification", arguments: samples + dotted + current)
  func interpolation(_ sample: Sample) {
    let result = sample.result
    #expect(result.text == sample.expected)
    #expect(result.problems == [])
  }

  @Test("in a stack of values the last one hides the ones before it")
  func stack() {
    let site: TemplateValue = ["title": "Sito", "footer": "Piede"]
    let page: TemplateValue = ["title": "Pagina"]
    #expect(Rendering("{{title}} {{footer}}", context: [site, page]).text == "Pagina Piede")
    #expect(Rendering("{{title}} {{footer}}", context: [page, site]).text == "Sito Piede")
  }

  @Test("what a template prints is appended to what the buffer has")
  func appending() {
    var problems: [Diagnostic] = []
    let library = TemplateLibrary("{{x}}", diagnostics: &problems)
    var output = Array("prima ".utf8)
    library.render("page", ["x": "poi"], into: &output, diagnostics: &problems)
    #expect(String(decoding: output, as: UTF8.self) == "prima poi")
  }
}
