import ArgumentParser
import CommandSupport
import Content
import Diagnostics
import Glibc
import Spreadsheets
import Website

struct ImportMembers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members",
    abstract: "Aggiorna i soci da una tabella CSV. — Brings members up to date from a CSV table.",
    discussion:
      "Mostra che cosa cambierebbe e chiede prima di scrivere. Aggiunge e cambia, non toglie mai nulla. — Shows what would change and asks before it writes. It adds and changes, and never takes anything away."
  )

  @Argument(help: "La tabella, salvata come CSV. — The table, saved as CSV.")
  var file: String

  @Flag(help: "Scrive senza chiedere. — Writes without asking.")
  var yes = false

  @Flag(help: "Mostra che cosa cambierebbe, senza scrivere. — Shows what would change and writes nothing.")
  var dryRun = false

  @OptionGroup var source: SourceOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard !yes || !dryRun else { throw ValidationError("--yes, --dry-run") }
  }

  func run() async throws {
    let words = ImportWords(messages.messageLanguage, width: Terminal(STDOUT_FILENO).width)
    let plan = try await plan(words)
    say(words.columns(of: plan) + words.table(of: plan) + words.summary(of: plan))
    if plan.changes.isEmpty || dryRun { return }
    guard yes || isTerminal else { throw messages.refusal(words.unasked(plan)) }
    guard yes || agrees(words.question(plan)) else { return say(words.declined) }
    var diagnostics: [Diagnostic] = []
    guard plan.write(diagnostics: &diagnostics) else {
      ReportOptions.print(diagnostics, messages.messageLanguage)
      throw ExitCode(1)
    }
    say(words.written(plan))
  }

  private func plan(_ words: ImportWords) async throws -> MemberImport {
    var diagnostics: [Diagnostic] = []
    let builder = SiteBuilder(source.sources)
    guard let (content, schemas) = await builder.readContentAndSchemas(diagnostics: &diagnostics) else {
      ReportOptions.print(diagnostics, messages.messageLanguage)
      throw ExitCode(1)
    }
    // What else is wrong with the content is told by `check`.
    diagnostics = []
    let plan = MemberImport(of: file, into: content, schemas, diagnostics: &diagnostics)
    ReportOptions.print(diagnostics, messages.messageLanguage)
    guard let plan else {
      ReportOptions.write(words.refused, to: STDERR_FILENO)
      throw ExitCode(1)
    }
    return plan
  }

  private var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Asks until there is an answer.
  private func agrees(_ question: String) -> Bool {
    while true {
      say(question)
      if let answer = ImportWords.answer(readLine()) { return answer }
    }
  }

  private func say(_ text: String) { ReportOptions.write(text, to: STDOUT_FILENO) }
}
