extension Rule {
  /// A base address that isn't a web address.
  public static let baseURLMalformed = Rule(
    "command.base-url",
    .error,
    it: .init(
      "«{value}» non può essere l'indirizzo del sito",
      "L'indirizzo serve ai motori di ricerca e ai feed: comincia con https:// e finisce con una barra.",
      hint: "Scrivi per esempio: `--base-url https://www.esempio.it/`"
    ),
    en: .init(
      "“{value}” can't be the site's address",
      "Search engines and feeds need the address: it begins with https:// and ends with a slash.",
      hint: "Write for example: `--base-url https://www.example.org/`"
    )
  )

  /// The program that carries out some commands isn't beside the one that was called.
  public static let companionMissing = Rule(
    "command.companion-missing",
    .error,
    it: .init(
      "non riesco ad avviare il programma per «{command}»: {reason}",
      "Alcuni comandi sono di un secondo programma, `bilancio-companion`, che sta accanto a `bilancio`.",
      hint: "Se usi i sorgenti, si prepara da sé: `./bilancio {command}`; altrimenti reinstalla il programma."
    ),
    en: .init(
      "the program for “{command}” can't be started: {reason}",
      "Some commands belong to a second program, `bilancio-companion`, which stands beside `bilancio`.",
      hint: "With the sources it prepares itself: `./bilancio {command}`; otherwise reinstall the program."
    )
  )

  static let commandRules: [Rule] = [baseURLMalformed, companionMissing]
}
