import Diagnostics

/// What the states of translations are called when they are told to a person.
struct StatusWords {
  let language: MessageLanguage

  private func choose(_ italian: String, _ english: String) -> String {
    language == .italian ? italian : english
  }

  var heading: [String] {
    language == .italian
      ? ["Testo", "Stato", "Blocchi", "Parole", "Controllato"]
      : ["Text", "State", "Blocks", "Words", "Checked"]
  }

  func title(_ code: String) -> String { choose("Traduzioni: \(code)", "Translations: \(code)") }

  func state(_ state: PageStatus.State) -> String {
    switch state {
    case .missing: choose("manca", "missing")
    case .partial: choose("a metà", "partial")
    case .stale: choose("da aggiornare", "stale")
    case .unchecked: choose("da controllare", "unchecked")
    case .current: choose("aggiornato", "current")
    case .notWanted: choose("non serve", "not wanted")
    }
  }

  /// `3 aggiornati`, as a part of a sum.
  func counted(_ state: PageStatus.State, _ count: Int) -> String {
    guard language == .italian, count != 1 else { return "\(count) \(self.state(state))" }
    return switch state {
    case .missing: "\(count) mancano"
    case .current: "\(count) aggiornati"
    case .notWanted: "\(count) non servono"
    case .partial, .stale, .unchecked: "\(count) \(self.state(state))"
    }
  }

  func change(_ block: BlockState) -> String {
    switch block.change {
    case .same: choose("invariato", "unchanged")
    case .changed: choose("l'originale è cambiato", "the original has changed")
    case .added: choose("nuovo nell'originale", "new in the original")
    case .removed: choose("tolto dall'originale", "gone from the original")
    case .moved: choose("spostato nell'originale", "moved in the original")
    case .edited: choose("la traduzione è cambiata", "the translation has changed")
    case .missing: choose("da tradurre", "to be translated")
    case .unchecked: choose("mai controllato", "never checked")
    }
  }

  /// What a translator may already have done about a block.
  var edited: String {
    choose(
      "tradotto nel frattempo: se va bene, «./bilancio translations done»",
      "translated since: if it is right, “./bilancio translations done”"
    )
  }

  func block(_ block: BlockState) -> String {
    "\(choose("Blocco", "Block")) \(block.number) (\(block.key))"
  }

  func blocksToSee(_ count: Int) -> String {
    language.counted(
      count,
      CountedWords("blocco da vedere", "blocchi da vedere"),
      CountedWords("block to look at", "blocks to look at")
    )
  }

  var nothingToSee: String { choose("nulla da vedere", "nothing to look at") }
  var noTranslation: String { choose("(nessun testo)", "(no text)") }

  func share(_ count: Int, of total: Int) -> String { choose("\(count) di \(total)", "\(count) of \(total)") }

  func sum(_ pages: [PageStatus]) -> String {
    let counts = PageStatus.State.allCases.compactMap { state -> String? in
      let count = pages.count { $0.state == state }
      return count == 0 ? nil : counted(state, count)
    }
    let words = pages.reduce(0) { $0 + $1.wordsLeft }
    let sum = language.counted(pages.count, CountedWords("testo", "testi"), CountedWords("text", "texts"))
    let left =
      words == 0
      ? choose("nessuna parola da tradurre", "no words to translate")
      : language.counted(
        words,
        CountedWords("parola da tradurre", "parole da tradurre"),
        CountedWords("word to translate", "words to translate")
      )
    return ([sum + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", "))] + [left]).joined(
      separator: "; "
    ) + "."
  }
}
