import ArgumentParser
import Diagnostics
import Glibc

/// Ends a run that the parser of the command line has ended: with help, or because it didn't understand.
struct Usage {
  private let root: any ParsableCommand.Type

  init(_ root: any ParsableCommand.Type) { self.root = root }

  /// Help ends with status 0, wrong use with 2; what a command throws itself, as the command says.
  func end(after error: any Error) -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = MessageLanguage(arguments: arguments) ?? MessageOptions.language(nil)
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
