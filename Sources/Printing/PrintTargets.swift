import Content
import Website

/// The files that come of an order, and where they go.
struct PrintTargets: Sendable {
  let books: [Book]
  /// When the report was approved; `nil` for a draft, which has neither record nor copy.
  let approvedOn: PartialDate?
  /// Where the PDF of each book goes.
  let pdfs: [String]
  /// For the Register: the PDF in the site's own language, when that is among the books.
  let copy: RegisterCopy?
  /// Which of the books that is.
  let copied: Int?

  init(_ books: [Book], order: PrintOrder, content: Content) {
    self.books = books
    approvedOn = order.isDraft ? nil : content.approvalDate(ofReport: order.year)
    pdfs = books.map { order.pdf($0.language, content) }
    copied = approvedOn == nil ? nil : books.firstIndex { $0.language == content.languages.first?.code }
    copy = copied.map { _ in
      RegisterCopy(year: order.year, taxCode: content.consortium.taxCode, folder: order.register)
    }
  }

  /// Where everything goes. A PDF comes before its record: should the second be lost, the first counts as changed.
  var paths: [String] {
    pdfs + (approvedOn == nil ? [] : pdfs.map { $0 + PDFRecord.suffix }) + [copy?.path].compactMap(\.self)
  }

  /// The files' bytes, in the order of their paths.
  func files(_ made: [Rendering]) -> [[UInt8]] {
    var files = made.map(\.pdf)
    if let approvedOn {
      files += zip(books, made).map { book, rendering in record(of: book, rendering, approvedOn).json }
    }
    if let copied { files.append(made[copied].pdf) }
    return files
  }

  private func record(of book: Book, _ rendering: Rendering, _ approvedOn: PartialDate) -> PDFRecord {
    PDFRecord(
      year: book.year,
      language: book.language,
      variant: book.variant,
      date: approvedOn,
      text: book.text,
      pageCount: rendering.pageCount,
      pages: rendering.pages
    )
  }
}
