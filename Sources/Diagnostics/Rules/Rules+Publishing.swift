extension Rule {
  /// The site's folder, or a file in it, can't be written.
  public static let siteNotWritable = Rule(
    "site.not-writable",
    .error,
    it: .init(
      "il sito non può essere scritto in «{folder}»: {reason}",
      "Il sito pubblicato è rimasto com'era: si scrive tutto o niente.",
      hint:
        "Controlla che la cartella sia tua, che non sia protetta e che ci sia spazio sul disco, poi riprova."
    ),
    en: .init(
      "the site can't be written to “{folder}”: {reason}",
      "The published site is as it was: all of it is written, or nothing.",
      hint:
        "Check that the folder is yours, that it isn't protected and that the disk has room, then try again."
    )
  )

  /// The output folder has files but no manifest of ours.
  public static let folderNotOurs = Rule(
    "site.folder-not-ours",
    .error,
    it: .init(
      "la cartella «{folder}» contiene file che non vengono da questo programma",
      "Il sito si scrive solo in una cartella vuota o nata da una generazione precedente, così nessun file tuo va perso.",
      hint: "Scegli un'altra cartella con --output, oppure svuota questa se i file non servono più."
    ),
    en: .init(
      "the folder “{folder}” holds files that don't come from this program",
      "The site is only written to an empty folder or one that an earlier build made, so that no file of yours is lost.",
      hint: "Choose another folder with --output, or empty this one if its files are no longer needed."
    )
  )

  /// The output folder stands in a folder that the site is made from.
  public static let siteInsideSources = Rule(
    "site.inside-sources",
    .error,
    it: .init(
      "il sito non può essere scritto dentro «{source}»",
      "La volta dopo il programma leggerebbe le pagine già fatte come se fossero contenuti.",
      hint:
        "Scegli con --output una cartella fuori da quelle dei contenuti e dei modelli, per esempio «site»."
    ),
    en: .init(
      "the site can't be written into “{source}”",
      "The next time, the program would read the finished pages as if they were content.",
      hint: "With --output choose a folder outside those of content and templates, for example “site”."
    )
  )

  /// A file that isn't ours stands where the site needs one.
  public static let fileInTheWay = Rule(
    "site.file-in-the-way",
    .error,
    it: .init(
      "al posto di «{name}» c'è già qualcosa che non viene da questo programma",
      "Il programma sostituisce solo i file che ha scritto lui stesso.",
      hint:
        "Sposta o rinomina quel file o quella cartella, oppure cambia lo «slug» della pagina che vuole quel posto."
    ),
    en: .init(
      "something that doesn't come from this program stands in the place of “{name}”",
      "The program only replaces files that it wrote itself.",
      hint: "Move or rename that file or folder, or change the “slug” of the page that wants its place."
    )
  )

  /// Another build is writing to the same folder.
  public static let siteBusy = Rule(
    "site.busy",
    .error,
    it: .init(
      "un'altra generazione sta scrivendo in «{folder}»",
      "Due generazioni insieme lascerebbero un sito misto.",
      hint: "Aspetta che l'altra finisca, poi riprova."
    ),
    en: .init(
      "another build is writing to “{folder}”",
      "Two builds at once would leave a mixed site.",
      hint: "Wait for the other one to finish, then try again."
    )
  )

  static let publishingRules: [Rule] = [
    siteNotWritable, folderNotOurs, siteInsideSources, fileInTheWay, siteBusy,
  ]
}
