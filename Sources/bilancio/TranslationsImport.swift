import ArgumentParser
import CommandSupport
import Diagnostics
import Translation

struct TranslationsImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Riporta nelle pagine le traduzioni di un file PO. — Puts the translations of a PO file back into the pages.",
    discussion:
      "Se una traduzione ha perso una cifra, un link o una nota, non importa nulla e dice dove. — If a translation has lost a figure, a link or a footnote, it imports nothing and says where."
  )

  @Argument(help: "Il file tornato dai traduttori. — The file that has come back from the translators.")
  var file: String

  @Flag(help: "Dice che cosa farebbe, senza scrivere. — Tells what it would do and writes nothing.")
  var dryRun = false

  @Flag(
    help:
      "Importa ciò che è in ordine anche se il resto non lo è. — Imports what is sound even if the rest isn't."
  )
  var partial = false

  @OptionGroup var source: SourceOptions
  @OptionGroup var options: TranslationOptions

  func run() async throws {
    let content = try await source.content(options)
    var diagnostics: [Diagnostic] = []
    let plan = await TranslationImport(of: file, into: content, isPartial: partial, diagnostics: &diagnostics)
    if !dryRun, !plan.write(diagnostics: &diagnostics) {
      options.tell(diagnostics)
      throw ExitCode(1)
    }
    options.tell(diagnostics)
    let failed = diagnostics.hasErrors
    options.say(options.words.imported(plan, isDryRun: dryRun, isPartial: partial, hasErrors: failed))
    if failed { throw ExitCode(1) }
  }
}
