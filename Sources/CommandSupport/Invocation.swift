import ArgumentParser
import Diagnostics
import Glibc

/// Carries out what was typed, and says in the user's language what the parser of the command line has to say: help, or
/// what it didn't understand.
package struct Invocation {
  private let root: any ParsableCommand.Type

  package init(_ root: any ParsableCommand.Type) { self.root = root }

  /// Carries out the command that was typed. Ends with status 0 when all is well, 1 for problems in the content and 2 for
  /// wrong use.
  package func run() async {
    do {
      var command = try root.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(after: error)
    }
  }

  /// Help ends with status 0, wrong use with 2; what a command throws itself, as the command says.
  private func end(after error: any Error) -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = MessageOptions.language(of: arguments)
    // So wide that the parser breaks no line: its lines are broken once they are in one language.
    let message = root.fullMessage(for: error, columns: 10_000)
    switch root.exitCode(for: error) {
    case .success where UsageText.isHelp(message):
      let text = UsageText(language, width: Terminal(STDOUT_FILENO).width).help(message)
      ReportOptions.write(text, to: STDOUT_FILENO)
      Glibc.exit(0)
    case .validationFailure:
      let text = UsageText(language, width: Terminal(STDERR_FILENO).width)
      let (unknown, known) = subcommands(of: arguments)
      let refusal = text.refusal(message, command: unknown, subcommands: known)
      ReportOptions.write(refusal, to: STDERR_FILENO)
      Glibc.exit(2)
    default: root.exit(withError: error)
    }
  }

  /// The names of the subcommands that can follow the ones given, and what stands there instead; none after a command
  /// that has none.
  private func subcommands(of arguments: [String]) -> (unknown: String?, known: [String]) {
    var command = root
    var unknown: String?
    for argument in arguments {
      guard let next = command.configuration.subcommands.first(where: { $0._commandName == argument }) else {
        unknown = argument.hasPrefix("-") || argument == "help" ? nil : argument
        break
      }
      command = next
    }
    let known = command.configuration.subcommands.map { $0._commandName }
    return (known.isEmpty ? nil : unknown, known)
  }
}
