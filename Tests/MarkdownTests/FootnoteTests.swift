import Diagnostics
import Markdown
import Testing

@Suite struct FootnoteTests {
  @Test("notes stand at the end, numbered by their first call, linked both ways with unique ids")
  func notes() {
    let page = Parsed("Uno[^b] due[^a] tre[^b].\n\n[^a]: Nota *a*\n[^b]: Nota b\n")
    #expect(
      page.html == """
        <p>Uno<sup class="footnote-call"><a href="#fn:1" id="fnref:1" role="doc-noteref" aria-label="Nota 1">1</a></sup> \
        due<sup class="footnote-call"><a href="#fn:2" id="fnref:2" role="doc-noteref" aria-label="Nota 2">2</a></sup> \
        tre<sup class="footnote-call"><a href="#fn:1" id="fnref:1-2" role="doc-noteref" aria-label="Nota 1">1</a></sup>.</p>
        <section class="footnotes" role="doc-endnotes" aria-labelledby="fn:title">
        <h2 id="fn:title">Note</h2>
        <ol>
        <li id="fn:1">
        <p>Nota b \
        <a class="footnote-back" role="doc-backlink" href="#fnref:1" aria-label="Torna al testo dalla nota 1">↩\u{FE0E}</a> \
        <a class="footnote-back" role="doc-backlink" href="#fnref:1-2" aria-label="Torna al testo dalla nota 1 (2)">\
        ↩\u{FE0E}<sup>2</sup></a></p>
        </li>
        <li id="fn:2">
        <p>Nota <em>a</em> \
        <a class="footnote-back" role="doc-backlink" href="#fnref:2" aria-label="Torna al testo dalla nota 2">↩\u{FE0E}</a></p>
        </li>
        </ol>
        </section>

        """
    )
    #expect(page.problems == [])
  }

  @Test("a note that doesn't end in a paragraph has its way back all the same")
  func endingInList() {
    let html = Parsed("a[^1]\n\n[^1]: b\n\n    - c\n").html
    #expect(html.contains("</ul>\n<p> <a class=\"footnote-back\""))
    #expect(html.matches(of: /footnote-back/).count == 1)
  }

  @Test("a call within a link stands behind it")
  func insideLink() {
    let html = Parsed("[la missione[^1]](a.md) e\n\n[^1]: b\n").html
    #expect(html.hasPrefix("<p><a href=\"a.md\">la missione</a><sup class=\"footnote-call\">"))
  }

  @Test("a call without note is an error, and a near miss is offered")
  func missing() {
    let page = Parsed("Uno[^legge] due[^lege] tre\\[^x] `[^y]`\n\n[^legge]: L. 381/1991\n")
    #expect(page.problems == ["missing-footnote 1:16+7"])
    #expect(page.diagnostics.first?.replacement == "[^legge]")
  }

  @Test("a note never called is doubtful, one defined twice an error")
  func unused() {
    let page = Parsed("Uno[^A].\n\n[^a]: sì\n\n[^b]: no\n\n[^a]: due volte\n\n```\n[^c]: codice\n```\n")
    #expect(page.problems == ["unused-footnote 5:1+4", "duplicate-footnote 7:1+4"])
    #expect(Rule.unusedFootnote.severity == .warning && Rule.duplicateFootnote.severity == .error)
  }
}
