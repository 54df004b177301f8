import ArgumentParser
import CommandSupport
import Diagnostics
import Translation

struct TranslationsStart: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Prepara la traccia di una traduzione nuova. — Prepares the skeleton of a new translation.",
    discussion: "Un file che c'è già non viene toccato. — A file that is there already isn't touched."
  )

  @Argument(help: "La pagina da tradurre, come en/mission.md. — The page to translate.")
  var page: String

  @OptionGroup var target: TargetOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var options: TranslationOptions

  func run() async throws {
    let desk = try await source.desk(options, language: target.language)
    let pair = try desk.text(page, language: target.language, options)
    var diagnostics: [Diagnostic] = []
    let start = desk.start(pair, diagnostics: &diagnostics)
    try options.finish(diagnostics)
    guard case .begun = start else { throw options.refusal(options.words.start(start)) }
    options.say(options.words.start(start))
  }
}
