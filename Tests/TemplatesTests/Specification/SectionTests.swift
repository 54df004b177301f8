import Templates
import Testing

@Suite struct SectionTests {
  static let samples: [Sample] = [
    Sample("true: the section is rendered", "[{{#x}}sì{{/x}}]", ["x": true], prints: "[sì]"),
    Sample("false: the section is left out", "[{{#x}}no{{/x}}]", ["x": false], prints: "[]"),
    Sample("absent counts as false", "[{{#x}}no{{/x}}]", ["x": .absent], prints: "[]"),
    Sample("empty text counts as false", "[{{#x}}no{{/x}}]", ["x": ""], prints: "[]"),
    Sample("empty markup counts as false", "[{{#x}}no{{/x}}]", ["x": .markup([])], prints: "[]"),
    Sample("a text counts as true and is the dot", "[{{#x}}{{.}}{{/x}}]", ["x": "a"], prints: "[a]"),
    Sample(
      "markup is the dot too",
      "[{{#x}}{{{.}}}{{/x}}]",
      ["x": .markup(Array("<b>".utf8))],
      prints: "[<b>]"
    ),
    Sample(
      "a flag leaves the dot alone",
      "{{#l}}{{#x}}{{.}}{{/x}}{{/l}}",
      ["l": ["a"], "x": true],
      prints: "a"
    ),
    Sample("an object is stepped into", "{{#x}}{{name}}{{/x}}", ["x": ["name": "Ada"]], prints: "Ada"),
    Sample("an empty object counts as true", "{{#x}}{{n}}{{/x}}", ["x": [:], "n": "a"], prints: "a"),
    Sample(
      "outer names are seen from inside",
      "{{#x}}{{a}}{{b}}{{/x}}",
      ["a": "1", "x": ["b": "2"]],
      prints: "12"
    ),
    Sample(
      "inner names hide outer ones",
      "{{#x}}{{a}}{{/x}}{{a}}",
      ["a": "1", "x": ["a": "2"]],
      prints: "21"
    ),
    Sample(
      "a list is rendered item by item",
      "{{#l}}{{n}};{{/l}}",
      ["l": [["n": "1"], ["n": "2"]]],
      prints: "1;2;"
    ),
    Sample("an empty list counts as false", "[{{#l}}no{{/l}}]", ["l": []], prints: "[]"),
    Sample(
      "a list in a list",
      "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}",
      ["l": [["1", "2"], ["3"], []]],
      prints: "(12)(3)()"
    ),
    Sample(
      "a dotted name can open a section",
      "{{#a.b}}{{c}}{{/a.b}}",
      ["a": ["b": ["c": "x"]]],
      prints: "x"
    ),
    Sample("inside what is absent all is false", "[{{#a.b}}no{{/a.b}}]", ["a": .absent], prints: "[]"),
    Sample(
      "a section may come twice",
      "{{#x}}a{{/x}} {{y}} {{#x}}b{{/x}}",
      ["x": true, "y": "c"],
      prints: "a c b"
    ),
    Sample(
      "sections of the same name nest",
      "{{#x}}a{{#x}}b{{/x}}c{{/x}}{{^x}}d{{/x}}",
      ["x": true],
      prints: "abc"
    ),
    Sample(
      "blanks in section tags do not count",
      "{{# x }}a{{/ x }}{{ #x }}b{{ /x }}",
      ["x": true],
      prints: "ab",
      unlikeOracle: "it knows fewer spellings of tags and names"
    ),
    Sample(
      "deep inside all names are seen",
      "{{#a}}{{one}}{{#b}}{{one}}{{two}}{{#c}}{{one}}{{two}}{{three}}{{/c}}{{/b}}{{/a}}",
      ["a": ["one": "1"], "b": ["two": "2"], "c": ["three": "3"]],
      prints: "112123"
    ),
  ]

  static let inverted: [Sample] = [
    Sample("an inverted section is for what is false", "[{{^x}}sì{{/x}}]", ["x": false], prints: "[sì]"),
    Sample("an inverted section is not for what is true", "[{{^x}}no{{/x}}]", ["x": true], prints: "[]"),
    Sample("an inverted section is for what is absent", "[{{^x}}sì{{/x}}]", ["x": .absent], prints: "[sì]"),
    Sample("an inverted section is for an empty list", "[{{^x}}sì{{/x}}]", ["x": []], prints: "[sì]"),
    Sample("an inverted section is for an empty text", "[{{^x}}sì{{/x}}]", ["x": ""], prints: "[sì]"),
    Sample("an inverted section is not for a list", "[{{^x}}no{{/x}}]", ["x": ["a"]], prints: "[]"),
    Sample("an inverted section is not for an object", "[{{^x}}no{{/x}}]", ["x": [:]], prints: "[]"),
    Sample("an inverted section is not for a text", "[{{^x}}no{{/x}}]", ["x": "a"], prints: "[]"),
    Sample("a dotted name can be inverted", "{{^a.b}}sì{{/a.b}}", ["a": ["b": false]], prints: "sì"),
    Sample("inside what is absent all can be inverted", "{{^a.b}}sì{{/a.b}}", ["a": .absent], prints: "sì"),
    Sample("inverted sections nest", "{{^x}}a{{^x}}b{{/x}}c{{/x}}", ["x": false], prints: "abc"),
    Sample("blanks in inverted tags do not count", "{{^ x }}a{{/ x }}", ["x": false], prints: "a"),
  ]

  static let standalone: [Sample] = [
    Sample(
      "blanks around inline sections are kept",
      " | {{#x}}\t|\t{{/x}} | \n",
      ["x": true],
      prints: " | \t|\t | \n"
    ),
    Sample(
      "line ends inside an inline section are kept",
      "| {{#x}} \n {{/x}} |\n",
      ["x": true],
      prints: "|  \n  |\n"
    ),
    Sample(
      "tags alone on their lines leave no lines",
      "a\n{{#x}}\nb\n{{/x}}\nc\n",
      ["x": true],
      prints: "a\nb\nc\n"
    ),
    Sample("indented too", "a\n  {{#x}}\nb\n\t{{/x}}  \nc\n", ["x": true], prints: "a\nb\nc\n"),
    Sample("inverted too", "a\n  {{^x}}\nb\n  {{/x}}\nc\n", ["x": false], prints: "a\nb\nc\n"),
    Sample(
      "lines that end in CR LF too",
      "a\r\n{{#x}}\r\nb\r\n{{/x}}\r\nc\r\n",
      ["x": true],
      prints: "a\r\nb\r\nc\r\n"
    ),
    Sample("on the first line, without a line end before", "  {{#x}}\nb{{/x}}", ["x": true], prints: "b"),
    Sample("on the last line, without a line end after", "b{{#x}}\n{{/x}}", ["x": true], prints: "b\n"),
    Sample(
      "a closing tag with blanks at the end of the file",
      "{{#x}}\nb\n  {{/x}}  ",
      ["x": true],
      prints: "b\n",
      unlikeOracle: "it wants no blanks at the end"
    ),
    Sample(
      "two tags on a line are not alone",
      "{{#x}}{{#y}}\nb{{/y}}{{/x}}",
      ["x": true, "y": true],
      prints: "\nb"
    ),
  ]

  @Test("sections follow the specification", arguments: samples + inverted + standalone)
  func sections(_ sample: Sample) {
    let result = sample.result
    #expect(result.text == sample.expected)
    #expect(result.problems == [])
  }
}
