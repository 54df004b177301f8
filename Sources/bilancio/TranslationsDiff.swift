import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc
import Translation

struct TranslationsDiff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract:
      "Che cosa è cambiato nell'originale, accanto alla traduzione. — What has changed in the original, beside the translation."
  )

  @Argument(help: "La pagina, come en/mission.md. — The page.")
  var page: String

  @Option(help: "Solo il blocco di questo numero. — Only the block of this number.")
  var block: Int?

  @OptionGroup var target: TargetOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var options: TranslationOptions

  func run() async throws {
    let desk = try await source.desk(options, language: target.language)
    let pair = try desk.text(page, language: target.language, options)
    var diagnostics: [Diagnostic] = []
    let status = desk.status(of: pair, diagnostics: &diagnostics)
    if let block { try options.require([block], of: status) }
    let terminal = Terminal(STDOUT_FILENO)
    let text = DiffText(
      pair,
      status,
      number: block,
      in: options.messageLanguage,
      colour: terminal.hasColour,
      width: terminal.width
    )
    options.say(text.text)
    try options.finish(diagnostics)
  }
}

extension TranslationOptions {
  /// Ends the run if a text has no unit of one of the numbers.
  func require(_ numbers: [Int], of status: PageStatus) throws {
    let known = Set(status.blocks.map(\.number))
    for number in numbers where !known.contains(number) {
      throw refusal(words.noSuchBlock(number, of: known.max() ?? 0, in: status.path))
    }
  }
}
