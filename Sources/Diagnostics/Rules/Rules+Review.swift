extension Rule {
  /// A page that nothing leads to.
  public static let reviewOrphanPage = Rule(
    "review.orphan-page",
    .warning,
    it: .init(
      "nessun menu, elenco o testo porta a questa pagina",
      "Chi visita il sito la trova soltanto nella mappa dalla A alla Z, dove sono tutte.",
      hint:
        "Collegala da un'altra pagina, per esempio [come iscriversi](suppliers.md), o da un menu in site.json; "
        + "se deve restare in disparte, scrivi in testa al file: {\"listed\": false}"
    ),
    en: .init(
      "no menu, list or text leads to this page",
      "Visitors only find it in the site map from A to Z, where all pages are.",
      hint:
        "Link it from another page, for example [how to apply](suppliers.md), or from a menu in site.json; "
        + "if it is meant to stand apart, write at the top of its file: {\"listed\": false}"
    )
  )

  /// A file that nothing leads to.
  public static let reviewUnusedFile = Rule(
    "review.unused-file",
    .note,
    it: .init(
      "nessuna pagina e nessun dato usa questo file",
      "Tutto ciò che sta in content/files viene pubblicato: chi ne conosce l'indirizzo può scaricarlo.",
      hint: "Se non serve più, cancellalo; se serve, collegalo: [lo statuto](../files/documents/statuto.pdf)"
    ),
    en: .init(
      "no page and no datum uses this file",
      "Everything in content/files is published: whoever knows its address can download it.",
      hint:
        "If it is no longer needed, delete it; if it is, link it: [the statute](../files/documents/statuto.pdf)"
    )
  )

  /// An address of another site that can hardly be right.
  public static let reviewDoubtfulAddress = Rule(
    "review.doubtful-address",
    .warning,
    it: .init(
      "«{url}» non sembra un indirizzo che funzioni: {reason}",
      "Chi ci fa clic finirebbe su una pagina d'errore.",
      hint: "Apri l'indirizzo nel browser e copialo da lì, per esempio: https://www.lavoro.gov.it/"
    ),
    en: .init(
      "“{url}” doesn't look like an address that works: {reason}",
      "Whoever clicks on it would end up on an error page.",
      hint: "Open the address in a browser and copy it from there, for example: https://www.lavoro.gov.it/"
    )
  )

  /// A link that has to be looked at before long.
  public static let reviewLinkSoonToCheck = Rule(
    "review.link-soon-to-check",
    .note,
    it: .init(
      "il collegamento va ricontrollato entro il {date}",
      "Manca meno di un mese; passata la data diventa un avviso.",
      hint: "Apri {url}, controlla, e sposta in avanti «checkedOn» ed «expiresOn»."
    ),
    en: .init(
      "the link is to be checked again by {date}",
      "Less than a month is left; after that day it becomes a warning.",
      hint: "Open {url}, check it, and move “checkedOn” and “expiresOn” on."
    )
  )

  /// A title that doesn't fit.
  public static let reviewLongTitle = Rule(
    "review.long-title",
    .note,
    it: .init(
      "il titolo ha {count} caratteri",
      "Oltre i {most} i motori di ricerca e le schede del browser lo tagliano.",
      hint: "Se si può, accorcialo; per tenerlo nella pagina dai un \"title\" più breve in testa al file."
    ),
    en: .init(
      "the title has {count} characters",
      "Beyond {most}, search engines and the browser's tabs cut it off.",
      hint: "Shorten it if you can; to keep it on the page, give a shorter \"title\" at the top of the file."
    )
  )

  /// A description that doesn't fit.
  public static let reviewLongDescription = Rule(
    "review.long-description",
    .note,
    it: .init(
      "la descrizione ha {count} caratteri",
      "Oltre i {limit} i motori di ricerca e le anteprime nelle chat la tagliano.",
      hint: "Metti per prime le parole che contano, o accorciala."
    ),
    en: .init(
      "the description has {count} characters",
      "Beyond {limit}, search engines and previews in chats cut it off.",
      hint: "Put the words that count first, or shorten it."
    )
  )

  /// A description that says little.
  public static let reviewShortDescription = Rule(
    "review.short-description",
    .note,
    it: .init(
      "la descrizione ha solo {count} caratteri",
      "Sotto i {limit} dice poco a chi trova la pagina con un motore di ricerca.",
      hint: "Scrivi in una frase che cosa si trova nella pagina e per chi."
    ),
    en: .init(
      "the description has only {count} characters",
      "Below {limit} it says little to those who find the page with a search engine.",
      hint: "Write in one sentence what is on the page and for whom."
    )
  )

  /// A record that says little of itself; without a count, so that all of them are told of in one go.
  public static let reviewShortSummary = Rule(
    "review.short-summary",
    .note,
    it: .init(
      "questa frase, che fa da descrizione della pagina, ha meno di {limit} caratteri",
      "Così breve, dice poco a chi trova la pagina con un motore di ricerca.",
      hint:
        "Aggiungi per chi e dove, per esempio: `Assiste a casa gli anziani della valle, con cinque operatrici.`"
    ),
    en: .init(
      "this sentence, which stands as the page's description, has fewer than {limit} characters",
      "As short as that, it says little to those who find the page with a search engine.",
      hint:
        "Add for whom and where, for example: `Helps older people of the valley at home, with five care workers.`"
    )
  )

  /// A page that says nothing of itself.
  public static let reviewNoDescription = Rule(
    "review.no-description",
    .note,
    it: .init(
      "la pagina non ha una descrizione, e il primo paragrafo è troppo breve per farne le veci",
      "La descrizione si legge nei motori di ricerca e nelle anteprime delle chat: da 50 a 160 caratteri.",
      hint:
        "Scrivi in testa al file, per esempio: {\"description\": \"Dove siamo, quando rispondiamo e a chi scrivere.\"}"
    ),
    en: .init(
      "the page has no description, and its first paragraph is too short to stand in for one",
      "The description is read in search engines and in previews in chats: from 50 to 160 characters.",
      hint:
        "Write at the top of the file, for example: {\"description\": \"Where we are, when we answer, whom to write to.\"}"
    )
  )

  /// The rules that only `check` applies, to the site as a whole.
  static let reviewRules: [Rule] = [
    reviewOrphanPage, reviewUnusedFile, reviewDoubtfulAddress, reviewLinkSoonToCheck, reviewLongTitle,
    reviewLongDescription, reviewShortDescription, reviewShortSummary, reviewNoDescription,
  ]
}
