extension Example {
  static let printing: [Example] = [
    Example(
      .pdfOutdated,
      Rule.pdfAdvice(year: 2024, isFiled: false).merging(["year": "2024"]) { $1 },
      right: "./bilancio pdf 2024 --again"
    ),
    Example(.pdfRecordUnreadable, ["year": "2024"]),
    Example(
      .pdfRecordAlone,
      ["name": "2024-it.pdf"],
      right: "rm content/files/report/2024-it.pdf.json"
    ),
    Example(
      .pdfRendererMissing,
      ["reason": "il file o la cartella non c'è", "reason.en": "no such file or directory"],
      right: "cd tre-sponde && ./bilancio pdf 2024"
    ),
    Example(
      .pdfRenderingFailed,
      [
        "language": "it", "reason": "si è fermato con lo stato 1", "reason.en": "it stopped with status 1",
        "said": "weasyprint: No space left on device",
      ],
      right: "./bilancio pdf 2024 --language it"
    ),
    Example(
      .pdfNotWritable,
      ["reason": "permesso negato", "reason.en": "permission denied"],
      right: "chmod u+w content/files/report register"
    ),
    Example(
      .pdfSourceInTheWay,
      ["folder": "grafica", "folder.en": "design"],
      right: "./bilancio pdf 2024 --source pdf-2024"
    ),
    Example(.pdfLarge, ["size": "6,2 MB", "size.en": "6.2 MB"]),
  ]

  static let publishing: [Example] = [
    Example(
      .siteNotWritable,
      ["folder": "site", "reason": "permesso negato", "reason.en": "permission denied"],
      right: "chmod -R u+w site"
    ),
    Example(
      .folderNotOurs,
      ["folder": "sito-vecchio", "folder.en": "old-site"],
      wrong: .init(it: "./bilancio build --output sito-vecchio", en: "./bilancio build --output old-site"),
      right: "./bilancio build --output site"
    ),
    Example(
      .siteInsideSources,
      ["source": "content"],
      wrong: "./bilancio build --output content/site",
      right: "./bilancio build --output site"
    ),
    Example(
      .fileInTheWay,
      ["name": "mission.html"],
      right: "mv site/mission.html ../mission-vecchia.html"
    ),
    Example(.siteBusy, ["folder": "site"], right: "./bilancio build"),
  ]
}
