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

  static let commandRules: [Rule] = [baseURLMalformed]
}
