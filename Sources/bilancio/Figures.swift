import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc
import Website

struct Figures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Elenca le cifre di un anno. — Lists the figures of a year.",
    discussion: "Senza anno, quelle di oggi. — Without a year, those of today."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: "L'anno, come 2024. — The year.")
  var year: Int?

  @Option(help: "La forma dell'elenco: text, json, csv. — How the list is written.")
  var format = Format.text

  @OptionGroup var source: SourceOptions
  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let inspection = try await source.inspect(messages.messageLanguage)
    if let year, !inspection.figures.years.contains(year) {
      throw messages.refusal(Sentences.noSuchYear(year, inspection.figures.years, messages.messageLanguage))
    }
    let list = FigureList(inspection, year: year)
    switch format {
    case .text:
      guard let language = inspection.language(for: messages.messageLanguage) else { return }
      ReportOptions.write(list.text(in: language), to: STDOUT_FILENO)
    case .json: ReportOptions.write(list.json, to: STDOUT_FILENO)
    case .csv: ReportOptions.write(list.csv, to: STDOUT_FILENO)
    }
  }
}
