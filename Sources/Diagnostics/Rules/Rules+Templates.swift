extension Rule {
  static let templateRules: [Rule] = templateNameRules + templateSyntaxRules + templateBlockRules

  private static let templateNameRules: [Rule] = [
    unknownVariable, unknownField, listPrinted, objectPrinted, unknownTemplate, unknownPartial, unknownParent,
    duplicateTemplate, endlessInclusion,
  ]

  private static let templateSyntaxRules: [Rule] = [
    unclosedTag, emptyTag, malformedName, malformedDelimiters, unclosedSection, wrongClosingTag,
    strayClosingTag, tooManySections,
  ]

  private static let templateBlockRules: [Rule] = [unknownBlock, duplicateBlock, tagOutsideBlock]
}

// MARK: - Names

extension Rule {
  public static let unknownVariable = Rule(
    "template.unknown-variable",
    .error,
    it: .init(
      "Il modello usa il nome «{name}», che in questa pagina non esiste",
      "Un nome sconosciuto lascerebbe un vuoto nella pagina senza che nessuno se ne accorga.",
      hint: "Controllare come è scritto il nome, maiuscole comprese, o toglierlo dal modello."
    ),
    en: .init(
      "The template uses the name “{name}”, which does not exist on this page",
      "An unknown name would leave a gap in the page that nobody notices.",
      hint: "Check the spelling of the name, capitals included, or remove it from the template."
    )
  )

  public static let unknownField = Rule(
    "template.unknown-field",
    .error,
    it: .init(
      "In «{object}» non c’è «{name}»",
      "In un nome con il punto, come «sede.comune», ogni parte deve trovarsi dentro quella che la precede.",
      hint: "Controllare come è scritta la parte dopo il punto, maiuscole comprese."
    ),
    en: .init(
      "There is no “{name}” in “{object}”",
      "In a name with a dot, such as “office.town”, each part must be found inside the one before it.",
      hint: "Check the spelling of the part after the dot, capitals included."
    )
  )

  public static let listPrinted = Rule(
    "template.list-printed",
    .error,
    it: .init(
      "«{name}» è un elenco e non si può stampare come testo",
      "Di un elenco il modello deve dire che cosa mostrare per ogni voce.",
      hint: "Usare una sezione, per esempio `{{#{name}}}<li>{{.}}</li>{{/{name}}}`."
    ),
    en: .init(
      "“{name}” is a list and cannot be printed as text",
      "The template has to say what to show for each item of a list.",
      hint: "Use a section, for example `{{#{name}}}<li>{{.}}</li>{{/{name}}}`."
    )
  )

  public static let objectPrinted = Rule(
    "template.object-printed",
    .error,
    it: .init(
      "«{name}» è un gruppo di valori e non si può stampare come testo",
      "Il modello deve dire quale dei suoi valori mostrare.",
      hint: "Indicare il valore dopo un punto, come in {{sede.comune}}."
    ),
    en: .init(
      "“{name}” is a group of values and cannot be printed as text",
      "The template has to say which of its values to show.",
      hint: "Name the value after a dot, as in {{office.town}}."
    )
  )

  public static let unknownTemplate = Rule(
    "template.unknown-template",
    .error,
    it: .init(
      "Manca il modello «{name}»",
      "Almeno una pagina del sito viene composta con questo modello.",
      hint: "Rimettere il file {name}.mustache nella cartella dei modelli."
    ),
    en: .init(
      "The template “{name}” is missing",
      "At least one page of the site is made with this template.",
      hint: "Put the file {name}.mustache back into the templates folder."
    )
  )

  public static let unknownPartial = Rule(
    "template.unknown-partial",
    .error,
    it: .init(
      "Il modello ne richiama un altro, «{name}», che non esiste",
      "Con {{>nome}} si inserisce il contenuto del modello nome.mustache.",
      hint: "Controllare come è scritto il nome, o creare il file {name}.mustache."
    ),
    en: .init(
      "The template calls another one, “{name}”, which does not exist",
      "{{>name}} inserts the content of the template name.mustache.",
      hint: "Check the spelling of the name, or create the file {name}.mustache."
    )
  )

