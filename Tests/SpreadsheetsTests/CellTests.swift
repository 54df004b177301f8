import Diagnostics
import Testing

@testable import Spreadsheets

@Suite("Cells")
struct CellTests {
  private let office: Office

  init() async throws { office = try await Office.sample() }

  /// What is read of a text, and the rules that are reported.
  private func read(_ text: String, _ name: MemberField.Name) -> (
    value: FieldValue?, rules: [String], near: String?
  ) {
    let source = SourceFile(path: "a.csv", text: text)
    var reader = CellReader(source, Vocabulary(of: office.content))
    let cell = SpreadsheetCell(text, range: 0..<text.utf8.count, row: 2, column: 0)
    let value = reader.value(of: cell, for: MemberField(name))
    return (value, reader.diagnostics.map(\.rule.id), reader.diagnostics.first?.replacement)
  }

  @Test(
    "A tax code is eleven digits, in whatever form a spreadsheet has left them",
    arguments: [
      "12102877771", " 12102877771 ", "12.102.877.771", "12102877771,00", "IT12102877771", "121 0287 7771",
    ]
  )
  func taxCodes(text: String) {
    let (value, rules, _) = read(text, .taxCode)
    #expect(value == .text("12102877771") && rules.isEmpty)
  }

  @Test(
    "Zeros that a spreadsheet has taken from the front come back, and that is said",
    arguments: [
      ("1234567897", MemberField.Name.taxCode, "01234567897"), ("184", .postcode, "00184"),
      ("1234567897,0", .taxCode, "01234567897"),
    ]
  )
  func zeros(text: String, name: MemberField.Name, whole: String) {
    let (value, rules, _) = read(text, name)
    #expect(value == .text(whole) && rules == ["import.zeros-restored"])
  }

  @Test(
    "What can’t be a tax code is refused for its own reason",
    arguments: [
      ("12102877772", "import.tax-code-check-digit"), ("1210287777", "import.tax-code-form"),
      ("RSSMRA80A01H501U", "import.tax-code-form"), ("123", "import.tax-code-form"),
      ("1,21029E+10", "import.number-shortened"), ("1.2E+10", "import.number-shortened"),
      ("#N/D", "import.formula-error"), ("#REF!", "import.formula-error"), ("######", "import.formula-error"),
      ("Err:510", "import.formula-error"),
    ]
  )
  func wrongTaxCodes(text: String, rule: String) {
    let (value, rules, _) = read(text, .taxCode)
    #expect(value == nil && rules == [rule])
  }

  @Test(
    "Dates are read as an Italian spreadsheet writes them",
    arguments: [
      ("12/03/1991", "1991-03-12"), ("12/3/91", "1991-03-12"), ("1991-03-12", "1991-03-12"),
      ("1991-03-12 00:00:00", "1991-03-12"), ("12/03/1991 0:00", "1991-03-12"), ("12-mar-91", "1991-03-12"),
      ("12 marzo 1991", "1991-03-12"), ("giu-99", "1999-06"), ("06/1999", "1999-06"), ("1999-06", "1999-06"),
      ("1999", "1999"), ("15/01/25", "2025-01-15"), ("1.1.2020", "2020-01-01"), ("set-05", "2005-09"),
    ]
  )
  func dates(text: String, date: String) {
    let (value, rules, _) = read(text, .joinedOn)
    #expect(value == .text(date) && rules.isEmpty, "\(text): \(String(describing: value))")
  }

  @Test(
    "What is no date is refused; of a number that Excel keeps for a day, the day is proposed",
    arguments: [
      ("31/02/2025", nil), ("boh", nil), ("33309", "1991-03-12"), ("12/91", nil), ("44196,00", "2020-12-31"),
    ] as [(String, String?)]
  )
  func wrongDates(text: String, proposal: String?) {
    let (value, rules, near) = read(text, .joinedOn)
    #expect(value == nil && rules == ["import.date"] && near == proposal)
  }

