import ArgumentParser
import Content
import Diagnostics
import Glibc
import Website

/// Options that subcommands share.
package struct SourceOptions: ParsableArguments {
  package init() {}

  @Option(help: "La cartella dei contenuti. — The content folder.")
  package var content = "content"

  @Option(help: "La cartella dei modelli. — The templates folder.")
  package var templates: String?

  @Option(help: "La cartella degli schemi dei dati. — The folder of the data's schemas.")
  package var schemas: String?

  @Option(help: "L'indirizzo del sito, al posto di quello di site.json. — The site's address.")
  package var baseURL: String?

  /// The folders as given, else here, else the program's own.
  package var sources: SiteBuilder.Sources {
    SiteBuilder.Sources(
      content: Self.trimmed(content),
      templates: Self.trimmed(templates ?? Self.besideProgram("templates")),
      schemas: Self.trimmed(schemas ?? Self.besideProgram("schemas")),
      baseURL: baseURL
    )
  }

  /// Reads what is there to answer a question about it. Only what can't be read at all ends the run: the question may
  /// be about an unfinished report, and `check` tells the rest.
  package func inspect(_ language: MessageLanguage) async throws -> Inspection {
    var diagnostics: [Diagnostic] = []
    let inspection = await SiteBuilder(sources).inspect(diagnostics: &diagnostics)
    guard let inspection else {
      ReportOptions.print(diagnostics, language)
      throw ExitCode(1)
    }
    return inspection
  }

  package static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// What belongs to the program itself, even where the folder it is run in has something of that name.
  package static func ofProgram(_ name: String) -> String {
    ProgramHome.current.path(name)
  }

  private static func besideProgram(_ name: String) -> String {
    if FileSystem.kind(of: name) == .folder { return name }
    return ProgramHome.current.path(name)
  }
}

/// The language that is spoken to the user.
package struct MessageOptions: ParsableArguments {
  package init() {}

  @Option(help: "La lingua dei messaggi: it, en. — The language of messages.")
  package var language: MessageLanguage?

  package var messageLanguage: MessageLanguage { Self.language(language) }

  /// The language of a run whose command line hasn't been understood yet.
  package static func language(of arguments: [String]) -> MessageLanguage {
    MessageLanguage(arguments: arguments) ?? language(nil)
  }

  /// As asked for, else as the environment says, else Italian.
  package static func language(_ wanted: MessageLanguage?) -> MessageLanguage {
    if let wanted { return wanted }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let pairs = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    return MessageLanguage(environment: Dictionary(uniqueKeysWithValues: pairs))
  }
}

extension MessageOptions {
  /// Says why a question can't be answered, in the user's language; what comes back ends the run with status 2.
  package func refusal(_ reason: String) -> ExitCode { Self.refusal(reason) }

  /// Says why something isn't done; what comes back ends the run with status 2.
  package static func refusal(_ reason: String) -> ExitCode {
    ReportOptions.write(reason + "\n", to: STDERR_FILENO)
    return ExitCode(2)
  }
}

/// How an answer is written.
package enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// How problems are told.
package struct ReportOptions: ParsableArguments {
  package init() {}

  package enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, lines
  }

  @Option(help: "La forma dei messaggi. — How messages are written: text, json, github, lines.")
  package var format = Format.text

  @OptionGroup package var messages: MessageOptions

  package var messageLanguage: MessageLanguage { messages.messageLanguage }

  /// Prints problems where they belong: text to the standard error, the machine-readable forms to the output.
  package func print(_ diagnostics: [Diagnostic]) { write(written(diagnostics)) }

  /// Problems as they are told here.
  ///
  /// - Parameter others: what else other programs are told, in JSON.
  package func written(
    _ diagnostics: [Diagnostic],
    adding others: [(name: String, value: String)] = []
  ) -> [UInt8] {
    let report = DiagnosticReport(diagnostics)
    return switch format {
    case .text: Self.text(of: diagnostics, messageLanguage)
    case .json: Array(report.json(messageLanguage, adding: others).utf8)
    case .github: Array(report.github(messageLanguage).utf8)
    case .lines: Array(report.lines(messageLanguage).utf8)
    }
  }

  /// Writes problems where they belong.
  package func write(_ written: [UInt8]) {
    Self.write(written, to: format == .text ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// Prints problems for a person.
  package static func print(_ diagnostics: [Diagnostic], _ language: MessageLanguage) {
    write(text(of: diagnostics, language), to: STDERR_FILENO)
  }

  private static func text(of diagnostics: [Diagnostic], _ language: MessageLanguage) -> [UInt8] {
    guard !diagnostics.isEmpty else { return [] }
    let terminal = Terminal(STDERR_FILENO)
    let report = DiagnosticReport(diagnostics)
    let text = report.text(language, colour: terminal.hasColour, width: terminal.width)
    return Array(ProgramHome.current.worded(text).utf8)
  }

  /// Writes all of a text, with the program's name in it as it is called here.
  package static func write(_ text: String, to descriptor: Int32) {
    write(Array(ProgramHome.current.worded(text).utf8), to: descriptor)
  }

  /// Writes all of some bytes.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      offset += count
    }
  }
}

/// What a stream can show.
package struct Terminal {
  /// Whether colours are seen and wanted.
  package let hasColour: Bool
  /// In columns; 100 for a file.
  package let width: Int

  package init(_ descriptor: Int32) {
    hasColour = isatty(descriptor) == 1 && getenv("NO_COLOR") == nil
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 40
    width = isKnown ? Int(size.ws_col) : 100
  }
}

extension MessageLanguage: ExpressibleByArgument {}
