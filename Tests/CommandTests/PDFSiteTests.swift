import Foundation
import Testing

@Suite("A report's PDF on the site")
struct PDFSiteTests {
  /// The sample with the PDFs of 2024 in both languages.
  private func printed() throws -> SampleFolder {
    let folder = try SampleFolder.printable()
    try folder.writeOldPDF("it")
    try folder.writeOldPDF("en")
    return folder
  }

  @Test("is published, and its record is not")
  func published() throws {
    let folder = try printed()
    #expect(try folder.run("build").status == 0)
    let pdf = try folder.bytes("content/files/report/2024-it.pdf")
    #expect(try folder.bytes("site/files/report/2024-it.pdf") == pdf)
    #expect(try folder.files().keys.filter { $0.hasSuffix(".pdf.json") }.isEmpty)
  }

  @Test("is offered on the report's page and the overview with what it is, the page's language first")
  func downloads() throws {
    let folder = try printed()
    try folder.run("build")
    let size = try folder.bytes("content/files/report/2024-it.pdf").count
    for page in ["site/bilancio-sociale/2024.html", "site/bilancio-sociale.html"] {
      let html = try folder.text(page)
      let own = try #require(html.range(of: "2024-it.pdf\" hreflang=\"it\">Bilancio sociale 2024 in PDF</a>"))
      let other = try #require(
        html.range(of: "2024-en.pdf\" hreflang=\"en\" lang=\"en\">Social report 2024 as PDF</a>")
      )
      #expect(own.lowerBound < other.lowerBound)
      #expect(
        html.contains("<span>PDF/A · 3\u{A0}pagine · \(Self.written(size)) · 23\u{A0}maggio\u{A0}2025</span>")
      )
    }
    let english = try folder.text("site/en/social-report/2024.html")
    #expect(
      english.contains(
        "2024-en.pdf\" hreflang=\"en\">Social report 2024 as PDF</a> <span>PDF/A · 3\u{A0}pages · "
      )
    )
    #expect(english.contains("2024-it.pdf\" hreflang=\"it\" lang=\"it\">Bilancio sociale 2024 in PDF</a>"))
    #expect(try !folder.text("site/bilancio-sociale/2023.html").contains(".pdf"))
  }

  private static func written(_ size: Int) -> String {
    size < 1000 ? "\(size)\u{A0}byte" : "\((size + 500) / 1000)\u{A0}kB"
  }

  @Test("is named page by page at chapters, tables and charts, on screens only")
  func pages() throws {
    let folder = try printed()
    try folder.run("build")
    let html = try folder.text("site/bilancio-sociale/2024.html")
    for (place, page) in [("section-1", 1), ("table-networks-list", 2), ("chart-members-by-district", 3)] {
      let start = try #require(html.range(of: "id=\"\(place)\""))
      let link = "<a href=\"../files/report/2024-it.pdf#page=\(page)\">p. \(page) del PDF</a>"
      let found = try #require(html.range(of: link, range: start.upperBound..<html.endIndex))
      let before = html[start.upperBound..<found.lowerBound]
      let element = try #require(before.range(of: "<", options: .backwards))
      #expect(before[element.lowerBound...].contains("screen-only"), "\(before[element.lowerBound...])")
    }
    #expect(html.components(separatedBy: "del PDF<").count == 4)
    #expect(
      try folder.text("site/en/social-report/2024.html").contains("2024-en.pdf#page=1\">p. 1 of the PDF</a>")
    )
  }

  @Test("is in the library by itself, once")
  func library() throws {
    let folder = try printed()
    try folder.run("build")
    let page = "site/documenti.html"
    let html = try folder.text(page)
    #expect(html.contains("Bilanci sociali</h2>"))
    #expect(html.contains("<a href=\"files/report/2024-it.pdf\" hreflang=\"it\">Bilancio sociale 2024</a>"))
    #expect(
      html.contains("23 maggio 2025</time> · Italiano · PDF/A, ") || html.contains("· italiano · PDF/A, ")
    )
    try folder.replace(
      "\"documents\": [",
      with: """
        "documents": [
          {
            "id": "report", "kind": "socialReport", "date": "2025-05-23", "language": "it",
            "title": { "it": "Il nostro bilancio", "en": "Our report" }, "file": "report/2024-it.pdf"
          },
        """,
      in: "content/data/documents.json"
    )
    #expect(try folder.run("build").status == 0)
    let again = try folder.text(page)
    #expect(again.contains("hreflang=\"it\">Il nostro bilancio</a>"))
    #expect(again.components(separatedBy: "2024-it.pdf").count == 2)
    #expect(again.components(separatedBy: "2024-en.pdf").count == 2)
  }

  @Test("without a record is listed and linked, without pages")
  func byHand() throws {
    let folder = try SampleFolder.printable()
    try folder.write("%PDF-1.4 an old one", to: "content/files/report/2022-it.pdf")
    try folder.write("%PDF-1.4 an older one", to: "content/files/report/2019-it.pdf")
    #expect(try folder.run("build").status == 0)
    let html = try folder.text("site/bilancio-sociale/2022.html")
    #expect(html.contains("<span>PDF · 19\u{A0}byte · "), "no PDF/A, no pages")
    #expect(!html.contains("#page="))
    let library = try folder.text("site/documenti.html")
    #expect(library.contains("2022-it.pdf") && library.contains(">Bilancio sociale 2019</a>"))
    #expect(try folder.problems().filter { $0.contains("pdf") }.isEmpty)
  }

  @Test("is outdated when a figure or a text changes, and only then")
  func outdated() throws {
    let folder = try SampleFolder.printable()
    try #require(try folder.pdf("2024").status == 0)
    let style = try folder.text("templates/assets/report.css")
    try folder.write(style + "\n.chapter { color: red }\n", to: "templates/assets/report.css")
    let template = try folder.text("templates/social-report.mustache")
    try folder.write(
      template.replacingOccurrences(of: "class=\"chapter-body\"", with: "class=\"chapter-body new\""),
      to: "templates/social-report.mustache"
    )
    #expect(try folder.problems().filter { $0.contains("pdf") }.isEmpty, "a new style changes no text")
    let letter = try folder.text("content/it/report/2024/letter.md")
    try folder.write(letter + "\nUna riga in più.\n", to: "content/it/report/2024/letter.md")
    #expect(
      try folder.problems().filter { $0.contains("pdf") }
        == ["content/files/report/2024-it.pdf report.pdf-outdated"]
    )
    try folder.write(letter, to: "content/it/report/2024/letter.md")
    try folder.replace("\"value\": 15240", with: "\"value\": 15241", in: "content/data/2024/environment.json")
    #expect(
      try folder.problems().filter { $0.contains("pdf") } == [
        "content/files/report/2024-en.pdf report.pdf-outdated",
        "content/files/report/2024-it.pdf report.pdf-outdated",
      ]
    )
    let filed = try folder.run("check", "--language", "en")
    #expect(filed.errors.contains("The report counts as filed, and its PDF has to stay what it was"))
    try folder.forget("filing", 2024)
    let open = try folder.run("check", "--language", "it", environment: SampleFolder.beforeTheTerm)
    #expect(open.errors.contains("Rifai il PDF con: ./bilancio pdf 2024"))
    let build = try folder.run("build", environment: SampleFolder.beforeTheTerm)
    #expect(build.status == 0, "a warning doesn't stop a build")
  }

  @Test("has a record that can be spoiled, or left alone, without harm")
  func spoiltRecord() throws {
    let folder = try SampleFolder.printable()
    try folder.writeOldPDF("it")
    let file = "content/files/report/2024-it.pdf.json"
    try folder.write("{ no", to: file)
    let build = try folder.run("build", "--format", "json")
    #expect(build.status == 0)
    let problems = try Problem.all(in: build).map(\.brief).filter { $0.contains("pdf") }
    #expect(problems == ["\(file):1:3 report.pdf-record-unreadable"])
    #expect(try !folder.text("site/bilancio-sociale/2024.html").contains("#page="))
    try folder.remove("content/files/report/2024-it.pdf")
    #expect(try folder.problems().filter { $0.contains("pdf") } == ["\(file) report.pdf-record-alone"])
  }
}
