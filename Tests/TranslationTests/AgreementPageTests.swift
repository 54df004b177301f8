import Content
import Diagnostics
import Markdown
import Testing

@testable import Translation

@Suite struct AgreementPageTests {
  static let original = """
    # La missione

    Il 3 maggio 2024 i soci erano 19, con {{members.total}} in tutto.[^1]

    ## Chi siamo {#2.1}

    - Cooperiamo con [le reti](networks.md).
    - Scriveteci: info@tresponde.example, tel. 0544 123456.

    | Anno | Norma |
    |---|---|
    | 1991 | l. 381/1991 |

    ![](chart:members.trend "Una linea che sale.")

    [^1]: Dal bilancio.

    """
  static let translation = """
    # Our mission

    On 3 May 2024 there were 19 members, {{members.total}} in all.[^1]

    ## Who we are {#2.1}

    - We work with [networks](networks.md).
    - Write to info@tresponde.example, tel. +39 0544 123456.

    | Year | Act |
    |---|---|
    | 1991 | Law 381/1991 |

    ![](chart:members.trend "A rising line.")

    [^1]: From the accounts.

    """

  @Test("a faithful translation gives nothing to report")
  func faithful() {
    #expect(disagreements(Self.original, Self.translation) == [])
  }

  @Test(
    "each kind of disagreement has a rule of its own",
    arguments: [
      ("19 members", "20 members", "number-differs"), ("19 members", "members", "number-missing"),
      ("in all", "in all 4", "number-extra"), ("3 May 2024", "4 May 2024", "date-differs"),
      ("On 3 May 2024 t", "T", "date-missing"), ("in all", "in July", "date-extra"),
      ("{{members.total}}", "{{members.count}}", "figure-differs"),
      ("{{members.total}} ", "", "figure-missing"),
      ("in all", "in {{members.count}}", "figure-extra"), ("Law 381", "Law 318", "law-differs"),
      ("Law 381/1991", "that law", "law-missing"), ("in all", "by Law 59/1992", "law-extra"),
      ("info@", "post@", "email-differs"), ("info@tresponde.example", "us", "email-missing"),
      ("in all", "a@b.example", "email-extra"), ("0544 123456", "0544 123457", "phone-differs"),
      ("tel. +39 0544 123456", "now", "phone-missing"), ("in all", "0544 99 88 77", "phone-extra"),
      ("(networks.md)", "(members.md)", "link-differs"),
      ("[networks](networks.md)", "networks", "link-missing"),
      ("in all", "in [all](a-z.md)", "link-extra"),
      ("chart:members.trend", "chart:members.age", "image-differs"),
      ("![](chart:members.trend \"A rising line.\")\n", "", "block-missing"),
      ("in all.[^1]", "in all.", "footnote-missing"), ("in all.[^1]", "in all.[^1][^1]", "footnote-extra"),
      ("On 3", "![](images/a.jpg) On 3", "image-extra"), ("## Who we are {#2.1}\n", "", "heading-missing"),
      ("| Year", "## Acts\n\n| Year", "heading-extra"), ("## Who", "### Who", "heading-differs"),
      ("{#2.1}", "{#2.2}", "heading-differs"), ("- Write to", "  Write to", "list-items"),
      ("| 1991 |", "| A | B |\n| 1991 |", "table-rows"), ("![](", "> A quotation.\n\n![](", "block-extra"),
    ]
  )
  func rules(old: String, new: String, rule: String) {
    #expect(Self.translation.contains(old))
    let changed = Self.translation.replacing(old, with: new, maxReplacements: 1)
    let rules = disagreements(Self.original, changed).map { $0.split(separator: " ")[0] }
    #expect(rules.contains("translation.\(rule)"), "\(rules)")
    let mayShowMore = ["footnote-missing", "list-items"]
    #expect(Set(rules).count == 1 || mayShowMore.contains(rule), "\(rules)")
  }

