import Diagnostics

/// What the preview says in its pages and in the terminal.
struct PreviewWords: Sendable {
  let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  var allIsWell: String { say("Tutto a posto.", "All is well.") }
  var close: String { say("Chiudi", "Close") }
  var openInEditor: String { say("Apri in VS Code", "Open in VS Code") }

  /// The program was ended, or the connection is gone.
  var lost: String {
    say(
      "L’anteprima si è fermata. Per riprendere, nel terminale: ./bilancio serve",
      "The preview has stopped. To resume, in the terminal: ./bilancio serve"
    )
  }

  /// The sentence above errors: `2 errori in 1 file. Sotto vedi l’ultima versione riuscita.`
  func stopped(_ summary: String, isReady: Bool) -> String {
    isReady
      ? say("\(summary). La pagina è l’ultima riuscita.", "\(summary). The page is the last good one.")
      : say(
        "\(summary). Il sito compare appena è tutto corretto.",
        "\(summary). The site appears once all is mended."
      )
  }

  func place(line: Int, column: Int) -> String {
    say("riga \(line), colonna \(column)", "line \(line), column \(column)")
  }

  var preview: String { say("Anteprima", "Preview") }
  var phone: String { say("Larga come un telefono", "As wide as a phone") }
  var print: String { say("Stampa…", "Print…") }

  var notFound: String { say("Questa pagina non c’è.", "There is no such page.") }
  var onlyReading: String { say("Qui si può solo leggere.", "Here you can only read.") }

  /// Whoever asks by another name might be a foreign page.
  func wrongHost(_ address: String) -> String {
    say(
      "L’anteprima risponde solo a questo indirizzo: \(address)",
      "The preview only answers at this address: \(address)"
    )
  }

  /// What the terminal says at the start; the address stands alone on its line, where terminals make it a link.
  ///
  /// - Parameter wanted: the port that was asked for.
  func started(at port: UInt16, wanted: UInt16) -> String {
    let taken =
      port == wanted
      ? ""
      : say("La porta \(wanted) è occupata: uso la \(port).\n", "Port \(wanted) is taken: using \(port).\n")
    let open = say("Apri nel browser:", "Open in the browser:")
    let end = say(
      "Si aggiorna a ogni salvataggio. Per terminare: Ctrl+C",
      "It is brought up to date at every save. To stop: Ctrl+C"
    )
    return "\(taken)\(open)\n\n  \(Self.address(port))\n\n\(end)\n"
  }

  static func address(_ port: UInt16) -> String { "http://127.0.0.1:\(port)/" }

  func say(_ italian: String, _ english: String) -> String {
    switch language {
    case .italian: italian
    case .english: english
    }
  }
}
