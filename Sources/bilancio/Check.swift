import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc
import Website

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Dice tutto ciò che non va, senza scrivere nulla. — Tells all that is wrong and writes nothing.",
    discussion:
      "Oltre a ciò che dice build: pagine a cui nulla porta, file che nulla usa, titoli e descrizioni troppo lunghi, indirizzi dubbi. — Besides what build tells: pages that nothing leads to, files that nothing uses, titles and descriptions that are too long, doubtful addresses."
  )

  @OptionGroup var source: SourceOptions
  @OptionGroup var report: ReportOptions

  @Flag(
    help:
      "Fa prima le correzioni certe nei file dei contenuti, e le elenca. — First makes the corrections that are certain in the content's files, and lists them."
  )
  var fix = false

  @Flag(
    help:
      "Elenca i testi più difficili da leggere (indice Gulpease o Flesch). — Lists the texts that are hardest to read (Gulpease or Flesch index)."
  )
  var reading = false

  func run() async throws {
    let checkup = await SiteBuilder(source.sources).checkup(mends: fix)
    let language = report.messageLanguage
    if fix, report.format != .json { say(checkup.changesText(language)) }
    let changes = fix ? [(name: "fixed", value: checkup.changesJSON)] : []
    let texts = reading ? [(name: "reading", value: checkup.reading.json)] : []
    report.write(report.written(checkup.diagnostics, adding: changes + texts))
    if report.format == .text {
      if !fix, let hint = checkup.mendableText(language) { say(hint + "\n") }
      if reading { say(ReadingTable(checkup.reading, in: language).text) }
    }
    if checkup.diagnostics.hasErrors { throw ExitCode(1) }
    let isWell = checkup.diagnostics.allSatisfy { $0.severity == .note }
    if report.format == .text && isWell { print(Sentences.allIsWell(language)) }
  }

  private func say(_ text: String) { ReportOptions.write(text, to: STDOUT_FILENO) }
}
