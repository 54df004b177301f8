import Content
import Diagnostics
import Glibc

/// The commands that `bilancio-companion` carries out, the program beside this one. Their libraries bring all of
/// Foundation, which every other command would pay for with its size and the time it takes to start.
package enum CompanionCommand: String, CaseIterable, Sendable {
  case serve, `import`

  /// One line for the list of commands.
  package var abstract: String {
    switch self {
    case .serve:
      "Mostra il sito nel browser mentre lo scrivi. — Shows the site in the browser while you write it."
    case .import:
      "Prende i dati da un foglio elettronico. — Takes data from a spreadsheet."
    }
  }

  /// The command that is meant, or whose help is asked for.
  package init?(arguments: [String]) {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let word = words.first, let command = Self(rawValue: word) else { return nil }
    self = command
  }

  /// Becomes the other program, with the same arguments. Comes back only when that isn't there.
  package func becomeCompanion(arguments: [String]) -> Diagnostic {
    let program = FileSystem.resolved("/proc/self/exe") ?? ""
    let companion = FileSystem.parent(of: program) + "/bilancio-companion"
    var words: [UnsafeMutablePointer<CChar>?] = ([companion] + arguments).map { strdup($0) }
    words.append(nil)
    execv(companion, &words)
    let failure = FileSystem.Failure(path: companion)
    words.forEach { free($0) }
    return Diagnostic(.companionMissing, path: companion, failure.arguments(["command": rawValue]))
  }
}
