/// The words that a report adds of its own to those of the rules.
package struct ReportWords: Sendable {
  let error: String
  let warning: String
  let note: String
  package let why: String
  package let whatToDo: String
  package let alsoAt: String
  /// Introduces the place that the first is to be compared with.
  package let compare: String
  /// Introduces the likely text in place of the wrong one.
  let perhaps: String
  let remove: String
  let ordinarySpace: String
  let openingQuote: String
  let closingQuote: String
  let nothingWrong: String

  private let language: MessageLanguage

  package init(_ language: MessageLanguage) {
    self.language = language
    switch language {
    case .italian:
      error = "errore"
      warning = "avviso"
      note = "nota"
      why = "Perché"
      whatToDo = "Che fare"
      alsoAt = "Anche in"
      compare = "da confrontare con"
      perhaps = "Forse"
      remove = "da togliere"
      ordinarySpace = "uno spazio normale"
      openingQuote = "«"
      closingQuote = "»"
      nothingWrong = "Nessun problema."
    case .english:
      error = "error"
      warning = "warning"
      note = "note"
      why = "Why"
      whatToDo = "What to do"
      alsoAt = "Also at"
      compare = "compare with"
      perhaps = "Perhaps"
      remove = "remove it"
      ordinarySpace = "an ordinary space"
      openingQuote = "“"
      closingQuote = "”"
      nothingWrong = "No problems."
    }
  }

  package func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: error
    case .warning: warning
    case .note: note
    }
  }

  /// The sentence that proposes a replacement: `Forse: «mission.md»`.
  package func proposal(_ replacement: String) -> String {
    switch replacement {
    case "": "\(perhaps): \(remove)"
    case " ": "\(perhaps): \(ordinarySpace)"
    default: "\(perhaps): \(openingQuote)\(replacement)\(closingQuote)"
    }
  }

  /// What stands for the places that are no longer listed.
  func andMore(_ count: Int) -> String {
    switch language {
    case .italian: count == 1 ? "e in un altro punto" : "e in altri \(count) punti"
    case .english: "and \(count) more"
    }
  }

  /// How to learn more: `Per saperne di più, con un esempio: ./bilancio explain link.missing-page`.
  func more(_ ids: [String]) -> String {
    let command = "./bilancio explain " + ids.joined(separator: " ")
    return switch language {
    case .italian: "Per saperne di più, con un esempio: \(command)"
    case .english: "To learn more, with an example: \(command)"
    }
  }

  /// The line that counts: `3 errori, 1 avviso in 2 file`.
  package func summary(errors: Int, warnings: Int, notes: Int, files: Int) -> String {
    guard errors + warnings + notes > 0 else { return nothingWrong }
    let counts: [String]
    let place: String
    switch language {
    case .italian:
      counts = [(errors, "errore", "errori"), (warnings, "avviso", "avvisi"), (notes, "nota", "note")]
        .compactMap(Self.counted)
      place = "file"
    case .english:
      counts = [(errors, "error", "errors"), (warnings, "warning", "warnings"), (notes, "note", "notes")]
        .compactMap(Self.counted)
      place = files == 1 ? "file" : "files"
    }
    return "\(counts.joined(separator: ", ")) in \(files) \(place)"
  }

  private static func counted(_ count: Int, one: String, other: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : other)"
  }
}
