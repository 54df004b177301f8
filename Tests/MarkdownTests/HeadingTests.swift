import Diagnostics
import Markdown
import Testing

@Suite struct HeadingTests {
  @Test("the first level-1 heading is the title and not part of the body")
  func title() {
    let page = Parsed("Prima.\n\n# La *missione* di [noi](a.md)\n\n## Uno\n")
    #expect(page.document.title?.text == "La missione di noi")
    #expect(page.document.title?.level == 1)
    #expect(
      page.render(page.document.title?.content ?? []) == "La <em>missione</em> di <a href=\"a.md\">noi</a>"
    )
    #expect(page.html == "<p>Prima.</p>\n<h2 id=\"uno\">Uno</h2>\n")
    #expect(Parsed("## Uno").document.title == nil)
  }

  @Test("a second level-1 heading is doubtful and shown a level lower")
  func secondTitle() {
    let page = Parsed("# Uno\n\n# Due\n")
    #expect(page.problems == ["second-title 3:1+5"])
    #expect(page.html == "<h2 id=\"due\">Due</h2>\n")
    #expect(page.document.headings.map(\.level) == [2])
  }

  @Test(
    "anchors: lower case, no accents, single hyphens",
    arguments: [
      ("La nostra Città", "la-nostra-citta"), ("Perché l'Übergröße?", "perche-l-ubergrosse"),
      ("  A -- b!  ", "a-b"), ("2.1 Anno 2024", "2-1-anno-2024"), ("*Uno* `due`", "uno-due"),
      ("e\u{300} {{members.total}}", "e-members-total"), ("???", "section"), ("Œuvre Łódź", "oeuvre-lodz"),
    ]
  )
  func anchors(text: String, anchor: String) {
    #expect(Parsed("## \(text)").document.headings.map(\.anchor) == [anchor])
  }

  @Test("equal headings get numbered anchors, and never that of another heading")
  func duplicates() {
    let page = Parsed("## A\n## A\n## A-2\n## A\n## B\n## C {#b}\n")
    #expect(page.document.headings.map(\.anchor) == ["a", "a-2", "a-2-2", "a-3", "b-2", "b"])
    #expect(page.problems == [])
  }

  @Test("an id at the end of a heading is its anchor; one with a digit first names an item")
  func explicit() {
    let page = Parsed("## Uno *e* {#2.12}\n## Due {#due_b} ##\nTre {#x}\n---\n")
    #expect(page.document.headings.map(\.anchor) == ["item-2.12", "due_b", "x"])
    #expect(page.document.headings.map(\.item) == ["2.12", nil, nil])
    #expect(page.document.headings.map(\.text) == ["Uno e", "Due", "Tre"])
    #expect(page.html.hasPrefix("<h2 id=\"item-2.12\">Uno <em>e</em></h2>\n<h2 id=\"due_b\">Due</h2>\n"))
    #expect(page.problems == [])
  }

  @Test("P with a full stop and a number names an item too, and nothing that only looks like it")
  func duties() {
    let page = Parsed("## Uno {#P.4}\n## Due {#P.x}\n## Tre {#P.}\n## Quattro {#P4}\n## Cinque {#P.12}\n")
    #expect(page.document.headings.map(\.item) == ["P.4", nil, nil, nil, "P.12"])
    #expect(page.document.headings.map(\.anchor) == ["item-P.4", "P.x", "P.", "P4", "item-P.12"])
    #expect(page.problems == [])
  }

  @Test("an id that two headings ask for is an error")
  func duplicateID() {
    let page = Parsed("## Uno {#2.12}\n\n## Due {#2.12}\n")
    #expect(page.problems == ["duplicate-anchor 3:8+7"])
    #expect(page.document.headings.map(\.anchor) == ["item-2.12", "item-2.12-2"])
  }

  @Test("an id with blanks, accents or nothing in it is an error", arguments: ["{#}", "{#a b}", "{#è}"])
  func malformedID(marker: String) {
    #expect(Parsed("## Uno \(marker)").problems == ["malformed-anchor 1:8+\(marker.count)"])
  }

  @Test(
    "An item without its hash is no item: it is told with what was meant",
    arguments: ["2.12", "3.2a", "P.4"]
  )
  func forgottenHash(item: String) {
    #expect(Parsed("## Contesto {\(item)}").problems == ["anchor-without-hash 1:1+\(14 + item.count)"])
    #expect(Parsed("## Gli anni {2022} e {uno}").problems == [])
  }

  @Test("the prefix stands before every id")
  func prefix() {
    var options = MarkdownOptions.italian
    options.anchorPrefix = "s1-"
    let html = Parsed("## A\n\nb[^1]\n\n[^1]: c\n", options: options).html
    #expect(
      html.contains("id=\"s1-a\"") && html.contains("id=\"s1-fn:1\"") && html.contains("href=\"#s1-fnref:1\"")
    )
    #expect(html.matches(of: /(id="|href="#|labelledby=")(?!s1-)/).isEmpty)
  }

  @Test("a skipped level is doubtful")
  func skipped() {
    #expect(
      Parsed("# A\n\n### B\n\n## C\n\n#### D\n").problems == [
        "skipped-heading-level 3:1+5", "skipped-heading-level 7:1+6",
      ]
    )
    #expect(Parsed("# A\n\n## B\n\n### C\n\n## D\n").problems == [])
  }

  @Test("a heading without text is an error and not shown", arguments: ["##", "## {#a}", "# "])
  func empty(text: String) {
    let page = Parsed(text)
    #expect(page.rules == [.emptyHeading])
    #expect(page.html.isEmpty && page.document.headings.isEmpty && page.document.title == nil)
  }

  @Test("a heading knows its place")
  func range() {
    let page = Parsed("Due\nrighe\n===\n\n> ## Uno {#a}  \n", after: "{}\n")
    #expect(page.document.title.map { page.source($0.range) } == "Due\nrighe\n===")
    #expect(page.document.headings.map { page.source($0.range) } == ["## Uno {#a}"])
  }
}
