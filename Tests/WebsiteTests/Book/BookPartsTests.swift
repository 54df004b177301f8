import Diagnostics
import SocialReport
import Testing

@testable import Website

@Suite("The footnotes of a book")
struct BookFootnotesTests {
  private func call(_ number: Int, of text: String = "t") -> String {
    "<sup class=\"footnote-call\"><a href=\"#\(text)-fn:\(number)\" id=\"\(text)-fnref:\(number)\">\(number)</a></sup>"
  }

  private func section(_ notes: String..., of text: String = "t") -> [UInt8] {
    let items = notes.enumerated().map { "<li id=\"\(text)-fn:\($0 + 1)\">\n\($1)\n</li>\n" }.joined()
    return Array("<section class=\"footnotes\"><h2>Note</h2><ol>\(items)</ol>\n</section>\n".utf8)
  }

  private func inserted(_ html: String, _ notes: [UInt8]) -> String {
    var footnotes = BookFootnotes()
    return String(decoding: footnotes.insert(notes, into: Array(html.utf8)), as: UTF8.self)
  }

  private let back = " <a class=\"footnote-back\" href=\"#t-fnref:1\">↩<sup>2</sup></a>"

  @Test("stand where they are first called; another call leads there")
  func twice() {
    let notes = section("<p>A <em>note</em>.\(back)</p>")
    let expected =
      "<p>a<span class=\"footnote\" data-number=\"1\" id=\"t-fn:1\">A <em>note</em>.</span>"
      + " b<sup class=\"footnote-call\"><a href=\"#t-fn:1\">1</a></sup></p>"
    #expect(inserted("<p>a\(call(1)) b\(call(1))</p>", notes) == expected)
  }

  @Test("become one line of text")
  func blocks() {
    let notes = section(
      "<p>First:</p>\n<ul>\n<li>\n<p>one</p>\n</li>\n<li>two</li>\n</ul>\n<p>Last.\(back)</p>"
    )
    let line = "First:<br>– one<br>– two<br> Last."
    #expect(inserted(call(1), notes).contains(">\(line)</span>"))
  }

  @Test("that only another note calls come behind that one")
  func nested() {
    let notes = section("<p>See\(call(2)).</p>", "<p>Deep.</p>")
    let expected =
      "<span class=\"footnote\" data-number=\"1\" id=\"t-fn:1\">See<sup class=\"footnote-call\"><a href=\"#t-fn:2\">2</a></sup>."
      + "</span><span class=\"footnote\" data-number=\"2\" id=\"t-fn:2\">Deep.</span>"
    #expect(inserted(call(1), notes) == expected)
  }

  @Test("are numbered on from chapter to chapter")
  func chapters() {
    var footnotes = BookFootnotes()
    _ = footnotes.insert(section("<p>One.</p>", "<p>Two.</p>"), into: Array((call(1) + call(2)).utf8))
    let html = footnotes.insert(section("<p>Three.</p>", of: "u"), into: Array(call(1, of: "u").utf8))
    let expected = "<span class=\"footnote\" data-number=\"3\" id=\"u-fn:1\">Three.</span>"
    #expect(String(decoding: html, as: UTF8.self) == expected)
    #expect(footnotes.count == 3)
  }
}

@Suite("A table on paper")
struct TableShapeTests {
  @Test(
    "is broad with many columns or many words, long with many rows, and turned only when it has to be",
    arguments: [
      (TableShape(columns: 3, texts: 3, rows: 10, isWide: true), ""),
      (TableShape(columns: 3, texts: 1, rows: 11), " is-long"),
      (TableShape(columns: 4, texts: 4, rows: 6), " is-broad"),
      (TableShape(columns: 5, texts: 3, rows: 7), " is-broad is-long"),
      (TableShape(columns: 8, texts: 1, rows: 2, isWide: true), " is-broad"),
      (TableShape(columns: 9, texts: 1, rows: 7, isWide: true), " is-broad is-landscape is-long"),
    ]
  )
  func classes(shape: TableShape, classes: String) {
    #expect(shape.classes == classes)
  }
}

@Suite("The style of a book's drawings")
struct PlainStyleTests {
  @Test("has values in place of custom properties")
  func values() {
    let style = PlainStyle(
      "/* a */ svg { font: x; font-size: 9pt }\n.a { fill: var(--ink); stroke: var(--line, red) } .b { fill: var(--other) }",
      values: ["ink": "#111", "line": "#222"]
    )
    #expect(style.css == "svg{font:x;font-size:9pt}\n.a{fill:#111;stroke:#222}\n.b{fill:var(--other)}\n")
    #expect(style.value(of: "font-size", for: "svg") == "9pt")
    #expect(style.value(of: "font-size", for: ".a") == nil)
  }

  @Test("leaves no name unknown in the style sheets that we have")
  func ours() throws {
    var diagnostics: [Diagnostic] = []
    let folder = BuiltSite.repository + "/templates"
    let style = BookStyle(templates: folder, palette: Palette(accent: .black), diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty && !style.drawing.css.contains("var("))
    let book = try #require(style.files.first { $0.path == "book.css" })
    let text = String(decoding: book.bytes, as: UTF8.self)
    let declared = Set(text.matches(of: /(--[a-z0-9-]+):/).map(\.output.1))
    #expect(declared.isSuperset(of: text.matches(of: /var\((--[a-z0-9-]+)/).map(\.output.1)))
  }
}
