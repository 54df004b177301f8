import Content
import Diagnostics
import Website

/// What is said of a new year's report.
public struct NewYearWords: Sendable {
  private let language: MessageLanguage
  private let format: LanguageFormat

  public init(_ language: MessageLanguage) {
    self.language = language
    format = LanguageFormat(language: language.rawValue)
  }

  /// Why the files aren't made, and what to do instead.
  public func refusal(_ refusal: NewYear.Refusal) -> String {
    switch (refusal, language) {
    case (.noReport(let folder), .italian):
      "Non c’è ancora nessun bilancio sociale da cui partire: in \(folder)/data nessun anno ha report.json. "
        + "Il primo si comincia dall’esempio del programma: copia content/data/2024 e content/it/report/2024."
    case (.noReport(let folder), .english):
      "There is no social report to start from yet: in \(folder)/data no year has report.json. "
        + "The first is begun from the program’s sample: copy content/data/2024 and content/en/report/2024."
    case (.noSuchReport(let year, let years), _): Sentences.noSuchReport(year, years, language)
    case (.fromNotEarlier(let year), .italian): "Il \(year) non viene prima: scegli un altro anno per --from."
    case (.fromNotEarlier(let year), .english):
      "\(year) doesn’t come before: choose another year for --from."
    case (.inPreparation(let year), .italian):
      "Il bilancio sociale \(year) è ancora in preparazione: finiscilo prima di partire da lì. "
        + "Che cosa manca: ./bilancio report status \(year)"
    case (.inPreparation(let year), .english):
      "The social report for \(year) is still being prepared: finish it before you start from it. "
        + "What is missing: ./bilancio report status \(year)"
    case (.notNext(let year, let next), .italian):
      "Il \(year) non è l’anno successivo. Il prossimo bilancio è quello del \(next): ./bilancio report new \(next)"
    case (.notNext(let year, let next), .english):
      "\(year) isn’t the year that comes next. The next report is that for \(next): ./bilancio report new \(next)"
    case (.inFuture(let year, let today), .italian):
      "Il \(year) non è ancora cominciato: siamo nel \(today). Ripeti il comando quando l’anno è arrivato."
    case (.inFuture(let year, let today), .english):
      "\(year) hasn’t begun yet: this is \(today). Repeat the command once the year has come."
    case (.taken(let paths), _): taken(paths)
    }
  }

  private func taken(_ paths: [String]) -> String {
    let named = format.list(Array(paths.prefix(3)))
    let rest = paths.count - 3
    return switch language {
    case .italian:
      paths.count == 1
        ? "C’è già \(named), e non lo tocco. Se è da rifare, spostalo altrove e ripeti il comando."
        : "Ci sono già \(named)\(rest > 0 ? " (e altri \(rest))" : ""), e non li tocco. "
          + "Se sono da rifare, spostali altrove e ripeti il comando."
    case .english:
      paths.count == 1
        ? "\(named) is there already, and I don’t touch it. If it is to be made anew, move it elsewhere and repeat the command."
        : "\(named)\(rest > 0 ? " (and \(rest) more)" : "") are there already, and I don’t touch them. "
          + "If they are to be made anew, move them elsewhere and repeat the command."
    }
  }

  /// Why the files couldn't be written.
  public func failure(_ failure: FileSystem.Failure) -> String {
    switch language {
    case .italian: "\(failure.path) non si può scrivere: \(failure.reason). Non ho lasciato nessun file."
    case .english: "\(failure.path) can’t be written: \(failure.reason). I have left no file behind."
    }
  }

  /// What was made, and what to do next.
  public func begun(_ new: NewYear) -> String {
    let year = new.year
    let content = new.isUsualFolder ? "" : " --content \(new.root)"
    let data = new.files.files.count - new.chapters
    let folders = format.list(new.languages.map { "\(new.root)/\($0)/report/\(year)/" })
    switch language {
    case .italian:
      return """
        Ho preparato il bilancio sociale \(year): \(data) file di dati e \(new.chapters) capitoli, a partire dal \(new.from). Il sito non lo mostra finché non è tutto riletto.
        \(shifted(new))
        1. Guarda che cosa c’è da fare, e a chi chiederlo:
             ./bilancio report status \(year)\(content)
        2. In \(new.root)/data/\(year)/ scrivi i numeri al posto di null, e accanto la fonte.
        3. Aggiungi il \(year) dove gli anni stanno insieme: indicators.json, projects.json, governance.json e consortium.json in \(new.root)/data/.
        4. Rileggi i capitoli in \(folders). Da quelli riletti togli «copiedFrom», nella prima riga.
        5. Rivista una voce, togli il suo numero da «toReview» in \(new.root)/data/\(year)/report.json.
        6. Ogni tanto controlla, e guarda com’è venuto (in una cartella a parte):
             ./bilancio check\(content)
             ./bilancio build --with-preparation --output prova\(content)

        """
    case .english:
      return """
        I have prepared the social report for \(year): \(data) data files and \(new.chapters) chapters, starting from \(new.from). The site doesn’t show it until all of it has been reread.
        \(shifted(new))
        1. See what there is to do, and whom to ask:
             ./bilancio report status \(year)\(content)
        2. In \(new.root)/data/\(year)/ write the numbers in place of null, and their source beside them.
        3. Add \(year) where the years stand together: indicators.json, projects.json, governance.json and consortium.json in \(new.root)/data/.
        4. Reread the chapters in \(folders). From those you have reread take “copiedFrom” away, in the first line.
        5. Once you have reviewed an item, take its number out of “toReview” in \(new.root)/data/\(year)/report.json.
        6. Check now and then, and look at it (in a folder of its own):
             ./bilancio check\(content)
             ./bilancio build --with-preparation --output preview\(content)

        """
    }
  }

  /// A sentence about the quotations that were changed; nothing where there were none.
  private func shifted(_ new: NewYear) -> String {
    let (old, last) = (new.from - 1, new.year - 1)
    guard new.shifted > 0 else { return "" }
    return switch language {
    case .italian:
      "Nei capitoli \(new.shifted == 1 ? "una cifra citata" : "\(new.shifted) cifre citate") con @\(old) ora \(new.shifted == 1 ? "dice" : "dicono") @\(last); accanto a un anno scritto a parole non ho cambiato nulla.\n"
    case .english:
      "In the chapters \(new.shifted == 1 ? "one figure" : "\(new.shifted) figures") quoted with @\(old) now say\(new.shifted == 1 ? "s" : "") @\(last); beside a year in words I have changed nothing.\n"
    }
  }
}
