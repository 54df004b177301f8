import Diagnostics

/// What the commands about translations say, in a language of the program.
public struct DeskWords: Sendable {
  let language: MessageLanguage

  public init(_ language: MessageLanguage) { self.language = language }

  /// Nobody translates into this language.
  public func unknownLanguage(_ code: String, among codes: [String]) -> String {
    let list = codes.joined(separator: ", ")
    return switch language {
    case .italian: "Il sito non ha la lingua «\(code)». Ha: \(list)."
    case .english: "The site doesn’t have the language “\(code)”. It has: \(list)."
    }
  }

  /// Why no text was found.
  public func notFound(_ problem: TranslationDesk.NotFound) -> String {
    switch (problem.failure, language) {
    case (.unknown(let near), .italian):
      "Nessun testo si chiama «\(problem.typed)»." + (near.map { " Forse «\($0)»?" } ?? "")
        + " L’elenco: ./bilancio translations status --all"
    case (.unknown(let near), .english):
      "No text is called “\(problem.typed)”." + (near.map { " Perhaps “\($0)”?" } ?? "")
        + " The list: ./bilancio translations status --all"
    case (.otherLanguages(let codes), .italian):
      "«\(problem.typed)» non si traduce in quella lingua, ma in: \(codes.joined(separator: ", "))."
    case (.otherLanguages(let codes), .english):
      "“\(problem.typed)” isn’t translated into that language, but into: \(codes.joined(separator: ", "))."
    case (.folder(let example), .italian):
      "«\(problem.typed)» è una cartella: scrivi il nome di un testo, come \(example); nessun nome per vederli tutti."
    case (.folder(let example), .english):
      "“\(problem.typed)” is a folder: name a text, such as \(example); no name at all shows them all."
    case (.ambiguous(let codes), .italian):
      "«\(problem.typed)» si traduce in più lingue: aggiungi --language \(codes.joined(separator: " o "))."
    case (.ambiguous(let codes), .english):
      "“\(problem.typed)” is translated into several languages: add --language \(codes.joined(separator: " or "))."
    }
  }

  /// A number that no block has.
  public func noSuchBlock(_ number: Int, of count: Int, in path: String) -> String {
    switch language {
    case .italian: "\(path) non ha un blocco \(number): " + (count == 1 ? "ce n’è uno." : "ne ha \(count).")
    case .english: "\(path) has no block \(number): it has \(count == 1 ? "one" : String(count))."
    }
  }

  /// Neither a page was named nor all were asked for.
  public var nameSomething: String {
    switch language {
    case .italian: "Di’ quale pagina, come en/mission.md, oppure --all per tutte; non tutte e due."
    case .english: "Name a page, such as en/mission.md, or say --all for all; not both."
    }
  }

  /// What isn't translated can't be done.
  public func notTranslated(_ path: String) -> String {
    switch language {
    case .italian: "\(path) non è ancora tradotta. Per cominciare: ./bilancio translations start \(path)"
    case .english: "\(path) isn’t translated yet. To begin: ./bilancio translations start \(path)"
    }
  }

  /// Blocks are those of one page.
  public var blocksNeedOnePage: String {
    switch language {
    case .italian: "--block vale per una pagina sola."
    case .english: "--block goes with a single page."
    }
  }

  /// What came of `start`.
  public func start(_ start: TranslationDesk.Start) -> String {
    switch (start, language) {
    case (.begun(let path, let skeleton), .italian):
      """
      \(path): traccia pronta, \(words(skeleton.wordCount)) da tradurre.
      1. Scrivi sotto ogni commento <!-- … --> la traduzione, e togli il commento: finché c’è, il blocco conta come mancante.
      2. \(properties(skeleton))
      3. Alla fine: ./bilancio translations done \(path)

      """
    case (.begun(let path, let skeleton), .english):
      """
      \(path): a skeleton is ready, with \(words(skeleton.wordCount)) to translate.
      1. Write the translation below each comment <!-- … -->, and delete the comment: while it stands, the block counts as missing.
      2. \(properties(skeleton))
      3. In the end: ./bilancio translations done \(path)

      """
    case (.alreadyThere(let path), .italian):
      "\(path) c’è già: resta com’è. Per vedere che cosa manca: ./bilancio translations diff \(path)"
    case (.alreadyThere(let path), .english):
      "\(path) is there already and stays as it is. To see what is missing: ./bilancio translations diff \(path)"
    case (.notAPage(let path), .italian):
      "\(path) non è una pagina: la traduzione si scrive direttamente lì."
    case (.notAPage(let path), .english):
      "\(path) is no page: write the translation straight into it."
    case (.notWanted(let path), .italian):
      "La pagina dice di non volere traduzioni (\"translations\": \"none\"): \(path) non serve."
    case (.notWanted(let path), .english):
      "The page says that it wants no translations (\"translations\": \"none\"): \(path) isn’t needed."
    case (.failed, _): ""
    }
  }

  private func properties(_ skeleton: Skeleton) -> String {
    let names = skeleton.propertiesToDo.map { "\"\($0)\": \"…\"" }.joined(separator: ", ")
    return switch language {
    case .italian: names.isEmpty ? "Non serve nulla in cima al file." : "In cima al file scrivi { \(names) }."
    case .english:
      names.isEmpty
        ? "Nothing is needed at the top of the file." : "At the top of the file write { \(names) }."
    }
  }

  /// What came of `done` for some texts.
  public func done(_ done: [TranslationDesk.Done]) -> String {
    let changed = done.filter(\.isNew)
    let asBefore = done.filter { !$0.isNew && !$0.disagrees }
    var text = ""
    for one in done.count == 1 ? done : done.filter({ $0.isNew || $0.disagrees }) { text += line(one) }
    if done.count != 1 {
      let new = CountedWords("fotografia nuova", "fotografie nuove")
      text += language.counted(changed.count, new, CountedWords("new photo", "new photos"))
      let english = CountedWords("as it was", "as they were")
      text += ", " + language.counted(asBefore.count, CountedWords("già a posto"), english) + ".\n"
    }
    return text
  }

  private func line(_ done: TranslationDesk.Done) -> String {
    if done.disagrees {
      return switch language {
      case .italian: "\(done.path): non segnato, perché non dice ciò che dice l’originale.\n"
      case .english: "\(done.path): not marked, because it doesn’t say what the original says.\n"
      }
    }
    let left = done.status.openBlocks.count
    return switch (language, left) {
    case (.italian, 0): "\(done.path): traduzione aggiornata.\n"
    case (.italian, 1): "\(done.path): segnato; resta 1 blocco da vedere.\n"
    case (.italian, _): "\(done.path): segnato; restano \(left) blocchi da vedere.\n"
    case (.english, 0): "\(done.path): up to date.\n"
    case (.english, 1): "\(done.path): noted; 1 block is left to see to.\n"
    case (.english, _): "\(done.path): noted; \(left) blocks are left to see to.\n"
    }
  }

  func words(_ count: Int) -> String {
    language.counted(count, CountedWords("parola", "parole"), CountedWords("word", "words"))
  }
}
