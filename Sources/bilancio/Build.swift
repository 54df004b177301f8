import ArgumentParser
import CommandSupport
import Content
import Diagnostics
import Glibc
import Search
import Website

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Genera il sito. — Builds the site.",
    discussion:
      "Se qualcosa non va, lo dice e lascia il sito com'era. — If something is wrong, it says so and leaves the site as it was."
  )

  @OptionGroup var source: SourceOptions
  @OptionGroup var report: ReportOptions

  @Option(help: "La cartella in cui scrivere il sito. — The folder that the site is written to.")
  var output = "site"

  @Flag(
    help:
      "Aggiunge translations.html, la pagina per l'ufficio su come stanno le traduzioni. — Adds translations.html, the office's page about how the translations stand."
  )
  var withStatus = false

  @Flag(
    help:
      "Mostra anche il bilancio in preparazione: per guardarlo, non per pubblicarlo. — Shows the report that is being prepared as well: for looking at it, not for publishing."
  )
  var withPreparation = false

  @Flag(
    help:
      "Aggiunge la ricerca, sulla pagina dalla A alla Z. — Adds a search of the site, on its A-to-Z page."
  )
  var search = false

  @Flag(
    help:
      "Scrive alla fine quanto è durata ogni fase. — Says at the end how long each stage took, in milliseconds."
  )
  var timings = false

  @Flag(
    help:
      "Costruisce da capo anche se non è cambiato nulla. — Builds everything anew even if nothing has changed."
  )
  var fresh = false

  func run() async throws {
    guard timings else { return try await build() }
    let clock = StageClock()
    defer { ReportOptions.write(clock.table, to: STDERR_FILENO) }
    try await StageClock.$current.withValue(clock) { try await build() }
  }

  private func build() async throws {
    let start = FolderDigest.Moment.now()
    let folder = SourceOptions.trimmed(output)
    let record = BuildRecord(of: self, folder)
    if !fresh, let record, let last = await StageClock.time("last build", { await record.unchanged() }) {
      report.write(last.messages)
      return say(Publisher.Summary(unchanged: last.files))
    }
    var diagnostics: [Diagnostic] = []
    var sources = source.sources
    sources.showsPreparation = withPreparation
    sources.isSearchable = search
    let built = await SiteBuilder(sources).build(withStatus: withStatus, diagnostics: &diagnostics)
    built?.leak()
    var files: [OutputFile]?
    if let built, !diagnostics.hasErrors {
      files = try publishable(built, in: folder, diagnostics: &diagnostics)
    }
    var summary: Publisher.Summary?
    if let files {
      let publisher = Publisher(folder: folder, apartFrom: source.sources.folders)
      summary = await StageClock.time("publishing") {
        await publisher.publish(files, diagnostics: &diagnostics)
      }
    }
    let messages = report.written(diagnostics)
    report.write(messages)
    guard let summary, let files else { throw ExitCode(1) }
    say(summary)
    await StageClock.time("record") { await record?.keep(files, messages, since: start) }
  }

  /// The files of the site, with the index of its search if that is wanted; `nil` when there can't be one.
  private func publishable(
    _ built: SiteBuilder.Result,
    in folder: String,
    diagnostics: inout [Diagnostic]
  ) throws -> [OutputFile]? {
    guard search else { return built.files }
    let indexer = SearchIndexer(
      SourceOptions.ofProgram(Self.indexing),
      site: folder,
      language: report.messageLanguage
    )
    do throws(SearchIndexer.Stop) {
      let index = try indexer.index(built.searchDocuments, diagnostics: &diagnostics)
      return built.files + index
    } catch {
      if error == .failure { return nil }
      // What shells say of a program that Ctrl-C has ended.
      throw ExitCode(128 + SIGINT)
    }
  }

  /// The script that makes the index of the search. Its own sources stand in the folder of that name and `.d`.
  static let indexing = "scripts/search"

  private func say(_ summary: Publisher.Summary) {
    guard report.format == .text else { return }
    ReportOptions.write(summary.sentence(output, report.messageLanguage) + "\n", to: STDOUT_FILENO)
  }
}

extension StageClock {
  /// A line for each stage: its name, how long it took, when it began; parted by tabs, in milliseconds.
  fileprivate var table: String {
    stages.map { "\($0.name)\t\(Self.milliseconds($0.length))\t\(Self.milliseconds($0.start))\n" }.joined()
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let tenths = (duration / .microseconds(1) / 100).rounded() / 10
    return "\(tenths)"
  }
}
