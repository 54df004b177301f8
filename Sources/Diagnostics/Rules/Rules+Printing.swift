extension Rule {
  // MARK: The PDF on the site

  /// The report says something else than its PDF. `advice` is one of ``pdfAdvice(year:isFiled:)``.
  public static let pdfOutdated = Rule(
    "report.pdf-outdated",
    .warning,
    it: .init(
      "il PDF del bilancio sociale {year} non dice più quello che dice il sito",
      "Dopo che il PDF è stato fatto sono cambiati dati o testi: chi legge il sito e chi legge il PDF trova cose diverse.",
      hint: "{advice}"
    ),
    en: .init(
      "the PDF of the social report for {year} no longer says what the site says",
      "Data or texts have changed since the PDF was made: readers of the site and readers of the PDF find different things.",
      hint: "{advice}"
    )
  )

  /// What to do about a PDF that is outdated, in both languages: what was filed is not lightly made anew.
  public static func pdfAdvice(year: Int, isFiled: Bool) -> [String: String] {
    isFiled
      ? [
        "advice":
          "Il bilancio risulta depositato, e il suo PDF deve restare quello: controlla che cosa è cambiato e, se è una svista, riporta i dati com'erano. Solo se il bilancio va depositato di nuovo, rifai il PDF con: ./bilancio pdf \(year) --again",
        "advice.en":
          "The report counts as filed, and its PDF has to stay what it was: find out what changed and, if it was a slip, put the data back. Only if the report has to be filed again, make the PDF anew with: ./bilancio pdf \(year) --again",
      ]
      : [
        "advice": "Rifai il PDF con: ./bilancio pdf \(year)",
        "advice.en": "Make the PDF anew with: ./bilancio pdf \(year)",
      ]
  }

  /// What is kept beside a PDF can't be understood.
  public static let pdfRecordUnreadable = Rule(
    "report.pdf-record-unreadable",
    .warning,
    it: .init(
      "la scheda del PDF non si può leggere, o appartiene a un altro PDF",
      "Accanto a ogni PDF il programma scrive una scheda: senza, il sito non sa dirne i numeri di pagina, né se il PDF è ancora attuale.",
      hint:
        "Rifai il PDF con «`./bilancio pdf {year}`», oppure cancella questo file: il PDF resta sul sito, senza numeri di pagina."
    ),
    en: .init(
      "the PDF's record can't be read, or belongs to another PDF",
      "The program writes a record beside each PDF: without it, the site can tell neither page numbers nor whether the PDF is up to date.",
      hint:
        "Make the PDF anew with “`./bilancio pdf {year}`”, or delete this file: the PDF stays on the site, without page numbers."
    )
  )

  /// What is kept beside a PDF that is gone.
  public static let pdfRecordAlone = Rule(
    "report.pdf-record-alone",
    .warning,
    it: .init(
      "questa scheda parla di un PDF che non c'è: «{name}»",
      "PDF e scheda vanno insieme: forse il PDF è stato spostato, rinominato o cancellato.",
      hint: "Rimetti il PDF al suo posto, oppure cancella questo file."
    ),
    en: .init(
      "this record is about a PDF that isn't there: “{name}”",
      "PDF and record belong together: perhaps the PDF was moved, renamed or deleted.",
      hint: "Put the PDF back in its place, or delete this file."
    )
  )

  // MARK: Making the PDF

  /// The program that makes PDFs is not there or can't be started.
  public static let pdfRendererMissing = Rule(
    "pdf.renderer-missing",
    .error,
    it: .init(
      "il programma che fa i PDF non parte: {reason}",
      "Il PDF lo impagina scripts/pdf, che sta nella cartella di bilancio. Niente è stato cambiato.",
      hint: "Avvia il comando come ./bilancio dalla sua cartella, e controlla che scripts/pdf ci sia."
    ),
    en: .init(
      "the program that makes PDFs doesn't start: {reason}",
      "The PDF is laid out by scripts/pdf, which stands in the folder of bilancio. Nothing was changed.",
      hint: "Start the command as ./bilancio from its folder, and check that scripts/pdf is there."
    )
  )

  /// The renderer ended without a whole PDF. `reason` has a version for English.
  public static let pdfRenderingFailed = Rule(
    "pdf.rendering-failed",
    .error,
    it: .init(
      "il PDF in «{language}» non è riuscito: {reason}",
      "Chi impagina il PDF si è fermato prima della fine. Nessun file è stato cambiato: il PDF di prima, se c'era, è rimasto.",
      hint: "Ecco che cosa ha detto: {said}"
    ),
    en: .init(
      "the PDF in “{language}” was not made: {reason}",
      "The program that lays out the PDF stopped before the end. No file was changed: the PDF from before, if there was one, is still there.",
      hint: "This is what it said: {said}"
    )
  )

  /// A file of the PDF, or the folder it belongs in, can't be written.
  public static let pdfNotWritable = Rule(
    "pdf.not-writable",
    .error,
    it: .init(
      "questo file non si può scrivere: {reason}",
      "PDF, scheda e copia per il Registro si scrivono tutti o nessuno: tutto è rimasto com'era.",
      hint:
        "Controlla che la cartella sia tua, che non sia protetta e che ci sia spazio sul disco, poi riprova."
    ),
    en: .init(
      "this file can't be written: {reason}",
      "The PDF, its record and the copy for the Register are all written, or none: everything is as it was.",
      hint:
        "Check that the folder is yours, that it isn't protected and that the disk has room, then try again."
    )
  )

  /// The folder for designers holds something that this program didn't write.
  public static let pdfSourceInTheWay = Rule(
    "pdf.source-in-the-way",
    .error,
    it: .init(
      "la cartella «{folder}» contiene file che non vengono da questo comando",
      "Con --source la cartella di prima viene tolta e riscritta: si toglie solo ciò che questo comando ha scritto.",
      hint: "Scegli un'altra cartella con --source, oppure svuota questa."
    ),
    en: .init(
      "the folder “{folder}” holds files that don't come from this command",
      "With --source the folder from before is removed and written anew: only what this command wrote is ever removed.",
      hint: "Choose another folder with --source, or empty this one."
    )
  )

  /// A PDF that may be too large to be sent to the Register.
  public static let pdfLarge = Rule(
    "pdf.large",
    .warning,
    it: .init(
      "la copia per il Registro pesa {size}",
      "Non abbiamo trovato un limite pubblicato, ma sopra i 5 MB un invio può essere rifiutato: è una nostra cautela.",
      hint: "Rimpicciolisci le immagini più grandi, oppure prova con: `--variant 2a`"
    ),
    en: .init(
      "the copy for the Register weighs {size}",
      "We found no published limit, but above 5 MB a submission may be refused: this is our own caution.",
      hint: "Make the largest images smaller, or try with: `--variant 2a`"
    )
  )

  static let printingRules: [Rule] = [
    pdfOutdated, pdfRecordUnreadable, pdfRecordAlone,
    pdfRendererMissing, pdfRenderingFailed, pdfNotWritable, pdfSourceInTheWay, pdfLarge,
  ]
}
