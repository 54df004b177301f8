extension Rule {
  /// A figure, link, image or footnote that a translation has lost.
  public static let exchangeMarkLost = Rule(
    "exchange.mark-lost",
    .error,
    it: .init(
      "nella traduzione manca {kind} «{mark}»",
      "Ciò che il programma sostituisce o collega deve stare anche nella traduzione, scritto allo stesso modo.",
      hint: "Rimetti «{mark}» al suo posto nella traduzione e importa di nuovo il file."
    ),
    en: .init(
      "{kind} “{mark}” is missing from the translation",
      "What the program fills in or links to must stand in the translation too, written the same way.",
      hint: "Put “{mark}” back in its place in the translation and import the file again."
    )
  )

  /// A figure, link, image or footnote that its source doesn't have.
  public static let exchangeMarkUnknown = Rule(
    "exchange.mark-unknown",
    .error,
    it: .init(
      "nella traduzione c'è {kind} «{mark}», che l'originale non ha",
      "Nomi di cifre, indirizzi e richiami non si traducono: cambiati, non portano più da nessuna parte.",
      hint: "Scrivilo come nell'originale, oppure toglilo, e importa di nuovo il file."
    ),
    en: .init(
      "the translation has {kind} “{mark}”, which the original does not have",
      "Names of figures, addresses and calls aren't translated: changed, they lead nowhere.",
      hint: "Write it as in the original, or take it out, and import the file again."
    )
  )

  /// A translation that is another sort of block, or several.
  public static let exchangeStructureChanged = Rule(
    "exchange.structure-changed",
    .error,
    it: .init(
      "la traduzione non è più {wanted}, come l'originale",
      "Ogni testo del file è un solo pezzo della pagina: i segni all'inizio delle righe e le righe vuote dicono quale.",
      hint:
        "Rimetti i segni dell'originale (#, -, 1., |, >, {#2.12}), senza righe vuote in più, e importa di nuovo il file."
    ),
    en: .init(
      "the translation is no longer {wanted}, as the original is",
      "Each text of the file is one piece of the page: the marks that begin its lines and its blank lines say which.",
      hint:
        "Put the original's marks back (#, -, 1., |, >, {#2.12}), without further blank lines, and import the file again."
    )
  )

  /// Two translations of one text.
  public static let exchangeTwice = Rule(
    "exchange.twice",
    .error,
    it: .init(
      "«{name}» è tradotto due volte, in modi diversi",
      "Il programma non può sapere quale delle due traduzioni valga.",
      hint: "Tieni la traduzione giusta e togli l'altra dal file."
    ),
    en: .init(
      "“{name}” is translated twice, in different ways",
      "The program can't know which of the two translations counts.",
      hint: "Keep the right translation and take the other one out of the file."
    )
  )

  /// A file from translators that isn't where it is said to be.
  public static let exchangeNoFile = Rule(
    "exchange.no-file",
    .error,
    it: .init(
      "questo file non c'è",
      "Si importa il file PO che «./bilancio translations export» ha scritto e che i traduttori hanno restituito.",
      hint: "Controlla il nome e la cartella; «ls *.po» elenca i file PO che ci sono qui."
    ),
    en: .init(
      "this file isn't there",
      "What is imported is the PO file that “./bilancio translations export” wrote and translators have sent back.",
      hint: "Check the name and the folder; “ls *.po” lists the PO files that are here."
    )
  )

  /// A file of the content that can't be written.
  public static let exchangeNotWritable = Rule(
    "exchange.not-writable",
    .error,
    it: .init(
      "il file non può essere scritto: {reason}",
      "Le traduzioni si importano tutte insieme o per nulla: tutti i file sono rimasti com'erano.",
      hint: "Controlla che la cartella dei contenuti sia tua, che ci sia spazio sul disco, e riprova."
    ),
    en: .init(
      "the file can't be written: {reason}",
      "Translations are imported all together or not at all: every file is as it was.",
      hint: "Check that the content folder is yours and that the disk has room, then try again."
    )
  )

  static let exchangeTextRules: [Rule] = [
    exchangeMarkLost, exchangeMarkUnknown, exchangeStructureChanged, exchangeTwice, exchangeNoFile,
    exchangeNotWritable,
  ]
}
