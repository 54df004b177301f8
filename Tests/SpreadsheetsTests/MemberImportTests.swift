import Content
import Diagnostics
import Foundation
import Testing

@testable import Spreadsheets

@Suite("Members from a table")
struct MemberImportTests {
  private let office: Office

  init() async throws { office = try await Office.sample() }

  private static let newHead =
    "codice fiscale;denominazione;tipo;socio dal;indirizzo;cap;comune;prov;settori;scopo;servizi"
  private static let newRow =
    "12345678903;Il Mulino, società cooperativa sociale;B;2025-03;Via del Mulino 4;99022;Borgoselva;CM;Cibo e agricoltura sociale;Macina il grano della valle.;Farine e pane"

  @Test(
    "The site’s own open data go back in and change nothing, in whatever way a spreadsheet saves them again"
  )
  func openData() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Office.repository)/site/open-data/members.csv"))
    let text = String(decoding: data.dropFirst(3), as: UTF8.self)
    let columns = text.prefix { $0 != "\r\n" }.split(separator: ";").count
    let forms: [[UInt8]] = [
      Array(data), Array(text.utf8), text.windows1252,
      Array(text.replacingOccurrences(of: "\r\n", with: "\n").utf8),
      Array((text + String(repeating: String(repeating: ";", count: columns - 1) + "\r\n", count: 5)).utf8),
    ]
    for form in forms {
      let outcome = office.take(form)
      let plan = try #require(outcome.plan, "\(outcome.problems)")
      #expect(outcome.diagnostics.isEmpty && plan.changes.isEmpty, "\(outcome.problems) \(outcome.changes)")
      #expect(plan.unchangedCount == office.content.members.count && plan.absentCount == 0)
      #expect(try outcome.file == office.members())
    }
  }

  @Test("A member is found by its tax code, else by its id; other fields and members stay as they are")
  func finding() {
    let byCode = office.take("cf;telefono\n12839317778;+39 0000 1\n")
    #expect(byCode.changes == ["mollica telefono: +39 0000 550213 → +39 0000 1"])
    let byID = office.take("id;telefono\nmollica;+39 0000 1\n")
    #expect(byID.changes == byCode.changes && byID.file == byCode.file)
    #expect(byCode.plan?.absentCount == office.content.members.count - 1)
  }

  @Test("An empty cell takes nothing away, and a column that isn’t there neither")
  func emptyCells() throws {
    let outcome = office.take("id;telefono;sito;data uscita;scopo\nmollica;;;;\n")
    #expect(outcome.changes.isEmpty && outcome.diagnostics.isEmpty)
    #expect(try outcome.file == office.members())
  }

  @Test(
    "What says the same in a poorer form changes nothing",
    arguments: [
      "telefono;0000550213", "telefono;0000/550213", "sito;www.mollica.example",
      "e-mail;INFO@MOLLICA.EXAMPLE",
      "socio dal;2009", "socio dal;dic-09", "indirizzo;Via del Forno Comunale, 4",
      "nome;Mollica, società cooperativa sociale",
      "denominazione;Mollica", "distretto;PIANA DI CASTELMORO",
      "territori;costa-dei-tamerici, piana-di-castelmoro",
      "servizi;Mense scolastiche e aziendali| Forno con bottega |Rinfreschi con prodotti dei soci",
      "services_en;School and company canteens|A bakery with a shop|Catering with members' products",
    ]
  )
  func sameMeaning(text: String) {
    let parts = text.split(separator: ";")
    let outcome = office.take("id;\(parts[0])\nmollica;\(parts[1])\n")
    #expect(outcome.plan != nil && outcome.changes.isEmpty, "\(outcome.changes) \(outcome.problems)")
  }

  @Test("A changed address is parted into its fields, and only those change that differ")
  func address() {
    let outcome = office.take("id;indirizzo;comune\nmollica;Via Nuova 7, località Chiusa;Castelmoro\n")
    #expect(
      outcome.changes == [
        "mollica via: Via del Forno Comunale → Via Nuova", "mollica numero civico: 4 → 7",
        "mollica località: — → località Chiusa",
      ]
    )
    let number = office.take("id;via;numero civico\nmollica;Via del Forno Comunale 8;8\n")
    #expect(number.changes == ["mollica numero civico: 4 → 8"])
  }

  @Test("A service keeps what the other language says of it, as long as it can be told which one it is")
  func services() throws {
    let outcome = office.take("id;servizi\nmollica;Forno con bottega|Mense per tutti\n")
    let changed = try #require(outcome.plan).new
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "members.json", bytes: changed)
    let value = try #require(JSONReader.parse(file, diagnostics: &diagnostics))
    let mollica = try #require(value["members"]?.array.first { $0["id"]?.string == "mollica" })
    let services = MemberRecord(value: mollica).services.map { $0.map { "\($0.code): \($0.text)" } }
    #expect(services == [["it: Forno con bottega", "en: A bakery with a shop"], ["it: Mense per tutti"]])
    let unequal = office.take("id;servizi;services (english)\nmollica;a|b;c\n")
    #expect(unequal.problems == ["import.services-differ 2:9"] && unequal.plan == nil)
  }

  @Test("A new member needs what its page shows; what follows from the rest is proposed")
  func newMember() throws {
    let outcome = office.take("\(Self.newHead)\n\(Self.newRow)\n")
    #expect(outcome.diagnostics.isEmpty, "\(outcome.problems)")
    let proposed = outcome.changes.filter { $0.hasSuffix("?") }
    #expect(
      proposed == [
        "il-mulino id: — → il-mulino?", "il-mulino nome breve: — → Il Mulino?",
        "il-mulino qualifica: — → ordinary?", "il-mulino distretto: — → val-lerina?",
        "il-mulino territori: — → val-lerina?",
      ]
    )
    let original = try office.members()
    let expected = try original.replacing(
      once: "\n    }\n  ]\n}",
      with: """

            },
            {
              "id": "il-mulino",
              "legalName": "Il Mulino, società cooperativa sociale",
              "shortName": "Il Mulino",
              "taxCode": "12345678903",
              "kind": "B",
              "membership": "ordinary",
              "joinedOn": "2025-03",
              "address": {
                "street": "Via del Mulino",
                "number": "4",
                "postcode": "99022",
                "town": "Borgoselva",
                "province": "CM"
              },
              "district": "val-lerina",
              "territories": ["val-lerina"],
              "sectors": ["food-and-farming"],
              "purpose": { "it": "Macina il grano della valle." },
              "services": [{ "it": "Farine e pane" }],
              "contacts": {}
            }
          ]
        }
        """
    )
    #expect(outcome.file == expected)
  }

  @Test("A new member that lacks something is refused with all that it lacks")
  func incomplete() throws {
    let outcome = office.take("cf;nome;indirizzo\n12345678903;Il Mulino;Via del Mulino\n")
    #expect(outcome.problems == ["import.fields-missing 2:1"] && outcome.plan == nil)
    let summary = try #require(outcome.diagnostics.first).wording(in: .italian).summary
    for word in ["tipo", "data di ingresso", "numero civico", "cap", "settori", "scopo (it)", "servizi (it)"]
    {
      #expect(summary.contains(word), "\(summary)")
    }
    #expect(
      !summary.contains("scopo (en)") && !summary.contains("nome breve") && !summary.contains("telefono")
    )
  }

  @Test("Two new members of the same name get two ids")
  func freeIDs() throws {
    let second = Self.newRow.replacingOccurrences(of: "12345678903", with: "01234567897")
    let third = Self.newRow.replacingOccurrences(of: "12345678903", with: "04201000397")
      .replacingOccurrences(of: "Il Mulino,", with: "Vicinanza,")
    let outcome = office.take([Self.newHead, Self.newRow, second, third].joined(separator: "\n"))
    #expect(
      outcome.plan?.changes.map(\.id) == ["il-mulino", "il-mulino-2", "vicinanza-2"],
      "\(outcome.problems)"
    )
  }

  @Test("A new member in two rows is told by its tax code")
  func newTwice() throws {
    let outcome = office.take([Self.newHead, Self.newRow, Self.newRow].joined(separator: "\n"))
    #expect(outcome.problems == ["import.row-twice 3:1"])
  }

  @Test("Rows that contradict one another, or themselves, are errors")
  func contradictions() {
    #expect(office.take("id;nome\nmollica;A\nmollica;B\n").problems == ["import.row-twice 3:1"])
    #expect(office.take("id;cf\nmollica;12102877771\n").problems == ["import.row-of-two 2:9"])
    let kept = office.take("id;cf;telefono\nmolica;12839317778;+39 0000 1\n")
    #expect(kept.problems == ["import.id-kept 2:1"] && kept.changes.count == 1)
    #expect(!kept.file.contains("\"molica\""))
  }

  @Test("A note or a sum below the table is passed over; a row with more in it is not")
  func notes() {
    let head = "id;cf;nome;telefono;comune\nmollica;12839317778;;+39 0000 1;\n"
    for row in [";;Totale soci: 19;;", ";19;Totale;;"] {
      let outcome = office.take(head + row + "\n")
      #expect(outcome.problems.count == 1 && outcome.problems[0].hasPrefix("import.row-skipped 3:"))
      #expect(outcome.changes.count == 1)
    }
    let unnamed = office.take(head + ";;Vicinanza;0000 550201;Castelmoro\n")
    #expect(unnamed.problems == ["import.row-without-key 3:3"])
    #expect(unnamed.diagnostics.first?.replacement == "vicinanza")
    #expect(
      office.take(head + "vicinanza;;;;Castelmoro;boh\n").problems == ["import.cell-without-heading 3:25"]
    )
  }

  @Test("All mistakes are told at once, and nothing is imported")
  func collected() {
    let outcome = office.take(
      "id;cf;tipo;socio dal;telefono\nmollica;12839317779;cooperativa;ieri;123456789\nvicinanza;;;;boh\n"
    )
    #expect(
      outcome.problems == [
        "import.tax-code-check-digit 2:9", "import.unknown-value 2:21", "import.date 2:33",
        "import.value-form 3:14",
      ]
    )
    #expect(outcome.plan == nil)
  }

  @Test("A tax code may be corrected where the id says whose it is")
  func newTaxCode() {
    let outcome = office.take("id;cf\nmollica;12345678903\n")
    #expect(outcome.changes == ["mollica codice fiscale: 12839317778 → 12345678903"])
  }

  @Test("Importing twice changes nothing the second time")
  func twice() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("import-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: office.content.root, toPath: folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }
    let table = "\(Self.newHead);telefono\n\(Self.newRow);0000 550300\n12839317778;;;;;;;;;;;0000 1234\n"
    let copy = try await Office(folder.path)
    let first = copy.take(table)
    var diagnostics: [Diagnostic] = []
    let plan = try #require(first.plan, "\(first.problems)")
    let isWritten = plan.write(diagnostics: &diagnostics)
    #expect(isWritten && diagnostics.isEmpty)
    #expect(try copy.members() == first.file)
    let second = try await Office(folder.path).take(table)
    #expect(second.changes.isEmpty && second.plan?.unchangedCount == 2, "\(second.changes)")
    // Of a plan made before, nothing is written over what has been saved since.
    let isWrittenAgain = plan.write(diagnostics: &diagnostics)
    #expect(!isWrittenAgain)
    #expect(diagnostics.map(\.rule) == [.importFileChanged])
    #expect(try copy.members() == first.file)
  }
}
