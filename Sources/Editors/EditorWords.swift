import Content
import Diagnostics

/// What the command that writes the files of editors says.
public struct EditorWords: Sendable {
  private let language: MessageLanguage

  public init(_ language: MessageLanguage) { self.language = language }

  /// What was done, and what is to be done with files that somebody has changed.
  public func told(_ outcome: EditorFiles.Outcome) -> String {
    var lines: [String] = []
    if !outcome.written.isEmpty {
      lines.append(pick("Scritti:", "Written:"))
      lines += outcome.written.map { "  " + $0 }
    }
    if !outcome.current.isEmpty {
      let count = outcome.current.count
      lines.append(
        pick("Già a posto: \(count) file.", "Already right: \(count) \(count == 1 ? "file" : "files").")
      )
    }
    if !outcome.kept.isEmpty {
      lines.append(pick("Diversi, e lasciati com’erano:", "Different, and left as they were:"))
      lines += outcome.kept.map { "  " + $0 }
      lines.append(pick("Per sostituirli: --replace.", "To replace them: --replace."))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Why a file couldn't be read or written.
  public func failure(_ failure: FileSystem.Failure) -> String {
    pick("Non si può scrivere \(failure.path): ", "\(failure.path) can’t be written: ") + failure.reason
  }

  /// Why a repository's name won't do.
  public var repositoryName: String {
    pick(
      "--repository vuole proprietario e nome, come tresponde/sito.",
      "--repository takes owner and name, as in tresponde/sito."
    )
  }

  private func pick(_ italian: String, _ english: String) -> String {
    switch language {
    case .italian: italian
    case .english: english
    }
  }
}
