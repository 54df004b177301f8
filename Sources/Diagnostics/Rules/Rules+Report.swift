extension Rule {
  // MARK: The guidelines' list

  /// There is no list of the items.
  public static let guidelinesMissing = Rule(
    "report.missing-guidelines",
    .error,
    it: .init(
      "manca l'elenco delle voci del bilancio sociale",
      "In questo file stanno le voci che le linee guida chiedono: senza, non si può dire se il bilancio è completo.",
      hint: "Rimetti al suo posto guidelines.json fra gli schemi dei dati."
    ),
    en: .init(
      "the list of the social report's items is missing",
      "This file holds the items that the guidelines ask for: without it nobody can say whether the report is complete.",
      hint: "Put guidelines.json back among the data's schemas."
    )
  )

  /// A condition that asks for nothing.
  public static let emptyCheck = Rule(
    "report.empty-check",
    .error,
    it: .init(
      "questa condizione non chiede nulla",
      "Una voce che non chiede nulla risulterebbe sempre data.",
      hint: "Scrivi che cosa la soddisfa, per esempio `{\"field\": \"report.approval.date\"}`."
    ),
    en: .init(
      "this condition asks for nothing",
      "An item that asks for nothing would always count as given.",
      hint: "Write what satisfies it, for example `{\"field\": \"report.approval.date\"}`."
    )
  )

  /// A path that begins with no file of the data.
  public static let unknownDataPath = Rule(
    "report.unknown-data-path",
    .error,
    it: .init(
      "«{path}» non comincia con un file dei dati: «{name}» non c'è",
      "La prima parola dice in quale file si guarda: una voce che guarda in nessun file resterebbe sempre in bianco.",
      hint: "Comincia con il nome di un file dei dati senza .json, per esempio people.own.headcount."
    ),
    en: .init(
      "“{path}” doesn't begin with a data file: there is no “{name}”",
      "The first word says in which file to look: an item that looks in no file would always be blank.",
      hint: "Begin with the name of a data file without .json, for example people.own.headcount."
    )
  )

  /// Rows chosen in an unknown way.
  public static let unknownFilter = Rule(
    "report.unknown-filter",
    .error,
    it: .init(
      "«[{name}]» non è un modo di scegliere le righe",
      "Fra quadre si dice quali righe contano: nessuna parola per tutte, active per i progetti in corso, ofYear per ciò che ha una data dell'anno.",
      hint: "Scrivi per esempio `projects[active]` o `governance.meetings[ofYear]`."
    ),
    en: .init(
      "“[{name}]” is no way to choose rows",
      "Brackets say which rows count: nothing for all, active for projects that are running, ofYear for what has a date in the year.",
      hint: "Write for example `projects[active]` or `governance.meetings[ofYear]`."
    )
  )

  // MARK: Items

  /// An id that is no item's, in a heading or in the data.
  public static let unknownItem = Rule(
    "report.unknown-item",
    .error,
    it: .init(
      "le linee guida non hanno la voce «{item}»",
      "I numeri delle voci dicono a che cosa risponde un testo: con un numero sbagliato la voce giusta resta in bianco.",
      hint: "Usa uno dei numeri che «./bilancio report status» elenca, per esempio 2.12."
    ),
    en: .init(
      "the guidelines have no item “{item}”",
      "The numbers of the items say what a text answers: with a wrong number the right item stays blank.",
      hint: "Use one of the numbers that “./bilancio report status” lists, for example 2.12."
    )
  )

  /// Two headings of one language for one item.
  public static let itemClaimedTwice = Rule(
    "report.item-claimed-twice",
    .error,
    it: .init(
      "la voce {item} ha già un titolo in {other}",
      "Chi cerca una voce nell'indice deve arrivare a un posto solo.",
      hint: "Lascia {#{item}} al titolo giusto e togli o cambia l'altro; i testi si possono unire."
    ),
    en: .init(
      "item {item} already has a heading in {other}",
      "Whoever looks an item up in the index has to arrive at one place.",
      hint: "Leave {#{item}} on the right heading and remove or change the other; the texts can be joined."
    )
  )

  /// A heading and a text in the data for one item.
  public static let itemInTextsAndProse = Rule(
    "report.item-in-texts-and-prose",
    .error,
    it: .init(
      "la voce {item} ha un testo qui e un titolo in {other}",
      "Una voce ha una sola risposta: due testi prima o poi si contraddicono.",
      hint: "Tieni quello nel file di prosa e togli questo da «texts», o il contrario."
    ),
    en: .init(
      "item {item} has a text here and a heading in {other}",
      "An item has one answer: sooner or later two texts contradict each other.",
      hint: "Keep the one in the prose file and remove this one from “texts”, or the other way round."
    )
  )

  /// An item that is given, and left out or not applicable too.
  public static let needlessReason = Rule(
    "report.needless-reason",
    .warning,
    it: .init(
      "la voce {item} c'è, ma qui si dice perché manca",
      "Il bilancio stampa la risposta; questo motivo non si stampa.",
      hint:
        "Togli questa riga, oppure togli la risposta se la voce va davvero omessa. La risposta sta in {other}."
    ),
    en: .init(
      "item {item} is there, but this says why it is missing",
      "The report prints the answer; this reason isn't printed.",
      hint:
        "Remove this row, or remove the answer if the item is really to be left out. The answer is in {other}."
    )
  )

  /// No reason for leaving an item out.
  public static let emptyReason = Rule(
    "report.empty-reason",
    .error,
    it: .init(
      "non si dice perché la voce {item} manca",
      "Chi omette una voce delle linee guida ne deve dare il motivo: il bilancio lo stampa.",
      hint: "Scrivi il motivo, in una frase e in ogni lingua del sito."
    ),
    en: .init(
      "nothing says why item {item} is missing",
      "Whoever leaves out an item of the guidelines has to give the reason: the report prints it.",
      hint: "Write the reason, in a sentence and in each language of the site."
    )
  )

  /// A heading for an item in one language only.
  public static let itemNotTranslated = Rule(
    "report.item-not-translated",
    .warning,
    it: .init(
      "la voce {item} ha un titolo qui ma non in {other}",
      "In quella lingua il bilancio non avrebbe questo testo, e l'indice porterebbe altrove.",
      hint: "Aggiungi lo stesso titolo con {#{item}} nell'altra lingua, e il testo sotto."
    ),
    en: .init(
      "item {item} has a heading here but not in {other}",
      "In that language the report would lack this text, and the index would lead elsewhere.",
      hint: "Add the same heading with {#{item}} in the other language, and the text under it."
    )
  )

  /// A required item that nothing answers, in an approved report.
  public static let blankItem = Rule(
    "report.blank-item",
    .error,
    it: .init(
      "nel bilancio sociale {year} la voce {item} è in bianco: {title}",
      "Il bilancio risulta approvato, e le linee guida vogliono che ogni voce ci sia, o che si dica perché manca.",
      hint: "Serve: {wanted}. Altrimenti scrivi il motivo in «omissions».{who}"
    ),
    en: .init(
      "in the social report for {year} item {item} is blank: {title}",
      "The report counts as approved, and the guidelines want each item to be there, or a reason why it is not.",
      hint: "What is needed: {wanted}. Otherwise write the reason in “omissions”.{who}"
    )
  )

  /// An item that nothing answers yet: in a draft, or while its term runs.
  public static let openItem = Rule(
    "report.open-item",
    .warning,
    it: .init(
      "nel bilancio sociale {year} la voce {item} è ancora in bianco: {title}",
      "Il bilancio si può pubblicare lo stesso, perché è una bozza o perché per questa voce c'è ancora tempo.",
      hint: "Serve: {wanted}. Altrimenti scrivi il motivo in «omissions».{who}"
    ),
    en: .init(
      "in the social report for {year} item {item} is still blank: {title}",
      "The report can be published all the same, because it is a draft or because there is still time for this item.",
      hint: "What is needed: {wanted}. Otherwise write the reason in “omissions”.{who}"
    )
  )

  static let reportRules: [Rule] =
    [
      guidelinesMissing, emptyCheck, unknownDataPath, unknownFilter,
      unknownItem, itemClaimedTwice, itemInTextsAndProse, needlessReason, emptyReason, itemNotTranslated,
      blankItem,
      openItem,
    ] + reportChapterRules
}
