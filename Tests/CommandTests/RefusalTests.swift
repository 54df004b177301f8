import Foundation
import Testing

@Suite("A question that can't be answered")
struct RefusalTests {
  @Test(
    "ends with status 2 and one sentence in the user's language",
    arguments: [
      (["figures", "1999"], "it", "Nessun anno ha dati in content/data."),
      (["report", "status", "2024"], "it", "Il 2024 non ha un bilancio sociale"),
      (["report", "status", "2024"], "en", "2024 has no social report"),
      (
        ["where-used", "members.totl"], "it", "Nessuna cifra si chiama «members.totl». Forse «members.total»?"
      ),
      (["where-used", "members.totl"], "en", "No figure is called “members.totl”. Perhaps “members.total”?"),
    ]
  )
  func refusal(arguments: [String], language: String, reason: String) throws {
    let folder = try SampleFolder()
    let run = try Run(arguments + ["--language", language] + SampleFolder.schemas, in: folder.root)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix(reason))
    #expect(!run.errors.contains("Usage"))
  }
}
