import Diagnostics
import Testing

@testable import Spreadsheets

@Suite("Headings")
struct HeadingTests {
  private let catalogue = HeadingCatalogue(languages: ["it", "en"])

  private func meaning(_ heading: String) -> String? {
    catalogue.meaning(of: heading).map { $0.field.code + ($0.isNear ? "~" : "") }
  }

  @Test(
    "People’s names for a column mean a field, in Italian and in English",
    arguments: [
      ("Ragione sociale", "legalName"), ("Rag. soc.", "legalName"), ("DENOMINAZIONE", "legalName"),
      ("Nome", "shortName"),
      ("C.F.", "taxCode"), ("Cod. Fiscale", "taxCode"), ("P.IVA", "taxCode"), ("tax code", "taxCode"),
      ("taxCode", "taxCode"), ("Tipologia", "kind"), ("forma giuridica", "kind"), ("Qualifica", "membership"),
      ("Data di costituzione", "foundedOn"), ("Socio dal", "joinedOn"), ("Data uscita", "leftOn"),
      ("Città", "town"), ("CITTA'", "town"), ("Prov.", "province"), ("CAP", "postcode"), ("Tel.", "phone"),
      ("E-mail", "email"), ("PEC", "pec"), ("Sito Web", "website"), ("Settori di attività", "sectors"),
      ("Indirizzo", "street"), ("N. civico", "number"), ("previous names", "legacyNames"),
    ]
  )
  func known(heading: String, field: String) { #expect(meaning(heading) == field) }

  @Test(
    "Texts say their language; without one, the site’s first is meant",
    arguments: [
      ("purpose_en", "purpose_en"), ("Scopo (inglese)", "purpose_en"), ("scopo in italiano", "purpose_it"),
      ("Scopo", "purpose_it"), ("Servizi EN", "services_en"), ("purpose (English)", "purpose_en"),
    ]
  )
  func languages(heading: String, field: String) { #expect(meaning(heading) == field) }

  @Test(
    "A slip of the finger is forgiven, and said to be one",
    arguments: [
      ("Telefno", "phone~"), ("Codice fisclae", "taxCode~"), ("Ragoine sociale", "legalName~"),
      ("Distreto", "district~"), ("Scoppo (inglese)", "purpose_en~"),
    ]
  )
  func nearMisses(heading: String, field: String) { #expect(meaning(heading) == field) }

  @Test(
    "What only looks alike means nothing",
    arguments: [
      "Note", "N.", "N°", "Telefono 2", "E-mail 2", "Referente", "Stato", "Data", "Capitale versato", "Soci",
      "Viale", "Capo", "Telefono (inglese)", "",
    ]
  )
  func unknown(heading: String) { #expect(meaning(heading) == nil) }

  @Test("Every field is known by its name in the open data and by both its labels")
  func labels() {
    for field in MemberField.all(languages: ["it", "en"]) where field.name != .number {
      #expect(meaning(field.code) == field.code)
    }
    for field in MemberField.all(languages: ["it", "en"]) {
      #expect(meaning(field.label.italian) == field.code && meaning(field.label.english) == field.code)
    }
  }

  @Test("Every heading means one field only")
  func unambiguous() {
    var owners: [String: Set<String>] = [:]
    for name in MemberField.Name.allCases {
      for heading in name.headings.italian + name.headings.english {
        owners[HeadingKey.of(heading), default: []].insert(name.rawValue)
      }
    }
    let shared = owners.filter { $0.value.count > 1 }.map { "\($0.key): \($0.value.sorted())" }
    #expect(shared.isEmpty, "\(shared)")
  }

  @Test("The program’s own name for a field goes before others; two of equal standing are an error")
  func twice() async throws {
    let office = try await Office.sample()
    let both = office.take("Partita IVA;Codice fiscale;Telefono\n99;12102877771;+39 0000 550299\n")
    #expect(both.problems == ["import.column-passed-over 1:1"])
    #expect(both.changes == ["vicinanza telefono: +39 0000 550201 → +39 0000 550299"])
    let tie = office.take("id;Tel;Tel.\nvicinanza;1;2\n")
    #expect(tie.problems == ["import.column-twice 1:8"] && tie.plan == nil)
    let near = office.take("id;Telefno;Telefono\nvicinanza;1;+39 0000 550299\n")
    #expect(near.problems == ["import.column-passed-over 1:4"] && near.changes.count == 1)
  }

  @Test("Headings may stand below a title; what means nothing is named and left out")
  func title() async throws {
    let outcome = try await Office.sample().take(
      "Soci del consorzio;;\n;;\nid;Note;Telefono\nvicinanza;Sentire Anna;+39 0000 550299\n"
    )
    #expect(outcome.problems == ["import.unknown-column 3:4"])
    #expect(outcome.changes == ["vicinanza telefono: +39 0000 550201 → +39 0000 550299"])
  }

  @Test("All columns that mean nothing are named together, by letter and heading")
  func unknownColumns() async throws {
    let outcome = try await Office.sample().take("N.;id;Note;Capitale\n1;mollica;sentire Anna;1.500,00\n")
    #expect(outcome.problems == ["import.unknown-column 1:1"] && outcome.plan?.unchangedCount == 1)
    #expect(outcome.diagnostics.first?.arguments["columns"] == "A (N.), C (Note), D (Capitale)")
  }

  @Test("Without a column that says whose row it is, nothing is imported")
  func withoutKey() async throws {
    let outcome = try await Office.sample().take("Denominazione;Telefono\nVicinanza;+39 0000 550299\n")
    #expect(outcome.problems == ["import.no-key 1:1"] && outcome.plan == nil)
  }
}
