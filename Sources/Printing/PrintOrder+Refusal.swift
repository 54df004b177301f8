import Content
import Diagnostics
import Website

extension PrintOrder {
  /// Why a report can't be printed as it is wanted.
  enum Refusal: Sendable, Hashable {
    case noSuchReport(Int, years: [Int])
    case noSuchLanguage(String, languages: [String])
    case notApproved(Int)
    case filed(Int, on: PartialDate, files: [String])
  }

  /// Why the order is refused, in a sentence or two; `nil` when it is not.
  public func refusal(of outcome: BooksOutcome, language: MessageLanguage) -> String? {
    refusal(of: outcome)?.text(language)
  }

  func refusal(of outcome: BooksOutcome) -> Refusal? {
    switch outcome {
    case .unreadable: nil
    case .unknownYear(let years): .noSuchReport(year, years: years)
    case .unknownLanguage(let language, let languages): .noSuchLanguage(language, languages: languages)
    case .made(let books, let content): isDraft ? nil : refusal(of: books, content)
    }
  }

  /// Whether something is wrong that has to be mended before printing.
  public func isPrevented(by diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.severity == .error && !Self.comesAfterPrinting($0) }
  }

  /// Filing (P.2) and publication (P.3) can only follow, however late they are.
  private static func comesAfterPrinting(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule == .blankItem && ["P.2", "P.3"].contains(diagnostic.arguments["item"])
  }

  /// What isn't approved, and what is filed, is not printed by chance.
  private func refusal(of books: [Book], _ content: Content) -> Refusal? {
    guard content.approvalDate(ofReport: year) != nil else { return .notApproved(year) }
    let files = books.map { pdf($0.language, content) }.filter { FileSystem.kind(of: $0) != nil }
    guard !isAgain, !files.isEmpty, let filedOn = content.report(of: year)?["filing"]?.date("date") else {
      return nil
    }
    return .filed(year, on: filedOn, files: files)
  }
}

extension PrintOrder.Refusal {
  func text(_ language: MessageLanguage) -> String {
    let format = LanguageFormat(language: language.rawValue)
    switch (self, language) {
    case (.noSuchReport(let year, let years), _):
      return Sentences.noSuchReport(year, years, language)
    case (.noSuchLanguage(let code, let codes), .italian):
      return "Il sito non ha la lingua «\(code)». Ha: \(format.list(codes))."
    case (.noSuchLanguage(let code, let codes), .english):
      return "The site has no language “\(code)”. It has: \(format.list(codes))."
    case (.notApproved(let year), .italian):
      return "Il bilancio sociale \(year) non è ancora approvato, e un PDF vero si fa solo dopo. "
        + "Se è approvato, scrivi la data in content/data/\(year)/report.json («approval», «date»); "
        + "per vedere intanto una bozza: ./bilancio pdf \(year) --draft"
    case (.notApproved(let year), .english):
      return "The social report for \(year) is not approved yet, and a real PDF is only made after that. "
        + "If it is approved, write the date into content/data/\(year)/report.json (“approval”, “date”); "
        + "to see a draft meanwhile: ./bilancio pdf \(year) --draft"
    case (.filed(let year, let date, let files), .italian):
      let isOne = files.count == 1
      return "Il bilancio sociale \(year) risulta depositato (\(format.date(date))) e il suo PDF c’è già: "
        + "\(format.list(files)). Ciò che è stato depositato non si tocca per caso; "
        + "se \(isOne ? "va rifatto" : "vanno rifatti") davvero: ./bilancio pdf \(year) --again"
    case (.filed(let year, let date, let files), .english):
      return "The social report for \(year) counts as filed (\(format.date(date))) and its PDF is there: "
        + "\(format.list(files)). What was filed is not touched by chance; "
        + "if it really has to be made anew: ./bilancio pdf \(year) --again"
    }
  }
}