  public static let unknownParent = Rule(
    "template.unknown-parent",
    .error,
    it: .init(
      "Il modello si basa su un altro, «{name}», che non esiste",
      "Con {{<nome}} un modello riempie i blocchi del modello nome.mustache.",
      hint: "Controllare come è scritto il nome, o creare il file {name}.mustache."
    ),
    en: .init(
      "The template builds on another one, “{name}”, which does not exist",
      "With {{<name}} a template fills in the blocks of the template name.mustache.",
      hint: "Check the spelling of the name, or create the file {name}.mustache."
    )
  )

  public static let duplicateTemplate = Rule(
    "template.duplicate-name",
    .error,
    it: .init(
      "C’è già un modello con il nome «{name}»: {other}",
      "Ogni modello si richiama con il suo nome, che quindi deve essere uno solo.",
      hint: "Rinominare uno dei due file."
    ),
    en: .init(
      "There is already a template with the name “{name}”: {other}",
      "A template is called by its name, so no two may have the same.",
      hint: "Rename one of the two files."
    )
  )

  public static let endlessInclusion = Rule(
    "template.endless-inclusion",
    .error,
    it: .init(
      "I modelli si richiamano in cerchio: «{name}» non finisce mai",
      "Un modello può richiamare sé stesso solo finché ci sono dati sempre più interni da mostrare.",
      hint: "Togliere questo richiamo, o metterlo in una sezione che prima o poi resta vuota."
    ),
    en: .init(
      "The templates call each other in a circle: “{name}” never ends",
      "A template may call itself only as long as there is data further inside to show.",
      hint: "Remove this call, or put it in a section that ends up empty sooner or later."
    )
  )
}

// MARK: - Syntax

extension Rule {
  public static let unclosedTag = Rule(
    "template.unclosed-tag",
    .error,
    it: .init(
      "Questo segnaposto si apre ma non si chiude",
      "Ogni segnaposto che si apre con «{open}» deve chiudersi con «{close}».",
      hint: "Aggiungere «{close}» alla fine del nome."
    ),
    en: .init(
      "This tag is opened but not closed",
      "Every tag that opens with “{open}” must close with “{close}”.",
      hint: "Add “{close}” after the name."
    )
  )

  public static let emptyTag = Rule(
    "template.empty-tag",
    .error,
    it: .init(
      "In questo segnaposto manca il nome",
      "Un segnaposto stampa un valore, o apre una sezione, con il nome che contiene.",
      hint: "Scrivere il nome, per esempio {{titolo}}, o togliere il segnaposto."
    ),
    en: .init(
      "This tag has no name in it",
      "A template tag prints a value, or opens a section, by the name that it contains.",
      hint: "Write the name, for example {{title}}, or remove the tag."
    )
  )

  public static let malformedName = Rule(
    "template.malformed-name",
    .error,
    it: .init(
      "«{name}» non può essere un nome",
      "Un nome è fatto di lettere, cifre e trattini, senza spazi, e di punti solo tra una parte e l’altra.",
      hint: "Correggere il nome, per esempio {{sede.comune}}."
    ),
    en: .init(
      "“{name}” cannot be a name",
      "A name is made of letters, digits and hyphens, without spaces, with dots only between its parts.",
      hint: "Correct the name, for example {{office.town}}."
    )
  )

  public static let malformedDelimiters = Rule(
    "template.malformed-delimiters",
    .error,
    it: .init(
      "Questo segnaposto dovrebbe cambiare le parentesi dei segnaposto, ma non si capisce come",
      "Tra i due segni di uguale vanno l’apertura e la chiusura nuove, separate da uno spazio e senza «=».",
      hint: "Scrivere per esempio {{=<% %>=}}, o togliere il segnaposto."
    ),
    en: .init(
      "This tag should change the brackets of tags, but it is not clear how",
      "Between the two equals signs stand the new opening and closing, with a space between them and no “=”.",
      hint: "Write for example {{=<% %>=}}, or remove the tag."
    )
  )

