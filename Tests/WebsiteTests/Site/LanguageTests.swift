import Content
import Testing

@testable import Website

@Suite("Languages")
struct LanguageTests {
  private let site: BuiltSite

  init() async throws { site = try await BuiltSite.small }

  @Test("A page names its versions in all languages, and the default one for everybody else")
  func alternates() throws {
    let expected = [
      "it": "https://www.dueponti.example/missione.html",
      "en": "https://www.dueponti.example/en/mission.html",
      "x-default": "https://www.dueponti.example/missione.html",
    ]
    for (path, language) in [("missione.html", "it"), ("en/mission.html", "en")] {
      let page = try site.page(path)
      #expect(page.language == language)
      #expect(page.alternates == expected)
      #expect(page.first("link", "rel", "canonical")?["href"] == expected[language])
      #expect(page.first("meta", "name", "robots") == nil)
    }
  }

  @Test("The home page is its folder for search engines")
  func home() throws {
    let page = try site.page("en/index.html")
    #expect(page.first("link", "rel", "canonical")?["href"] == "https://www.dueponti.example/en/")
    #expect(page.alternates["x-default"] == "https://www.dueponti.example/")
  }

  @Test(
    "A page in one language only is shown in the other with a notice, its own language set, and out of the search",
    arguments: [
      ("en/notizie.html", "it", "Notizie", "This page has not been translated yet: the text is in Italian."),
      (
        "visiting-us.html", "en", "Visiting us", "Questa pagina non è ancora tradotta: il testo è in inglese."
      ),
    ]
  )
  func fallback(path: String, original: String, title: String, notice: String) throws {
    let page = try site.page(path)
    #expect(page.language == (original == "it" ? "en" : "it"))
    #expect(page.first("h1", "lang", original)?.text == title)
    #expect(page.first("p", "class", "lead")?["lang"] == original)
    #expect(page.first("p", "class", "notice")?.text == notice)
    #expect(page.first("meta", "name", "robots")?["content"] == "noindex")
    #expect(page.first("link", "rel", "canonical") == nil)
    #expect(page.alternates.isEmpty)
  }

  @Test("The original of such a page stands alone: it is found by the search and has no other versions")
  func original() throws {
    let page = try site.page("notizie.html")
    #expect(page.first("meta", "name", "robots") == nil)
    #expect(page.first("link", "rel", "canonical")?["href"] == "https://www.dueponti.example/notizie.html")
    #expect(page.alternates.isEmpty)
  }

  @Test("A page that isn't wanted in other languages is not there")
  func notWanted() throws {
    #expect(site.files["albo-fornitori.html"] != nil)
    #expect(site.files.keys.filter { $0.contains("suppliers") || $0.hasPrefix("en/albo") } == [])
    let names = try site.page("en/a-z.html").all("a").map(\.text)
    #expect(!names.contains("Albo fornitori"))
  }

  @Test(
    "The language switcher leads to the same page",
    arguments: [
      ("missione.html", "en/mission.html"), ("en/mission.html", "../missione.html"),
      ("soci/faro.html", "../en/members/faro.html"), ("notizie.html", "en/notizie.html"),
      ("progetti/rifugio.html", "../en/projects/shelter.html"),
      ("soci/per-settore/verde.html", "../../en/members/by-sector/green-areas.html"),
      ("albo-fornitori.html", "en/index.html"),
    ]
  )
  func switcher(path: String, target: String) throws {
    let page = try site.page(path)
    let other = page.language == "it" ? "en" : "it"
    #expect(page.first("a", "hreflang", other)?["href"] == target)
  }

  @Test("Links lead to the reader's version of a page and of a heading")
  func links() throws {
    let mission = try site.page("en/mission.html")
    #expect(mission.all("a").contains { $0.text == "news" && $0["href"] == "notizie.html" })
    let news = try site.page("en/notizie.html")
    #expect(news.all("a").contains { $0.text == "quarto valore" && $0["href"] == "mission.html#our-values" })
  }

  @Test("The sitemap lists what search engines may know, and nothing else")
  func sitemap() throws {
    let sitemap = try site.text("sitemap.xml")
    for path in [
      "missione.html", "en/mission.html", "notizie.html", "en/visiting-us.html", "albo-fornitori.html",
    ] {
      #expect(sitemap.contains("<loc>https://www.dueponti.example/\(path)</loc>"))
    }
    for path in ["404.html", "en/404.html", "en/notizie.html", "visiting-us.html"] {
      #expect(!sitemap.contains("<loc>https://www.dueponti.example/\(path)</loc>"))
    }
  }

  @Test("Numbers, money and dates are written as each language writes them")
  func formats() throws {
    let italian = try site.text("progetti/rifugio.html")
    let english = try site.text("en/projects/shelter.html")
    #expect(italian.contains(">12.345<") && english.contains(">12,345<"))
    #expect(italian.contains("1.234.568\u{A0}€") && english.contains("€1,234,568"))
    #expect(italian.contains("15 febbraio 2021") && english.contains("15 February 2021"))
    #expect(try site.text("index.html").contains("3 soci dal 2003"))
    #expect(try site.text("soci/faro.html").contains("3 febbraio 2003"))
  }
}
