import Diagnostics
import Markdown
import Testing

@Suite struct LinkTests {
  @Test("a link has its destination, title and plain text")
  func fields() {
    let page = Parsed("[a *b*](<x y.md> \"Il \\\"titolo\\\"\") [c](d&amp;e)")
    #expect(page.document.links.map(\.destination) == ["x y.md", "d&e"])
    #expect(page.document.links.map(\.title) == ["Il \"titolo\"", ""])
    #expect(page.document.links.map(\.text) == ["a b", "c"])
  }

  @Test(
    "programs and data are never linked",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", "<java\tscript:alert(1)>", "java&#115;cript:alert(1)",
      "data:text/html,x",
      "vbscript:x", "&#1;javascript:alert(1)",
    ]
  )
  func unsafe(destination: String) {
    let page = Parsed(
      "[il *testo*](\(destination)) ![Un cane nero](\(destination))\n\n<\(destination)>\n\n[r]\n\n[r]: \(destination)\n"
    )
    #expect(page.html.hasPrefix("<p>il <em>testo</em> Un cane nero</p>\n"))
    #expect(page.rules.filter { $0 == .unsafeLink }.count >= 3)
    #expect(page.document.links.isEmpty && page.document.images.isEmpty)
    #expect(!page.html.contains("<a "))
  }

  @Test("a colon in a path is no scheme")
  func colon() {
    #expect(Parsed("[la data](x/data:y.md) [il database](database:x)").problems == [])
  }

  @Test("a link without text is an error")
  func empty() {
    #expect(Parsed("Vedi [](x.md) e [ ](y.md).").problems == ["empty-link 1:9+4", "empty-link 1:18+1"])
  }

  @Test(
    "a text that doesn't say where the link goes is doubtful",
    arguments: [
      "clicca qui", "Qui", "qui.", "click here", "Here", "leggi tutto", "Leggi di più…", "read more",
      "*link*", "questa pagina",
      "scarica", "Find out more", "maggiori informazioni...",
    ]
  )
  func vague(text: String) {
    let page = Parsed("Per il bilancio [\(text)](x.md).")
    #expect(page.problems == ["vague-link 1:18+\(text.count)"])
  }

  @Test(
    "a text that says where the link goes is fine",
    arguments: ["leggi la missione", "il sito di Legacoop", "qui vicino"]
  )
  func clear(text: String) {
    #expect(Parsed("[\(text)](x.md)").problems == [])
  }

  @Test("an address as the text of a link is doubtful, but not by itself")
  func bareAddress() {
    #expect(
      Parsed("[https://a.it](https://a.it) [www.a.it](b)").problems == [
        "address-as-link-text 1:2+12", "address-as-link-text 1:31+8",
      ]
    )
    #expect(Parsed("https://a.it <https://a.it> www.a.it").problems == [])
  }

  @Test("a reference without definition is doubtful, and a near miss is offered")
  func missingReference() {
    let page = Parsed("[il sito][legacop] e [qui c'è][Legacoop]\n\n[legacoop]: https://www.legacoop.coop\n")
    #expect(page.problems == ["missing-reference 1:11+7"])
    #expect(page.diagnostics.first?.replacement == "legacoop")
    #expect(page.html.contains("[il sito][legacop]"))
    #expect(Parsed("\\[a\\]\\[b\\] [1][2] `[a][b]`").problems == [])
  }

  @Test("brackets and parentheses that make no link are an error")
  func brokenLink() {
    let page = Parsed("Il [bilancio](files/Bilancio 2024.pdf) e \\[a](b c), la [nota] (vecchia).")
    #expect(page.problems == ["broken-link 1:15+23"])
    #expect(page.diagnostics.first?.replacement == "<files/Bilancio 2024.pdf>")
  }
}
