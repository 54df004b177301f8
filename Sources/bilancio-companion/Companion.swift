import ArgumentParser
import CommandSupport

/// The commands that need Foundation; `bilancio` becomes this program when one of them is called.
@main
struct Companion: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ProgramHome.current.command,
    subcommands: [Serve.self, Import.self]
  )

  static func main() async { await Invocation(Self.self).run() }
}
