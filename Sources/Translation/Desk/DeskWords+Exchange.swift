import Diagnostics

extension DeskWords {
  /// What came of `export`.
  public func exported(_ export: TranslationExport, to path: String) -> String {
    guard export.count > 0 else {
      return switch language {
      case .italian: "Non c’è nulla da tradurre: nessun file scritto.\n"
      case .english: "There is nothing to translate: no file was written.\n"
      }
    }
    let texts = language.counted(
      export.count,
      CountedWords("testo", "testi"),
      CountedWords("text", "texts")
    )
    return "\(path): \(texts), \(words(export.wordCount)).\n"
  }

  /// What an import does, or would do, text by text and in sum.
  ///
  /// - Parameter isPartial: whether what is sound was to be imported all the same.
  public func imported(
    _ plan: TranslationImport,
    isDryRun: Bool,
    isPartial: Bool = false,
    hasErrors: Bool
  ) -> String {
    var text = plan.pages.map(line).joined() + sum(of: plan)
    if hasErrors && plan.pages.isEmpty {
      switch language {
      case .italian: text += "Nessun file è stato cambiato."
      case .english: text += "No file was changed."
      }
      if !isPartial && plan.refused > 0 {
        switch language {
        case .italian: text += " Con --partial si importa ciò che è in ordine."
        case .english: text += " With --partial, what is sound is imported."
        }
      }
      text += "\n"
    } else if isDryRun {
      switch language {
      case .italian: text += "È una prova: nessun file è stato cambiato.\n"
      case .english: text += "This was a dry run: no file was changed.\n"
      }
    }
    return text
  }

  /// `content/en/mission.md: 2 testi importati, 1 confermato`.
  private func line(_ page: TranslationImport.Page) -> String {
    var parts: [String] = []
    if page.imported > 0 {
      parts.append(
        language.counted(
          page.imported,
          CountedWords("testo importato", "testi importati"),
          CountedWords("text imported", "texts imported")
        )
      )
    }
    if page.confirmed > 0 {
      let isAlone = parts.isEmpty
      parts.append(
        language.counted(
          page.confirmed,
          isAlone ? CountedWords("testo confermato", "testi confermati") : Self.confirmed.italian,
          isAlone ? CountedWords("text confirmed", "texts confirmed") : Self.confirmed.english
        )
      )
    }
    let isNew = language == .italian ? " (pagina nuova)" : " (a new page)"
    return "\(page.path): " + parts.joined(separator: ", ") + (page.isNew ? isNew : "") + "\n"
  }

  private typealias Both = (italian: CountedWords, english: CountedWords)

  private static let imported: Both = (CountedWords("importato", "importati"), CountedWords("imported"))
  private static let confirmed: Both = (CountedWords("confermato", "confermati"), CountedWords("confirmed"))
  private static let unchanged: Both = (CountedWords("già a posto"), CountedWords("there already"))
  private static let open: Both = (
    CountedWords("non tradotto o «fuzzy»", "non tradotti o «fuzzy»"), CountedWords("untranslated or fuzzy")
  )
  private static let kept: Both = (
    CountedWords("lasciato com’è nel sito", "lasciati come sono nel sito"),
    CountedWords("left as it is in the site", "left as they are in the site")
  )
  private static let gone: Both = (CountedWords("senza più originale"), CountedWords("without an original"))
  private static let refused: Both = (CountedWords("rifiutato", "rifiutati"), CountedWords("refused"))

  /// How many translations had which end; nothing for a file without any.
  private func sum(of plan: TranslationImport) -> String {
    let imported = plan.pages.reduce(0) { $0 + $1.imported }
    let confirmed = plan.pages.reduce(0) { $0 + $1.confirmed }
    let parts = [
      (imported, Self.imported), (confirmed, Self.confirmed), (plan.unchanged, Self.unchanged),
      (plan.open, Self.open), (plan.kept, Self.kept), (plan.gone, Self.gone), (plan.refused, Self.refused),
    ]
    let told = parts.filter { $0.0 > 0 }.map { language.counted($0.0, $0.1.italian, $0.1.english) }
    guard !told.isEmpty else { return "" }
    return (language == .italian ? "In tutto: " : "In all: ") + told.joined(separator: ", ") + ".\n"
  }
}
