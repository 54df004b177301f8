import ArgumentParser
import CommandSupport
import Content
import Glibc
import Scaffolding

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Comincia il sito di un nuovo consorzio. — Begins the site of a new consortium.",
    discussion:
      "Su un terminale chiede ciò che manca. La cartella dev'essere nuova o vuota. — On a terminal it asks for what is missing. The folder has to be new or empty."
  )

  @Argument(help: "La cartella da preparare. — The folder to prepare.")
  var folder: String

  @Option(help: "Il nome per esteso. — The name in full.")
  var name: String?

  @Option(help: "Il nome breve. — The short name.")
  var shortName: String?

  @Option(help: "Le lingue, come it,en. — The languages.")
  var languages: String?

  @Option(help: "Via e numero. — Street and number.")
  var street: String?

  @Option(help: "Il cap. — The postcode.")
  var postcode: String?

  @Option(help: "Il comune. — The town.")
  var town: String?

  @Option(help: "La sigla della provincia. — The province, in two letters.")
  var province: String?

  @Option(help: "Il codice fiscale. — The tax code.")
  var taxCode: String?

  @Option(name: .customLong("base-url"), help: "L'indirizzo web. — The web address.")
  var baseURL: String?

  @Option(help: "Il colore, come #0b5d5b. — The colour.")
  var accentColour: String?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let words = NewConsortiumWords(messages.messageLanguage)
    let folder = SourceOptions.trimmed(folder)
    do {
      try NewConsortium.check(folder)
      let consortium = try NewConsortium(
        in: folder,
        try answers(words),
        wordsFrom: SourceOptions.ofProgram("content"),
        today: .today()
      )
      try consortium.files.write()
      ReportOptions.write(words.made(consortium, command: Self.command), to: STDOUT_FILENO)
    } catch let refusal as NewConsortium.Refusal {
      throw messages.refusal(words.refusal(refusal))
    } catch let failure as FileSystem.Failure {
      throw messages.refusal(words.failure(failure))
    }
  }

  private func answers(_ words: NewConsortiumWords) throws -> [ConsortiumField: String] {
    let given: [ConsortiumField: String?] = [
      .name: name, .shortName: shortName, .languages: languages, .street: street, .postcode: postcode,
      .town: town, .province: province, .taxCode: taxCode, .baseURL: baseURL, .accentColour: accentColour,
    ]
    let asks = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let form = ConsortiumForm(given.compactMapValues(\.self))
    do throws(ConsortiumForm.Refusal) {
      guard asks else { return try form.answers(asking: nil) }
      return try form.answers(asking: Questioner(words: words).ask)
    } catch {
      throw messages.refusal(error.text(words))
    }
  }

  /// How the program is called from another folder: by its wrapper, if there is one.
  private static var command: String {
    let wrapper = SourceOptions.ofProgram("bilancio")
    return wrapper.hasPrefix("/") && FileSystem.kind(of: wrapper) == .file ? wrapper : "bilancio"
  }
}

/// Asks on the terminal.
private struct Questioner {
  let words: NewConsortiumWords

  /// - Parameter problem: why the last answer couldn't be taken.
  func ask(_ field: ConsortiumField, problem: ConsortiumField.Problem?, isFirst: Bool) -> String? {
    if isFirst { ReportOptions.write(words.greeting + "\n", to: STDOUT_FILENO) }
    if let problem { ReportOptions.write("  " + words.problem(problem) + "\n", to: STDOUT_FILENO) }
    ReportOptions.write(words.question(field), to: STDOUT_FILENO)
    return readLine()
  }
}
