import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc
import Printing
import Website

struct PDF: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pdf",
    abstract: "Fa il PDF del bilancio sociale di un anno. — Makes the PDF of a year's social report.",
    discussion:
      "Lo scrive fra i file dei contenuti, da dove il sito lo pubblica, e ne fa una copia per il Registro delle imprese. — Writes it among the content's files, from where the site publishes it, and makes a copy for the Companies Register."
  )

  @Argument(help: "L'anno, come 2024. — The year.")
  var year: Int

  @Option(
    help: "Una lingua del bilancio, come it; si può ripetere. — A language of the report; may be repeated."
  )
  var language: [String] = []

  @Flag(
    help: "Una bozza, segnata come tale su ogni pagina. — A draft, marked as such on every page."
  )
  var draft = false

  @Flag(
    help:
      "Rifà anche il PDF di un bilancio già depositato. — Makes anew even the PDF of a report that was filed."
  )
  var again = false

  @Option(help: "3a: con i dati delle tabelle allegati; 2a: senza. — 3a: with the tables' data; 2a: without.")
  var variant = Book.Variant.withAttachments

  @Option(
    help:
      "Lascia qui anche i file da cui nasce il PDF, per chi cura la grafica. — Leaves the PDF's sources here."
  )
  var source: String?

  @Option(help: "La cartella delle copie per il Registro. — The folder for the Register's copies.")
  var register = "register"

  @Option(help: "La cartella delle bozze. — The folder for drafts.")
  var drafts = "drafts"

  @Option(help: "La lingua dei messaggi: it, en. — The language of messages.")
  var messages: MessageLanguage?

  @OptionGroup var sources: SourceOptions

  func run() async throws {
    let messages = MessageOptions.language(messages)
    var diagnostics: [Diagnostic] = []
    let outcome = await SiteBuilder(sources.sources).books(
      of: year,
      languages: language,
      isDraft: draft,
      variant: variant,
      diagnostics: &diagnostics
    )
    if let refusal = order.refusal(of: outcome, language: messages) { throw MessageOptions.refusal(refusal) }
    guard case .made(let books, let content) = outcome, !order.isPrevented(by: diagnostics)
    else {
      ReportOptions.print(diagnostics, messages)
      throw ExitCode(1)
    }
    diagnostics = []
    let printer = Printer(order, content: content, renderer: Self.renderer, language: messages)
    do throws(Printer.Stop) {
      let summary = try printer.print(books, diagnostics: &diagnostics)
      ReportOptions.print(diagnostics, messages)
      if source != nil { Self.write(summary.remarks) }
      ReportOptions.write(summary.text(in: messages), to: STDOUT_FILENO)
    } catch {
      ReportOptions.print(diagnostics, messages)
      throw Self.end(after: error)
    }
  }

  private var order: PrintOrder {
    var order = PrintOrder(year: year)
    order.isDraft = draft
    order.isAgain = again
    order.register = SourceOptions.trimmed(register)
    order.drafts = SourceOptions.trimmed(drafts)
    order.source = source.map(SourceOptions.trimmed)
    return order
  }

  private static func end(after stop: Printer.Stop) -> ExitCode {
    switch stop {
    case .failure: return ExitCode(1)
    case .unprepared(let words):
      write(words)
      return ExitCode(1)
    // What shells say of a program that Ctrl-C has ended.
    case .interruption: return ExitCode(128 + SIGINT)
    }
  }

  private static func write(_ lines: [String]) {
    ReportOptions.write(lines.map { $0 + "\n" }.joined(), to: STDERR_FILENO)
  }

  private static var renderer: String { SourceOptions.ofProgram("scripts/pdf") }
}

extension Book.Variant: ExpressibleByArgument {}
