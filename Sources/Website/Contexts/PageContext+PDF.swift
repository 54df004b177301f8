import Content
import Diagnostics
import Templates

/// What pages say of the reports' PDFs.
extension PageContext {
  /// The PDFs of a year to download, that in the page's language first.
  func pdfDownloads(of year: Int) -> [TemplateValue] {
    site.pdfs.of(year, for: language.code).map { pdf in
      // The other languages' PDFs are offered in their own words.
      let words = content.languages.first { $0.code == pdf.language }?.words ?? words
      return .object([
        "label": .text(words.text(.reportPDF, ["year": String(year)])),
        "url": .text(url(of: pdf)),
        "document": .object([
          "language": .text(pdf.language),
          "lang": pdf.language == language.code ? .absent : .text(pdf.language),
        ]),
        "note": .text(note(on: pdf)),
      ])
    }
  }

  /// The PDFs as documents of the library; those that it lists anyway are left to it.
  var reportDocuments: [LibraryDocument] {
    let listed = Set(content.library.map(\.file))
    return site.pdfs.all.filter { !listed.contains($0.file) }.map { pdf in
      let original = content.fallbacks.first.flatMap { site.pdfs[pdf.year, $0] }
      return LibraryDocument(
        id: Self.documentID(pdf),
        kind: "socialReport",
        title: LocalizedText(titles(year: pdf.year)),
        date: date(of: pdf),
        language: pdf.language,
        file: pdf.file,
        translationOf: original.flatMap { $0.language == pdf.language ? nil : Self.documentID($0) }
      )
    }
  }

  /// Leads from something on the page of a report to where it stands in the PDF of the same language.
  func pdfPage(_ id: String) -> TemplateValue {
    guard let link = site.pageLink(to: id, on: page) else { return .absent }
    return .object(["url": .text(link.url), "label": .text(link.label)])
  }

  /// The PDF still has to say what the page says.
  /// - Parameter values: what the page's template gets as `report`.
  func checkPDF(of year: Int, _ values: TemplateFields) -> [Diagnostic] {
    guard let pdf = site.pdfs[year, language.code], let record = pdf.record,
      record.text != ReportText.fingerprint(of: values)
    else { return [] }
    let isFiled = content.report(of: year)?["filing"]?.date("date") != nil
    return [
      Diagnostic(
        .pdfOutdated,
        path: content.path(ofFile: pdf.file),
        ["year": String(year)].merging(Rule.pdfAdvice(year: year, isFiled: isFiled)) { first, _ in first }
      )
    ]
  }

  private func url(of pdf: ReportPDF) -> String { url(of: ContentFiles.folder + "/" + pdf.file) }

  /// Format, pages, size and date: `PDF/A · 57 pagine · 1,2 MB · 23 maggio 2025`.
  private func note(on pdf: ReportPDF) -> String {
    let pages = pdf.record.map { record in
      words.count("report.pdf.pages", record.pageCount, written: format.integer(record.pageCount))
    }
    let parts = [pdf.format, pages, format.fileSize(pdf.size), date(of: pdf).map(format.date)]
    // Lines break between the parts only.
    return parts.compactMap { $0?.split(separator: " ").joined(separator: "\u{A0}") }.joined(separator: " · ")
  }

  private func date(of pdf: ReportPDF) -> PartialDate? {
    pdf.record?.date ?? content.approvalDate(ofReport: pdf.year)
  }

  private func titles(year: Int) -> [String: String] {
    Dictionary(
      content.languages.map { ($0.code, $0.words.text(.reportTitle, ["year": String(year)])) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func documentID(_ pdf: ReportPDF) -> String { "social-report-\(pdf.year)-\(pdf.language)" }
}
