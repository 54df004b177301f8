import ArgumentParser
import Glibc

/// The command line: what staff type. Each subcommand has a file of its own and no logic.
@main
struct Bilancio: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "./bilancio",
    abstract: "Il sito e il bilancio sociale di un consorzio, dai suoi testi e dai suoi dati.",
    discussion: "A consortium's website and social report, from its texts and data.",
    version: "0.1.0",
    subcommands: [
      Serve.self,
      Build.self, Check.self, Figures.self, WhereUsed.self, ReportCommand.self, PDF.self, Translations.self,
    ]
  )

  /// Ends with status 0 when all is well, 1 for problems in the content and 2 for wrong use.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      ReportOptions.write(fullMessage(for: error) + "\n", to: STDERR_FILENO)
      Glibc.exit(2)
    }
  }
}
