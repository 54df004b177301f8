import Diagnostics
import Markdown
import Testing

@Suite struct ImageTests {
  @Test("an image alone in its paragraph is a block, in a line of text it isn't")
  func figures() {
    #expect(
      Parsed("![Un cane nero](a.jpg)\n").html == "<figure><img src=\"a.jpg\" alt=\"Un cane nero\"></figure>\n"
    )
    #expect(
      Parsed("![Un cane nero](a.jpg)\n![Un gatto](b.jpg)\n").html
        == "<figure><img src=\"a.jpg\" alt=\"Un cane nero\"></figure>\n<figure><img src=\"b.jpg\" alt=\"Un gatto\"></figure>\n"
    )
    #expect(
      Parsed("![Un cane nero](a.jpg) ecco").html == "<p><img src=\"a.jpg\" alt=\"Un cane nero\"> ecco</p>\n"
    )
    #expect(
      Parsed("- ![Un cane nero](a.jpg)\n").html
        == "<ul>\n<li><figure><img src=\"a.jpg\" alt=\"Un cane nero\"></figure>\n</li>\n</ul>\n"
    )
  }

  @Test("the description is plain text")
  func plainDescription() {
    let page = Parsed("![Un *cane* `nero` & [bello](x.md) ![e uno bianco](z.jpg)](a.jpg \"Titolo\")")
    #expect(page.document.images.map(\.alt) == ["Un cane nero & bello e uno bianco"])
    #expect(page.document.images.map(\.title) == ["Titolo"])
    #expect(page.document.links.isEmpty)
  }

  @Test("an image without description is an error")
  func missing() {
    #expect(Parsed("Testo\n\n![](files/a.jpg)").problems == ["missing-description 3:5+11"])
    #expect(Parsed("![ ](files/a.jpg)").problems == ["missing-description 1:6+11"])
  }

  @Test(
    "a file name or a general word is no description",
    arguments: [
      "IMG_1234.jpg", "foto.png", "IMG_1234", "img-20240315-wa0007", "DSC01234", "sede-2024", "Image 1",
      "Immagine 1", "immagine",
      "foto 3", "foto3", "Foto n. 3", "Figura 2.1", "fig. 4", "una foto", "the picture", "untitled",
      "Senza titolo", "logo",
      "Il logo", "Logo.", "picture", "Screenshot 2024-03-15 at 10.22", "Schermata 2024-03-15 alle 10.22.33",
      "12", "...",
      "WhatsApp Image 2024-03-15 at 10.22.33", "alt text", "image001",
    ]
  )
  func poor(text: String) {
    let page = Parsed("![\(text)](files/sede-2024.jpg)")
    #expect(page.problems == ["poor-description 1:3+\(text.count)"])
  }

  @Test(
    "a real description is fine",
    arguments: [
      "Logo di Legacoop", "La sede", "Foto di gruppo dei soci", "Tre operatori nel vivaio",
      "Mappa dei tre distretti",
      "Grafico dei soci per tipo", "La firma dell'accordo, 2003", "Section A of the plan", "Il canile",
    ]
  )
  func good(text: String) {
    #expect(Parsed("![\(text)](files/sede-2024.jpg)").problems == [])
  }

  @Test("a chart or table of the program may have any caption, or none: a table has a title of its own")
  func captions() {
    #expect(Parsed("![](table:people.byContract)").problems == [])
    let page = Parsed("![Tabella 1](table:people.byContract)")
    #expect(page.problems == [])
    #expect(page.document.images.map(\.isDrawn) == [true])
  }

  @Test(
    "a chart or table within a text is an error",
    arguments: ["ecco ![Soci](chart:a.b)", "## ![Soci](chart:a.b)", "| ![Soci](chart:a.b) |\n|---|\n"]
  )
  func figureInText(text: String) {
    let page = Parsed(text)
    #expect(page.rules == [.figureInText])
    #expect(page.document.images.isEmpty && page.html.contains("Soci"))
  }
}