  @Test("the report shows both lines, the translation’s first, and proposes the original’s number")
  func bothLines() throws {
    let found = check("I soci sono 12.345.", "There are 12,346 members.")
    let diagnostic = try #require(found.first)
    #expect(found.count == 1)
    #expect(
      diagnostic.path == "content/en/page.md" && diagnostic.span?.column == 11 && diagnostic.span?.length == 6
    )
    #expect(diagnostic.related?.path == "content/it/page.md" && diagnostic.related?.span.column == 13)
    #expect(diagnostic.replacement == "12,345")
    let text = DiagnosticReport(found).text(.italian, colour: false, width: 300)
    #expect(text.contains("There are 12,346 members.") && text.contains("I soci sono 12.345."))
    #expect(
      text.contains(
        "in content/en/page.md:1, con il motivo al posto dei puntini: <!-- ok translation.number-differs: … -->"
      )
    )
    let json = DiagnosticReport(found).json(.english)
    #expect(json.contains(#""related": {"file": "content/it/page.md", "line": 1, "column": 13"#))
    #expect(
      DiagnosticReport(found).github(.english).contains("compare with content/it/page.md:1: I soci sono")
    )
  }

  @Test("a block that is missing is reported once, and nothing behind it")
  func missingBlock() {
    let blocks = (1...9).map { "Il paragrafo dice \($0 * 11) e parla a lungo di soci, lavoro e territorio." }
    let others = (1...9).map { "The paragraph says \($0 * 11) and goes on about members, work and places." }
    let original = blocks.joined(separator: "\n\n")
    for index in 0..<9 {
      var fewer = others
      fewer.remove(at: index)
      let found = disagreements(original, fewer.joined(separator: "\n\n"))
      #expect(
        found == [
          "translation.block-missing | Il paragrafo dice \((index + 1) * 11) e parla a lungo di soci, lavoro e terri"
        ]
      )
      var more = others
      more.insert("> Something that nobody else says, in 7 words or more of it.", at: index)
      #expect(
        disagreements(original, more.joined(separator: "\n\n")).map { $0.prefix(24) } == [
          "translation.block-extra "
        ]
      )
    }
  }

  @Test("a sentence may move to a neighbouring paragraph, and a paragraph may be split or merged")
  func movedSentences() {
    let original =
      "Abbiamo 19 soci e molto da fare insieme.\n\nNel 2024 abbiamo lavorato in cinque paesi della valle."
    #expect(
      disagreements(
        original,
        "We have much to do together.\n\nIn 2024 our 19 members worked in five villages."
      ) == []
    )
    #expect(
      disagreements(
        original,
        "We have 19 members. In 2024 we worked together in five villages of the valley."
      ) == []
    )
    let long =
      "Abbiamo 19 soci, che sono tutti molto diversi fra loro. Nel 2024 abbiamo lavorato in cinque paesi della valle."
    #expect(
      disagreements(long, "We have 19 members, all very different.\n\nIn 2024 we worked in five villages.")
        == []
    )
    let other = "We have 19 members, all very different.\n\nIn 2025 we worked in five villages."
    #expect(
      Set(disagreements(long, other)) == ["translation.number-missing | 2024", "translation.number-extra | "]
    )
  }

  @Test("an image within a line that only the original has is missing")
  func missingImage() {
    #expect(disagreements("Ecco ![](a.png) qui.", "Here.") == ["translation.image-missing | a.png"])
  }

  @Test("with a language whose words aren’t known, digits and links are compared, words and dates as digits")
  func thirdLanguage() {
    let agreement = Agreement(formats: [.italian, LanguageFormat(language: "sl")])
    func check(_ italian: String, _ other: String) -> [String] {
      agreement.check(page(italian, other, languages: ("it", "sl"))).map(\.rule.id)
    }
    #expect(
      check("Il 3 maggio 1999 trenta soci, l. 381/1991.", "Dne 3. maja 1999 trideset, zakon 381/1991.") == []
    )
    #expect(check("Nel 1999 12.345 soci.", "1999 12\u{202F}345.") == [])
    #expect(check("Il 3 maggio 1999.", "Dne 4. maja 1999.") == ["translation.number-differs"])
  }

  @Test("a section does not answer for another")
  func sections() {
    let original = "# Uno\n\nSono 19.\n\n## Due\n\nSono tanti."
    #expect(disagreements(original, "# One\n\nThey are many.\n\n## Two\n\nThey are 19.").count == 2)
  }

  @Test(
    "a text left in the source’s language is guessed by its small words, and the guess keeps off names and titles"
  )
  func leftInSource() {
    let italian = "Mettiamo insieme imprese che curano le persone e creano lavoro nella provincia di tutti."
    let english =
      "We bring together enterprises that care for people and create work in the whole of the province."
    #expect(disagreements(italian, english) == [])
    let mixed =
      "We do much. Ma mettiamo insieme imprese che curano le persone e creano lavoro nella provincia."
    #expect(disagreements(italian, mixed).contains { $0.hasPrefix("translation.left-in-source-language") })
    for text in [
      "Read *Mettiamo insieme imprese che curano le persone e creano lavoro nella provincia* if you can.",
      "Read “Mettiamo insieme imprese che curano le persone e creano lavoro nella provincia” if you can.",
      "La Siepe, La Darsena, Il Cortile, Le Stanze, La Staffetta, Gli Orti, I Nidi, La Porta: all members.",
      "Le imprese che curano le persone.",
    ] {
      #expect(!disagreements(italian, text).contains { $0.contains("left-in-source") }, "\(text)")
    }
    #expect(disagreements(english, italian, languages: ("en", "it")) == [])
    #expect(
      disagreements(english, english, languages: ("en", "it")).map { $0.prefix(32) } == [
        "translation.identical-to-source "
      ]
    )
  }

  @Test("a text of more than three plain words that equals its source is reported; names and codes are not")
  func identical() {
    #expect(
      data("Servizi per le persone anziane", "Servizi per le persone anziane") == ["identical-to-source"]
    )
    #expect(data("Consorzio Tre Sponde", "Consorzio Tre Sponde") == [])
    #expect(data("Via Roma 12, 12345 Castelmoro", "Via Roma 12, 12345 Castelmoro") == [])
    #expect(
      data("Consorzio servizi sociali della valle", "Consorzio servizi sociali della valle", key: "x/name")
        == []
    )
    #expect(data("UNI EN ISO 9001:2015", "UNI EN ISO 9001:2015") == [])
    #expect(data("info@tresponde.example", "info@tresponde.example") == [])
  }

  @Test("a translation of less than 45 per cent of the words has lost something; short texts are no measure")
  func shorter() {
    let long = Array(repeating: "parola", count: 40).joined(separator: " ")
    #expect(data(long, Array(repeating: "word", count: 17).joined(separator: " ")) == ["much-shorter"])
    #expect(data(long, Array(repeating: "word", count: 18).joined(separator: " ")) == [])
    #expect(data(Array(repeating: "parola", count: 24).joined(separator: " "), "word") == [])
  }

  @Test("data and words are paired by key, and what the source has changed since is left alone")
  func keys() {
    let source = list("it", [("a", "Sono 19"), ("b", "Sono 20"), ("slug", "x-3"), ("x/slug", "tre-sponde")])
    let other = list("en", [("b", "They are 21"), ("a", "They are 19"), ("x/slug", "shores")])
    let pair = TextPair(name: .data("2024/report"), language: "en", source: source, translation: other)
    let agreement = Agreement(formats: [.italian, .english])
    #expect(agreement.check(pair).map(\.rule.id) == ["translation.number-differs"])
    #expect(agreement.check(pair, leavingOut: UnitsLeftOut(source: ["b"], translation: [])).isEmpty)
    let missing = TextPair(name: .data("2024/report"), language: "en", source: source, translation: nil)
    #expect(agreement.check(missing).isEmpty)
  }

  @Test("blocks that are known to be stale are left out, those around them are not")
  func leftOut() {
    let original = "# Uno\n\n> Sono 19.\n\nSono 20.\n\nNuovo, del 2025."
    let translation = "# One\n\nThey are 21.\n\nThey are 23.\n\n| Gone |\n|---|\n| 4 |"
    let pair = page(original, translation)
    let agreement = Agreement(formats: [.italian, .english])
    let stale = UnitsLeftOut(source: ["block/1", "block/3"], translation: ["block/2", "block/3"])
    #expect(agreement.check(pair, leavingOut: stale).map(\.rule.id) == ["translation.number-differs"])
  }

  @Test("a page that other languages don't want needs no link in them")
  func unwanted() {
    let agreement = Agreement(
      formats: [.italian, .english],
      exceptions: [],
      unwantedPages: ["members/forms"]
    )
    #expect(agreement.check(page("Vedi [i moduli](members/forms.md#x).", "See nothing.")).isEmpty)
    #expect(agreement.check(page("Vedi [i moduli](members/form.md).", "See nothing.")).count == 1)
  }
}
