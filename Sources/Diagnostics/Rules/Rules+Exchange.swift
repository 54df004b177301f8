extension Rule {
  /// A line that no PO file has.
  public static let exchangeLineNotUnderstood = Rule(
    "exchange.line-not-understood",
    .error,
    it: .init(
      "questa riga non è scritta come vuole un file PO",
      "Un file PO ha «msgctxt», «msgid» e «msgstr», ciascuno seguito da un testo fra virgolette diritte; le righe con # sono commenti.",
      hint:
        "Apri il file con Poedit o con un editor di testo e rimetti le virgolette: `msgstr \"We meet on Mondays.\"`"
    ),
    en: .init(
      "this line isn't written the way a PO file is",
      "A PO file has “msgctxt”, “msgid” and “msgstr”, each followed by a text in straight quotes; lines with # are comments.",
      hint:
        "Open the file in Poedit or a text editor and put the quotes back: `msgstr \"We meet on Mondays.\"`"
    )
  )

  /// A file whose language the site doesn't have.
  public static let exchangeWrongLanguage = Rule(
    "exchange.wrong-language",
    .error,
    it: .init(
      "il file è per la lingua «{language}», che non è una lingua in cui si traduce il sito",
      "La riga «Language» in cima al file dice in quale lingua sono le traduzioni; le lingue del sito stanno in «site.json».",
      hint: "Controlla che sia il file giusto e scrivi la sigla della lingua: `\"Language: en\\n\"`"
    ),
    en: .init(
      "the file is for the language “{language}”, which isn't one that the site is translated into",
      "The line “Language” at the top says which language the translations are in; the site's languages are in “site.json”.",
      hint: "Check that it is the right file and write the language's code: `\"Language: en\\n\"`"
    )
  )

  /// A text of a page that isn't there.
  public static let exchangeUnknownText = Rule(
    "exchange.unknown-text",
    .warning,
    it: .init(
      "non c'è nessun testo che si chiami «{name}»",
      "La pagina o il dato è stato tolto o ha cambiato nome da quando il file è uscito: questa traduzione non è stata importata.",
      hint: "Se il testo sta ora altrove, copia lì la traduzione a mano; altrimenti non serve fare nulla."
    ),
    en: .init(
      "no text is called “{name}”",
      "The page or datum was removed or renamed since the file was exported: this translation was not imported.",
      hint:
        "If the text now stands elsewhere, copy the translation there by hand; otherwise there is nothing to do."
    )
  )

  /// A text without a name.
  public static let exchangeNameLost = Rule(
    "exchange.name-lost",
    .error,
    it: .init(
      "a questa traduzione manca il nome del testo («msgctxt»)",
      "Il nome dice a quale pagina e a quale blocco va la traduzione: alcuni programmi lo perdono quando convertono il file.",
      hint:
        "Chiedi ai traduttori il file PO come è uscito dal loro programma, non convertito da altri formati."
    ),
    en: .init(
      "this translation has lost the name of its text (“msgctxt”)",
      "The name says which page and block the translation belongs to: some programs lose it when they convert the file.",
      hint: "Ask the translators for the PO file as their program saved it, not converted from other formats."
    )
  )

  /// A text whose original is no longer there.
  public static let exchangeSourceGone = Rule(
    "exchange.source-gone",
    .warning,
    it: .init(
      "l'originale di questo testo non c'è più in «{file}»",
      "È stato tolto o riscritto da capo da quando il file è uscito: questa traduzione non è stata importata.",
      hint: "Per vedere che cosa manca ora alla traduzione: `./bilancio translations status`"
    ),
    en: .init(
      "the original of this text is no longer in “{file}”",
      "It was removed or written anew since the file was exported: this translation was not imported.",
      hint: "To see what the translation lacks now: `./bilancio translations status`"
    )
  )

  /// A text whose original says something else by now.
  public static let exchangeSourceChanged = Rule(
    "exchange.source-changed",
    .warning,
    it: .init(
      "l'originale è cambiato da quando questo testo è stato dato a tradurre",
      "La traduzione è importata e corrisponde all'originale di allora: resta segnata come da aggiornare.",
      hint: "Vedi che cosa è cambiato con «`./bilancio translations diff {page}`» e aggiorna la traduzione."
    ),
    en: .init(
      "the original has changed since this text was given out for translation",
      "The translation is imported and fits what the original said then: it stays marked as stale.",
      hint:
        "See what has changed with “`./bilancio translations diff {page}`” and bring the translation up to date."
    )
  )

  /// A translation that somebody else has worked on.
  public static let exchangeEditedMeanwhile = Rule(
    "exchange.edited-meanwhile",
    .warning,
    it: .init(
      "la traduzione è stata cambiata nel sito da quando il file è uscito: resta quella del sito",
      "Importare questo testo cancellerebbe il lavoro di qualcun altro.",
      hint: "Confronta i due testi e tieni il migliore, a mano."
    ),
    en: .init(
      "the translation was changed in the site since the file was exported: the site's stays",
      "Importing this text would undo somebody else's work.",
      hint: "Compare the two texts and keep the better one, by hand."
    )
  )

  static let exchangeRules: [Rule] =
    [
      exchangeLineNotUnderstood, exchangeWrongLanguage, exchangeUnknownText, exchangeNameLost,
      exchangeSourceGone,
      exchangeSourceChanged, exchangeEditedMeanwhile,
    ] + exchangeTextRules
}
