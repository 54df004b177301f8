import Diagnostics
import Markdown
import Testing

@Suite("Comments")
struct CommentTests {
  @Test(
    "A comment within a line, or on lines of its own, never reaches readers and is nothing to complain about"
  )
  func dropped() {
    let page = Parsed(
      "uno <!-- *{{x}}* -->due\n\n<!-- tre\n\n{{y}} <b> -->\n\n- quattro\n  <!-- cinque -->\n- sei\n"
    )
    #expect(page.html == "<p>uno due</p>\n<ul>\n<li>quattro</li>\n<li>sei</li>\n</ul>\n")
    #expect(page.problems.isEmpty)
    #expect(page.document.placeholders.isEmpty)
  }

  @Test("A comment leaves one blank between its neighbours in titles and summaries, and counts as no word")
  func plain() {
    let page = Parsed("# La <!-- o una? --> missione\n\nUno <!-- due\ntre --> quattro.")
    #expect(page.document.title?.text == "La missione")
    #expect(page.document.summary == "Uno quattro.")
    #expect(page.document.wordCount == 4)
  }

  @Test("Charts keep standing alone with a comment beside them")
  func figure() {
    let page = Parsed("![Soci](chart:members) <!-- grande -->")
    #expect(page.html == "<figure><img src=\"chart:members\" alt=\"Soci\"></figure>\n")
    #expect(page.problems.isEmpty)
  }

  @Test("What comes after a comment is found at its place")
  func positions() {
    let page = Parsed("uno <!-- due tre --> [](x.md)\n\n<!-- a -->\nquattro [](y.md)")
    #expect(page.problems == ["empty-link 1:25+4", "empty-link 4:12+4"])
  }

  @Test("Several comments may share a line")
  func several() {
    let page = Parsed("<!-- a --> <!-- b -->\nTesto.")
    #expect(page.html == "<p>Testo.</p>\n")
    #expect(page.problems.isEmpty)
  }

  @Test("A comment that isn't closed is an error at its beginning")
  func unclosed() {
    let block = Parsed("Testo.\n\n<!-- appunti\n\nAltro.\n")
    #expect(block.rules == [.unclosedComment])
    #expect(block.problems == ["unclosed-comment 3:1+12"])
    let line = Parsed("Testo <!-- appunti\n\nAltro.\n")
    #expect(line.problems == ["unclosed-comment 1:7+4"])
    #expect(line.html == "<p>Testo &lt;!-- appunti</p>\n<p>Altro.</p>\n")
  }

  @Test("Two hyphens in a comment within a line are an error that says so, and on lines of their own none")
  func hyphens() {
    #expect(Parsed("Testo <!-- uno -- due --> altro").rules == [.unclosedComment])
    #expect(Parsed("<!-- uno -- due -->\naltro").rules.isEmpty)
  }

  @Test("Text behind a comment that begins the line is an error, and shown, because it would not be Markdown")
  func textAfter() {
    let page = Parsed("<!-- nota --> Testo *vero*.\n")
    #expect(page.problems == ["text-after-comment 1:15+13"])
    #expect(page.html == "<p>Testo *vero*.</p>\n")
  }

  @Test("Escaped, or in code, a comment is meant to be seen")
  func escaped() {
    let page = Parsed("\\<!-- a --> `<!-- b -->` &lt;!-- c")
    #expect(page.problems.isEmpty)
    #expect(page.html == "<p>&lt;!-- a --&gt; <code>&lt;!-- b --&gt;</code> &lt;!-- c</p>\n")
  }
}
