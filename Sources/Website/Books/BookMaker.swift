import Content
import Diagnostics
import SVGCharts
import SocialReport
import Templates

/// Makes the book of one report in one language.
struct BookMaker {
  let site: Site
  let templates: TemplateLibrary
  let style: BookStyle
  let isDraft: Bool
  let variant: Book.Variant

  /// - Parameter page: the report's page in the language.
  func book(_ report: Reports.YearReport, _ page: Page, diagnostics: inout [Diagnostic]) -> Book {
    // The hash is that of the page, since a build has to find it again without making a book.
    var onThePage = PageContext(site: site, page: page)
    let values = onThePage.reportValues(report.year)["report"]
    var context = PageContext(site: site, page: page)
    let content = context.bookContent(report, style.drawing, isDraft: isDraft)
    diagnostics += context.diagnostics
    var html: [UInt8] = []
    templates.render("book", context: content.values, into: &html, diagnostics: &diagnostics)
    var attachments: [Book.Attachment] = []
    var files = [OutputFile(path: Book.Name.source, bytes: html)] + style.files
    for table in content.tables where variant == .withAttachments {
      guard let data = report.dataFile(of: table.id, languages: site.content.languages) else { continue }
      let path = Book.Name.attachments + table.id.anchor + ".csv"
      files.append(OutputFile(path: path, bytes: data.bytes))
      let label = Table.label(table.number, in: context.language)
      let description = context.words.text(.attachment, ["number": label, "caption": table.caption])
      attachments.append(Book.Attachment(path: path, description: description))
    }
    let pictures = Set(content.pictures.map { ContentFiles.folder + "/" + $0 })
    files += site.files.outputs.filter { pictures.contains($0.path) }
    let url = site.addresses.absolute(page.path)
    files.insert(job(url: url, attachments), at: 0)
    return Book(
      year: report.year,
      language: context.language.code,
      title: page.title,
      isDraft: isDraft,
      variant: variant,
      url: url,
      anchors: content.anchors,
      attachments: attachments,
      text: ReportText.fingerprint(of: values),
      files: files
    )
  }

  /// What the renderer is told to do.
  private func job(url: String, _ attachments: [Book.Attachment]) -> OutputFile {
    let list = attachments.map { attachment -> JSONOutput in
      .object([("path", .string(attachment.path)), ("description", .string(attachment.description))])
    }
    let job = JSONOutput.object([
      ("source", .string(Book.Name.source)),
      ("baseURL", .string(url)),
      ("variant", .string(variant.rawValue)),
      ("attachments", .array(list)),
      ("output", .string(Book.Name.output)),
      ("pages", .string(Book.Name.pages)),
    ])
    return OutputFile(path: Book.Name.job, bytes: job.pretty)
  }
}
