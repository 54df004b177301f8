import Foundation
import Testing

@Suite("A third language")
struct ThirdLanguageTests {
  /// The small sample in French too: its words, and two pages.
  private func french() throws -> SampleFolder {
    let folder = try SampleFolder()
    try folder.replace(
      "{ \"code\": \"en\", \"name\": \"English\" }",
      with: "{ \"code\": \"en\", \"name\": \"English\" }, { \"code\": \"fr\", \"name\": \"Français\" }",
      in: "content/site.json"
    )
    for (language, name) in [("it", "francese"), ("en", "French")] {
      try folder.addWords("\"languageNames.fr\": \"\(name)\"", language: language)
    }
    try folder.write(folder.bytes("content/en/interface.json"), to: "content/fr/interface.json")
    try folder.write(folder.bytes("content/en/figures.json"), to: "content/fr/figures.json")
    let months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    try folder.addWords("\"months\": \"\(months)\", \"day\": \"{day} {month} {year}\"", language: "fr")
    try folder.replace("10,000", with: "10\u{202F}000", in: "content/fr/interface.json")
    try folder.write(
      """
      # Deux Ponts

      Trois organismes, deux rives : {{members.total}} membres depuis {{consortium.foundedYear}}. Notre
      [mission](mission.md) dit pourquoi.

      ![Le pont de pierre sur la rivière](../files/images/ponte.png)

      """,
      to: "content/fr/index.md"
    )
    try folder.write(
      """
      # Notre mission

      Pourquoi nous existons.

      ## Nos valeurs

      Les [statuts](../files/documents/statuto.pdf) le disent. Voir aussi les [nouvelles](news.md) et
      [Normattiva](https://www.normattiva.it/).

      ## Qui décide

      Les membres, selon [nos valeurs](#nos-valeurs).

      """,
      to: "content/fr/mission.md"
    )
    return folder
  }

  @Test("is a folder, its words and an entry in site.json: nothing else")
  func build() throws {
    let folder = try french()
    let run = try folder.run("build", "--format", "json")
    #expect(run.status == 0)
    #expect(try Problem.all(in: run).allSatisfy { $0.id == "content.text-not-translated" })
    let home = try folder.text("site/fr/index.html")
    #expect(home.contains("<html lang=\"fr\">"))
    #expect(home.contains("<h1>Deux Ponts</h1>"))
    let mission = try folder.text("site/missione.html")
    for (code, path) in [
      ("it", "missione"), ("en", "en/mission"), ("fr", "fr/mission"), ("x-default", "missione"),
    ] {
      let link =
        "<link rel=\"alternate\" hreflang=\"\(code)\" href=\"https://www.dueponti.example/\(path).html\">"
      #expect(mission.contains(link))
    }
    #expect(folder.exists("site/fr/feed.xml"))
    #expect(try folder.text("site/open-data/members.csv").contains(";purpose_it;purpose_en;purpose_fr\r\n"))
  }

  @Test("writes dates as it says itself, and what it says nothing about after the standards")
  func formats() throws {
    let folder = try french()
    try folder.run("build")
    #expect(try folder.text("site/fr/soci/arcobaleno.html").contains(">3 février 2003<"))
    #expect(try folder.text("site/fr/progetti/rifugio.html").contains(">12\u{202F}345<"))
  }

  @Test("shows pages that it doesn't have in the first language that has them")
  func fallback() throws {
    let folder = try french()
    try folder.run("build")
    let territories = try folder.text("site/fr/territori.html")
    #expect(territories.contains("<h1 lang=\"it\">I territori</h1>"))
    #expect(territories.contains("the text is in Italian."))
    #expect(territories.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(try folder.text("site/fr/visiting-us.html").contains("<h1 lang=\"en\">Visiting us</h1>"))
  }

  @Test("needs every word of the interface, its own name in the other languages too")
  func words() throws {
    let folder = try french()
    try folder.replace("\"languageNames.fr\": \"francese\",", with: "", in: "content/it/interface.json")
    try folder.replace("\"languageNames.fr\": \"French\",", with: "", in: "content/fr/interface.json")
    try folder.replace("\"languageNames.fr\": \"French\",", with: "", in: "content/en/interface.json")
    let problems = try folder.problems().filter { $0.contains("/interface.json ") }
    #expect(problems == ["en", "fr", "it"].map { "content/\($0)/interface.json content.missing-word" })
  }
}

extension SampleFolder {
  /// Adds members at the beginning of a language's `interface.json`.
  fileprivate func addWords(_ members: String, language: String) throws {
    let file = "content/\(language)/interface.json"
    let text = try text(file)
    let start = try #require(text.firstIndex(of: "{"))
    try write("{\n  " + members + ", " + text[text.index(after: start)...], to: file)
  }
}
