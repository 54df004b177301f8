import ArgumentParser
import CommandSupport
import Content
import Diagnostics
import Glibc
import Translation
import Website

struct Translations: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Le traduzioni: che cosa manca e che cosa è cambiato. — Translations: what is missing, what has changed.",
    subcommands: [
      TranslationsStatus.self, TranslationsDiff.self, TranslationsStart.self, TranslationsDone.self,
      TranslationsExport.self, TranslationsImport.self,
    ]
  )
}

/// Options that the subcommands about translations share.
struct TranslationOptions: ParsableArguments {
  @Option(help: "La lingua dei messaggi: it, en. — The language of messages.")
  var messages: MessageLanguage?

  /// As asked for, else as the environment says, else Italian.
  var messageLanguage: MessageLanguage { MessageOptions.language(messages) }

  var words: DeskWords { DeskWords(messageLanguage) }

  /// Says something to the user.
  func say(_ text: String) { ReportOptions.write(text, to: STDOUT_FILENO) }

  /// Tells problems, if there are any.
  func tell(_ diagnostics: [Diagnostic]) { ReportOptions.print(diagnostics, messageLanguage) }

  /// Says why a question can't be answered; what comes back ends the run with status 2.
  func refusal(_ reason: String) -> ExitCode { MessageOptions.refusal(reason) }

  /// Tells problems, and ends the run with status 1 if one is an error.
  func finish(_ diagnostics: [Diagnostic]) throws {
    tell(diagnostics)
    if diagnostics.hasErrors { throw ExitCode(1) }
  }
}

/// Options of subcommands that are about one language's translations.
struct TargetOptions: ParsableArguments {
  @Option(help: "La lingua delle traduzioni, come en. — The language of the translations.")
  var language: String?
}

extension SourceOptions {
  /// Reads the content alone; only what can't be read at all ends the run, `check` tells the rest.
  func content(_ options: TranslationOptions) async throws -> Content {
    var diagnostics: [Diagnostic] = []
    let content = await SiteBuilder(sources).readContent(diagnostics: &diagnostics)
    guard let content else {
      options.tell(diagnostics)
      throw ExitCode(1)
    }
    return content
  }

  /// Reads the content and lays out its texts, for translations into a language that the site has.
  func desk(_ options: TranslationOptions, language: String? = nil) async throws -> TranslationDesk {
    let desk = await TranslationDesk(try await content(options))
    if let language, !desk.languages.contains(language) {
      throw options.refusal(options.words.unknownLanguage(language, among: desk.languages))
    }
    return desk
  }
}

extension TranslationDesk {
  /// The translation that the user means; ends the run if there is none.
  func text(_ typed: String, language: String?, _ options: TranslationOptions) throws -> TextPair {
    do throws(NotFound) {
      return try text(typed, language: language)
    } catch {
      throw options.refusal(options.words.notFound(error))
    }
  }
}
