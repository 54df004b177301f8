extension Rule {
  /// A link to a page that isn't there.
  public static let linkToMissingPage = Rule(
    "link.missing-page",
    .error,
    it: .init(
      "il collegamento porta a una pagina che non c'è: «{destination}»",
      "Un collegamento interno è il percorso di un file, come lo si vede nelle cartelle.",
      hint: "Scrivi il percorso a partire da questo file, per esempio: `[la missione](mission.md)`"
    ),
    en: .init(
      "the link leads to a page that isn't there: “{destination}”",
      "A link within the site is the path of a file, as the folders show it.",
      hint: "Write the path from this file on, for example: `[our mission](mission.md)`"
    )
  )

  /// A link to a heading that isn't there.
  public static let linkToMissingAnchor = Rule(
    "link.missing-anchor",
    .error,
    it: .init(
      "nella pagina «{page}» nessun titolo corrisponde a «#{anchor}»",
      "Dopo il cancelletto va il titolo in minuscole, con trattini al posto degli spazi e senza accenti.",
      hint: "Copia il titolo di destinazione, per esempio: `[i valori](principles.md#i-nostri-valori)`"
    ),
    en: .init(
      "no heading of the page “{page}” matches “#{anchor}”",
      "After the hash stands the heading in lower case, with hyphens for spaces and without accents.",
      hint: "Copy the heading that is meant, for example: `[our values](principles.md#our-values)`"
    )
  )

  /// A heading with the anchor of a record that the same page lists.
  public static let anchorTaken = Rule(
    "page.anchor-taken",
    .error,
    it: .init(
      "questo titolo ha lo stesso ancoraggio di una voce elencata nella pagina: «#{anchor}»",
      "Un collegamento a quell'ancoraggio non saprebbe dove portare.",
      hint: "Cambia il titolo, oppure dagli un ancoraggio suo: `## Il titolo {#altro-nome}`"
    ),
    en: .init(
      "this heading has the same anchor as an entry that the page lists: “#{anchor}”",
      "A link to that anchor would not know where to lead.",
      hint: "Change the heading, or give it an anchor of its own: `## The heading {#another-name}`"
    )
  )

  /// A link to a file of `content/files` that isn't there.
  public static let linkToMissingFile = Rule(
    "link.missing-file",
    .error,
    it: .init(
      "il file non c'è: «{destination}»",
      "I file da scaricare e le immagini stanno in content/files.",
      hint:
        "Controlla il nome, oppure copia il file in content/files: `[lo statuto](../files/documents/statuto.pdf)`"
    ),
    en: .init(
      "the file isn't there: “{destination}”",
      "Files for download and images live in content/files.",
      hint:
        "Check the name, or copy the file to content/files: `[the statute](../files/documents/statuto.pdf)`"
    )
  )

  /// A link that leads out of the content folder.
  public static let linkOutsideContent = Rule(
    "link.outside-content",
    .error,
    it: .init(
      "il collegamento esce dalla cartella dei contenuti: «{destination}»",
      "Sul sito pubblicato quel file non ci sarebbe.",
      hint: "Copia il file in content/files e collegalo da lì."
    ),
    en: .init(
      "the link leads out of the content folder: “{destination}”",
      "On the published site that file would not be there.",
      hint: "Copy the file to content/files and link it there."
    )
  )

  /// A web address that can't be one.
  public static let linkMalformed = Rule(
    "link.malformed",
    .error,
    it: .init(
      "«{destination}» non è un indirizzo valido",
      "Un indirizzo esterno comincia con https:// e non contiene spazi; una e-mail con mailto: e un telefono con tel:",
      hint: "Scrivi per esempio: `[il Ministero](https://www.lavoro.gov.it/)`"
    ),
    en: .init(
      "“{destination}” isn't a valid address",
      "An external address begins with https:// and has no spaces; an e-mail with mailto: and a telephone with tel:",
      hint: "Write for example: `[the Ministry](https://www.lavoro.gov.it/)`"
    )
  )

  /// A link whose expiry date has passed.
  public static let linkExpired = Rule(
    "link.expired",
    .warning,
    it: .init(
      "il collegamento andava ricontrollato entro il {date}",
      "I siti degli altri cambiano: dopo quella data nessuno ha verificato che l'indirizzo porti ancora alla pagina giusta.",
      hint: "Apri {url}, controlla, e sposta in avanti «checkedOn» ed «expiresOn»."
    ),
    en: .init(
      "the link was to be checked again by {date}",
      "Other people's sites change: since then nobody has made sure that the address still leads to the right page.",
      hint: "Open {url}, check it, and move “checkedOn” and “expiresOn” on."
    )
  )

  /// A file used as an image that isn't one.
  public static let imageNotReadable = Rule(
    "image.not-an-image",
    .error,
    it: .init(
      "«{destination}» non è un'immagine che si possa mostrare",
      "Vanno bene PNG, JPEG, GIF, WebP, AVIF e SVG; il nome non basta, conta il contenuto.",
      hint: "Apri il file con un programma di grafica ed esportalo come PNG o JPEG."
    ),
    en: .init(
      "“{destination}” isn't an image that can be shown",
      "PNG, JPEG, GIF, WebP, AVIF and SVG will do; the name isn't enough, the content counts.",
      hint: "Open the file in a graphics program and export it as PNG or JPEG."
    )
  )

  /// `{{name}}` in prose that is no figure.
  public static let unknownFigure = Rule(
    "figure.unknown",
    .error,
    it: .init(
      "non c'è nessun dato che si chiami «{name}»",
      "Fra doppie graffe va il nome di un dato; un nome sbagliato lascerebbe un vuoto al posto di un numero.",
      hint: "Scrivi per esempio: `I soci sono {{members.total}}.`"
    ),
    en: .init(
      "there is no figure called “{name}”",
      "Between double braces stands the name of a figure; a wrong one would leave a gap in place of a number.",
      hint: "Write for example: `There are {{members.total}} members.`"
    )
  )

  /// `![…](chart:name)` for a chart that the program doesn't draw.
  public static let unknownChart = Rule(
    "figure.unknown-chart",
    .error,
    it: .init(
      "non c'è nessun grafico che si chiami «{name}»",
      "I grafici si richiamano per nome, come fossero immagini.",
      hint: "Scrivi per esempio: `![Soci per distretto](chart:members.byDistrict)`"
    ),
    en: .init(
      "there is no chart called “{name}”",
      "Charts are called by name, as if they were images.",
      hint: "Write for example: `![Members by district](chart:members.byDistrict)`"
    )
  )

  /// Two pages or files with one address.
  public static let sameAddress = Rule(
    "page.same-address",
    .error,
    it: .init(
      "due pagine avrebbero lo stesso indirizzo: {address} (l'altra è {other})",
      "Una delle due cancellerebbe l'altra.",
      hint: "Dai a questa pagina uno «slug» diverso nelle informazioni in testa al file."
    ),
    en: .init(
      "two pages would have the same address: {address} (the other is {other})",
      "One of them would wipe out the other.",
      hint: "Give this page another “slug” in the information at the top of its file."
    )
  )

  /// A page with a template that isn't there.
  public static let templateMissing = Rule(
    "template.missing",
    .error,
    it: .init(
      "manca il modello di pagina «{name}.mustache»",
      "Senza di esso alcune pagine non possono nascere.",
      hint: "Rimetti il file nella cartella dei modelli, o indica la cartella giusta con --templates."
    ),
    en: .init(
      "the page template “{name}.mustache” is missing",
      "Some pages can't be made without it.",
      hint: "Put the file back into the templates folder, or name the right one with --templates."
    )
  )

  /// The styles or images that every page needs.
  public static let assetMissing = Rule(
    "template.missing-asset",
    .error,
    it: .init(
      "manca il file «{name}» fra le risorse dei modelli",
      "Ogni pagina lo richiama.",
      hint: "Rimettilo nella cartella assets dei modelli."
    ),
    en: .init(
      "the file “{name}” is missing from the templates' assets",
      "Every page refers to it.",
      hint: "Put it back into the templates' folder “assets”."
    )
  )

  /// The style sheets that a PDF is laid out with.
  public static let bookFileMissing = Rule(
    "template.missing-book-file",
    .error,
    it: .init(
      "manca il file «{name}», che dà l’aspetto al PDF del bilancio",
      "Senza, le pagine del PDF non si possono comporre.",
      hint: "Rimettilo nella cartella book dei modelli."
    ),
    en: .init(
      "the file “{name}” is missing, which gives the report’s PDF its look",
      "Without it the pages of the PDF can’t be laid out.",
      hint: "Put it back into the templates’ folder “book”."
    )
  )

  static let websiteRules: [Rule] = [
    linkToMissingPage, linkToMissingAnchor, anchorTaken, linkToMissingFile, linkOutsideContent, linkMalformed,
    linkExpired,
    imageNotReadable, unknownFigure, unknownChart, sameAddress, templateMissing, assetMissing,
    bookFileMissing,
  ]
}
