import Content
import Diagnostics
import Testing

@testable import Website

@Suite("Reading a PDF's record")
struct PDFRecordTests {
  private let text = """
    {
      "year": 2024,
      "language": "it",
      "variant": "3a",
      "date": "2025-05-23",
      "text": "0abc123xyz",
      "pageCount": 57,
      "pages": {
        "letter": 4,
        "section-1": 57
      }
    }

    """

  private func read(_ text: String) -> (record: PDFRecord?, problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let source = SourceFile(path: "2024-it.pdf.json", text: text)
    let record = PDFRecord(reading: source, year: 2024, language: "it", diagnostics: &problems)
    return (record, problems)
  }

  @Test("gives back what was written")
  func whole() throws {
    let (record, problems) = read(text)
    let read = try #require(record)
    #expect(problems.isEmpty)
    #expect(read.pages == ["letter": 4, "section-1": 57] && read.date.iso == "2025-05-23")
    #expect(String(decoding: read.json, as: UTF8.self) == text)
  }

  @Test(
    "warns once of one that was spoiled, at the place",
    arguments: [
      ("\"section-1\": 57", "\"section-1\": 58", 10, 18), ("\"letter\": 4", "\"letter\": 0", 9, 15),
      ("2025-05-23", "2025-02-30", 5, 11), ("\"3a\"", "\"4\"", 4, 14), ("\"it\"", "7", 3, 15),
      ("57,", "57", 7, 18), ("\"text\": \"0abc123xyz\"", "\"text\": 12", 6, 11),
    ]
  )
  func spoiled(old: String, new: String, line: Int, column: Int) throws {
    let (record, problems) = try read(text.replacing(old, with: new))
    #expect(record == nil && problems.map(\.rule) == [.pdfRecordUnreadable])
    let span = try #require(problems.first?.span)
    #expect((span.line, span.column) == (line, column))
  }

  @Test("warns of one that is another PDF's, or none", arguments: ["2023", "en", "", "[]", "{}"])
  func another(what: String) throws {
    let spoiled =
      switch what {
      case "2023": try text.replacing("2024", with: "2023")
      case "en": try text.replacing("\"it\"", with: "\"en\"")
      default: what
      }
    let (record, problems) = read(spoiled)
    #expect(record == nil && problems.map(\.rule) == [.pdfRecordUnreadable])
  }

  @Test("A record is known by its name and place")
  func names() {
    #expect(PDFRecord.isRecord("report/2024-it.pdf.json"))
    for other in ["report/2024-it.pdf", "report/notes.json", "documents/a.pdf.json"] {
      #expect(!PDFRecord.isRecord(other), "\(other)")
    }
  }
}
