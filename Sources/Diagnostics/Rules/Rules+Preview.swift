extension Rule {
  /// No port is free for the live preview.
  public static let previewPort = Rule(
    "preview.port",
    .error,
    it: .init(
      "l'anteprima non può usare la porta {port}: {reason}",
      "Il browser trova l'anteprima a una porta di questo computer; se una è occupata si provano le venti seguenti.",
      hint: "Scegli un'altra porta, per esempio: ./bilancio serve --port 9000"
    ),
    en: .init(
      "the preview can't use port {port}: {reason}",
      "The browser finds the preview at a port of this computer; if one is taken, the next twenty are tried.",
      hint: "Choose another port, for example: ./bilancio serve --port 9000"
    )
  )

  /// The system doesn't tell when something in a folder is saved.
  public static let previewNotWatching = Rule(
    "preview.not-watching",
    .warning,
    it: .init(
      "l'anteprima non si accorge di ciò che salvi in «{folder}»: {reason}",
      "Il sistema avvisa il programma a ogni salvataggio, ma solo per un certo numero di cartelle.",
      hint:
        "Chiudi altri programmi che sorvegliano cartelle, oppure alza il limite: sudo sysctl fs.inotify.max_user_watches=524288"
    ),
    en: .init(
      "the preview doesn't notice what you save in “{folder}”: {reason}",
      "The system tells the program of every save, but only for a certain number of folders.",
      hint:
        "Close other programs that watch folders, or raise the limit: sudo sysctl fs.inotify.max_user_watches=524288"
    )
  )

  static let previewRules: [Rule] = [previewPort, previewNotWatching]
}
