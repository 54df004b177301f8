extension Rule {
  /// A file in which git has left a conflict.
  public static let mendingConflict = Rule(
    "fix.conflict",
    .warning,
    it: .init(
      "non corretto: alla riga {line} c'è un conflitto di git da risolvere (correzioni in attesa: {count})",
      "Finché non si sa quale delle due versioni vale, il file non si tocca.",
      hint:
        "Tieni la versione giusta, togli i segni «<<<<<<<», «=======», «>>>>>>>» e ripeti: ./bilancio check --fix"
    ),
    en: .init(
      "not corrected: on line {line} there is a conflict of git to resolve (corrections waiting: {count})",
      "As long as nobody knows which of the two versions counts, the file is left alone.",
      hint:
        "Keep the right version, remove the marks “<<<<<<<”, “=======”, “>>>>>>>” and repeat: ./bilancio check --fix"
    )
  )

  /// A file that somebody has open in an editor.
  public static let mendingOpenElsewhere = Rule(
    "fix.open-elsewhere",
    .warning,
    it: .init(
      "non corretto: un programma tiene aperto il file, come dice «{name}» accanto (correzioni in attesa: {count})",
      "Potrebbe avere modifiche non ancora salvate, che andrebbero perse o annullerebbero la correzione.",
      hint:
        "Salva e chiudi il file, poi ripeti: ./bilancio check --fix. Se non è aperto da nessuna parte, cancella «{name}»."
    ),
    en: .init(
      "not corrected: a program has the file open, as “{name}” beside it says (corrections waiting: {count})",
      "It may have changes that aren't saved yet, which would be lost or would undo the correction.",
      hint:
        "Save and close the file, then repeat: ./bilancio check --fix. If it is open nowhere, delete “{name}”."
    )
  )

  /// A file that was saved in the meantime.
  public static let mendingFileChanged = Rule(
    "fix.file-changed",
    .warning,
    it: .init(
      "non corretto: il file è cambiato durante il controllo (correzioni in attesa: {count})",
      "Le correzioni valgono per il testo che è stato letto, non per quello di adesso.",
      hint: "Ripeti: ./bilancio check --fix"
    ),
    en: .init(
      "not corrected: the file has changed during the check (corrections waiting: {count})",
      "The corrections are meant for the text that was read, not for what it says now.",
      hint: "Repeat: ./bilancio check --fix"
    )
  )

  /// A file that can't be written.
  public static let mendingNotWritten = Rule(
    "fix.not-written",
    .warning,
    it: .init(
      "non corretto: il file non può essere scritto: {reason} (correzioni in attesa: {count})",
      "Un file si scrive tutto intero o per nulla: questo è rimasto com'era.",
      hint:
        "Controlla che il file e la sua cartella siano tuoi e che ci sia spazio sul disco, poi ripeti: ./bilancio check --fix"
    ),
    en: .init(
      "not corrected: the file can't be written: {reason} (corrections waiting: {count})",
      "A file is written whole or not at all: this one is as it was.",
      hint:
        "Check that the file and its folder are yours and that the disk has room, then repeat: ./bilancio check --fix"
    )
  )

  /// Why files with something to correct are left as they are.
  static let mendingRules: [Rule] = [
    mendingConflict, mendingOpenElsewhere, mendingFileChanged, mendingNotWritten,
  ]
}
