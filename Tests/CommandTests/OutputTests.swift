import Foundation
import Testing

@Suite("What a text becomes")
struct OutputTests {
  /// The Italian page with a text, as it is published.
  private func page(_ text: String, in folder: SampleFolder) throws -> String {
    try folder.write("# Prova\n\n\(text)\n", to: "content/it/suppliers.md")
    let run = try folder.run("build")
    #expect(run.status == 0, "\(run.errors)")
    return try folder.text("site/suppliers.html")
  }

  @Test(
    "A file is found whether its name's spaces and accents are written plainly or encoded",
    arguments: [
      "<../files/documents/Lo statuto è qui.pdf>", "../files/documents/Lo%20statuto%20%C3%A8%20qui.pdf",
    ]
  )
  func fileNames(destination: String) throws {
    let folder = try SampleFolder()
    try folder.write("%PDF-1.4", to: "content/files/documents/Lo statuto è qui.pdf")
    let html = try page("Ecco [lo statuto](\(destination)).", in: folder)
    let link = "<a href=\"files/documents/Lo%20statuto%20%C3%A8%20qui.pdf\">lo statuto</a>"
    #expect(html.contains(link + " <span class=\"file-info\">(PDF, 8\u{A0}byte)</span>"))
    #expect(folder.exists("site/files/documents/Lo statuto è qui.pdf"))
  }

  @Test("A chart that stands on a page twice has two ids")
  func chartTwice() throws {
    let chart = "![Soci per tipo](chart:members.byKind \"Una barra per tipo.\")"
    let html = try page("\(chart)\n\nE ancora:\n\n\(chart)", in: try SampleFolder())
    #expect(html.components(separatedBy: "id=\"chart-members-by-kind\"").count == 2)
    #expect(html.components(separatedBy: "id=\"chart-members-by-kind-2\"").count == 2)
    #expect(html.contains(">Figura 2<"))
  }

  @Test("A link into another language's folder means that language")
  func otherLanguage() throws {
    let html = try page(
      "In [inglese](../en/mission.md#our-values), in [italiano](mission.md).",
      in: try SampleFolder()
    )
    #expect(html.contains("<a hreflang=\"en\" href=\"en/mission.html#our-values\">inglese</a>"))
    #expect(html.contains("<a href=\"missione.html\">italiano</a>"))
  }

  @Test("An image has its size and description, and its title stands below it")
  func image() throws {
    let html = try page(
      "![Il ponte di pietra](../files/images/ponte.png \"Il ponte nel 1950\")",
      in: try SampleFolder()
    )
    let tag =
      "<img src=\"files/images/ponte.png\" width=\"8\" height=\"5\" loading=\"lazy\" alt=\"Il ponte di pietra\">"
    #expect(html.contains(tag + "<figcaption>Il ponte nel 1950</figcaption>"))
  }

  @Test("Figures are filled in within titles, headings, descriptions and images too")
  func figures() throws {
    let folder = try SampleFolder()
    let text = """
      {"description": "Siamo {{members.total}} e contiamo su tutti gli altri."}

      # Noi {{members.total}}

      Prima.

      ## Perché {{members.social}}

      Poi.
      """
    try folder.write(text, to: "content/it/suppliers.md")
    #expect(try folder.run("build").status == 0)
    let html = try folder.text("site/suppliers.html")
    #expect(html.contains("<title>Noi 3 – Due Ponti</title>"))
    #expect(html.contains("<h1>Noi 3</h1>"))
    #expect(html.contains("Perché 2</h2>"))
    #expect(html.contains("<meta name=\"description\" content=\"Siamo 3 e contiamo su tutti gli altri.\">"))
    #expect(!html.contains("{{"))
  }
}
