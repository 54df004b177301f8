import Translation

/// The words of the bar.
extension PreviewWords {
  /// Which files made the page.
  var whereFrom: String { say("Dov’è questo testo?", "Where is this text?") }
  var texts: String { say("Testo", "Text") }
  var data: String { say("Dati", "Data") }
  var templates: String { say("Modelli", "Templates") }
  var shared: String { say("In tutte le pagine", "On every page") }
  var translations: String { say("Traduzione", "Translation") }
  var nothingToTranslate: String {
    say("Questa pagina non ha testi suoi da tradurre.", "This page has no texts of its own to translate.")
  }

  /// Makes figures stops of the Tab key.
  var figures: String { say("Da dove vengono i numeri", "Where figures come from") }

  /// The link to the page's texts beside each other.
  func sideBySide(_ languages: [String]) -> String {
    say("Fianco a fianco: ", "Side by side: ") + languages.joined(separator: " | ")
  }

  /// How a translation stands, with its blocks: `blocchi da vedere: 2 su 14`.
  func state(_ state: PageStatus.State, open: Int, of total: Int) -> String {
    let blocks = total == 1 ? say("1 blocco", "1 block") : say("\(total) blocchi", "\(total) blocks")
    switch state {
    case .missing: return say("manca (\(blocks))", "missing (\(blocks))")
    case .unchecked: return say("mai controllata (\(blocks))", "never checked (\(blocks))")
    case .notWanted: return say("non richiesta", "not wanted")
    case .partial, .stale, .current:
      return open == 0
        ? say("a posto (\(blocks))", "up to date (\(blocks))")
        : say("blocchi da vedere: \(open) su \(total)", "blocks to look at: \(open) of \(total)")
    }
  }
}
