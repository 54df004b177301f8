import ArgumentParser

/// The command line: what staff type. Each subcommand has a file of its own and no logic.
@main
struct Bilancio: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bilancio",
    abstract: "Il sito e il bilancio sociale di un consorzio, dai suoi testi e dai suoi dati.",
    discussion: "A consortium's website and social report, from its texts and data.",
    version: "0.1.0",
    subcommands: [Build.self, Check.self]
  )
}