  public static let unclosedSection = Rule(
    "template.unclosed-section",
    .error,
    it: .init(
      "«{name}» si apre ma non si chiude",
      "Sezioni, blocchi e modelli di base vanno chiusi, ognuno prima di quello che lo contiene.",
      hint: "Aggiungere {{/{name}}} dove finisce."
    ),
    en: .init(
      "“{name}” is opened but not closed",
      "Sections, blocks and parent templates must be closed, each before the one that contains it.",
      hint: "Add {{/{name}}} where it ends."
    )
  )

  public static let wrongClosingTag = Rule(
    "template.wrong-closing-tag",
    .error,
    it: .init(
      "Qui si chiude «{name}», ma è «{expected}» che è ancora aperto",
      "Una sezione si chiude con lo stesso nome con cui si apre.",
      hint: "Scrivere {{/{expected}}}, o togliere questa chiusura se è di troppo."
    ),
    en: .init(
      "This closes “{name}”, but it is “{expected}” that is still open",
      "A section is closed with the same name that opened it.",
      hint: "Write {{/{expected}}}, or remove this closing tag if it is one too many."
    )
  )

  public static let strayClosingTag = Rule(
    "template.stray-closing-tag",
    .error,
    it: .init(
      "Qui si chiude «{name}», che non è aperto",
      "Ogni chiusura deve avere prima la sua apertura.",
      hint: "Togliere questa chiusura, o aggiungere {{#{name}}} dove comincia la sezione."
    ),
    en: .init(
      "This closes “{name}”, which is not open",
      "Every closing tag needs its opening tag before it.",
      hint: "Remove this closing tag, or add {{#{name}}} where the section begins."
    )
  )

  public static let tooManySections = Rule(
    "template.too-many-sections",
    .error,
    it: .init(
      "Troppe sezioni una dentro l’altra, fino a «{name}»",
      "Un modello può avere al massimo {limit} sezioni una dentro l’altra.",
      hint: "Controllare che le sezioni precedenti siano chiuse, o spostarne una parte in un altro modello."
    ),
    en: .init(
      "Too many sections inside one another, down to “{name}”",
      "A template may have at most {limit} sections inside one another.",
      hint: "Check that the sections before it are closed, or move some of them into another template."
    )
  )
}

// MARK: - Blocks

extension Rule {
  public static let unknownBlock = Rule(
    "template.unknown-block",
    .error,
    it: .init(
      "Il modello «{parent}» non ha un blocco «{name}»",
      "Quello che si scrive in un blocco che non esiste non compare in nessuna pagina.",
      hint: "Controllare come è scritto il nome del blocco, o aggiungere {{${name}}}{{/{name}}} a «{parent}»."
    ),
    en: .init(
      "The template “{parent}” has no block “{name}”",
      "What is written in a block that does not exist appears on no page.",
      hint: "Check the spelling of the block’s name, or add {{${name}}}{{/{name}}} to “{parent}”."
    )
  )

  public static let duplicateBlock = Rule(
    "template.duplicate-block",
    .error,
    it: .init(
      "Il blocco «{name}» è riempito due volte",
      "Vale solo la prima volta: la seconda andrebbe persa.",
      hint: "Unire i due blocchi, o cambiare il nome di uno."
    ),
    en: .init(
      "The block “{name}” is filled in twice",
      "Only the first one counts: the second would be lost.",
      hint: "Merge the two blocks, or change the name of one."
    )
  )

  public static let tagOutsideBlock = Rule(
    "template.outside-block",
    .error,
    it: .init(
      "«{name}» sta dentro «{parent}», ma fuori dai suoi blocchi",
      "Tra {{<{parent}}} e {{/{parent}}} si stampa solo quello che sta nei blocchi: il resto andrebbe perso.",
      hint: "Spostarlo in un blocco, o fuori da «{parent}»."
    ),
    en: .init(
      "“{name}” stands inside “{parent}”, but outside its blocks",
      "Between {{<{parent}}} and {{/{parent}}} only the blocks are printed: the rest would be lost.",
      hint: "Move it into a block, or out of “{parent}”."
    )
  )
}
