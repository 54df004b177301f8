import Diagnostics
import Templates
import Testing

@Suite("A partial printed for many pages")
struct SharedPartialsTests {
  private static let site: TemplateValue = [
    "site": ["name": "Terraferma", "parts": [["label": "A"], ["label": "B"]]]
  ]
  private static let changed: TemplateValue = ["site": ["name": "Altro", "parts": [["label": "C"]]]]

  @Test("is kept when all it prints belongs to the site")
  func kept() {
    let part = "{{site.name}}:{{#site.parts}} {{label}}{{/site.parts}}\n"
    let library = library(part)
    let shared = SharedPartials()
    #expect(print("page", library, [Self.site, ["title": "1"]], shared) == "1 Terraferma: A B\n")
    // No site changes between two pages: here it shows that the partial was not printed anew.
    #expect(print("page", library, [Self.changed, ["title": "2"]], shared) == "2 Terraferma: A B\n")
    #expect(print("page", library, [Self.changed, ["title": "2"]], nil) == "2 Altro: C\n")
  }

  @Test(
    "is not kept when it prints something of the page's own",
    arguments: [
      "{{title}}", "{{site.name}} {{title}}", "{{#site.parts}}{{title}}{{/site.parts}}",
      "{{#title}}{{.}}{{/title}}",
      "{{^hidden}}{{site.name}}{{/hidden}}", "{{>inner}}", "{{#site}}{{>inner}}{{/site}}",
    ]
  )
  func own(part: String) {
    let values: [TemplateValue] = [["title": "1", "hidden": false], ["title": "2", "hidden": true]]
    #expect(pages(part, values[0], values[1]) == values.map { alone(part, $0) })
    // The other way round too: what is kept must not depend on which page came first.
    #expect(pages(part, values[1], values[0]) == values.reversed().map { alone(part, $0) })
  }

  @Test("is not kept where a page has a name of the site's for itself")
  func hidden() {
    let own: TemplateValue = ["title": "2", "site": ["name": "Mio", "parts": []]]
    let part = "{{site.name}}"
    #expect(pages(part, ["title": "1"], own) == [alone(part, ["title": "1"]), alone(part, own)])
    #expect(pages(part, own, ["title": "1"]) == [alone(part, own), alone(part, ["title": "1"])])
  }

  @Test("reports what is wrong with it for every page")
  func problems() {
    let library = library("{{site.nme}}")
    let shared = SharedPartials()
    for title in ["1", "2"] {
      var problems: [Diagnostic] = []
      var output: [UInt8] = []
      library.render(
        "page",
        context: [Self.site, ["title": .text(title)]],
        shared: shared,
        into: &output,
        diagnostics: &problems
      )
      #expect(problems.map(\.rule) == [.unknownField])
    }
  }

  @Test("keeps the indentation of each place")
  func indentation() {
    let page = "<{{title}}>\n  {{>part}}\n    {{>part}}\n{{>part}}\n"
    let expected = { (title: String) in "<\(title)>\n  Terraferma\n    Terraferma\nTerraferma\n" }
    #expect(
      pages("{{site.name}}\n", page: page, ["title": "1"], ["title": "2"]) == [expected("1"), expected("2")]
    )
  }

  @Test("is not kept when a template that inherits fills in a block of it")
  func blocks() {
    let page = "{{title}} {{>part}}"
    let part = "{{$kind}}plain{{/kind}}"
    #expect(pages(part, page: page, ["title": "1"], ["title": "2"]) == ["1 plain", "2 plain"])
    var problems: [Diagnostic] = []
    let library = self.library(
      part,
      page: page,
      heir: "{{<page}}{{$kind}}special{{/kind}}{{/page}}",
      &problems
    )
    let shared = SharedPartials()
    #expect(
      ["page", "heir", "page"].map { self.print($0, library, [Self.site, ["title": "1"]], shared) }
        == ["1 plain", "1 special", "1 plain"]
    )
  }

  /// Prints two pages of one site, one after the other.
  private func pages(
    _ part: String,
    page: String = "{{title}} {{>part}}",
    _ first: TemplateValue,
    _ second: TemplateValue
  ) -> [String] {
    let library = library(part, page: page)
    let shared = SharedPartials()
    return [
      print("page", library, [Self.site, first], shared),
      print("page", library, [Self.site, second], shared),
    ]
  }

  private func alone(_ part: String, _ page: TemplateValue) -> String {
    print("page", library(part), [Self.site, page], nil)
  }

  private func print(
    _ name: String,
    _ library: TemplateLibrary,
    _ context: [TemplateValue],
    _ shared: SharedPartials?
  ) -> String {
    var problems: [Diagnostic] = []
    var output: [UInt8] = []
    library.render(name, context: context, shared: shared, into: &output, diagnostics: &problems)
    return String(decoding: output, as: UTF8.self)
  }

  private func library(_ part: String, page: String = "{{title}} {{>part}}") -> TemplateLibrary {
    var problems: [Diagnostic] = []
    return library(part, page: page, heir: "", &problems)
  }

  private func library(_ part: String, page: String, heir: String, _ problems: inout [Diagnostic])
    -> TemplateLibrary
  {
    let sources = ["page": page, "part": part, "inner": "[{{title}}]", "heir": heir]
    return TemplateLibrary(
      named: sources.map { (name: $0, file: SourceFile(path: "\($0).mustache", text: $1)) },
      diagnostics: &problems
    )
  }
}

@Suite("Values by name")
struct TemplateFieldsTests {
  @Test("are found, replaced, added and removed, be there few or many", arguments: [3, 24, 25, 200])
  func use(count: Int) {
    var fields = TemplateFields()
    for number in 0..<count { fields["name\(number)"] = .text("\(number)") }
    for number in 0..<count { #expect(fields["name\(number)"] == .text("\(number)")) }
    #expect(fields["name"] == nil && fields["name\(count)"] == nil && fields[""] == nil)
    fields["name1"] = "other"
    #expect(fields["name1"] == "other" && fields.keys.count == count)
    fields["name0"] = nil
    #expect(fields["name0"] == nil && fields["name\(count - 1)"] == .text("\(count - 1)"))
    #expect(fields.keys.count == count - 1)
  }

  @Test("tell names apart that look alike")
  func likeness() {
    let fields: TemplateFields = ["abxcd": "1", "abycd": "2", "abxcde": "3", "è": "4", "é": "5"]
    #expect(["abxcd", "abycd", "abxcde", "è", "é"].map { fields[$0] } == ["1", "2", "3", "4", "5"])
    #expect(fields["abzcd"] == nil)
  }

  @Test("of two pairs with one name keep the later value, in whatever order they came")
  func twins() {
    let fields = TemplateFields(dictionaryLiteral: ("a", "1"), ("b", "2"), ("a", "3"))
    #expect(fields == ["b": "2", "a": "3"] && fields.keys == ["a", "b"])
    #expect(fields + ["b": "4", "c": "5"] == ["a": "3", "b": "4", "c": "5"])
    #expect(fields != ["a": "3"] && fields != ["a": "3", "b": "0"])
    #expect(Set([fields, ["b": "2", "a": "3"]]).count == 1)
  }
}
