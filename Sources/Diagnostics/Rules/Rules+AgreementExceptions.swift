extension Rule {
  /// Why an exception needs a reason, or a known rule, in both languages of the program.
  private static let exceptionExample = (
    it: "Scrivi per esempio `<!-- ok translation.number-differs: in inglese il prezzo è a settimana -->`.",
    en: "Write for example `<!-- ok translation.number-differs: in English the price is per week -->`."
  )

  /// An exception that doesn't say why.
  public static let translationExceptionWithoutReason = Rule(
    "translation.exception-without-reason",
    .warning,
    it: .init(
      "a questa eccezione manca il motivo",
      "Fra un anno nessuno ricorderà perché le due lingue qui possono dire cose diverse; senza motivo l’eccezione non vale.",
      hint: exceptionExample.it
    ),
    en: .init(
      "this exception gives no reason",
      "In a year nobody will remember why the two languages may differ here; without a reason the exception has no effect.",
      hint: exceptionExample.en
    )
  )

  /// An exception to a rule that doesn't exist.
  public static let translationExceptionUnknownRule = Rule(
    "translation.exception-unknown-rule",
    .warning,
    it: .init(
      "non c’è un controllo che si chiama «{rule}»",
      "Un’eccezione vale per un solo controllo delle traduzioni, con il nome scritto nell’avviso.",
      hint: exceptionExample.it
    ),
    en: .init(
      "there is no check called “{rule}”",
      "An exception is to one check of translations, by the name given in its message.",
      hint: exceptionExample.en
    )
  )

  /// An exception to something that isn't found there.
  public static let translationExceptionUnused = Rule(
    "translation.exception-unused",
    .warning,
    it: .init(
      "questa eccezione a «{rule}» non serve: lì non c’è niente da scusare",
      "Un’eccezione dimenticata nasconderebbe il prossimo errore vero nello stesso punto.",
      hint:
        "Toglila. Nelle pagine deve stare subito sopra il blocco della traduzione; per dati e parole «file» e «key» devono essere quelli dell’avviso."
    ),
    en: .init(
      "this exception to “{rule}” is not needed: there is nothing to excuse",
      "An exception left behind would hide the next true mistake in the same place.",
      hint:
        "Take it out. On pages it has to stand right above the block of the translation; for data and words, “file” and “key” have to be those of the message."
    )
  )

  /// An entry of `exceptions.json` that lacks something.
  public static let translationExceptionMalformed = Rule(
    "translation.exception-malformed",
    .warning,
    it: .init(
      "questo non si capisce come eccezione",
      "Il file è un elenco di eccezioni: ciascuna dice in quattro testi file, chiave, controllo e motivo.",
      hint:
        "Scrivi per esempio `[{\"file\": \"data/2024/report.json\", \"key\": \"risks/tenders/risk\", \"rule\": \"translation.number-differs\", \"reason\": \"…\"}]`."
    ),
    en: .init(
      "this cannot be understood as an exception",
      "The file is a list of exceptions: each says in four texts its file, key, rule and reason.",
      hint:
        "Write for example `[{\"file\": \"data/2024/report.json\", \"key\": \"risks/tenders/risk\", \"rule\": \"translation.number-differs\", \"reason\": \"…\"}]`."
    )
  )

  /// The rules about exceptions to the agreement of translations.
  static let agreementExceptionRules: [Rule] = [
    translationExceptionWithoutReason, translationExceptionUnknownRule, translationExceptionUnused,
    translationExceptionMalformed,
  ]
}
