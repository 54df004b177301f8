import Foundation
import Testing

@Suite("bilancio pdf")
struct PDFTests {
  private static let made = [
    "content/files/report", "content/files/report/2024-en.pdf", "content/files/report/2024-en.pdf.json",
    "content/files/report/2024-it.pdf", "content/files/report/2024-it.pdf.json",
    "register", "register/2024", "register/2024/01199047778-bilancio-sociale-2024.pdf",
  ]

  @Test("makes a PDF and its record in each language, and a copy for the Register")
  func made() throws {
    let folder = try SampleFolder.printable()
    let run = try folder.pdf("2024", "--messages", "it")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(try folder.leftovers() == Self.made)
    expectTold(run.output)
    let italian = try folder.bytes("content/files/report/2024-it.pdf")
    #expect(italian.starts(with: Data("%PDF-".utf8)))
    #expect(try folder.bytes(Self.made.last ?? "") == italian)
    #expect(try folder.bytes("content/files/report/2024-en.pdf") != italian)
    let record = try folder.text("content/files/report/2024-it.pdf.json")
    for member in [
      "\"year\": 2024", "\"language\": \"it\"", "\"variant\": \"3a\"", "\"date\": \"2025-05-23\"",
    ] {
      #expect(record.contains(member), "\(member)")
    }
    #expect(record.contains("\"pages\": {\n    \"section-1\": 1,\n    \"table-networks-list\": 2,\n"))
  }

  /// Each file's path, pages, size and seconds are told, then what is left to do.
  private func expectTold(_ output: String) {
    #expect(output.contains("content/files/report/2024-it.pdf: 3 pagine, "))
    #expect(output.contains("content/files/report/2024-en.pdf: 3 pagine, "))
    #expect(output.contains("✓ Approvato: 23 maggio 2025 (Assemblea dei soci)."))
    #expect(output.contains("register/2024/01199047778-bilancio-sociale-2024.pdf"))
    #expect(!output.contains("\u{1B}"), "a progress line is for terminals")
  }

  @Test("makes only the languages that are asked for; without the site's own one no copy for the Register")
  func oneLanguage() throws {
    let folder = try SampleFolder.printable()
    let run = try folder.pdf("2024", "--language", "en", "--messages", "en")
    #expect(run.status == 0 && run.output.hasPrefix("content/files/report/2024-en.pdf: 3 pages, "))
    #expect(try folder.leftovers() == Array(Self.made.prefix(3)))
    #expect(!run.output.contains("✓"))
    #expect(!folder.exists("register"))
  }

  @Test("makes a draft apart, without record and copy, also of a report that isn't approved")
  func draft() throws {
    let folder = try SampleFolder.printable()
    try folder.forget("approval", 2024)
    let refused = try folder.pdf("2024", "--messages", "en")
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(refused.errors.contains("not approved yet") && refused.errors.contains("--draft"))
    #expect(try folder.leftovers().isEmpty && folder.renderings == 0)
    #expect(try folder.pdf("2024", "--draft").status == 0)
    #expect(try folder.leftovers() == ["drafts", "drafts/2024-en.pdf", "drafts/2024-it.pdf"])
    #expect(try folder.text("drafts/2024-it.pdf").contains("is-draft"))
  }

  @Test("leaves the PDF of a filed report alone unless told so again")
  func filed() throws {
    let folder = try SampleFolder.printable()
    try folder.writeOldPDF("it")
    let before = try folder.files(in: "content/files/report")
    let refused = try folder.pdf("2024", "--messages", "it")
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(refused.errors.contains("risulta depositato (11 giugno 2025)"))
    #expect(refused.errors.contains("content/files/report/2024-it.pdf") && refused.errors.contains("--again"))
    #expect(try folder.files(in: "content/files/report") == before && folder.renderings == 0)
    #expect(try folder.pdf("2024", "--again").status == 0)
    #expect(try folder.renderings == 2)
    let report = try folder.text("content/data/2024/report.json")
    try folder.forget("filing", 2024)
    let late = try folder.pdf("2024")
    #expect(
      late.status == 0,
      "what isn't filed may be made anew at any time, also past the term: \(late.errors)"
    )
    #expect(late.output.contains("☐ Deposito: entro il 30 giugno 2025"))
    try folder.write(report, to: "content/data/2024/report.json")
    #expect(try folder.problems().filter { $0.contains("pdf") }.isEmpty, "filing makes no PDF outdated")
  }

  @Test("says in a sentence which years and languages there are")
  func unknown() throws {
    let folder = try SampleFolder.printable()
    let year = try folder.pdf("1999", "--messages", "en")
    #expect(year.status == 2 && year.errors.contains("2022, 2023, 2024"))
    let language = try folder.pdf("2024", "--language", "fr", "--messages", "it")
    #expect(language.status == 2 && language.errors == "Il sito non ha la lingua «fr». Ha: it ed en.\n")
    #expect(try folder.renderings == 0)
  }

  @Test("makes nothing of a content with errors, and tells them")
  func errors() throws {
    let folder = try SampleFolder.printable()
    try folder.write("# Chi siamo\n\n[qui](nowhere.md)\n", to: "content/it/report/2024/letter.md")
    let run = try folder.pdf("2024", "--messages", "en")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("content/it/report/2024/letter.md:3:7"), "\(run.errors)")
    #expect(try folder.leftovers().isEmpty && folder.renderings == 0)
  }

  @Test("leaves the sources of the PDF where designers want them, and replaces only its own")
  func source() throws {
    let folder = try SampleFolder.printable()
    let remarked = try folder.pdf("2024", "--draft", "--source", "job")
    #expect(remarked.status == 0 && remarked.errors.contains("weasyprint: remark"))
    for file in ["job.json", "book.html", "book.pdf", "pages.json"] {
      #expect(folder.exists("job/2024-it/\(file)"), "\(file)")
    }
    try folder.write("old", to: "job/2024-it/old.css")
    #expect(try folder.pdf("2024", "--draft", "--source", "job", renderer: .half).status == 1)
    #expect(folder.exists("job/2024-it/book.html") && !folder.exists("job/2024-it/old.css"))
    #expect(!folder.exists("job/2024-it/book.pdf"), "half a PDF is none")
    try folder.write("mine", to: "mine/2024-it/notes.txt")
    let run = try folder.pdf("2024", "--draft", "--source", "mine", "--messages", "en")
    #expect(run.status == 1 && run.errors.contains("holds files that don't come from this command"))
    #expect(try folder.text("mine/2024-it/notes.txt") == "mine")
  }

  @Test("warns of a copy for the Register that may be too large to be sent")
  func large() throws {
    let folder = try SampleFolder.printable()
    let run = try folder.pdf("2024", "--language", "it", "--messages", "en", renderer: .large)
    #expect(run.status == 0)
    #expect(
      run.errors.contains("2024.pdf: warning: the copy for the Register weighs 5.4\u{A0}MB"),
      "\(run.errors)"
    )
  }

  @Test("hears a renderer out that talks without end")
  func talks() throws {
    let folder = try SampleFolder.printable()
    #expect(try folder.pdf("2024", renderer: .talks).status == 0)
    #expect(try folder.leftovers() == Self.made)
  }
}
