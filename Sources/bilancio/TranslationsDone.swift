import ArgumentParser
import CommandSupport
import Diagnostics
import Translation

struct TranslationsDone: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract:
      "Segna che la traduzione dice ciò che l'originale dice oggi. — Marks that a translation says what its original says today.",
    discussion:
      "È anche il modo di dire che un ritocco dell'originale non cambia nulla. — Also the way to say that a correction of the original changes nothing."
  )

  @Argument(help: "Le pagine tradotte, come en/mission.md. — The translated pages.")
  var pages: [String] = []

  @Option(
    help:
      "Solo il blocco di questo numero; si può ripetere. — Only the block of this number; may be repeated."
  )
  var block: [Int] = []

  @Flag(help: "Tutto ciò che è tradotto. — All that is translated.")
  var all = false

  @OptionGroup var target: TargetOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var options: TranslationOptions

  func run() async throws {
    let words = options.words
    guard pages.isEmpty == all else { throw options.refusal(words.nameSomething) }
    guard block.isEmpty || pages.count == 1 else { throw options.refusal(words.blocksNeedOnePage) }
    let desk = try await source.desk(options, language: target.language)
    let pairs =
      all
      ? desk.translated(into: target.language)
      : try pages.map { try desk.text($0, language: target.language, options) }
    var diagnostics: [Diagnostic] = []
    if let pair = pairs.first, !block.isEmpty {
      try options.require(block, of: desk.status(of: pair, diagnostics: &diagnostics))
    }
    if let pair = pairs.first(where: { $0.translation == nil }) {
      let path = pair.name.path(in: pair.language)
      throw options.refusal(pair.isWanted ? words.notTranslated(path) : words.start(.notWanted(path: path)))
    }
    let done = desk.done(pairs, blocks: block.isEmpty ? nil : Set(block), diagnostics: &diagnostics)
    options.say(words.done(done))
    try options.finish(diagnostics)
  }
}
