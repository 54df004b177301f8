import Diagnostics
import Templates
import Testing

@Suite struct LibraryTests {
  @Test("a template is named after its file, without folders")
  func names() {
    var problems: [Diagnostic] = []
    let paths = ["templates/page.mustache", "templates/parts/card.mustache", "bare.mustache", "feed.xml"]
    let library = TemplateLibrary(
      sources: paths.map { SourceFile(path: $0, text: "") },
      diagnostics: &problems
    )
    #expect(library.names == ["page", "card", "bare", "feed.xml"])
    #expect(problems.isEmpty)
  }

  @Test("names can also be given")
  func givenNames() {
    var problems: [Diagnostic] = []
    let library = TemplateLibrary(
      named: [("a/b", SourceFile(path: "x", text: "{{>c}}")), ("c", SourceFile(path: "y", text: "sì"))],
      diagnostics: &problems
    )
    var output: [UInt8] = []
    library.render("a/b", [:], into: &output, diagnostics: &problems)
    #expect(String(decoding: output, as: UTF8.self) == "sì")
    #expect(problems.isEmpty)
  }

  @Test("two templates of one name are an error, and the first is the one that is used")
  func duplicateNames() {
    var problems: [Diagnostic] = []
    let library = TemplateLibrary(
      sources: [
        SourceFile(path: "t/a/card.mustache", text: "1"), SourceFile(path: "t/b/card.mustache", text: "2"),
      ],
      diagnostics: &problems
    )
    #expect(problems.map(\.rule) == [.duplicateTemplate])
    #expect(problems.first?.path == "t/b/card.mustache")
    #expect(problems.first?.arguments == ["name": "card", "other": "t/a/card.mustache"])
    var output: [UInt8] = []
    library.render("card", [:], into: &output, diagnostics: &problems)
    #expect(output == Array("1".utf8))
  }

  @Test("rendering a template that does not exist is an error and prints nothing")
  func unknownTemplate() {
    var problems: [Diagnostic] = []
    var output: [UInt8] = []
    TemplateLibrary("x", diagnostics: &problems).render("pge", [:], into: &output, diagnostics: &problems)
    #expect(output.isEmpty)
    #expect(problems.map(\.short) == ["pge unknown-template → page"])
  }
}

@Suite struct LimitTests {
  @Test(
    "templates that call each other without end are stopped and reported",
    arguments: [
      ("{{>page}}", [:], "page:1:4 endless-inclusion «page»"),
      ("{{>a}}", ["a": "\n{{> b }}", "b": "{{>a}}"], "b:1:4 endless-inclusion «a»"),
      ("{{<page}}{{/page}}", [:], "page:1:4 endless-inclusion «page»"),
      ("{{#l}}{{#l}}{{>page}}{{/l}}{{/l}}", [:], "page:1:16 endless-inclusion «page»"),
      ("{{<p}}{{$t}}{{>page}}{{/t}}{{/p}}", ["p": "{{$t}}{{/t}}"], "page:1:4 endless-inclusion «p»"),
    ] as [(String, [String: String], String)]
  )
  func endless(_ template: String, _ partials: [String: String], _ problem: String) {
    let result = Rendering(template, ["l": ["1", "2", "3", "4"]], with: partials)
    #expect(result.problems == [problem])
  }

  @Test("a template that calls itself for data of a hundred levels is not taken for endless")
  func deep() {
    var tree: TemplateValue = ["l": []]
    for _ in 0..<100 { tree = ["l": .list([tree])] }
    let result = Rendering("({{#l}}{{>page}}{{/l}})", tree)
    #expect(result.text == String(repeating: "(", count: 101) + String(repeating: ")", count: 101))
    #expect(result.problems == [])
  }

  @Test("sections nest a hundred deep and no deeper")
  func nesting() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#x}}", count: depth) + "a" + String(repeating: "{{/x}}", count: depth)
    }
    let value: TemplateValue = ["x": ["y": "z"]]
    #expect(Rendering(nested(100), value).text == "a")
    #expect(Rendering(nested(100), value).problems == [])
    #expect(Rendering(nested(101), value).problems == ["page:1:604 too-many-sections «x»"])
    #expect(Rendering(nested(100_000), value).problems == ["page:1:604 too-many-sections «x»"])
  }

  @Test("no piece of a template, and no template with a byte too many, stops the program")
  func anything() {
    let template = """
      {{<p}}
        {{$t}} {{x}} {{{y.z}}} {{&x}}
        {{#l}} {{.}} {{/l}} {{^x}}{{>q}}{{/x}} {{/t}} {{! nota }}
      {{/p}}{{=<% %>=}}<%x%>\r\n <%{x}%>
      """
    let bytes = Array(template.utf8)
    let value: TemplateValue = ["x": "1", "y": ["z": "2"], "l": ["3", "4"]]
    for index in bytes.indices {
      let pieces = [Array(bytes[index...]), Array(bytes[..<index])]
      let changed = ([0x7B, 0x7D, 0x0A, 0xFF, 0x2F] as [UInt8]).map { byte in
        var copy = bytes
        copy[index] = byte
        return copy
      }
      for source in pieces + changed { render(source, value) }
    }
  }

  private func render(_ source: [UInt8], _ value: TemplateValue) {
    var problems: [Diagnostic] = []
    let files = [
      SourceFile(path: "page.mustache", bytes: source),
      SourceFile(path: "p.mustache", text: " {{$t}}d{{/t}}\n"), SourceFile(path: "q.mustache", text: "q\n"),
    ]
    let library = TemplateLibrary(sources: files, diagnostics: &problems)
    var output: [UInt8] = []
    library.render("page", value, into: &output, diagnostics: &problems)
    for problem in problems { #expect(problem.span.map { $0.line > 0 && $0.column > 0 } ?? false) }
  }
}
