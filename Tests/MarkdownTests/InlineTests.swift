import Diagnostics
import Markdown
import Testing

@Suite struct InlineTests {
  @Test(
    "inline marks become elements",
    arguments: [
      ("*a* **b** ~~c~~ `d`", "<em>a</em> <strong>b</strong> <del>c</del> <code>d</code>"),
      ("***a***", "<em><strong>a</strong></em>"),
      ("a & b &copy; \\*", "a &amp; b © *"),
      ("[*a* **b `c`**](x.md)", "<a href=\"x.md\"><em>a</em> <strong>b <code>c</code></strong></a>"),
      ("![Un cane](x.jpg) qui", "<img src=\"x.jpg\" alt=\"Un cane\"> qui"),
      ("[![Un cane nero](x.jpg)](y.md)", "<a href=\"y.md\"><img src=\"x.jpg\" alt=\"Un cane nero\"></a>"),
      (
        "vedi https://a.it/b e <https://c.it>",
        "vedi <a href=\"https://a.it/b\">https://a.it/b</a> e <a href=\"https://c.it\">https://c.it</a>"
      ),
      ("www.a.it", "<a href=\"http://www.a.it\">www.a.it</a>"),
      ("info@a.it", "<a href=\"mailto:info@a.it\">info@a.it</a>"),
    ]
  )
  func inlines(text: String, html: String) {
    let page = Parsed(text)
    #expect(page.html == "<p>\(html)</p>\n")
    #expect(page.problems == [])
  }

  @Test("text stays as typed: no curly quotes, no dashes, no ellipses")
  func noSmartTypography() {
    #expect(Parsed("\"a\" -- 'b' --- c...").html == "<p>&quot;a&quot; -- 'b' --- c...</p>\n")
  }

  @Test("HTML is shown as it stands, with a warning for each tag")
  func inlineHTML() {
    let page = Parsed("a <b class=\"x\">c</b> <?d?>")
    #expect(page.html == "<p>a &lt;b class=&quot;x&quot;&gt;c&lt;/b&gt; &lt;?d?&gt;</p>\n")
    #expect(page.problems == ["raw-html 1:3+13", "raw-html 1:17+4", "raw-html 1:22+5"])
    #expect(Rule.rawHTML.severity == .warning)
  }

  @Test("a block of HTML is shown as it stands, with a warning at its first line")
  func blockHTML() {
    let page = Parsed("Testo.\n\n<script>\nalert({{a}})\n</script>\n\nAltro.")
    #expect(
      page.html
        == "<p>Testo.</p>\n<p>&lt;script&gt;\nalert({{a}})\n&lt;/script&gt;</p>\n<p>Altro.</p>\n"
    )
    #expect(page.problems == ["raw-html 3:1+8"])
    #expect(page.document.placeholders.isEmpty)
  }

  @Test("characters that HTML forbids become U+FFFD")
  func controls() {
    #expect(
      Parsed("a\0b\u{01}c\u{1B}d @ {{x@2023.y}}").html == "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d @ «x@2023.y»</p>\n"
    )
  }
}
