import Content
import Diagnostics

/// What is asked and said when a new consortium's folder is made.
public struct NewConsortiumWords: Sendable {
  private let language: MessageLanguage
  private let format: LanguageFormat

  public init(_ language: MessageLanguage) {
    self.language = language
    format = LanguageFormat(language: language.rawValue)
  }

  private func either(_ italian: String, _ english: String) -> String {
    language == .italian ? italian : english
  }

  /// The question for a field, as it stands before the cursor.
  public func question(_ field: ConsortiumField) -> String {
    let question =
      switch field {
      case .name: either("Nome del consorzio, per esteso", "Name of the consortium, in full")
      case .shortName: either("Nome breve, per il sito", "Short name, for the site")
      case .languages:
        either("Lingue del sito, la principale per prima", "Languages of the site, the main one first")
      case .street: either("Via e numero della sede", "Street and number of the office")
      case .postcode: either("Cap", "Postcode")
      case .town: either("Comune", "Town")
      case .province: either("Provincia (sigla)", "Province (two letters)")
      case .taxCode: either("Codice fiscale", "Tax code")
      case .baseURL: either("Indirizzo web del sito", "Web address of the site")
      case .accentColour: either("Colore del sito", "Colour of the site")
      }
    return question + (field.proposal.map { " [\($0)]" } ?? "") + ": "
  }

  /// Why an answer can't be taken, and what one looks like that can.
  public func problem(_ problem: ConsortiumField.Problem) -> String {
    switch problem {
    case .empty: either("Serve una risposta.", "An answer is needed.")
    case .unknownLanguage(let code):
      either(
        "Il programma non ha la lingua «\(code)». Ha: it, en.",
        "The program has no language “\(code)”. It has: it, en."
      )
    case .withoutItalian:
      either(
        "L’italiano serve sempre, perché i dati sono scritti almeno in italiano. Scrivi it oppure it,en.",
        "Italian is always needed, because data are written in Italian at least. Write it or en,it."
      )
    case .withoutNumber:
      either(
        "Manca il numero civico. Scrivi per esempio Via Roma 12/B; se non c’è, Via Roma snc.",
        "The house number is missing. Write for example Via Roma 12/B; where there is none, Via Roma snc."
      )
    case .postcode:
      either("Il cap ha cinque cifre, come 42121.", "A postcode has five digits, such as 42121.")
    case .province:
      either(
        "La provincia si scrive con due lettere, come RE.",
        "The province is written with two letters, such as RE."
      )
    case .taxCode:
      either(
        "Il codice fiscale di un consorzio ha undici cifre, come 12345678903.",
        "The tax code of a consortium has eleven digits, such as 12345678903."
      )
    case .checkDigit:
      either(
        "Una cifra del codice fiscale è sbagliata: la cifra di controllo non torna. Ricopialo dalla visura.",
        "A digit of the tax code is wrong: the check digit doesn’t fit. Copy it again from the register’s extract."
      )
    case .address:
      either(
        "L’indirizzo comincia con https://, come https://www.esempio.it/.",
        "The address begins with https://, such as https://www.example.org/."
      )
    case .colour:
      either(
        "Un colore si scrive con sei cifre esadecimali, come #0b5d5b.",
        "A colour is written with six hexadecimal digits, such as #0b5d5b."
      )
    case .tooLight(let suggestion):
      either(
        "Su questo colore il testo bianco non si legge: è troppo chiaro. Uno più scuro: \(suggestion).",
        "White text can’t be read on this colour: it is too light. A darker one: \(suggestion)."
      )
    }
  }

  /// An answer given as a flag that can't be taken.
  public func problem(_ problem: ConsortiumField.Problem, with field: ConsortiumField) -> String {
    "\(field.flag): " + self.problem(problem)
  }

  /// Fields that nobody has answered and nobody can be asked for.
  public func missing(_ fields: [ConsortiumField]) -> String {
    let flags = format.list(fields.map(\.flag))
    return fields.count == 1
      ? either(
        "Manca \(flags). Su un terminale lo chiedo; qui va scritto nel comando.",
        "\(flags) is missing. On a terminal I ask for it; here it has to be in the command."
      )
      : either(
        "Mancano \(flags). Su un terminale li chiedo; qui vanno scritti nel comando.",
        "\(flags) are missing. On a terminal I ask for them; here they have to be in the command."
      )
  }

  /// Why the folder isn't made.
  public func refusal(_ refusal: NewConsortium.Refusal) -> String {
    switch refusal {
    case .notEmpty(let folder, let example):
      either(
        "La cartella \(folder) non è vuota (c’è \(example)), e non tocco ciò che contiene. Scegline una nuova o vuota.",
        "The folder \(folder) isn’t empty (it holds \(example)), and I don’t touch what it holds. Choose a new or empty one."
      )
    case .notAFolder(let path):
      either(
        "\(path) non è una cartella. Scegli un altro nome.",
        "\(path) is no folder. Choose another name."
      )
    case .wordsMissing(let path):
      either(
        "Accanto al programma manca \(path), con le parole dell’interfaccia. Rimetti a posto la cartella del programma.",
        "\(path), with the words of the interface, is missing beside the program. Put the program’s folder right."
      )
    }
  }

  /// Why the files couldn't be written.
  public func failure(_ failure: FileSystem.Failure) -> String {
    either(
      "\(failure.path) non si può scrivere: \(failure.reason). Non ho lasciato nessun file.",
      "\(failure.path) can’t be written: \(failure.reason). I have left no file behind."
    )
  }

  /// Said before the first question.
  public var greeting: String {
    either(
      "Rispondi e premi Invio; fra parentesi quadre c’è ciò che vale se premi solo Invio.\n",
      "Answer and press Enter; in square brackets is what holds if you only press Enter.\n"
    )
  }

  /// What was made, and what to do next.
  ///
  /// - Parameter command: how the program is called from another folder.
  public func made(_ consortium: NewConsortium, command: String) -> String {
    let folder = consortium.folder
    let count = consortium.files.files.count
    return either(
      """
      Fatto: \(count) file in \(folder).

      1. Entra nella cartella e genera il sito:
           cd \(folder)
           \(command) build
      2. Aprilo con un doppio clic su site/index.html.
      3. Riscrivi i testi e aggiungi il primo socio: LEGGIMI.md spiega ogni file.

      """,
      """
      Done: \(count) files in \(folder).

      1. Go into the folder and build the site:
           cd \(folder)
           \(command) build
      2. Open it with a double click on site/index.html.
      3. Rewrite the texts and add the first member: README.md explains each file.

      """
    )
  }
}
