/// The words that explanations add to those of the rules.
struct HandbookWords: Sendable {
  let wrong: String
  let right: String
  /// Where there is only a right form.
  let example: String
  let source: String
  /// Ends the list of all.
  let more: String
  /// Heads the page of the documentation, and says how it came about.
  let title: String
  let links: String
  let introduction: String
  let generated: String
  let contents: String

  init(_ language: MessageLanguage) {
    switch language {
    case .italian:
      wrong = "Sbagliato"
      right = "Giusto"
      example = "Esempio da copiare"
      source = "Fonte"
      more = "Per una spiegazione con un esempio: ./bilancio explain link.missing-page"
      title = "Che cosa vuol dire ogni messaggio"
      links = "*[In English](messages.md) · [Tutte le guide](LEGGIMI.md)*"
      introduction =
        "Tutto ciò che il programma può segnalare, con la regola, il rimedio e un esempio da copiare. I nomi e i numeri degli esempi sono inventati. Lo stesso testo si legge nel terminale con `./bilancio explain` seguito dal nome del messaggio, che è in fondo a ogni elenco di problemi."
      generated =
        "Questa pagina la scrive il programma: ./bilancio explain --markdown --language it > docs/messages.it.md"
      contents = "Gli argomenti"
    case .english:
      wrong = "Wrong"
      right = "Right"
      example = "Example to copy"
      source = "Source"
      more = "To have one explained with an example: ./bilancio explain link.missing-page"
      title = "What each message means"
      links = "*[In italiano](messages.it.md) · [All guides](README.md)*"
      introduction =
        "All that the program can report, with the rule, the remedy and an example to copy. Names and numbers in the examples are invented. The terminal shows the same text with `./bilancio explain` and the message's name, which stands at the end of each list of problems."
      generated =
        "The program writes this page: ./bilancio explain --markdown --language en > docs/messages.md"
      contents = "Contents"
    }
  }
}
