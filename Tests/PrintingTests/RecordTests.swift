import Content
import Diagnostics
import Testing
import Website

@testable import Printing

@Suite("A PDF's record")
struct RecordTests {
  @Test("is written in the order of the pages, the same every time")
  func golden() throws {
    let record = PDFRecord(
      year: 2024,
      language: "it",
      variant: .withAttachments,
      date: try #require(PartialDate("2025-05-23")),
      text: "0abc123xyz",
      pageCount: 57,
      pages: ["section-2": 7, "section-1": 5, "table-a": 7, "chart-b": 7, "letter": 4]
    )
    #expect(
      String(decoding: record.json, as: UTF8.self) == """
        {
          "year": 2024,
          "language": "it",
          "variant": "3a",
          "date": "2025-05-23",
          "text": "0abc123xyz",
          "pageCount": 57,
          "pages": {
            "letter": 4,
            "section-1": 5,
            "chart-b": 7,
            "section-2": 7,
            "table-a": 7
          }
        }

        """
    )
  }

  @Test("stands beside the PDF, which is named by year and language")
  func place() {
    #expect(PDFRecord.file(2024, "it") == "report/2024-it.pdf")
    #expect(Book.Variant.allCases.map(\.name) == ["PDF/A-3a", "PDF/A-2a"])
  }
}
