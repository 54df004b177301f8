/// Rules about the search of a site, which `./bilancio build --search` adds.
extension Rule {
  /// A language has no page on which its readers could search.
  public static let searchPageMissing = Rule(
    "search.page-missing",
    .error,
    it: .init(
      "in «{language}» manca la pagina su cui cercare",
      "La ricerca sta in cima alla pagina dalla A alla Z, che elenca tutto anche a chi cercare non può.",
      hint: "Crea questo file: bastano un titolo e una frase, l'elenco si fa da solo."
    ),
    en: .init(
      "in “{language}” there is no page to search on",
      "The search stands at the top of the A-to-Z page, which lists everything for those who can't search, too.",
      hint: "Create this file: a title and a sentence will do, the list makes itself."
    )
  )

  /// The script that makes the index is not there or can't be started.
  public static let searchProgramMissing = Rule(
    "search.program-missing",
    .error,
    it: .init(
      "il programma che prepara la ricerca non parte: {reason}",
      "L'indice della ricerca lo fa scripts/search, che sta nella cartella di bilancio. Il sito è rimasto com'era.",
      hint: "Avvia il comando come ./bilancio dalla sua cartella, e controlla che scripts/search ci sia."
    ),
    en: .init(
      "the program that prepares the search doesn't start: {reason}",
      "The index of the search is made by scripts/search, which stands in the folder of bilancio. The site is as it was.",
      hint: "Start the command as ./bilancio from its folder, and check that scripts/search is there."
    )
  )

  /// What makes the index is not installed, and couldn't be.
  public static let searchUnprepared = Rule(
    "search.unprepared",
    .error,
    it: .init(
      "la ricerca non si può preparare: quello che le serve non si installa",
      "La prima volta --search installa Pagefind, che fa l'indice. Il sito è rimasto com'era.",
      hint: "{said} Senza ricerca, intanto, il sito si fa con: `./bilancio build`"
    ),
    en: .init(
      "the search can't be prepared: what it needs can't be installed",
      "The first time, --search installs Pagefind, which makes the index. The site is as it was.",
      hint: "{said} Without a search, the site can meanwhile be built with: `./bilancio build`"
    )
  )

  /// Pagefind made no index, or not a whole one. `reason` has a version for English.
  public static let searchFailed = Rule(
    "search.failed",
    .error,
    it: .init(
      "l'indice della ricerca non è riuscito: {reason}",
      "Il sito si pubblica con tutto il suo indice o per niente: è rimasto com'era.",
      hint: "Ecco che cosa ha detto: {said}"
    ),
    en: .init(
      "the index of the search was not made: {reason}",
      "The site is published with its whole index or not at all: it is as it was.",
      hint: "This is what it said: {said}"
    )
  )

  /// The folder in which the index is prepared can't be written.
  public static let searchNotWritable = Rule(
    "search.not-writable",
    .error,
    it: .init(
      "i file di lavoro della ricerca non si possono scrivere: {reason}",
      "L'indice si prepara in una cartella provvisoria, quella di TMPDIR o /tmp. Il sito è rimasto com'era.",
      hint: "Controlla che la cartella ci sia, che sia tua e che ci sia spazio sul disco, poi riprova."
    ),
    en: .init(
      "the working files of the search can't be written: {reason}",
      "The index is prepared in a temporary folder, that of TMPDIR or /tmp. The site is as it was.",
      hint: "Check that the folder is there, that it is yours and that the disk has room, then try again."
    )
  )

  static let searchRules: [Rule] = [
    searchPageMissing, searchProgramMissing, searchUnprepared, searchFailed, searchNotWritable,
  ]
}
