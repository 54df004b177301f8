import Content
import Diagnostics
import Glibc
import Jobs
import Website

/// Makes the PDFs of a report: every language at the same time, and all of them are put in place or none.
public struct Printer: Sendable {
  let order: PrintOrder
  let content: Content
  /// The program that is run for each book, with the folder of its job.
  let renderer: String
  let language: MessageLanguage

  /// - Parameters:
  ///   - renderer: the path of `scripts/pdf`.
  ///   - language: of what is said meanwhile.
  public init(_ order: PrintOrder, content: Content, renderer: String, language: MessageLanguage) {
    self.order = order
    self.content = content
    self.renderer = renderer
    self.language = language
  }

  /// Why nothing was printed; then nothing has changed.
  public enum Stop: Error, Sendable, Hashable {
    /// Something went wrong, which the diagnostics tell.
    case failure
    /// What rendering needs could not be had, as the renderer says in these lines.
    case unprepared([String])
    /// Somebody has stopped it.
    case interruption
  }

  /// Prints the books and tells what came of it. It takes seconds, which a line on the terminal tells about.
  public func print(_ books: [Book], diagnostics: inout [Diagnostic]) throws(Stop) -> PrintSummary {
    let targets = PrintTargets(books, order: order, content: content)
    let interruption = try attempt(.pdfRendererMissing, &diagnostics) { () throws(FileSystem.Failure) in
      try Interruption()
    }
    defer { interruption.end() }
    var placement = try attempt(.pdfNotWritable, &diagnostics) { () throws(FileSystem.Failure) in
      try Placement(targets.paths)
    }
    defer { placement.rollBack() }

    var jobs: [JobFolder] = []
    var isWhole = false
    defer { for job in jobs { job.remove(isWhole: isWhole) } }
    for book in books { jobs.append(try job(for: book, diagnostics: &diagnostics)) }
    var renderings = try attempt(.pdfRendererMissing, &diagnostics) { () throws(FileSystem.Failure) in
      try RunningJobs(renderer, jobs: jobs.map { [$0.path] })
    }
    var progress = ProgressLine(books.map(order.name), on: STDERR_FILENO)
    renderings.finish(unless: interruption) { line, book in
      guard let step = RenderingStep(line: line) else { return }
      progress.show(step.text(in: language), of: book)
    }
    progress.clear()
    if interruption.isRequested { throw .interruption }
    if let failure = renderings.failure { throw stop(after: failure, books, diagnostics: &diagnostics) }

    var made: [Rendering] = []
    for (index, job) in jobs.enumerated() {
      do throws(Rendering.Flaw) {
        made.append(try Rendering(in: job))
      } catch {
        report(error, of: books[index], saying: renderings.words(of: index), diagnostics: &diagnostics)
        throw .failure
      }
    }
    try attempt(.pdfNotWritable, &diagnostics) { () throws(FileSystem.Failure) in
      try placement.put(targets.files(made))
    }
    isWhole = true
    let summary = PrintSummary(targets, made, renderings, content: content)
    if let size = summary.copySize, size > RegisterCopy.cautiousSize, let copy = targets.copy {
      let arguments = ["size": LanguageFormat(language: language.rawValue).fileSize(size)]
      diagnostics.append(Diagnostic(.pdfLarge, path: copy.path, arguments))
    }
    return summary
  }

  private func job(for book: Book, diagnostics: inout [Diagnostic]) throws(Stop) -> JobFolder {
    let path = order.source.map { $0 + "/" + order.name(book) }
    if let path, !JobFolder.isFree(path) {
      diagnostics.append(Diagnostic(.pdfSourceInTheWay, path: path, ["folder": path]))
      throw .failure
    }
    return try attempt(.pdfNotWritable, &diagnostics) { () throws(FileSystem.Failure) in
      try JobFolder(for: book, at: path)
    }
  }
}

extension Printer {
  /// Does what may fail; a failure becomes a diagnostic.
  private func attempt<Result>(
    _ rule: Rule,
    _ diagnostics: inout [Diagnostic],
    _ work: () throws(FileSystem.Failure) -> Result
  ) throws(Stop) -> Result {
    do throws(FileSystem.Failure) {
      return try work()
    } catch {
      diagnostics.append(Diagnostic(rule, path: error.path, error.arguments()))
      throw .failure
    }
  }

  private func stop(
    after failure: RunningJobs.Failure,
    _ books: [Book],
    diagnostics: inout [Diagnostic]
  ) -> Stop {
    if failure.end == .status(JobProcess.unprepared) { return .unprepared(failure.words) }
    let (italian, english) = failure.end.words
    let flaw = Rendering.Flaw(italian: "chi impagina \(italian)", english: "the renderer \(english)")
    report(flaw, of: books[failure.job], saying: failure.words, diagnostics: &diagnostics)
    return .failure
  }

  private func report(
    _ flaw: Rendering.Flaw,
    of book: Book,
    saying words: [String],
    diagnostics: inout [Diagnostic]
  ) {
    let last = words.suffix(8).joined(separator: " | ")
    let arguments = [
      "language": book.language, "reason": flaw.italian, "reason.en": flaw.english,
      "said": last.isEmpty ? "–" : last,
    ]
    diagnostics.append(
      Diagnostic(.pdfRenderingFailed, path: order.pdf(book.language, content), arguments)
    )
  }
}
