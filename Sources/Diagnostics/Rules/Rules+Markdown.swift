extension Rule {
  /// Tags of HTML in a text.
  public static let rawHTML = Rule(
    "markdown.raw-html",
    .warning,
    it: .init(
      "qui c'è del codice HTML, e chi legge lo vede scritto così com'è",
      "I testi si scrivono in Markdown: i comandi HTML non hanno effetto e compaiono nella pagina come parole.",
      hint:
        "Usa la scrittura Markdown, per esempio **grassetto** al posto di <b>grassetto</b>; gli appunti vanno in <!-- … -->."
    ),
    en: .init(
      "there is HTML here, and readers see it as it stands",
      "Texts are written in Markdown: HTML tags have no effect and appear on the page as words.",
      hint:
        "Write it in Markdown, for example **bold** instead of <b>bold</b>; notes go into <!-- … -->."
    )
  )

  /// Braces that open no placeholder.
  public static let malformedPlaceholder = Rule(
    "markdown.malformed-placeholder",
    .error,
    it: .init(
      "dopo queste due parentesi graffe manca un nome, o mancano le due che chiudono",
      "Un dato si cita con il suo nome fra doppie graffe, senza spazi in mezzo e tutto sulla stessa riga.",
      hint: "Scrivi per esempio {{members.total}}; se vuoi proprio mostrare le graffe, scrivile come \\{\\{."
    ),
    en: .init(
      "a name is missing after these two braces, or the two that close are",
      "A figure is quoted by its name in double braces, without spaces inside and all on one line.",
      hint: "Write for example {{members.total}}; if you really want to show braces, write them as \\{\\{."
    )
  )

  /// A link that would run a program or show built-in data.
  public static let unsafeLink = Rule(
    "markdown.unsafe-link",
    .error,
    it: .init(
      "l'indirizzo «{destination}» non porta a una pagina, ma fa eseguire qualcosa al computer di chi legge",
      "Gli indirizzi che cominciano con «javascript:», «vbscript:» o «data:» sono pericolosi e non vengono pubblicati.",
      hint: "Metti l'indirizzo della pagina o del file, per esempio https://www.esempio.it/pagina."
    ),
    en: .init(
      "the address “{destination}” leads to no page, but makes the reader's computer run something",
      "Addresses that begin with “javascript:”, “vbscript:” or “data:” are dangerous and are never published.",
      hint: "Give the address of the page or file, for example https://www.example.org/page."
    )
  )

  /// A link without text.
  public static let emptyLink = Rule(
    "markdown.empty-link",
    .error,
    it: .init(
      "questo link non ha testo",
      "Nessuno può vederlo o sceglierlo, e chi usa un lettore di schermo sente solo «link».",
      hint: "Scrivi fra le parentesi quadre dove porta, per esempio `[la missione](mission.md)`."
    ),
    en: .init(
      "this link has no text",
      "Nobody can see or choose it, and a person with a screen reader hears only “link”.",
      hint: "Write between the square brackets where it leads, for example `[our mission](mission.md)`."
    )
  )

  /// A link whose text says nothing about its aim.
  public static let vagueLink = Rule(
    "markdown.vague-link",
    .warning,
    it: .init(
      "il testo «{text}» non dice dove porta il link",
      "Chi usa un lettore di schermo scorre spesso l'elenco dei soli link: ognuno deve capirsi da solo.",
      hint:
        "Metti nel link le parole che nominano la meta, per esempio `[il bilancio sociale 2024](report/2024)`."
    ),
    en: .init(
      "the text “{text}” doesn't say where the link leads",
      "People with a screen reader often go through a list of the links alone: each must make sense by itself.",
      hint:
        "Put the words that name the aim into the link, for example `[the 2024 social report](report/2024)`."
    )
  )

  /// A link whose text is an address.
  public static let addressAsLinkText = Rule(
    "markdown.address-as-link-text",
    .warning,
    it: .init(
      "il testo del link è un indirizzo: «{text}»",
      "Un indirizzo si legge male, e un lettore di schermo lo pronuncia lettera per lettera.",
      hint:
        "Scrivi il nome della pagina o dell'ente, per esempio `[Registro delle imprese](https://www.registroimprese.it)`."
    ),
    en: .init(
      "the text of the link is an address: “{text}”",
      "An address is hard to read, and a screen reader spells it out letter by letter.",
      hint:
        "Write the name of the page or body, for example `[Companies Register](https://www.registroimprese.it)`."
    )
  )

  /// Brackets that look like a link, but aren't one.
  public static let brokenLink = Rule(
    "markdown.broken-link",
    .error,
    it: .init(
      "questo sembra un link, ma «{destination}» non può essere un indirizzo",
      "Di solito la colpa è di uno spazio: l'indirizzo finisce lì, e chi legge vede le parentesi invece del link.",
      hint:
        "Chiudi l'indirizzo fra < e >, per esempio `[il bilancio](<files/Bilancio 2024.pdf>)`, o togli gli spazi."
    ),
    en: .init(
      "this looks like a link, but “{destination}” can't be an address",
      "Most often it's because of a space: the address ends there, and readers see brackets instead of a link.",
      hint:
        "Put the address between < and >, for example `[the report](<files/Report 2024.pdf>)`, or remove the spaces."
    )
  )

  /// `[text][label]` without a definition of the label.
  public static let missingReference = Rule(
    "markdown.missing-reference",
    .warning,
    it: .init(
      "manca l'indirizzo del riferimento «{label}»",
      "Un link scritto [testo][nome] prende l'indirizzo da una riga «[nome]: indirizzo»; senza, restano le parentesi.",
      hint:
        "Aggiungi in fondo al testo una riga come [{label}]: https://www.esempio.it, o scrivi [testo](indirizzo)."
    ),
    en: .init(
      "the address of the reference “{label}” is missing",
      "A link written [text][name] takes its address from a line “[name]: address”; without it the brackets stay.",
      hint:
        "Add a line like [{label}]: https://www.example.org at the end of the text, or write [text](address)."
    )
  )

  /// An image without a description.
  public static let missingDescription = Rule(
    "markdown.missing-description",
    .error,
    it: .init(
      "l'immagine «{destination}» non ha una descrizione",
      "La descrizione è ciò che conosce dell'immagine chi non la vede, e ciò che appare se il file non si carica.",
      hint:
        "Di' in una frase che cosa si vede, per esempio `![Tre operatori al lavoro nel vivaio](files/vivaio.jpg)`."
    ),
    en: .init(
      "the image “{destination}” has no description",
      "The description is all that people who can't see the image know of it, and what appears if the file doesn't load.",
      hint:
        "Say in a sentence what it shows, for example `![Three people at work in the nursery](files/nursery.jpg)`."
    )
  )

  /// A description of an image that describes nothing.
  public static let poorDescription = Rule(
    "markdown.poor-description",
    .error,
    it: .init(
      "«{text}» non descrive l'immagine",
      "Un nome di file, o parole come «Immagine 1», non dicono nulla a chi l'immagine non la vede.",
      hint: "Di' in una frase che cosa si vede, per esempio «Tre operatori al lavoro nel vivaio»."
    ),
    en: .init(
      "“{text}” doesn't describe the image",
      "A file name, or words like “Image 1”, mean nothing to people who can't see the image.",
      hint: "Say in a sentence what it shows, for example “Three people at work in the nursery”."
    )
  )

  /// A chart or table without a caption.
  public static let figureInText = Rule(
    "markdown.figure-in-text",
    .error,
    it: .init(
      "«{destination}» sta in mezzo al testo",
      "Un grafico o una tabella occupa tutta la larghezza: non può stare dentro una frase, un titolo o una cella.",
      hint: "Mettilo su una riga tutta sua, con una riga vuota prima e una dopo."
    ),
    en: .init(
      "“{destination}” stands in the middle of a text",
      "A chart or table takes the whole width: it can't be part of a sentence, a heading or a cell.",
      hint: "Put it on a line of its own, with an empty line before and after it."
    )
  )

  /// A second level-1 heading.
  public static let secondTitle = Rule(
    "markdown.second-title",
    .warning,
    it: .init(
      "«{text}» è un secondo titolo della pagina",
      "Una pagina ha un solo titolo, il primo con un solo cancelletto; questo è mostrato come titolo di capitolo.",
      hint: "Scrivilo con due cancelletti: `## {text}`."
    ),
    en: .init(
      "“{text}” is a second title of the page",
      "A page has one title, the first with a single hash; this one is shown as the heading of a section.",
      hint: "Write it with two hashes: `## {text}`."
    )
  )

  /// A heading more than one level below the one before it.
  public static let skippedHeadingLevel = Rule(
    "markdown.skipped-heading-level",
    .warning,
    it: .init(
      "questo titolo è di livello {level}, ma qui ci si aspetta al massimo il livello {expected}",
      "Chi usa un lettore di schermo si orienta con i livelli dei titoli: un salto fa pensare che manchi qualcosa.",
      hint: "Comincia il titolo con {marks} e uno spazio."
    ),
    en: .init(
      "this heading is of level {level}, but level {expected} is the deepest that can come here",
      "People with a screen reader find their way by the levels of headings: a gap looks as if something were missing.",
      hint: "Begin the heading with {marks} and a space."
    )
  )

  /// A heading without text.
  public static let emptyHeading = Rule(
    "markdown.empty-heading",
    .error,
    it: .init(
      "questo titolo è vuoto",
      "Nell'indice e nel lettore di schermo comparirebbe come una voce senza nome.",
      hint: "Scrivi il titolo dopo i cancelletti, per esempio `## La nostra storia`, o togli la riga."
    ),
    en: .init(
      "this heading is empty",
      "In the table of contents and in a screen reader it would be an entry without a name.",
      hint: "Write the heading after the hashes, for example `## Our history`, or remove the line."
    )
  )

  /// An id that two headings ask for.
  public static let duplicateAnchor = Rule(
    "markdown.duplicate-anchor",
    .error,
    it: .init(
      "un altro titolo di questo testo ha già il nome «{id}»",
      "Il nome fra {# e } serve a trovare proprio quel titolo: non può valere per due.",
      hint: "Lascialo al titolo giusto e togli o cambia l'altro."
    ),
    en: .init(
      "another heading of this text already has the name “{id}”",
      "The name between {# and } is there to find exactly that heading: it can't stand for two.",
      hint: "Leave it on the right heading, and remove or change the other."
    )
  )

  /// An id with characters that it can't have.
  public static let malformedAnchor = Rule(
    "markdown.malformed-anchor",
    .error,
    it: .init(
      "questo non può essere il nome di un titolo",
      "Fra {# e } vanno solo lettere senza accenti, cifre, punti, trattini e trattini bassi.",
      hint: "Scrivi per esempio {#2.12} per una voce delle linee guida, o {#storia}."
    ),
    en: .init(
      "this can't be the name of a heading",
      "Between {# and } there can only be letters without accents, digits, full stops, hyphens and underscores.",
      hint: "Write for example {#2.12} for an item of the guidelines, or {#history}."
    )
  )

  /// `{2.12}` where `{#2.12}` was meant.
  public static let anchorWithoutHash = Rule(
    "markdown.anchor-without-hash",
    .error,
    it: .init(
      "davanti a «{id}» manca il cancelletto",
      "Senza, il titolo non risponde alla voce, e le graffe si leggono nella pagina.",
      hint: "Scrivi `{#{id}}`."
    ),
    en: .init(
      "the hash is missing before “{id}”",
      "Without it the heading does not answer the item, and the braces are read on the page.",
      hint: "Write `{#{id}}`."
    )
  )

  /// A call of a footnote that isn't there.
  public static let missingFootnote = Rule(
    "markdown.missing-footnote",
    .error,
    it: .init(
      "manca la nota «{label}»",
      "Qui il testo rimanda a una nota che nessuno ha scritto, e chi legge vede le parentesi.",
      hint:
        "Aggiungi in fondo una riga che comincia con [^{label}]: e il testo della nota, o togli il rimando."
    ),
    en: .init(
      "the footnote “{label}” is missing",
      "The text refers to a note here that nobody has written, and readers see the brackets.",
      hint: "Add a line at the end that begins with [^{label}]: and the note's text, or remove the reference."
    )
  )

  /// A footnote that nothing refers to.
  public static let unusedFootnote = Rule(
    "markdown.unused-footnote",
    .warning,
    it: .init(
      "niente nel testo rimanda alla nota «{label}»",
      "Una nota senza rimando non viene pubblicata.",
      hint: "Scrivi [^{label}] nel punto del testo a cui si riferisce, o toglila."
    ),
    en: .init(
      "nothing in the text refers to the footnote “{label}”",
      "A note that nothing refers to isn't published.",
      hint: "Write [^{label}] at the place in the text that it belongs to, or remove it."
    )
  )

  /// A footnote that is written twice.
  public static let duplicateFootnote = Rule(
    "markdown.duplicate-footnote",
    .error,
    it: .init(
      "c'è già una nota «{label}», e questa non verrebbe pubblicata",
      "Ogni nota ha il suo nome: se due lo condividono, conta solo la prima.",
      hint: "Cambia il nome di una delle due, qui e nel punto del testo a cui si riferisce."
    ),
    en: .init(
      "there already is a footnote “{label}”, and this one would not be published",
      "Each note has a name of its own: if two share one, only the first counts.",
      hint: "Change the name of one of them, here and at the place in the text that it belongs to."
    )
  )

  static let markdownRules: [Rule] = [
    rawHTML, malformedPlaceholder,
    unsafeLink, emptyLink, vagueLink, addressAsLinkText, brokenLink, missingReference,
    missingDescription, poorDescription, figureInText,
    secondTitle, skippedHeadingLevel, emptyHeading, duplicateAnchor, malformedAnchor, anchorWithoutHash,
    missingFootnote, unusedFootnote, duplicateFootnote,
  ]
}
