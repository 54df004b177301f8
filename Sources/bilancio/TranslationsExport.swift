import ArgumentParser
import CommandSupport
import Content
import Diagnostics
import Glibc
import Translation

struct TranslationsExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Scrive ciò che è da tradurre in un file PO. — Writes what is to be translated as a PO file.",
    discussion: "Si apre con Poedit, OmegaT, Weblate. — Poedit, OmegaT and Weblate open it."
  )

  @Argument(help: "La lingua in cui tradurre, come en. — The language to translate into.")
  var language: String

  @Option(help: "Il file da scrivere; - per l'uscita. — The file to write; - for the standard output.")
  var output: String?

  @Flag(help: "Anche ciò che è già tradotto. — What is translated already, too.")
  var all = false

  @OptionGroup var source: SourceOptions
  @OptionGroup var options: TranslationOptions

  func run() async throws {
    let content = try await source.content(options)
    guard content.languages.contains(where: { $0.code == language }) else {
      throw options.refusal(options.words.unknownLanguage(language, among: content.languages.map(\.code)))
    }
    var diagnostics: [Diagnostic] = []
    let messages = options.messageLanguage
    let export = await TranslationExport(
      of: content,
      to: language,
      includesAll: all,
      messages: messages,
      diagnostics: &diagnostics
    )
    try options.finish(diagnostics)
    if output == "-" { return ReportOptions.write(export.bytes, to: STDOUT_FILENO) }
    let path = output ?? "translations-\(language).po"
    if export.count > 0 {
      var diagnostics: [Diagnostic] = []
      export.write(to: path, diagnostics: &diagnostics)
      try options.finish(diagnostics)
    }
    options.say(options.words.exported(export, to: path))
  }
}
