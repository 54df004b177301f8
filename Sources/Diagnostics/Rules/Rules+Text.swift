extension Rule {
  /// A file begins with the invisible mark of some editors.
  public static let textByteOrderMark = Rule(
    "text.byte-order-mark",
    .warning,
    it: .init(
      "il file comincia con un segno invisibile (BOM)",
      "Lo mettono alcuni programmi di Windows: qui non serve e altrove può disturbare, perciò è stato ignorato.",
      hint:
        "Salva il file come «UTF-8» e non come «UTF-8 con BOM» (in Blocco note: Salva con nome, Codifica)."
    ),
    en: .init(
      "the file begins with an invisible mark (BOM)",
      "Some Windows programs put it there: it is not needed here and can do harm elsewhere, so it was ignored.",
      hint: "Save the file as “UTF-8” and not as “UTF-8 with BOM” (in Notepad: Save as, Encoding)."
    )
  )

  /// A file is in UTF-16.
  public static let textUTF16 = Rule(
    "text.utf-16",
    .error,
    it: .init(
      "il file è salvato in UTF-16 e non in UTF-8",
      "È il formato che alcuni programmi chiamano «Unicode»: qui tutti i testi sono in UTF-8.",
      hint: "Apri il file e salvalo di nuovo come «UTF-8» (in Blocco note: Salva con nome, Codifica: UTF-8)."
    ),
    en: .init(
      "the file is saved in UTF-16 and not in UTF-8",
      "It is the format that some programs call “Unicode”: here all texts are in UTF-8.",
      hint: "Open the file and save it again as “UTF-8” (in Notepad: Save as, Encoding: UTF-8)."
    )
  )

  /// A file is in an old encoding, most likely Windows-1252.
  public static let textNotUTF8 = Rule(
    "text.not-utf-8",
    .error,
    it: .init(
      "il file non è salvato in UTF-8: qui probabilmente c'è scritto «{word}»",
      "Sembra salvato nel vecchio formato di Windows (Windows-1252 o Latin-1), che scrive diversamente gli accenti.",
      hint:
        "Salvalo di nuovo come UTF-8 (in VS Code: clic sulla codifica in basso a destra, «Riapri con codifica» "
        + "Windows 1252, poi «Salva con codifica» UTF-8) e controlla gli accenti."
    ),
    en: .init(
      "the file is not saved in UTF-8: this is probably “{word}”",
      "It looks saved in the old format of Windows (Windows-1252 or Latin-1), which writes accents differently.",
      hint:
        "Save it again as UTF-8 (in VS Code: click on the encoding at the bottom right, “Reopen with Encoding” "
        + "Windows 1252, then “Save with Encoding” UTF-8) and check the accents."
    )
  )

  /// A file is no text at all.
  public static let textNotText = Rule(
    "text.not-text",
    .error,
    it: .init(
      "questo file non è un testo",
      "Contiene byte nulli, che nei testi non esistono: forse è un documento di Word, un PDF o un'immagine.",
      hint: "Copia il testo in un file nuovo, oppure metti il documento nella cartella content/files."
    ),
    en: .init(
      "this file is not a text",
      "It contains zero bytes, which no text has: perhaps it is a Word document, a PDF or an image.",
      hint: "Copy the text into a new file, or put the document into the folder content/files."
    )
  )

  /// A file has the line ends of Windows.
  public static let textWindowsLineEnds = Rule(
    "text.windows-line-ends",
    .warning,
    it: .init(
      "le righe finiscono come in Windows (CRLF)",
      "Il sito nasce uguale, ma confrontando due versioni del file ogni riga sembra cambiata.",
      hint: "In VS Code: clic su «CRLF» in basso a destra, scegli «LF» e salva."
    ),
    en: .init(
      "the lines end as in Windows (CRLF)",
      "The site comes out the same, but when two versions of the file are compared every line seems changed.",
      hint: "In VS Code: click on “CRLF” at the bottom right, choose “LF” and save."
    )
  )

  /// The rules about what comes in from outside: how files are saved, and text pasted from other programs.
  static let textRules: [Rule] =
    [textByteOrderMark, textUTF16, textNotUTF8, textNotText, textWindowsLineEnds] + pastedTextRules
    + proseRules
}
