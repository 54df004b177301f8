extension Rule {
  /// A list made with a mark that is none in Markdown.
  public static let textPastedListMark = Rule(
    "text.pasted-list-mark",
    .warning,
    it: .init(
      "«{mark}» all'inizio della riga non fa un elenco",
      "Copiato da Word o da un PDF, il segno resta una lettera come le altre e le voci si fondono in un solo paragrafo.",
      hint: "Comincia ogni voce con un trattino e uno spazio, per esempio: - assistenza domiciliare"
    ),
    en: .init(
      "“{mark}” at the beginning of a line makes no list",
      "Copied from Word or a PDF, the mark stays a letter like any other and the items run into one paragraph.",
      hint: "Begin each item with a hyphen and a space, for example: - home care"
    )
  )

  /// A word parted at the end of a line.
  public static let textHyphenatedBreak = Rule(
    "text.hyphenated-break",
    .warning,
    it: .init(
      "la parola «{word}» è spezzata dalla fine della riga",
      "Nella pagina, trattino e spazio resterebbero in mezzo alla parola: si va a capo da sé.",
      hint: "Riunisci le due parti su una riga sola; se il trattino fa parte della parola, tienilo."
    ),
    en: .init(
      "the word “{word}” is broken by the end of the line",
      "On the page a hyphen and a space would stay inside the word: lines are broken by themselves.",
      hint: "Put the two parts together on one line; if the hyphen belongs to the word, keep it."
    )
  )

  /// An empty line in the middle of a sentence.
  public static let textBrokenSentence = Rule(
    "text.broken-sentence",
    .warning,
    it: .init(
      "una riga vuota sembra spezzare la frase prima di «{word}»",
      "La riga vuota comincia un paragrafo nuovo; succede copiando da un PDF al cambio di pagina.",
      hint: "Se la frase continua, togli la riga vuota; se è finita, metti il punto e la maiuscola."
    ),
    en: .init(
      "an empty line seems to break the sentence before “{word}”",
      "The empty line begins a new paragraph; this happens when copying from a PDF at the turn of a page.",
      hint:
        "If the sentence goes on, remove the empty line; if it is over, add the full stop and the capital."
    )
  )

  /// One item of a list in two.
  public static let textSplitListItem = Rule(
    "text.split-list-item",
    .warning,
    it: .init(
      "«{word}» sembra continuare la voce di prima, non cominciarne una",
      "La voce precedente finisce a metà di una frase: copiando, una voce sola è forse diventata due.",
      hint: "Riunisci le due righe in una sola voce."
    ),
    en: .init(
      "“{word}” seems to go on with the item before, not to begin one",
      "The item before ends in the middle of a sentence: in copying, one item has perhaps become two.",
      hint: "Put the two lines together into one item."
    )
  )

  /// A no-break space where it holds nothing together.
  public static let textOddSpace = Rule(
    "text.odd-space",
    .warning,
    it: .init(
      "uno spazio che non va a capo è dove non serve",
      "Lo spazio unificatore, invisibile, tiene insieme due parole; doppio o a fine riga viene da un copia e incolla.",
      hint: "Cancella lo spazio e, se serve, scrivine uno normale."
    ),
    en: .init(
      "a no-break space stands where it is of no use",
      "This invisible space holds two words together; doubled or at the end of a line it comes from copy and paste.",
      hint: "Delete the space and type an ordinary one if there should be one."
    )
  )

  /// Two spaces between words.
  public static let textDoubleSpace = Rule(
    "text.double-space",
    .warning,
    it: .init(
      "ci sono più spazi di seguito",
      "Nella pagina se ne vede uno solo, ma le ricerche e i confronti fra versioni inciampano.",
      hint: "Lasciane uno."
    ),
    en: .init(
      "there are several spaces in a row",
      "The page shows only one, but searches and comparisons of versions stumble over them.",
      hint: "Leave one."
    )
  )

  /// A character that nobody sees.
  public static let textInvisibleCharacter = Rule(
    "text.invisible-character",
    .warning,
    it: .init(
      "qui c'è un carattere invisibile ({code})",
      "Viene da un copia e incolla: spezza le parole, disturba le ricerche e i lettori di schermo.",
      hint: "Cancellalo: conviene riscrivere la parola."
    ),
    en: .init(
      "here is an invisible character ({code})",
      "It comes from copy and paste: it breaks words and disturbs searches and screen readers.",
      hint: "Delete it: it is easiest to type the word again."
    )
  )

  /// Letters that were read in the wrong encoding and saved.
  public static let textGarbled = Rule(
    "text.garbled",
    .warning,
    it: .init(
      "«{written}» è una lettera rovinata",
      "Il testo è passato per un programma che ne ha sbagliato la codifica.",
      hint: "Riscrivi la lettera e controlla il resto del testo: di solito sono rovinati tutti gli accenti."
    ),
    en: .init(
      "“{written}” is a garbled letter",
      "The text went through a program that mistook its encoding.",
      hint: "Type the letter again and check the rest of the text: usually all accents are garbled."
    )
  )

  /// Straight and curly quotation marks in one file.
  public static let textMixedQuotes = Rule(
    "text.mixed-quotes",
    .warning,
    it: .init(
      "nello stesso testo ci sono {few} e {many}",
      "I due tipi mescolati danno un aspetto trascurato; nel resto del file prevale l'altro.",
      hint: "Usa ovunque lo stesso segno: conviene «Trova e sostituisci»."
    ),
    en: .init(
      "{few} and {many} stand in the same text",
      "The two kinds mixed look careless; in the rest of the file the other one prevails.",
      hint: "Use the same mark everywhere: “Find and replace” does it."
    )
  )

  /// Two versions of the same lines, as git leaves them.
  public static let textConflictMark = Rule(
    "text.conflict-mark",
    .error,
    it: .init(
      "qui git ha lasciato due versioni dello stesso testo",
      "Due persone hanno cambiato le stesse righe: finché i segni «<<<<<<<», «=======» e «>>>>>>>» restano, finirebbero sul sito.",
      hint: "Tieni la versione giusta, togli l'altra e le tre righe con i segni."
    ),
    en: .init(
      "git has left two versions of the same text here",
      "Two people changed the same lines: as long as the marks “<<<<<<<”, “=======” and “>>>>>>>” stay, they would be published.",
      hint: "Keep the right version, remove the other one and the three lines with the marks."
    )
  )

  /// The rules about marks, spaces and line breaks that come from other programs.
  static let pastedTextRules: [Rule] = [
    textPastedListMark, textHyphenatedBreak, textBrokenSentence, textSplitListItem, textOddSpace,
    textDoubleSpace,
    textInvisibleCharacter, textGarbled, textMixedQuotes, textConflictMark,
  ]
}
