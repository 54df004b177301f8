extension Rule {
  /// A comment without an end.
  public static let unclosedComment = Rule(
    "markdown.unclosed-comment",
    .error,
    it: .init(
      "qui comincia un commento che non finisce",
      "Un commento comincia con <!-- e finisce con -->. In mezzo a una riga non può contenere due trattini di seguito.",
      hint:
        "Chiudilo con -->, per esempio `<!-- da rivedere -->`; se contiene due trattini, mettilo su righe tutte sue."
    ),
    en: .init(
      "a comment begins here that doesn't end",
      "A comment begins with <!-- and ends with -->. Within a line it can't hold two hyphens in a row.",
      hint:
        "Close it with -->, for example `<!-- to be checked -->`; if it holds two hyphens, give it lines of its own."
    )
  )

  /// Text on the line on which a comment ends.
  public static let textAfterComment = Rule(
    "markdown.text-after-comment",
    .error,
    it: .init(
      "questo testo sta sulla stessa riga di un commento che comincia a inizio riga",
      "Una riga che comincia con <!-- vale tutta come commento: ciò che segue non sarebbe letto come Markdown.",
      hint: "Vai a capo dopo -->, oppure metti il commento dopo le prime parole della frase."
    ),
    en: .init(
      "this text is on the same line as a comment that begins the line",
      "A line that begins with <!-- counts as a comment throughout: what follows would not be read as Markdown.",
      hint: "Start a new line after -->, or put the comment after the first words of the sentence."
    )
  )

  static let commentRules: [Rule] = [unclosedComment, textAfterComment]
}
