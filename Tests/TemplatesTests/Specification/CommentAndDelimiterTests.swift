import Templates
import Testing

@Suite struct CommentAndDelimiterTests {
  static let comments: [Sample] = [
    Sample("a comment prints nothing", "a{{! una nota }}b", prints: "ab"),
    Sample("a comment may run over lines", "a{{!\n una nota\n}}b\n", prints: "ab\n"),
    Sample("a comment may be empty", "a{{!}}b", prints: "ab"),
    Sample("a comment may contain an opening", "a{{! si scrive {{nome }}b", prints: "ab"),
    Sample("a comment alone on its line leaves no line", "a\n  {{! una nota }}\nb", prints: "a\nb"),
    Sample("over lines too", "a\n  {{!\n  una nota\n  }}\nb", prints: "a\nb"),
    Sample("with CR LF too", "a\r\n{{! una nota }}\r\nb", prints: "a\r\nb"),
    Sample("on the first line", "{{! una nota }}\na", prints: "a"),
    Sample("on the last line", "a\n  {{! una nota }}", prints: "a\n"),
    Sample("a comment with text beside it keeps its line", "  a {{! una nota }}\n", prints: "  a \n"),
    Sample("blanks around an inline comment are kept", "a {{! una nota }} b", prints: "a  b"),
  ]

  static let delimiters: [Sample] = [
    Sample("an equals tag changes the delimiters", "{{=<% %>=}}(<%x%>)", ["x": "a"], prints: "(a)"),
    Sample("one and the same sign may open and close", "{{=| |=}}(|x|)", ["x": "a"], prints: "(a)"),
    Sample("the old ones are text then", "{{=| |=}}{{x}}|x|", ["x": "a"], prints: "{{x}}a"),
    Sample("and can be brought back", "{{=| |=}}|x||={{ }}=|{{x}}|", ["x": "a"], prints: "aa|"),
    Sample(
      "sections and raw values take them too",
      "{{=<% %>=}}<%#x%><%&.%><%{.}%><%/x%>",
      ["x": "<"],
      prints: "<<",
      unlikeOracle: "it knows fewer spellings of tags and names"
    ),
    Sample(
      "a section may begin with the old and end with the new",
      "{{#x}}{{=| |=}}|.||/x|",
      ["x": "a"],
      prints: "a"
    ),
    Sample("blanks around them do not count", "{{= | |   =}}(|x|)", ["x": "a"], prints: "(a)"),
    Sample("a line end may separate them", "{{=\n<%\n%>\n=}}(<%x%>)", ["x": "a"], prints: "(a)"),
    Sample("an equals tag alone on its line leaves no line", "a\n  {{=| |=}}\nb\n", prints: "a\nb\n"),
    Sample("with CR LF too", "a\r\n{{=| |=}}\r\nb", prints: "a\r\nb"),
    Sample("on the first line", "{{=| |=}}\na", prints: "a"),
    Sample("on the last line", "a\n  {{=| |=}}", prints: "a\n"),
    Sample("beside text the blanks are kept", " | {{=@ @=}} | ", prints: " |  | "),
    Sample(
      "a partial does not inherit them",
      "{{=| |=}}|>p|",
      ["x": "a"],
      with: ["p": "{{x}}|"],
      prints: "a|"
    ),
    Sample(
      "nor does it pass its own on",
      "{{>p}}{{x}}|x|",
      ["x": "a"],
      with: ["p": "{{=| |=}}|x|"],
      prints: "aa|x|"
    ),
  ]

  @Test("comments and delimiters follow the specification", arguments: comments + delimiters)
  func commentsAndDelimiters(_ sample: Sample) {
    let result = sample.result
    #expect(result.text == sample.expected)
    #expect(result.problems == [])
  }
}
