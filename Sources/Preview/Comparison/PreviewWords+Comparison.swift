import Translation

/// The words of the page that shows texts beside their translations.
extension PreviewWords {
  var backToPage: String { say("Torna alla pagina", "Back to the page") }
  var original: String { say("originale", "original") }
  var translation: String { say("traduzione", "translation") }
  var noText: String { say("Nessun testo", "No text") }
  var deleted: String { say("tolto", "deleted") }
  var inserted: String { say("aggiunto", "added") }
  var translationEdited: String { say("la traduzione è stata ritoccata", "the translation has been edited") }
  var allUpToDate: String { say("Tutto a posto.", "All up to date.") }
  var toLookAt: String { say("Da vedere", "To look at") }
  var notWantedHere: String {
    say(
      "Questo testo non è richiesto nell’altra lingua.",
      "This text isn’t wanted in the other language."
    )
  }

  func blocks(_ count: Int) -> String {
    count == 1 ? say("1 blocco", "1 block") : say("\(count) blocchi", "\(count) blocks")
  }

  /// How a block stands.
  func name(of change: BlockState.Change) -> String {
    switch change {
    case .same: say("a posto", "up to date")
    case .changed: say("l’originale è cambiato", "the original has changed")
    case .added: say("nuovo nell’originale", "new in the original")
    case .removed: say("tolto dall’originale", "gone from the original")
    case .moved: say("spostato nell’originale", "moved in the original")
    case .edited: say("traduzione ritoccata, da confermare", "translation edited, to be confirmed")
    case .missing: say("manca la traduzione", "translation missing")
    case .unchecked: say("mai controllato", "never checked")
    }
  }
}
