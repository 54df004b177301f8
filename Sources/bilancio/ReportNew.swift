import ArgumentParser
import CommandSupport
import Content
import Diagnostics
import Glibc
import Scaffolding

struct ReportNew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Prepara i file del bilancio dell'anno prossimo. — Prepares the files of next year's report.",
    discussion:
      "Parte dal bilancio dell'anno prima: i numeri diventano null, i testi bozze da rileggere. Non tocca nessun file che c'è già. — Starts from the report of the year before: numbers become null, texts drafts to reread. Touches no file that is there already."
  )

  @Argument(help: "L'anno, come 2025. — The year.")
  var year: Int

  @Option(
    help:
      "L'anno da cui partire; se manca, l'ultimo. — The year to start from; if absent, the latest."
  )
  var from: Int?

  @OptionGroup var source: SourceOptions
  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let words = NewYearWords(messages.messageLanguage)
    let inspection = try await source.inspect(messages.messageLanguage)
    let begun: NewYear
    do throws(NewYear.Refusal) {
      begun = try NewYear(year, from: from, of: inspection, today: .today())
    } catch {
      throw messages.refusal(words.refusal(error))
    }
    do throws(FileSystem.Failure) {
      try begun.files.write()
    } catch {
      throw messages.refusal(words.failure(error))
    }
    ReportOptions.write(words.begun(begun), to: STDOUT_FILENO)
  }
}
