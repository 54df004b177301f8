import ArgumentParser
import CommandSupport
import Diagnostics
import Glibc

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Spiega un messaggio, con un esempio da copiare. — Explains a message, with an example to copy.",
    discussion:
      "Senza nome elenca tutti i messaggi; con il nome di un argomento, come link, i suoi. — Without a name, lists all messages; with that of an area, such as link, those of the area."
  )

  @Argument(help: "Il nome del messaggio, come link.missing-page. — The message's name.")
  var names: [String] = []

  @OptionGroup var messages: MessageOptions

  @Flag(help: ArgumentHelp(visibility: .hidden))
  var markdown = false

  func run() throws {
    let handbook = Handbook(messages.messageLanguage)
    if markdown { return ReportOptions.write(handbook.markdown, to: STDOUT_FILENO) }
    if names.isEmpty { return ReportOptions.write(handbook.list, to: STDOUT_FILENO) }
    let terminal = Terminal(STDOUT_FILENO)
    do throws(Handbook.Unknown) {
      let text = try handbook.text(of: names, colour: terminal.hasColour, width: terminal.width)
      ReportOptions.write(text, to: STDOUT_FILENO)
    } catch {
      throw messages.refusal(error.sentence(in: messages.messageLanguage))
    }
  }
}
