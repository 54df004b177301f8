import Diagnostics
import Testing

@testable import Spreadsheets

@Suite("What an import says")
struct WordsTests {
  private static let long =
    "Vicinanza fa in modo che invecchiare a casa propria resti possibile, anche quando le forze calano e i figli vivono lontano, con un numero da chiamare a ogni ora."

  @Test(
    "No line is wider than the terminal, in either language",
    arguments: MessageLanguage.allCases,
    [60, 80, 100]
  )
  func width(language: MessageLanguage, width: Int) async throws {
    let row =
      "12345678903;Il Mulino, società cooperativa sociale;B;2025-03;Via del Mulino 4;99022;Borgoselva;CM;Cibo e agricoltura sociale;\(Self.long);Farine e pane;https://www.\(String(repeating: "mulino", count: 20)).example"
    let table =
      "cf;ragione sociale;tipo;socio dal;indirizzo;cap;comune;prov;settori;scopo;servizi;sito\n\(row)\n12102877771;;;;;;;;;\(Self.long);;\n"
    let outcome = try await Office.sample().take(table)
    let plan = try #require(outcome.plan, "\(outcome.problems)")
    let words = ImportWords(language, width: width)
    let text = words.columns(of: plan) + words.table(of: plan) + words.summary(of: plan) + words.written(plan)
    for line in text.split(separator: "\n") {
      #expect(line.unicodeScalars.count <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test("Changes stand in a table, with only so much of a long text as differs")
  func table() async throws {
    let outcome = try await Office.sample().take(
      "id;Telefno;scopo;settori\nvicinanza;0000 550299;\(Self.long);Anziani\n"
    )
    let plan = try #require(outcome.plan)
    let words = ImportWords(.italian, width: 80)
    #expect(
      words.columns(of: plan) + words.table(of: plan) + words.summary(of: plan) == """
        soci.csv: 4 colonne lette (UTF-8, separatore: punto e virgola)
          B  Telefno  → telefono (somiglia)
          C  scopo    → scopo (it)
          D  settori  → settori

        Vicinanza (vicinanza), riga 2
          campo       ora                           dopo
          ──────────  ────────────────────────────  ────────────────────────────────────
          settori     older-people, disability      older-people
          scopo (it)  … e i figli abitano lontano.  … e i figli vivono lontano, con un
                                                    numero da chiamare a ogni ora.
          telefono    +39 0000 550201               +39 0000 550299

        1 socio cambia; 18 del sito non sono nella tabella e restano come sono.

        """
    )
  }

  @Test("Two texts are shown from a little before their difference to a little behind it")
  func shortened() {
    let pair = ShortenedPair("a b c d e f g OLD h i j k l m n", "a b c d e f g NEW h i j k l m n")
    #expect(pair.old == "… e f g OLD h i j …" && pair.new == "… e f g NEW h i j …")
    let short = ShortenedPair("uno due tre", "uno due quattro")
    #expect(short.old == "uno due tre" && short.new == "uno due quattro")
    let longer = ShortenedPair("a a", "a a a")
    #expect(longer.old == "a a" && longer.new == "a a a")
  }

  @Test(
    "Yes and no are understood in both languages; anything else is asked again",
    arguments: [
      ("sì", true), ("SI", true), ("s", true), ("yes", true), ("Y", true), ("no", false), ("N", false),
      ("", false),
      (nil, false), ("forse", nil), ("ok", nil),
    ] as [(String?, Bool?)]
  )
  func answers(text: String?, answer: Bool?) { #expect(ImportWords.answer(text) == answer) }
}
