import Testing

@testable import Diagnostics

@Suite("What the command line's parser says")
struct UsageTextTests {
  @Test(
    "its refusals are said in Italian",
    arguments: [
      (
        "Unknown option '--outptu'. Did you mean '--output'?",
        "L'opzione «--outptu» non esiste. Forse «--output»?"
      ),
      ("Unknown option '--x'", "L'opzione «--x» non esiste."),
      ("Missing value for '--format <format>'", "Manca il valore di «--format <format>»."),
      ("Missing expected argument '<year>'", "Manca l'argomento «<year>»."),
      ("Missing one of: '<a>', '<b>'", "Manca uno di questi: «<a>», «<b>»."),
      ("Unexpected argument 'l'anno scorso'", "«l'anno scorso» è di troppo."),
      ("2 unexpected arguments: 'a', 'b'", "«a», «b» sono di troppo."),
      (
        "The option '--draft' does not take any value, but 'si' was specified.",
        "L'opzione «--draft» non vuole un valore, e qui c'è «si»."
      ),
      ("The value 'x' is invalid for '<year>'", "«x» non va bene per «<year>»."),
      (
        "The value 'xml' is invalid for '--format <format>'. Please provide one of 'text', 'json' or 'github'.",
        "«xml» non va bene per «--format <format>». I valori possibili: text, json, github."
      ),
      ("Something new", "Something new"),
    ]
  )
  func italian(message: String, sentence: String) {
    #expect(UsageRefusal(message).sentence(in: .italian) == sentence)
    #expect(UsageRefusal(message).sentence(in: .english) == message)
  }

  @Test("an unknown command gets a near miss, in both languages")
  func command() {
    let refusal = UsageRefusal("Unexpected argument 'biuld'", subcommands: ["build", "check"])
    #expect(refusal.sentence(in: .italian) == "Il comando «biuld» non esiste. Forse «build»?")
    #expect(refusal.sentence(in: .english) == "There is no command “biuld”. Perhaps “build”?")
  }

  private let help = """
    OVERVIEW: Dice tutto. — Tells all.

    USAGE: ./bilancio check [--content <content>]

    OPTIONS:
      --content <content>     La cartella dei contenuti. — The content folder. (default: content)
      --templates <templates> La cartella dei modelli. — The templates folder.
      --format <format>       La forma. — How it is written: text, json. (values: text, json; default: text)
      -h, --help              Show help information.

    SUBCOMMANDS:
      build                   Genera il sito. — Builds the site.

      See './bilancio help <subcommand>' for detailed help.
    """

  @Test("help is in one language, with the parser's own words")
  func helpText() {
    #expect(
      UsageText(.italian, width: 100).help(help) == """
        A CHE COSA SERVE: Dice tutto.

        COME SI SCRIVE: ./bilancio check [--content <content>]

        OPZIONI:
          --content <content>     La cartella dei contenuti. (altrimenti: content)
          --templates <templates> La cartella dei modelli.
          --format <format>       La forma. (valori: text, json; altrimenti: text)
          -h, --help              Mostra questo aiuto.

        COMANDI:
          build                   Genera il sito.

          Per saperne di più: ./bilancio help <subcommand>

        """
    )
    let english = UsageText(.english, width: 100).help(help)
    #expect(english.contains("\n  --templates <templates> The templates folder.\n"))
    #expect(english.contains("\n  --content <content>     The content folder. (default: content)\n"))
    #expect(english.hasPrefix("OVERVIEW: Tells all.\n") && !english.contains("—") && !english.contains("La "))
  }

  @Test("no line is wider than the terminal, and what goes on stands below its text")
  func wrapping() {
    let line =
      "  --again                 Rifà anche il PDF di un bilancio già depositato presso il Registro. — Again."
    #expect(
      UsageText(.italian, width: 60).help(line) == """
          --again                 Rifà anche il PDF di un bilancio
                                  già depositato presso il Registro.

        """
    )
  }

  @Test("a refusal says what is wrong, what the option is for, and how the command is written")
  func refusal() {
    let message = """
      Error: Missing value for '--format <format>'
      Help:  --format <format>  La forma. — How it is written.
      Usage: ./bilancio check [--format <format>]
        See './bilancio check --help' for more information.
      """
    #expect(
      UsageText(.italian, width: 100).refusal(message, subcommands: []) == """
        Errore: Manca il valore di «--format <format>».
        Aiuto:  --format <format>  La forma.
        Come si scrive: ./bilancio check [--format <format>]
          Per saperne di più: ./bilancio check --help

        """
    )
    #expect(
      UsageText(.english, width: 100).refusal(message, subcommands: []) == """
        Error: Missing value for '--format <format>'
        Help:  --format <format>  How it is written.
        Usage: ./bilancio check [--format <format>]
          See './bilancio check --help' for more information.

        """
    )
  }

  @Test(
    "the language is heard even from a command line that can't be understood",
    arguments: [
      (["check", "--language", "en", "--x"], MessageLanguage.english),
      (["check", "--language=it"], .italian),
      (["pdf", "--language", "en"], nil), (["translations", "status", "--messages", "en"], .english),
      (["check", "--language", "de"], nil), (["check", "--language"], nil),
    ]
  )
  func language(arguments: [String], language: MessageLanguage?) {
    #expect(MessageLanguage(arguments: arguments) == language)
  }
}
