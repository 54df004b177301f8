import Content
import Diagnostics
import SVGCharts

/// A report's PDF that stands in `content/files/report`.
struct ReportPDF: Sendable {
  let year: Int
  /// The code of its language.
  let language: String
  /// The path below `content/files`.
  let file: String
  /// In bytes.
  let size: Int
  /// What is known of it; `nil` for one that somebody put there by hand.
  let record: PDFRecord?

  /// What it is called where files are listed.
  var format: String { record == nil ? "PDF" : "PDF/A" }
}

/// The PDFs of the reports: found by their names, so that nobody has to list them.
struct ReportPDFs: Sendable {
  /// The latest year first, the languages in the site's order.
  let all: [ReportPDF]

  init(of content: Content, files: ContentFiles, diagnostics: inout [Diagnostic]) {
    let order = content.languages.map(\.code)
    var found: [ReportPDF] = []
    for file in content.files {
      guard let (year, language) = Self.subject(of: file), order.contains(language),
        let size = files.byteCount(of: file)
      else { continue }
      let record = Self.record(of: file, year, language, content, diagnostics: &diagnostics)
      found.append(ReportPDF(year: year, language: language, file: file, size: size, record: record))
    }
    all = found.sorted {
      ($1.year, order.firstIndex(of: $0.language) ?? 0) < ($0.year, order.firstIndex(of: $1.language) ?? 0)
    }
    Self.reportLoneRecords(content, diagnostics: &diagnostics)
  }

  /// The PDF of a year in a language.
  subscript(_ year: Int, _ language: String) -> ReportPDF? {
    all.first { $0.year == year && $0.language == language }
  }

  /// The PDF that stands in a file.
  subscript(file file: String) -> ReportPDF? { all.first { $0.file == file } }

  /// The PDFs of a year, that in the language of who reads it first.
  func of(_ year: Int, for language: String) -> [ReportPDF] {
    let ofYear = all.filter { $0.year == year }
    return ofYear.filter { $0.language == language } + ofYear.filter { $0.language != language }
  }

  /// The year and language that a file's name tells: `report/2024-it.pdf`.
  private static func subject(of file: String) -> (year: Int, language: String)? {
    guard file.hasPrefix(PDFRecord.folder + "/"), file.hasSuffix(".pdf") else { return nil }
    let name = file.dropFirst(PDFRecord.folder.count + 1).dropLast(4)
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]) else { return nil }
    return (year, String(parts[1]))
  }

  private static func record(
    of file: String,
    _ year: Int,
    _ language: String,
    _ content: Content,
    diagnostics: inout [Diagnostic]
  ) -> PDFRecord? {
    let name = file + PDFRecord.suffix
    guard content.files.contains(name),
      let source = SourceFile.load(content.path(ofFile: name), diagnostics: &diagnostics)
    else { return nil }
    return PDFRecord(reading: source, year: year, language: language, diagnostics: &diagnostics)
  }

  /// A record whose PDF is gone says something of nothing.
  private static func reportLoneRecords(_ content: Content, diagnostics: inout [Diagnostic]) {
    for file in content.files where PDFRecord.isRecord(file) {
      let pdf = String(file.dropLast(PDFRecord.suffix.count))
      guard !content.files.contains(pdf) else { continue }
      diagnostics.append(Diagnostic(.pdfRecordAlone, path: content.path(ofFile: file), ["name": pdf]))
    }
  }
}

extension Site {
  /// Leads from something on a report's page to where it stands in the PDF of the same language; `nil` when nobody
  /// knows, and in the book itself.
  func pageLink(to id: String, on page: Page, _ medium: Medium = .web) -> PageLink? {
    let language = content.languages[page.language]
    guard medium.isWeb, let year = page.year, let pdf = pdfs[year, language.code],
      let number = pdf.record?.pages[id]
    else { return nil }
    let url = Addresses.relative(from: page.path, to: ContentFiles.folder + "/" + pdf.file)
    return PageLink(
      url: "\(url)#page=\(number)",
      label: language.words.text(.reportPDFPage, ["page": language.format.integer(number)])
    )
  }
}
