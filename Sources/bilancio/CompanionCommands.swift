import ArgumentParser
import CommandSupport

// The list of commands names these; `bilancio-companion` is called before the parser reads what follows.

struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: CompanionCommand.serve.abstract)
}
