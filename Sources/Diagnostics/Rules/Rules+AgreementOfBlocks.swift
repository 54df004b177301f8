extension Rule {
  /// A heading that only the original has.
  public static let translationHeadingMissing = Rule(
    "translation.heading-missing",
    .error,
    it: .init(
      "il titolo «{there}» dell’originale qui non c’è",
      "Titoli e sottotitoli fanno l’indice della pagina e del bilancio, che dev’essere lo stesso in tutte le lingue.",
      hint: agreementHint.it
    ),
    en: .init(
      "the original’s heading “{there}” is not here",
      "Headings make the contents of a page and of the report, which have to be the same in every language.",
      hint: agreementHint.en
    )
  )

  /// A heading that only the translation has.
  public static let translationHeadingExtra = Rule(
    "translation.heading-extra",
    .error,
    it: .init(
      "il titolo «{here}» nell’originale non c’è",
      "Titoli e sottotitoli fanno l’indice della pagina e del bilancio, che dev’essere lo stesso in tutte le lingue.",
      hint: agreementHint.it
    ),
    en: .init(
      "the heading “{here}” is not in the original",
      "Headings make the contents of a page and of the report, which have to be the same in every language.",
      hint: agreementHint.en
    )
  )

  /// Two headings that go together, of different levels or for different items.
  public static let translationHeadingDiffers = Rule(
    "translation.heading-differs",
    .error,
    it: .init(
      "questo titolo è scritto «{here}», nell’originale «{there}»",
      "Il numero di # dice il livello, e {#…} la voce delle linee guida: devono essere gli stessi in tutte le lingue.",
      hint: agreementHint.it
    ),
    en: .init(
      "this heading is marked “{here}”, in the original “{there}”",
      "The number of # gives the level, and {#…} the item of the guidelines: both have to be the same in every language.",
      hint: agreementHint.en
    )
  )

  /// A paragraph, list, table or the like that only the original has.
  public static let translationBlockMissing = Rule(
    "translation.block-missing",
    .warning,
    it: .init(
      "qui manca un blocco dell’originale, che comincia con «{there}»",
      "Le due lingue si confrontano blocco per blocco: paragrafi, elenchi, tabelle.",
      hint: agreementHint.it
    ),
    en: .init(
      "a block of the original is missing here; it begins “{there}”",
      "The two languages are compared block by block: paragraphs, lists, tables.",
      hint: agreementHint.en
    )
  )

  /// A paragraph, list, table or the like that only the translation has.
  public static let translationBlockExtra = Rule(
    "translation.block-extra",
    .warning,
    it: .init(
      "questo blocco nell’originale non c’è",
      "Le due lingue si confrontano blocco per blocco: paragrafi, elenchi, tabelle.",
      hint: agreementHint.it
    ),
    en: .init(
      "this block is not in the original",
      "The two languages are compared block by block: paragraphs, lists, tables.",
      hint: agreementHint.en
    )
  )

  /// Lists of different length.
  public static let translationListItems = Rule(
    "translation.list-items",
    .warning,
    it: .init(
      "questo elenco ha {here} punti, l’originale {there}",
      "Di solito un elenco ha gli stessi punti in tutte le lingue.",
      hint: agreementHint.it
    ),
    en: .init(
      "this list has {here} items, the original {there}",
      "A list usually has the same items in every language.",
      hint: agreementHint.en
    )
  )

  /// Tables of different length.
  public static let translationTableRows = Rule(
    "translation.table-rows",
    .warning,
    it: .init(
      "questa tabella ha {here} righe, l’originale {there}",
      "Di solito una tabella ha le stesse righe in tutte le lingue; conta anche l’intestazione.",
      hint: agreementHint.it
    ),
    en: .init(
      "this table has {here} rows, the original {there}",
      "A table usually has the same rows in every language; the head counts as one.",
      hint: agreementHint.en
    )
  )

  /// A sentence that looks as if nobody had translated it.
  public static let translationLeftInSourceLanguage = Rule(
    "translation.left-in-source-language",
    .warning,
    it: .init(
      "questa frase sembra rimasta nella lingua dell’originale",
      "È solo un’ipotesi, fatta sulle parole più comuni delle due lingue.",
      hint:
        "Traduci la frase; se deve restare così, aggiungi in {place}, con il motivo al posto dei puntini: {exception}"
    ),
    en: .init(
      "this sentence seems to have been left in the original’s language",
      "It is only a guess, made from the commonest words of both languages.",
      hint:
        "Translate the sentence; if it is to stay, add to {place}, with the reason in place of the dots: {exception}"
    )
  )

  /// A text that is the same in both languages.
  public static let translationIdentical = Rule(
    "translation.identical-to-source",
    .warning,
    it: .init(
      "questo testo è uguale all’originale",
      "Quando due lingue dicono la stessa cosa parola per parola, di solito manca la traduzione.",
      hint:
        "Traduci il testo; se deve restare così, aggiungi in {place}, con il motivo al posto dei puntini: {exception}"
    ),
    en: .init(
      "this text is the same as the original",
      "Where two languages say a thing word for word alike, the translation is usually missing.",
      hint:
        "Translate the text; if it is to stay, add to {place}, with the reason in place of the dots: {exception}"
    )
  )

  /// A translation that cannot say all that the original says.
  public static let translationMuchShorter = Rule(
    "translation.much-shorter",
    .warning,
    it: .init(
      "questo testo ha {here} parole, l’originale {there}",
      "Una traduzione lunga meno della metà ha di solito perso qualcosa per strada.",
      hint: agreementHint.it
    ),
    en: .init(
      "this text has {here} words, the original {there}",
      "A translation of less than half the length has usually lost something on the way.",
      hint: agreementHint.en
    )
  )

  /// The rules about blocks and whole texts.
  static let agreementOfBlocksRules: [Rule] = [
    translationHeadingMissing, translationHeadingExtra, translationHeadingDiffers, translationBlockMissing,
    translationBlockExtra, translationListItems, translationTableRows, translationLeftInSourceLanguage,
    translationIdentical, translationMuchShorter,
  ]
}
