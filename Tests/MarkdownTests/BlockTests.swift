import Markdown
import Testing

@Suite struct BlockTests {
  @Test("paragraphs, quotations, rules and hard breaks")
  func plainBlocks() {
    let html = Parsed("Uno\ndue  \ntre\\\nquattro\n\n> cit\n>\n> azione\n\n---\n").html
    #expect(
      html == """
        <p>Uno
        due<br>
        tre<br>
        quattro</p>
        <blockquote>
        <p>cit</p>
        <p>azione</p>
        </blockquote>
        <hr>

        """
    )
  }

  @Test("tight lists have no paragraphs, loose ones do, nested ones stand inside their item")
  func lists() {
    #expect(
      Parsed("- a\n- b\n  - c\n").html == """
        <ul>
        <li>a</li>
        <li>b
        <ul>
        <li>c</li>
        </ul>
        </li>
        </ul>

        """
    )
    #expect(Parsed("- a\n\n- b\n").html == "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n")
  }

  @Test("a numbered list keeps its first number", arguments: [0, 1, 7])
  func orderedStart(number: Int) {
    let attribute = number == 1 ? "" : " start=\"\(number)\""
    #expect(Parsed("\(number). a\n9. b\n").html == "<ol\(attribute)>\n<li>a</li>\n<li>b</li>\n</ol>\n")
  }

  @Test("a task's state is drawn for the eye and said in words for the ear")
  func tasks() {
    #expect(
      Parsed("- [x] uno\n- [ ] due\n").html == """
        <ul class="task-list">
        <li class="task task-done"><span class="task-mark" aria-hidden="true">☑</span> \
        <span class="visually-hidden">Fatto:</span> uno</li>
        <li class="task"><span class="task-mark" aria-hidden="true">☐</span> \
        <span class="visually-hidden">Da fare:</span> due</li>
        </ul>

        """
    )
  }

  @Test("a code block keeps its text, names its language and can be scrolled with the keyboard")
  func code() {
    #expect(
      Parsed("```json x\r\n{\"a\": <b>}\r\n```\r\n").html
        == "<pre tabindex=\"0\"><code class=\"language-json\">{&quot;a&quot;: &lt;b&gt;}\n</code></pre>\n"
    )
    #expect(Parsed("    a\n").html == "<pre tabindex=\"0\"><code>a\n</code></pre>\n")
  }

  @Test("a table scrolls in a region of its own; headings have a scope, alignments are classes")
  func table() {
    #expect(
      Parsed("|  | Soci | Note |\n|:--|--:|:-:|\n| *Valle* | 7 | a \\| b |\n").html == """
        <div class="table-scroll" role="region" tabindex="0" aria-label="Tabella 1"><table>
        <thead>
        <tr><td></td><th scope="col" class="align-right">Soci</th><th scope="col" class="align-center">Note</th></tr>
        </thead>
        <tbody>
        <tr><td><em>Valle</em></td><td class="align-right">7</td><td class="align-center">a | b</td></tr>
        </tbody>
        </table></div>

        """
    )
  }

  @Test("regions of several tables have different names, and a table without rows has no empty body")
  func severalTables() {
    let html = Parsed("| a |\n|---|\n\nx\n\n| a |\n|---|\n").html
    #expect(html.contains("aria-label=\"Tabella 1\"") && html.contains("aria-label=\"Tabella 2\""))
    #expect(!html.contains("tbody"))
  }

  @Test("nothing of a text becomes a style attribute")
  func noStyle() {
    #expect(!Parsed("| a | b |\n|--:|:-:|\n| c | d |\n").html.contains("style"))
  }

  @Test("summary is the first paragraph in plain text, and words are counted")
  func summary() {
    let page = Parsed("# Titolo\n\n## Capo\n\n- voce\n\nUn *testo* con [link](a.md)\ne {{a.b}}.\n\nAltro.\n")
    #expect(page.document.summary == "Un testo con link e {{a.b}}.")
    #expect(page.document.wordCount == 10)
    #expect(Parsed("![Una foto del vivaio](a.jpg)\n\nTesto.").document.summary == "Testo.")
    #expect(Parsed("").document.summary.isEmpty)
  }
}
