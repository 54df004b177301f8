import ArgumentParser
import CommandSupport

struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: CompanionCommand.import.abstract,
    subcommands: [ImportMembers.self]
  )
}
