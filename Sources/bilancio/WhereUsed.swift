import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc
import Website

struct WhereUsed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where-used",
    abstract: "Dice dove si usa una cifra. — Tells every place that quotes a figure."
  )

  @Argument(help: "Il nome della cifra, come members.total. — The figure's name.")
  var name: String

  @Option(help: "La forma dell'elenco: text, json. — How the list is written.")
  var format = ListFormat.text

  @OptionGroup var source: SourceOptions
  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let inspection = try await source.inspect(messages.messageLanguage)
    guard let uses = FigureUses(of: name, in: inspection) else {
      let near = inspection.figures.nearMiss(name, in: inspection.figures.years.last)
      throw messages.refusal(Sentences.noSuchFigure(name, near, messages.messageLanguage))
    }
    switch format {
    case .text: ReportOptions.write(uses.text(in: messages.messageLanguage), to: STDOUT_FILENO)
    case .json: ReportOptions.write(uses.json, to: STDOUT_FILENO)
    }
  }
}
