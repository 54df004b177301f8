import ArgumentParser
import CommandSupport
import Content
import Diagnostics
import Editors
import Glibc

struct EditorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "editors",
    abstract:
      "Prepara Visual Studio Code e l'editor web Decap CMS. — Prepares Visual Studio Code and the web editor Decap CMS.",
    discussion:
      "I file vengono dagli schemi dei dati: dopo un anno nuovo o una versione nuova, rifateli con --replace. — The files come from the data's schemas: after a new year or a new version, make them again with --replace."
  )

  @Option(
    name: .customLong("in"),
    help: "La cartella che contiene content. — The folder that content is in."
  )
  var folder = "."

  @Option(
    help:
      "Il deposito in cui l'editor web salva, come tresponde/sito. — The repository that the web editor saves to."
  )
  var repository: String?

  @Option(help: "Dov'è il deposito: github, gitlab, bitbucket. — Where the repository is.")
  var host = EditorFiles.Repository.Host.github

  @Option(help: "Il ramo in cui si salva. — The branch that is saved to.")
  var branch = "main"

  @Flag(help: "Sostituisce anche i file che ci sono e sono diversi. — Replaces files that differ, too.")
  var replace = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let words = EditorWords(messages.messageLanguage)
    if let repository, repository.split(separator: "/").count < 2 {
      throw messages.refusal(words.repositoryName)
    }
    var diagnostics: [Diagnostic] = []
    let files = EditorFiles(
      folder: SourceOptions.trimmed(folder),
      schemas: SourceOptions.ofProgram("schemas"),
      repository: repository.map { EditorFiles.Repository($0, at: host, branch: branch) },
      diagnostics: &diagnostics
    )
    ReportOptions.print(diagnostics, messages.messageLanguage)
    guard let files else { throw ExitCode(1) }
    let outcome: EditorFiles.Outcome
    do throws(FileSystem.Failure) {
      outcome = try files.write(replaces: replace)
    } catch {
      throw messages.refusal(words.failure(error))
    }
    ReportOptions.write(words.told(outcome), to: STDOUT_FILENO)
    if !outcome.kept.isEmpty { throw ExitCode(1) }
  }
}

extension EditorFiles.Repository.Host: ExpressibleByArgument {}
