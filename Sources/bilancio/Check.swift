import ArgumentParser
import Diagnostics
import Website

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Dice tutto ciò che non va, senza scrivere nulla. — Tells all that is wrong and writes nothing."
  )

  @OptionGroup var source: SourceOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    var diagnostics: [Diagnostic] = []
    await SiteBuilder(source.sources).check(diagnostics: &diagnostics)
    report.print(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    let isWell = diagnostics.allSatisfy { $0.severity == .note }
    if report.format == .text && isWell { print(Sentences.allIsWell(report.messageLanguage)) }
  }
}
