import Content
import Diagnostics
import Testing

@testable import Printing

@Suite("The checklist for filing")
struct FilingChecklistTests {
  private func checklist(
    filedOn: PartialDate? = nil,
    publishedOn: PartialDate? = nil
  ) throws -> FilingChecklist {
    FilingChecklist(
      year: 2024,
      approvedOn: try #require(PartialDate("2025-05-23")),
      approvedBy: LocalizedText(["it": "Assemblea dei soci", "en": "Members’ assembly"]),
      filedOn: filedOn,
      protocolNumber: filedOn.map { _ in "PRA/1/2025" },
      publishedOn: publishedOn,
      variant: .withAttachments,
      pageCount: 57,
      size: 1_234_567,
      copy: "register/2024/01199047778-bilancio-sociale-2024.pdf",
      dataFile: "content/data/2024/report.json"
    )
  }

  @Test("tells before the filing what is done and what is left")
  func open() throws {
    #expect(
      try checklist().text(in: .italian) == """
        Per il deposito al Registro delle imprese:
        ✓ Approvato: 23 maggio 2025 (Assemblea dei soci).
        ✓ Formato: PDF/A-3a e PDF/UA-1, 57 pagine, 1,2\u{A0}MB: register/2024/01199047778-bilancio-sociale-2024.pdf
        ☐ Verbale di approvazione: si allega al bilancio sociale.
        ☐ Pratica: codice del documento B08, solo PDF/A e non XBRL; diritti 32 euro, senza bollo.
        ☐ Firma digitale CAdES (.p7m): si appone a mano, con il proprio programma di firma. Se la tua Camera di \
        commercio la vuole diversa, vale quello che dice.
        ☐ Deposito: entro il 30 giugno 2025 (art. 48, comma 3, d.lgs. 117/2017; nota del Ministero del lavoro 8452 \
        del 24 giugno 2021). Chi deposita più tardi il bilancio d’esercizio, cioè entro 30 giorni \
        dall’approvazione (art. 2435 c.c.), ha lo stesso termine anche per questo.
        ☐ Dopo il deposito: data e protocollo in content/data/2024/report.json («filing»: «date», «protocol»).
        ☐ Pubblicazione sul proprio sito: ./bilancio build, poi data in content/data/2024/report.json \
        («publication»: «date»).

        """
    )
  }

  @Test("says the same in English, line by line")
  func english() throws {
    let lines = try checklist().lines(in: .english)
    #expect(try lines.map(\.isDone) == checklist().lines(in: .italian).map(\.isDone))
    #expect(lines.map(\.isDone) == [true, true, false, false, false, false, false, false])
    #expect(lines[0].text == "Approved: 23 May 2025 (Members’ assembly).")
    for fact in ["B08", "32 euros", "no stamp duty"] { #expect(lines[3].text.contains(fact), "\(fact)") }
    #expect(lines[5].text.contains("by 30 June 2025") && lines[5].text.contains("art. 2435"))
  }

  @Test("ticks what report.json knows, and sends whoever filed already to the Chamber first")
  func filed() throws {
    let filed = try checklist(filedOn: PartialDate("2025-06-11"), publishedOn: PartialDate("2025-06-12"))
    let lines = filed.lines(in: .italian)
    #expect(lines.filter { !$0.isDone }.isEmpty)
    #expect(
      lines[5].text
        == "Depositato: 11 giugno 2025, protocollo PRA/1/2025. Per depositarlo di nuovo, senti prima la Camera di commercio."
    )
    #expect(lines[7].text == "Pubblicato sul sito: 12 giugno 2025.")
  }

  @Test("A copy's name has letters, digits and hyphens only")
  func copy() {
    let copy = RegisterCopy(year: 2024, taxCode: "IT 0119/904.7778è", folder: "register")
    #expect(copy.path == "register/2024/IT01199047778-bilancio-sociale-2024.pdf")
  }
}
