import Templates
import Testing

@Suite struct InheritanceTests {
  static let samples: [Sample] = [
    Sample("a block prints its default", "{{$t}}Titolo{{/t}}", prints: "Titolo"),
    Sample(
      "a default may contain tags",
      "{{$t}}{{x}}{{#y}}{{{.}}}{{/y}}{{/t}}",
      ["x": "<", "y": ">"],
      prints: "&lt;>"
    ),
    Sample(
      "a parent without blocks prints its defaults",
      "{{<p}}{{/p}}",
      with: ["p": "({{$t}}d{{/t}})"],
      prints: "(d)"
    ),
    Sample(
      "a partial is a parent that nothing is put into",
      "{{>p}}",
      with: ["p": "({{$t}}d{{/t}})"],
      prints: "(d)"
    ),
    Sample(
      "a block is filled in",
      "{{<p}}{{$t}}x{{/t}}{{/p}}",
      with: ["p": "({{$t}}d{{/t}})"],
      prints: "(x)"
    ),
    Sample(
      "with nothing, if so wanted",
      "{{<p}}{{$t}}{{/t}}{{/p}}",
      with: ["p": "({{$t}}d{{/t}})"],
      prints: "()"
    ),
    Sample(
      "blocks have nothing to do with values of the same name",
      "{{<p}}{{$t}}x{{/t}}{{/p}}{{t}}",
      ["t": "v"],
      with: ["p": "{{$t}}{{t}}{{/t}}{{t}}"],
      prints: "xvv"
    ),
    Sample(
      "some blocks are filled in, some not",
      "{{<p}}{{$b}}x{{/b}}{{/p}}",
      with: ["p": "{{$a}}1{{/a}},{{$b}}2{{/b}}"],
      prints: "1,x"
    ),
    Sample(
      "two parents on a line do not mix",
      "{{<p}}{{$t}}1{{/t}}{{/p}} {{<p}}{{$t}}2{{/t}}{{/p}} {{<p}}{{/p}}",
      with: ["p": "[{{$t}}d{{/t}}]"],
      prints: "[1] [2] [d]"
    ),
    Sample(
      "a block may come twice in the parent",
      "{{<p}}{{$t}}x{{/t}}{{/p}}",
      with: ["p": "{{$t}}1{{/t}}{{$t}}2{{/t}}"],
      prints: "xx"
    ),
    Sample(
      "text in a parent tag outside blocks is ignored",
      "{{<p}} uno {{$t}}x{{/t}} due {{! tre }}{{/p}}",
      with: ["p": "({{$t}}d{{/t}})"],
      prints: "(x)"
    ),
    Sample(
      "a block is rendered with the values of the place where it is printed",
      "{{<p}}{{$t}}{{x}}{{/t}}{{/p}}",
      ["x": "fuori", "s": ["x": "dentro"]],
      with: ["p": "{{#s}}{{$t}}{{/t}}{{/s}}"],
      prints: "dentro"
    ),
    Sample(
      "a filled-in block is printed for each item",
      "{{<p}}{{$t}}({{.}}){{/t}}{{/p}}",
      ["l": ["1", "2"]],
      with: ["p": "{{#l}}{{$t}}{{/t}}{{/l}}"],
      prints: "(1)(2)"
    ),
    Sample(
      "a parent tag in a section and in a list",
      "{{#l}}{{<p}}{{$t}}{{.}}{{/t}}{{/p}}{{/l}}",
      ["l": ["1", "2"]],
      with: ["p": "<{{$t}}d{{/t}}>"],
      prints: "<1><2>"
    ),
    Sample(
      "a block in a partial of the parent can be filled in",
      "{{<p}}{{$t}}x{{/t}}{{/p}}",
      with: ["p": "{{>q}}", "q": "({{$t}}d{{/t}})"],
      prints: "(x)"
    ),
    Sample(
      "other delimiters do not reach the parent",
      "{{=| |=}}|<p||$t||x||/t||/p|",
      ["x": "a"],
      with: ["p": "{{$t}}{{/t}}{{x}}"],
      prints: "aa"
    ),
    Sample(
      "blanks in tags do not count",
      "{{< p }}{{$ t }}x{{/ t }}{{/ p }}",
      with: ["p": "{{$ t }}d{{/ t }}"],
      prints: "x"
    ),
  ]

  private static let threeLevels = [
    "middle": "{{<base}}{{$a}}m{{/a}}{{/base}}",
    "base": "{{<root}}{{$a}}b{{/a}}{{$b}}b{{/b}}{{/root}}",
    "root": "{{$a}}r{{/a}}{{$b}}r{{/b}}{{$c}}r{{/c}}",
  ]

  static let levels: [Sample] = [
    Sample(
      "the template asked for has the last word",
      "{{<middle}}{{$a}}p{{/a}}{{/middle}}",
      with: threeLevels,
      prints: "pbr"
    ),
    Sample(
      "what it leaves, the next one fills in",
      "{{<middle}}{{/middle}}",
      with: threeLevels,
      prints: "mbr"
    ),
    Sample(
      "a block that no level between names is reached",
      "{{<middle}}{{$c}}p{{/c}}{{/middle}}",
      with: threeLevels,
      prints: "mbp"
    ),
    Sample(
      "a block in what fills a block can be filled in by the next level",
      "{{<middle}}{{$inner}}p{{/inner}}{{/middle}}",
      with: [
        "middle": "{{<base}}{{$outer}}<{{$inner}}m{{/inner}}>{{/outer}}{{/base}}",
        "base": "[{{$outer}}b{{/outer}}]",
      ],
      prints: "[<p>]"
    ),
    Sample(
      "a parent in what fills a block has its own blocks",
      "{{<p}}{{$t}}1{{/t}}{{$b}}{{<q}}{{$t}}2{{/t}}{{/q}}{{/b}}{{/p}}",
      with: ["p": "{{$t}}{{/t}}:{{$b}}{{/b}}", "q": "({{$t}}{{/t}})"],
      prints: "1:(2)",
      unlikeOracle: "it lets the outer template fill them in"
    ),
    Sample(
      "a parent that comes back to itself ends when the block is filled in",
      "{{<p}}{{$a}}x{{/a}}{{/p}}",
      with: [
        "p": "{{$a}}d{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}",
        "q": "{{$a}}e{{/a}} {{<p}}{{$b}}fine{{/b}}{{/p}}",
      ],
      prints: "x x x fine"
    ),
  ]

  /// The oracle never comes back from these.
  static let endlessForOracle: [Sample] = [
    Sample(
      "a block that is filled in with itself takes the default inside",
      "{{<p}}{{$t}}a{{$t}}b{{/t}}{{/t}}{{/p}}",
      with: ["p": "{{$t}}d{{/t}}"],
      prints: "ab"
    )
  ]

  @Test("inheritance follows the specification", arguments: samples + levels + endlessForOracle)
  func inheritance(_ sample: Sample) {
    let result = sample.result
    #expect(result.text == sample.expected)
    #expect(result.problems == [])
  }
}
