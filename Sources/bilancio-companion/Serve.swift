import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc
import Preview
import Website

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CompanionCommand.serve.abstract,
    discussion:
      "Si aggiorna a ogni salvataggio, e non scrive nessun file. — It is brought up to date at every save, and writes no file."
  )

  @Option(help: "La porta; se è occupata, la prima libera dopo. — The port; if taken, the next free one.")
  var port: UInt16 = 8080

  @OptionGroup var source: SourceOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard port > 0 else { throw ValidationError("--port: 1–65535") }
  }

  func run() async throws {
    let language = messages.messageLanguage
    let preview = Preview(of: source.sources, port: port, language: language)
    do throws(ProblemStop) {
      try await preview.run { event in
        switch event {
        case .started(let words): ReportOptions.write(words, to: STDOUT_FILENO)
        case .problems(let problems) where problems.isEmpty:
          ReportOptions.write(Sentences.allIsWell(language) + "\n", to: STDERR_FILENO)
        case .problems(let problems): ReportOptions.print(problems, language)
        }
      }
    } catch {
      ReportOptions.print([error.problem], language)
      throw ExitCode(1)
    }
  }
}
