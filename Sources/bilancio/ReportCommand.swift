import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc
import SocialReport
import Website

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Il bilancio sociale di un anno. — The social report of a year.",
    subcommands: [Status.self, ReportNew.self]
  )

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Che cosa c'è e che cosa manca, voce per voce. — What is there and what is missing, item by item.",
      discussion:
        "Esce con 1 finché manca una voce richiesta. — Ends with status 1 while a required item is blank."
    )

    @Argument(help: "L'anno, come 2024. — The year.")
    var year: Int

    @Option(help: "La forma dell'elenco: text, json. — How the list is written.")
    var format = ListFormat.text

    @OptionGroup var source: SourceOptions
    @OptionGroup var messages: MessageOptions

    func run() async throws {
      let language = messages.messageLanguage
      let inspection = try await source.inspect(language)
      guard let status = inspection.reports[year]?.report.status else {
        throw messages.refusal(Sentences.noSuchReport(year, inspection.content.reportYears, language))
      }
      switch format {
      case .text: ReportOptions.write(ReportStatusTable(status, in: language).text, to: STDOUT_FILENO)
      case .json: ReportOptions.write(status.json, to: STDOUT_FILENO)
      }
      if !status.isComplete { throw ExitCode(1) }
    }
  }
}
