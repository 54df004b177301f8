import Content
import Diagnostics
import Glibc
import Jobs
import Website

/// Makes the index by which readers search a site, with Pagefind, which a script beside the program installs and runs.
///
/// It is made from the pages' texts in a folder of its own and comes back as files, to be published with all
/// others or not at all.
public struct SearchIndexer: Sendable {
  /// The script that is run with the folder of the job.
  let program: String
  /// Where the index will stand, for messages.
  let place: String
  /// Of what is said meanwhile.
  let language: MessageLanguage

  /// - Parameters:
  ///   - program: the path of `scripts/search`.
  ///   - site: the folder that the site is written to.
  public init(_ program: String, site: String, language: MessageLanguage) {
    self.program = program
    place = site + "/" + SearchFiles.folder
    self.language = language
  }

  /// Why there is no index.
  public enum Stop: Error, Sendable, Hashable {
    /// Something went wrong, which the diagnostics tell.
    case failure
    /// Somebody has stopped it.
    case interruption
  }

  /// The index of some documents, as files of the site.
  public func index(
    _ documents: [SearchDocument],
    diagnostics: inout [Diagnostic]
  ) throws(Stop) -> [OutputFile] {
    let interruption = try attempt(.searchProgramMissing, &diagnostics) { () throws(FileSystem.Failure) in
      try Interruption()
    }
    defer { interruption.end() }
    let folder = try attempt(.searchNotWritable, &diagnostics) { () throws(FileSystem.Failure) in
      try TemporaryFolder.make("search")
    }
    defer { FileSystem.remove(folder) }
    try attempt(.searchNotWritable, &diagnostics) { () throws(FileSystem.Failure) in
      try write(documents, to: folder + "/" + JobName.pages)
    }
    var jobs = try attempt(.searchProgramMissing, &diagnostics) { () throws(FileSystem.Failure) in
      try RunningJobs(program, jobs: [[folder, language.rawValue]])
    }
    var progress = ProgressLine([place], on: STDERR_FILENO)
    StageClock.time("search index") {
      jobs.finish(unless: interruption) { line, job in
        if line == JobName.installing { progress.show(installing, of: job) }
      }
    }
    progress.clear()
    if interruption.isRequested { throw .interruption }
    if let failure = jobs.failure {
      report(failure, diagnostics: &diagnostics)
      throw .failure
    }
    do throws(SearchIndex.Flaw) {
      return try SearchIndex(in: folder + "/" + JobName.index, of: documents).files
    } catch {
      report((error.italian, error.english), jobs.words(of: 0), diagnostics: &diagnostics)
      throw .failure
    }
  }

  /// The names of what stands in a job's folder, and the line that tells of an installation.
  private enum JobName {
    static let pages = "pages"
    static let index = "index"
    static let installing = "installing"
  }

  private func write(_ documents: [SearchDocument], to folder: String) throws(FileSystem.Failure) {
    for file in documents.map(\.file) {
      let path = folder + "/" + file.path
      try FileSystem.makeFolders(FileSystem.parent(of: path))
      try FileSystem.write(file.bytes, to: path)
    }
  }

  private var installing: String {
    switch language {
    case .italian: "installo la ricerca, solo la prima volta"
    case .english: "installing search, this once"
    }
  }
}

extension SearchIndexer {
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

  private func report(_ failure: RunningJobs.Failure, diagnostics: inout [Diagnostic]) {
    guard failure.end == .status(JobProcess.unprepared) else {
      let (italian, english) = failure.end.words
      report(("Pagefind \(italian)", "Pagefind \(english)"), failure.words, diagnostics: &diagnostics)
      return
    }
    let arguments = ["said": failure.words.isEmpty ? "–" : failure.words.joined(separator: " ")]
    diagnostics.append(Diagnostic(.searchUnprepared, path: place, arguments))
  }

  private func report(
    _ reason: (italian: String, english: String),
    _ words: [String],
    diagnostics: inout [Diagnostic]
  ) {
    let last = words.suffix(8).joined(separator: " | ")
    let arguments = [
      "reason": reason.italian, "reason.en": reason.english, "said": last.isEmpty ? "–" : last,
    ]
    diagnostics.append(Diagnostic(.searchFailed, path: place, arguments))
  }
}
