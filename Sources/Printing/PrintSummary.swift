import Content
import Diagnostics
import Jobs
import Website

/// What was printed.
public struct PrintSummary: Sendable {
  /// A PDF that is in place.
  struct File: Sendable, Hashable {
    let path: String
    let pageCount: Int
    /// In bytes.
    let size: Int
    let duration: Duration
  }

  let files: [File]
  /// What the renderers had to remark, which concerns who designs books.
  public let remarks: [String]
  /// What is left to do; `nil` when there is no copy for the Register.
  public let checklist: FilingChecklist?

  /// How large the copy for the Register is, in bytes.
  var copySize: Int? { checklist?.size }

  init(_ targets: PrintTargets, _ made: [Rendering], _ renderings: RunningJobs, content: Content) {
    remarks = targets.books.indices.flatMap(renderings.words)
    files = targets.pdfs.indices.map { index in
      File(
        path: targets.pdfs[index],
        pageCount: made[index].pageCount,
        size: made[index].pdf.count,
        duration: renderings.durations[index]
      )
    }
    checklist = targets.copied.flatMap { copied in
      FilingChecklist(of: targets, copied, made[copied], content: content)
    }
  }

  /// A sentence for each file, and the checklist.
  public func text(in language: MessageLanguage) -> String {
    let format = LanguageFormat(language: language.rawValue)
    let lines = files.map { file in
      "\(file.path): \(PageCount.text(file.pageCount, language)), \(format.fileSize(file.size)), "
        + "\(format.decimal(Int(file.duration / .milliseconds(100)), digits: 1)) s\n"
    }
    guard let checklist else { return lines.joined() }
    return lines.joined() + "\n" + checklist.text(in: language)
  }
}

/// How many pages there are, in words.
enum PageCount {
  static func text(_ count: Int, _ language: MessageLanguage) -> String {
    switch language {
    case .italian: count == 1 ? "1 pagina" : "\(count) pagine"
    case .english: count == 1 ? "1 page" : "\(count) pages"
    }
  }
}

extension FilingChecklist {
  /// The list of a report whose copy for the Register has been made.
  init?(of targets: PrintTargets, _ copied: Int, _ rendering: Rendering, content: Content) {
    let book = targets.books[copied]
    guard let approvedOn = targets.approvedOn, let copy = targets.copy,
      let report = content.report(of: book.year)
    else { return nil }
    let body = report["approval"]?.string("body")
    self.init(
      year: book.year,
      approvedOn: approvedOn,
      approvedBy: content.governance.bodies.first { $0.id == body }?.name,
      filedOn: report["filing"]?.date("date"),
      protocolNumber: report["filing"]?["protocol"]?.string,
      publishedOn: content.publicationDate(ofReport: book.year),
      variant: book.variant,
      pageCount: rendering.pageCount,
      size: rendering.pdf.count,
      copy: copy.path,
      dataFile: content.data["\(book.year)/report"]?.source.path ?? "report.json"
    )
  }
}
