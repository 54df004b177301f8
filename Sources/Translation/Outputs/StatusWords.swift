import Content
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
      "tradotto nel frattempo: se va bene, «translations done»",
      "translated since: if it is right, “translations done”"
    )
  }

  func block(_ block: BlockState) -> String {
    "\(choose("Blocco", "Block")) \(block.number) (\(block.key))"
  }

  func blocksToSee(_ count: Int) -> String {
    switch language {
    case .italian: count == 1 ? "un blocco da vedere" : "\(count) blocchi da vedere"
    case .english: count == 1 ? "one block to look at" : "\(count) blocks to look at"
    }
  }

  var nothingToSee: String { choose("nulla da vedere", "nothing to look at") }
  var noTranslation: String { choose("(nessun testo)", "(no text)") }

  func share(_ count: Int, of total: Int) -> String { choose("\(count) di \(total)", "\(count) of \(total)") }

  func sum(_ pages: [PageStatus]) -> String {
    let format = language == .italian ? LanguageFormat.italian : .english
    let counts = PageStatus.State.allCases.compactMap { state -> String? in
      let count = pages.count { $0.state == state }
      return count == 0 ? nil : counted(state, count)
    }
    let words = pages.reduce(0) { $0 + $1.wordsLeft }
    let texts = pages.count
    let sum = choose(texts == 1 ? "1 testo" : "\(texts) testi", texts == 1 ? "1 text" : "\(texts) texts")
    let left =
      switch (language, words) {
      case (.italian, 0): "nessuna parola da tradurre"
      case (.italian, 1): "1 parola da tradurre"
      case (.italian, _): "\(format.integer(words)) parole da tradurre"
      case (.english, 0): "no words to translate"
      case (.english, 1): "1 word to translate"
      case (.english, _): "\(format.integer(words)) words to translate"
      }
    return ([sum + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", "))] + [left]).joined(
      separator: "; "
    ) + "."
  }
}
