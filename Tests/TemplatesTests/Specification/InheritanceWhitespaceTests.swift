import Templates
import Testing

@Suite struct InheritanceWhitespaceTests {
  static let parents: [Sample] = [
    Sample(
      "a parent alone on its line is indented",
      "a\n  {{<p}}{{/p}}\nb\n",
      with: ["p": "1\n2\n"],
      prints: "a\n  1\n  2\nb\n"
    ),
    Sample(
      "also over several lines",
      "a\n  {{<p}}\n  {{$t}}x{{/t}}\n  {{/p}}\nb\n",
      with: ["p": "1\n{{$t}}{{/t}}\n"],
      prints: "a\n  1\n  x\nb\n"
    ),
    Sample(
      "on one line with its blocks too",
      "{{<p}}{{$t}}x{{/t}}{{/p}}\nb\n",
      with: ["p": "{{$t}}{{/t}}\n"],
      prints: "x\nb\n",
      unlikeOracle: "it keeps the line end"
    ),
    Sample(
      "with CR LF too",
      "a\r\n {{<p}}{{/p}}\r\nb",
      with: ["p": "1\r\n2\r\n"],
      prints: "a\r\n 1\r\n 2\r\nb",
      unlikeOracle: "it loses the indentation after CR LF"
    ),
    Sample(
      "with text before it is inline",
      "a {{<p}}{{/p}}\nb\n",
      with: ["p": "1"],
      prints: "a 1\nb\n",
      unlikeOracle: "it drops the line end"
    ),
    Sample("with text after it is inline", "  {{<p}}{{/p}} a\nb\n", with: ["p": "1"], prints: "  1 a\nb\n"),
    Sample("at the end of the file", "a\n  {{<p}}{{/p}}", with: ["p": "1\n"], prints: "a\n  1\n"),
  ]

  static let blocks: [Sample] = [
    Sample(
      "block tags alone on their lines leave no lines",
      "a\n{{$t}}\nb\n{{/t}}\nc\n",
      prints: "a\nb\nc\n"
    ),
    Sample(
      "a default keeps its indentation",
      "a\n  {{$t}}\n    b\n  {{/t}}\nc\n",
      prints: "a\n    b\nc\n",
      unlikeOracle: "it indents it twice"
    ),
    Sample("an inline default keeps its blanks", "a\n  {{$t}} b {{/t}}\nc", prints: "a\n   b \nc"),
    Sample(
      "an inline block keeps its indentation when filled in",
      "{{<p}}{{$t}}x{{/t}}{{/p}}",
      with: ["p": "a\n  {{$t}}d{{/t}}\n"],
      prints: "a\n  x\n"
    ),
    Sample(
      "and gives it to each line",
      "{{<p}}{{$t}}\nx\ny{{/t}}\n{{/p}}\n",
      with: ["p": "a\n  {{$t}}{{/t}}\n"],
      prints: "a\n  x\n  y\n"
    ),
    Sample(
      "an empty one leaves no blanks",
      "{{<p}}{{$t}}{{/t}}{{/p}}",
      with: ["p": "a\n  {{$t}}d{{/t}}\nb"],
      prints: "a\n\nb",
      unlikeOracle: "it leaves the indentation"
    ),
    Sample(
      "the line end after an opening block tag does not count",
      "{{<p}}{{$t}}\na\n\nb\n{{/t}}{{/p}}",
      with: ["p": "{{$t}}d{{/t}}"],
      prints: "a\n\nb\n"
    ),
    Sample(
      "indentation is taken off where it is written and put on where it is printed",
      "{{<p}}{{$t}}\n    x\n      y\n{{/t}}{{/p}}\n",
      with: ["p": "a\n  {{$t}}\n  {{/t}}\n"],
      prints: "a\n  x\n    y\n"
    ),
    Sample(
      "a block alone on its line is indented as its default",
      "{{<p}}{{$t}}\nx\ny\n{{/t}}{{/p}}\n",
      with: ["p": "a\n{{$t}}\n  d\n{{/t}}\n"],
      prints: "a\n  x\n  y\n",
      unlikeOracle: "it is indented as the tag"
    ),
    Sample(
      "a line that begins with a tag is indented",
      "{{<p}}\n  {{$t}}\n    {{x}}\n    {{#y}}b{{/y}}\n  {{/t}}\n{{/p}}",
      ["x": "a", "y": true],
      with: ["p": "<\n\t{{$t}}{{/t}}>\n"],
      prints: "<\n\ta\n\tb\n>\n"
    ),
    Sample(
      "what is inline in the middle of a line is not",
      " {{>q}}\n",
      with: ["q": "{{<p}}{{$t}}x{{/t}}{{/p}}\n", "p": "<b>{{$t}}{{/t}}</b>\n"],
      prints: " <b>x</b>\n",
      unlikeOracle: "it indents the end of the file"
    ),
    Sample(
      "the closing tag’s blanks do not count",
      "{{<p}}{{$t}}\n  x\n  {{/t}}{{/p}}",
      with: ["p": "<{{$t}}{{/t}}>"],
      prints: "<x\n>"
    ),
    Sample(
      "blank lines before the first line do not matter",
      "{{<p}}{{$t}}\n\n  x\n{{/t}}{{/p}}",
      with: ["p": "{{$t}}{{/t}}"],
      prints: "\nx\n",
      unlikeOracle: "it takes the indentation of the blank line"
    ),
    Sample(
      "partials in a block are indented as the block",
      "{{<p}}\n{{$t}}\n    {{>q}}\n{{/t}}\n{{/p}}\n",
      with: ["p": "a\n  {{$t}}\n  {{/t}}\n", "q": "1\n2\n"],
      prints: "a\n  1\n  2\n"
    ),
    Sample(
      "blocks in blocks",
      "{{<p}}\n  {{$t}}\n    <\n      {{$u}}\n      {{/u}}\n    >\n  {{/t}}\n{{/p}}\n",
      with: ["p": "{{$t}}{{/t}}"],
      prints: "<\n>\n",
      unlikeOracle: "it leaves the indentation"
    ),
    Sample(
      "the sections of a block keep their place",
      "{{<p}}\n  {{$t}}\n    {{#l}}\n    - {{.}}\n    {{/l}}\n  {{/t}}\n{{/p}}\n",
      ["l": ["a", "b"]],
      with: ["p": "<\n  {{$t}}{{/t}}>\n"],
      prints: "<\n  - a\n  - b\n>\n",
      unlikeOracle: "it loses the indentation in sections"
    ),
  ]

  @Test("whitespace around parents and blocks follows the specification", arguments: parents + blocks)
  func whitespace(_ sample: Sample) {
    let result = sample.result
    #expect(result.text == sample.expected)
    #expect(result.problems == [])
  }
}