  @Test(
    "Kinds are known by id, by the site’s words and by what people call them",
    arguments: [
      ("B", "B"), ("b", "B"), ("tipo B", "B"), ("Coop. soc. di tipo A", "A"), ("mista (A e B)", "AB"),
      ("A+B", "AB"),
      ("Cooperativa sociale di tipo B", "B"), ("Social cooperative type A", "A"),
      ("Associazione", "association"),
      ("consorzio", "consortium"), ("cooperativa di servizi", "serviceCoop"), ("APS", "association"),
    ]
  )
  func kinds(text: String, kind: String) { #expect(read(text, .kind).value == .text(kind)) }

  @Test("A value that doesn’t exist is refused, with the one that may have been meant")
  func unknownValues() {
    let (none, rules, _) = read("cooperativa sociale", .kind)
    #expect(none == nil && rules == ["import.unknown-value"])
    #expect(read("Asociazione", .kind).near == "association")
    #expect(read("Val Lerinna", .district).near == "val-lerina")
    #expect(read("Val Lerina", .district).value == .text("val-lerina"))
    #expect(read("socio sovventore", .membership).value == .text("funder"))
  }

  @Test(
    "Lists are parted at commas, semicolons and line ends; each wrong part is reported, and the cell not read",
    arguments: [
      ("older-people, disability", ["older-people", "disability"]),
      ("Anziani; Disabilità", ["older-people", "disability"]),
      ("Anziani\nAnziani\nSalute mentale", ["older-people", "mental-health"]),
      ("Minori ed educazione", ["children-and-education"]),
    ]
  )
  func lists(text: String, ids: [String]) {
    #expect(read(text, .sectors).value == .list(ids))
    let (value, rules, _) = read(text + "; Astronomia; Pesca", .sectors)
    #expect(value == nil && rules == ["import.unknown-value", "import.unknown-value"])
  }

  @Test(
    "Contacts take the form that the pages need",
    arguments: [
      ("0000 550201", MemberField.Name.phone, "+39 0000 550201"), ("0000/550201", .phone, "+39 0000 550201"),
      ("0039 0000 550201", .phone, "+39 0000 550201"), ("+39 (0000) 55.02.01", .phone, "+39 0000 55 02 01"),
      ("www.mulino.example", .website, "https://www.mulino.example"),
      ("http://m.example/", .website, "http://m.example/"),
      ("mailto:info@m.example", .email, "info@m.example"), ("Anna <a@m.example>", .email, "a@m.example"),
      ("cm", .province, "CM"), ("(CM)", .province, "CM"), ("I-99010", .postcode, "99010"),
      ("Il  Mulino\nVecchio", .shortName, "Il Mulino Vecchio"), ("'=Uno", .shortName, "=Uno"),
      ("'a", .shortName, "'a"),
    ]
  )
  func forms(text: String, name: MemberField.Name, value: String) {
    let (read, rules, _) = read(text, name)
    #expect(read == .text(value) && rules.isEmpty, "\(String(describing: read)) \(rules)")
  }

  @Test(
    "What has another form is refused",
    arguments: [
      ("0000 550201 (Anna)", MemberField.Name.phone), ("0000 550201, 0000 550202", .phone), ("info", .email),
      ("a@m.example; b@m.example", .email), ("sito in costruzione", .website), ("Castelmoro", .province),
      ("99", .postcode), ("Il Mulino", .id), ("7", .id), ("Via Roma 1, 99010 Castelmoro", .street),
    ]
  )
  func wrongForms(text: String, name: MemberField.Name) {
    let (value, rules, _) = read(text, name)
    #expect(value == nil && rules == ["import.value-form"])
  }

  @Test(
    "A street’s cell may hold the number and the locality",
    arguments: [
      ("Via dei Cordai 22", "Via dei Cordai", "22", nil), ("Via dei Cordai, 22", "Via dei Cordai", "22", nil),
      ("Via degli Argini 14/B, località Ponte Vecchio", "Via degli Argini", "14/B", "località Ponte Vecchio"),
      ("Via XXV Aprile n. 3", "Via XXV Aprile", "3", nil), ("Via 25 Aprile 12", "Via 25 Aprile", "12", nil),
      ("Via 25 Aprile", "Via 25 Aprile", nil, nil),
      ("Strada Provinciale 12, 4", "Strada Provinciale 12", "4", nil),
      ("Via Roma snc", "Via Roma", "snc", nil),
      ("Via Roma, s.n.c., Frazione Monte", "Via Roma", "snc", "Frazione Monte"),
      ("Piazza Maggiore 1 bis", "Piazza Maggiore", "1 bis", nil), ("Via Verdi 7 A", "Via Verdi", "7 A", nil),
      ("Via Roma, n° 5", "Via Roma", "5", nil), ("Via Roma, 14 bis", "Via Roma", "14 bis", nil),
    ] as [(String, String, String?, String?)]
  )
  func streets(text: String, street: String, number: String?, locality: String?) {
    let line = StreetLine(text)
    #expect(line.street == street && line.number == number && line.locality == locality, "\(line)")
  }

  @Test("Every message about a cell names it as a spreadsheet does")
  func cellNames() throws {
    let outcome = office.take("id;Telefono;Socio dal\nvicinanza;no;mai\n")
    let summaries = outcome.diagnostics.map { $0.wording(in: .italian).summary }
    #expect(outcome.problems == ["import.date 2:14", "import.value-form 2:11"])
    #expect(summaries.contains { $0.contains("B2") } && summaries.contains { $0.contains("C2") })
  }
}
