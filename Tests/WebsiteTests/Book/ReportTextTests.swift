import Templates
import Testing

@testable import Website

@Suite("The text of a report")
struct ReportTextTests {
  private func text(_ html: String) -> String {
    var text = ReportText()
    text.add(html: Array(html.utf8))
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test(
    "is what is read, with single spaces",
    arguments: [
      ("<p>One  <b>wor</b>d\n more</p>\n<p>Next</p>", "One word more Next "),
      ("<td>1</td><td>2</td>", "1 2 "),
      ("<p>Source<span class=\"screen-only\"> · <a href=\"x\"><span>CSV</span></a></span></p>", "Source "),
      ("<a class=\"external\" href=\"x\">web<span class=\"visually-hidden\"> (off)</span></a>", "web"),
      (
        "<svg class=\"chart is-wide\"><title>T</title><desc>D</desc><style>a{}</style><text x=\"1\">9</text>"
          + "<svg x=\"1\"><text>8</text></svg></svg><svg class=\"chart is-narrow\"><title>T</title></svg><p>x</p>",
        "T D x "
      ),
      ("a<br>b", "a b"),
    ]
  )
  func reading(html: String, expected: String) {
    #expect(text(html) == expected)
  }

  @Test("has the same hash in other markup, and another for another number")
  func hash() {
    func hash(_ title: String, _ html: String) -> String {
      let chapter: TemplateValue = ["number": "1", "title": .text(title), "html": .markup(Array(html.utf8))]
      return ReportText.fingerprint(of: ["title": "Report", "chapters": .list([chapter])])
    }
    let one = hash("A", "<p>12 members</p>")
    #expect(one == hash("A", "<div class=\"new\"><p><em>12</em> members</p></div>"))
    #expect(one != hash("A", "<p>13 members</p>"))
    #expect(one != hash("B", "<p>12 members</p>"))
  }
}
