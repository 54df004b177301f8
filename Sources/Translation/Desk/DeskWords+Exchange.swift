import Diagnostics

extension DeskWords {
  /// What came of `export`.
  public func exported(_ export: TranslationExport, to path: String) -> String {
    switch language {
    case .italian:
      export.count == 0
        ? "Non c’è nulla da tradurre: nessun file scritto.\n"
        : "\(path): \(export.count) testi, \(export.wordCount) parole.\n"
    case .english:
      export.count == 0
        ? "There is nothing to translate: no file was written.\n"
        : "\(path): \(export.count) texts, \(export.wordCount) words.\n"
    }
  }

  /// What an import does, or would do, text by text and in sum.
  public func imported(_ plan: TranslationImport, isDryRun: Bool, hasErrors: Bool) -> String {
    var text = ""
    for page in plan.pages {
      switch language {
      case .italian:
        text += "\(page.path): \(page.imported) testi importati"
        if page.confirmed > 0 { text += ", \(page.confirmed) confermati" }
        if page.isNew { text += " (pagina nuova)" }
      case .english:
        text += "\(page.path): \(page.imported) texts imported"
        if page.confirmed > 0 { text += ", \(page.confirmed) confirmed" }
        if page.isNew { text += " (a new page)" }
      }
      text += "\n"
    }
    text += sum(of: plan)
    if hasErrors && plan.pages.isEmpty {
      switch language {
      case .italian: text += "Nessun file è stato cambiato. Con --partial si importa ciò che è in ordine.\n"
      case .english: text += "No file was changed. With --partial, what is sound is imported.\n"
      }
    } else if isDryRun {
      switch language {
      case .italian: text += "È una prova: nessun file è stato cambiato.\n"
      case .english: text += "This was a dry run: no file was changed.\n"
      }
    }
    return text
  }

  /// How many translations had which end; nothing for a file without any.
  private func sum(of plan: TranslationImport) -> String {
    let imported = plan.pages.reduce(0) { $0 + $1.imported }
    let confirmed = plan.pages.reduce(0) { $0 + $1.confirmed }
    let parts: [(count: Int, italian: String, english: String)] = [
      (imported, "importati", "imported"), (confirmed, "confermati", "confirmed"),
      (plan.unchanged, "già a posto", "there already"),
      (plan.open, "non tradotti o «fuzzy»", "untranslated or fuzzy"),
      (plan.kept, "lasciati come sono nel sito", "left as they are in the site"),
      (plan.gone, "senza più originale", "without an original"), (plan.refused, "rifiutati", "refused"),
    ]
    let told = parts.filter { $0.count > 0 }.map { part in
      "\(part.count) \(language == .italian ? part.italian : part.english)"
    }
    guard !told.isEmpty else { return "" }
    return (language == .italian ? "In tutto: " : "In all: ") + told.joined(separator: ", ") + ".\n"
  }
}
