extension Rule {
  /// A file of photos that holds something else.
  public static let photoMalformed = Rule(
    "translation.photo-malformed",
    .error,
    it: .init(
      "questa non è una fotografia di una traduzione: «{name}» manca o non è scritto come dovrebbe",
      "In «.translations» il programma ricorda che cosa diceva l'originale quando la traduzione è stata controllata; quei file li scrive lui.",
      hint:
        "Rimetti il file com'era, oppure cancellalo e fotografa di nuovo la pagina con «`./bilancio translations done`»."
    ),
    en: .init(
      "this is no photo of a translation: “{name}” is missing or not written as it should be",
      "In “.translations” the program remembers what the original said when its translation was checked; it writes those files itself.",
      hint:
        "Put the file back as it was, or delete it and photograph the page anew with “`./bilancio translations done`”."
    )
  )

  /// A photo whose text is gone.
  public static let photoOfNothing = Rule(
    "translation.photo-of-nothing",
    .warning,
    it: .init(
      "questa fotografia non è di nessuna pagina e di nessun file di dati",
      "La pagina è stata tolta o ha cambiato nome, e con il nome nuovo la sua traduzione risulta non controllata.",
      hint: "Se la pagina ha cambiato nome, dai lo stesso nome a questo file; se non c'è più, cancellalo."
    ),
    en: .init(
      "this photo is of no page and of no data file",
      "The page was removed or renamed, and under its new name its translation counts as unchecked.",
      hint: "If the page was renamed, give this file the same name; if it is gone, delete the file."
    )
  )

  /// A photo that can't be kept.
  public static let photoNotWritable = Rule(
    "translation.photo-not-writable",
    .error,
    it: .init(
      "la fotografia della traduzione non può essere scritta: {reason}",
      "Senza, il programma non può ricordare a quale testo corrisponde la traduzione; il file di prima è rimasto com'era.",
      hint: "Controlla che la cartella «.translations» sia tua e che ci sia spazio sul disco, poi riprova."
    ),
    en: .init(
      "the photo of the translation can't be written: {reason}",
      "Without it the program can't remember which text the translation goes with; the earlier file is as it was.",
      hint: "Check that the folder “.translations” is yours and that the disk has room, then try again."
    )
  )

  /// A translation whose blocks don't all have words yet.
  public static let translationUnfinished = Rule(
    "translation.unfinished",
    .note,
    it: .init(
      "questa traduzione è appena cominciata, e chi legge vede ancora l'originale",
      "Sotto qualche commento con il testo dell'originale mancano le parole della traduzione.",
      hint:
        "Traduci i blocchi che restano e togli i commenti; «`./bilancio translations status`» dice quanti sono."
    ),
    en: .init(
      "this translation has only been begun, and readers still see the original",
      "Below some of the comments with the original's text, the words of the translation are missing.",
      hint:
        "Translate the blocks that are left and remove the comments; “`./bilancio translations status`” counts them."
    )
  )

  static let translationRules: [Rule] = [
    translationUnfinished, photoMalformed, photoOfNothing, photoNotWritable,
  ]
}
