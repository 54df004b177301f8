import Foundation
import Testing

@testable import Spreadsheets

/// What LibreOffice 7.4 makes of `Tests/Fixtures/Spreadsheets/soci.fods` under Italian settings (`ooSetupSystemLocale`
/// it-IT in its profile), once as UTF-8 (76) and once as Windows-1252 (1):
///
///     soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1040,false,true' soci.fods
///     soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):59,34,1,1,,1040,false,true' soci.fods
///
/// The numbers are separator, quotation mark, encoding, first line, language, whether all texts are quoted, and whether
/// values are written as they are shown. The table has a title above the headings, codes and postcodes that are numbers,
/// dates, amounts with decimals, a line break and semicolons in cells, and below it a sum and a row that is only blanks.
@Suite("A table exported by LibreOffice")
struct LibreOfficeTests {
  @Test(
    "is read the same from UTF-8 and from Windows-1252",
    arguments: ["soci-utf8.csv", "soci-windows.csv"]
  )
  func changes(name: String) async throws {
    let path = "\(Office.repository)/Tests/Fixtures/Spreadsheets/\(name)"
    let outcome = try await Office.sample().take(Array(Data(contentsOf: URL(fileURLWithPath: path))))
    // The phone's heading lacks a letter; «Capitale versato» is no field; a code has lost its zero; below stands a sum.
    #expect(
      outcome.problems == [
        "import.unknown-column 2:164", "import.zeros-restored 5:48", "import.row-skipped 8:1",
      ]
    )
    #expect(
      outcome.changes.filter { !$0.hasPrefix("il-mulino") } == [
        "vicinanza telefono: +39 0000 550201 → +39 0000 550299",
        "mollica settori: food-and-farming → food-and-farming, green-areas",
      ]
    )
    let plan = try #require(outcome.plan)
    let new = try #require(plan.changes.last)
    #expect(new.isNew && new.id == "il-mulino-d-acqua" && new.row == 5)
    for line in [
      "codice fiscale: — → 01234567897", "data di fondazione: — → 2019-10-01",
      "data di ingresso: — → 2025-01-15",
      "via: — → Via del Mulino", "numero civico: — → 4/B", "località: — → località Ponte Vecchio",
      "cap: — → 99022",
      "telefono: — → +39 0000 550300", "servizi (it): — → Farine e pane, Visite per le scuole",
      "scopo (it): — → Il Mulino d’Acqua macina il grano della valle; lo chiamano «il “vecchio” mulino», ed è un posto di lavoro.",
    ] {
      #expect(outcome.changes.contains("il-mulino-d-acqua \(line)"), "\(line)")
    }
    #expect(
      outcome.file.contains(#""services": [{ "it": "Farine e pane" }, { "it": "Visite per le scuole" }]"#)
    )
  }
}
