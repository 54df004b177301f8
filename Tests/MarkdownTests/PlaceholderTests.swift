import Diagnostics
import Markdown
import Testing

@Suite struct PlaceholderTests {
  @Test("placeholders are found in text, emphasis, link texts, headings, cells and notes")
  func everywhere() {
    let page = Parsed(
      """
      # Soci: {{a}}

      Testo {{ b }} *{{c.d}}* [{{e}} soci](x.md)[^1].

      ## Capo {{f@2023}}

      | {{g}} |
      |---|
      | {{h@2023.change}} |

      [^1]: Nota {{i}}.
      """
    )
    #expect(
      page.document.placeholders.map(\.name) == ["a", "b", "c.d", "e", "f@2023", "g", "h@2023.change", "i"]
    )
    #expect(page.document.title?.text == "Soci: {{a}}")
    #expect(page.document.headings.map(\.text) == ["Capo {{f@2023}}"])
    #expect(page.document.links.map(\.text) == ["{{e}} soci"])
    #expect(page.html.contains("<p>Testo «b» <em>«c.d»</em> <a href=\"x.md\">«e» soci</a>"))
    #expect(
      page.document.placeholders.map { page.source($0.range).hasPrefix("{{") }
        == Array(repeating: true, count: 8)
    )
  }

  @Test("in a description a placeholder stays text, but is known")
  func inDescriptions() {
    let page = Parsed("![I {{n}} soci in assemblea](a.jpg)")
    #expect(page.document.images.map(\.alt) == ["I {{n}} soci in assemblea"])
    #expect(page.document.placeholders.map(\.name) == ["n"])
    #expect(page.html == "<figure><img src=\"a.jpg\" alt=\"I {{n}} soci in assemblea\"></figure>\n")
  }

  @Test("in code, and behind a backslash, braces are text")
  func code() {
    let page = Parsed("`{{a}}` \\{{b}} \\{\\{c}}\n\n    {{d}}\n\n```\n{{e}}\n```\n")
    #expect(page.document.placeholders.isEmpty)
    #expect(page.html.hasPrefix("<p><code>{{a}}</code> {{b}} {{c}}</p>\n"))
    #expect(page.problems == [])
  }

  @Test(
    "braces without a name, or never closed, are an error",
    arguments: ["{{", "{{}}", "{{a", "{{a\nb}}", "{{a b}}"]
  )
  func malformed(text: String) {
    let page = Parsed("Ecco \(text) qui")
    #expect(page.problems == ["malformed-placeholder 1:6+2"])
    #expect(page.document.placeholders.isEmpty)
    #expect(page.html == "<p>Ecco \(text) qui</p>\n")
  }

  @Test("a year and a dot don't make a placeholder an email address")
  func notAnAddress() {
    let page = Parsed("Erano {{people.total@2023.change}}, scrivi a info@tre-sponde.it. `{{a@b.c}}`")
    #expect(page.document.placeholders.map(\.name) == ["people.total@2023.change"])
    #expect(page.document.links.map(\.destination) == ["mailto:info@tre-sponde.it"])
    #expect(page.html.contains("<code>{{a@b.c}}</code>"))
  }

  @Test("placeholders of a plain text can be filled in")
  func filling() {
    let filled = MarkdownDocument.fillingPlaceholders(in: "I {{a}} soci, {{ b@2023 }} {{}} {c} è {{{d}}}") {
      "<\($0)>"
    }
    #expect(filled == "I <a> soci, <b@2023> {{}} {c} è {<d>}")
  }
}
