import Templates
import Testing

@Suite struct PartialTests {
  static let samples: [Sample] = [
    Sample("a partial is another template", "[{{>p}}]", with: ["p": "testo"], prints: "[testo]"),
    Sample("a partial sees the values", "{{>p}}", ["x": "a"], with: ["p": "*{{x}}*"], prints: "*a*"),
    Sample(
      "a partial sees the item of a list",
      "{{#l}}{{>p}}{{/l}}",
      ["l": ["a", "b"]],
      with: ["p": "({{.}})"],
      prints: "(a)(b)"
    ),
    Sample("partials nest", "{{>p}}", with: ["p": "({{>q}})", "q": "x"], prints: "(x)"),
    Sample(
      "a partial may call itself as long as there is data",
      "{{>n}}",
      ["t": "a", "l": [["t": "b", "l": [["t": "c", "l": []]]], ["t": "d", "l": []]]],
      with: ["n": "{{t}}<{{#l}}{{>n}}{{/l}}>"],
      prints: "a<b<c<>>d<>>"
    ),
    Sample(
      "blanks in a partial tag do not count",
      "{{> p }}|{{ >p }}",
      with: ["p": "x"],
      prints: "x|x",
      unlikeOracle: "it knows fewer spellings of tags and names"
    ),
    Sample("blanks around a partial tag are kept", "| {{>p}} |", with: ["p": "\t|\t"], prints: "| \t|\t |"),
    Sample(
      "a partial’s name may have a folder’s slash and a hyphen",
      "{{>a-b}}",
      with: ["a-b": "x"],
      prints: "x"
    ),
    Sample("an empty partial prints nothing", "[{{>p}}]", with: ["p": ""], prints: "[]"),
  ]

  static let standalone: [Sample] = [
    Sample(
      "an inline partial is not indented",
      "  {{x}}  {{>p}}\n",
      ["x": "|"],
      with: ["p": ">\n>"],
      prints: "  |  >\n>\n"
    ),
    Sample(
      "alone on its line it is indented line by line",
      "<ul>\n  {{>p}}\n</ul>\n",
      with: ["p": "<li>a\n<li>b\n"],
      prints: "<ul>\n  <li>a\n  <li>b\n</ul>\n"
    ),
    Sample(
      "with CR LF too",
      "|\r\n  {{>p}}\r\n|",
      with: ["p": "a\r\nb\r\n"],
      prints: "|\r\n  a\r\n  b\r\n|",
      unlikeOracle: "it loses the indentation after CR LF"
    ),
    Sample("on the first line", "  {{>p}}\n>", with: ["p": ">\n>"], prints: "  >\n  >>"),
    Sample("on the last line", ">\n  {{>p}}", with: ["p": ">\n>"], prints: ">\n  >\n  >"),
    Sample(
      "the lines of a value are not indented",
      " {{>p}}\n",
      ["x": "<\n->"],
      with: ["p": "|\n{{{x}}}\n|\n"],
      prints: " |\n <\n->\n |\n"
    ),
    Sample(
      "a line that begins with a tag is indented",
      "  {{>p}}\n",
      ["x": "a", "y": true],
      with: ["p": "{{x}}\n{{#y}}b{{/y}}\n{{>q}}{{>q}}\n", "q": "c"],
      prints: "  a\n  b\n  cc\n"
    ),
    Sample(
      "standalone tags inside an indented partial leave nothing",
      "  {{>p}}\n",
      ["x": true],
      with: ["p": "{{#x}}\na\n{{/x}}\n{{! nota }}\n{{^x}}\nb\n{{/x}}\n"],
      prints: "  a\n"
    ),
    Sample("blank lines are indented too", " {{>p}}\n", with: ["p": "a\n\nb\n"], prints: " a\n \n b\n"),
    Sample(
      "indentation adds up",
      " {{>p}}\n",
      with: ["p": "a\n  {{>q}}\nb\n", "q": "c\nd\n"],
      prints: " a\n   c\n   d\n b\n"
    ),
    Sample("and ends with the partial", "  {{>p}}\na\n", with: ["p": "b\n"], prints: "  b\na\n"),
    Sample(
      "an indented partial that prints nothing leaves nothing",
      "  {{>p}}\na\n",
      with: ["p": ""],
      prints: "a\n",
      unlikeOracle: "it leaves the indentation"
    ),
  ]

  @Test("partials follow the specification", arguments: samples + standalone)
  func partials(_ sample: Sample) {
    let result = sample.result
    #expect(result.text == sample.expected)
    #expect(result.problems == [])
  }
}
