import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc
import Translation

struct TranslationsStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Come stanno le traduzioni, pagina per pagina. — How the translations stand, page by page.",
    discussion:
      "Con --strict esce con 1 finché resta qualcosa da fare. — With --strict, ends with status 1 while something is left to do."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: "Le pagine, come en/mission.md; nessuna per tutte. — The pages; none for all.")
  var pages: [String] = []

  @Flag(help: "Elenca anche ciò che è aggiornato. — Lists what is up to date, too.")
  var all = false

  @Flag(help: "Esce con 1 se resta qualcosa da fare. — Ends with status 1 if anything is left to do.")
  var strict = false

  @Option(help: "La forma dell'elenco: text, json, csv. — How the list is written.")
  var format = Format.text

  @OptionGroup var target: TargetOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var options: TranslationOptions

  func run() async throws {
    let desk = try await source.desk(options, language: target.language)
    var diagnostics: [Diagnostic] = []
    let status: TranslationStatus
    do throws(TranslationDesk.NotFound) {
      status = try await desk.status(pages, language: target.language, diagnostics: &diagnostics)
    } catch {
      throw options.refusal(options.words.notFound(error))
    }
    switch format {
    case .text:
      options.say(StatusTable(status, in: options.messageLanguage, listsAll: all || !pages.isEmpty).text)
    case .json: options.say(status.json)
    case .csv: ReportOptions.write(status.csv, to: STDOUT_FILENO)
    }
    try options.finish(diagnostics)
    if strict && !status.isDone { throw ExitCode(1) }
  }
}
