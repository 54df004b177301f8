import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc

/// The command line: what staff type. Each subcommand has a file of its own and no logic.
@main
struct Bilancio: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ProgramHome.current.command,
    abstract:
      "Il sito e il bilancio sociale di un consorzio, dai suoi testi e dai suoi dati. — A consortium's website and social report, from its texts and data.",
    version: "0.1.0",
    subcommands: [
      Serve.self, Build.self, Check.self, Figures.self, WhereUsed.self, ReportCommand.self, PDF.self,
      Translations.self, Init.self, Import.self, Explain.self, EditorsCommand.self,
    ]
  )

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let command = CompanionCommand(arguments: arguments) {
      let problem = command.becomeCompanion(arguments: arguments)
      ReportOptions.print([problem], MessageOptions.language(of: arguments))
      Glibc.exit(1)
    }
    await Invocation(Self.self).run()
  }
}
