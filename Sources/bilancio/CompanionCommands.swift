import ArgumentParser
import CommandSupport

// The list of commands names these; `bilancio-companion` is called before the parser reads what follows.

struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: CompanionCommand.serve.abstract)
}

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: CompanionCommand.import.abstract
  )
}
