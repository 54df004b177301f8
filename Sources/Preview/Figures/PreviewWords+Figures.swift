import Figures

/// The words about where a figure comes from.
extension PreviewWords {
  var figureName: String { say("Nei testi", "In texts") }
  var unit: String { say("Unità", "Unit") }
  var year: String { say("Anno", "Year") }
  var day: String { say("Al", "As of") }
  var source: String { say("Fonte", "Source") }
  var coverage: String { say("Hanno risposto", "Answered") }
  var typedIn: String { say("Scritto in", "Typed in") }
  var countedFrom: String { say("Contato da", "Counted from") }
  var computedAs: String { say("Calcolato così", "Computed as") }
  var computedFrom: String { say("Viene da", "Made of") }
  var isComputed: String { say("calcolato", "computed") }
  var estimated: String { say("stima", "estimate") }
  var withheld: String {
    say("non si mostra, per non far riconoscere nessuno", "not shown, so that nobody can be recognised")
  }
  var unknown: String { say("non ancora noto: nei dati è null", "not known yet: null in the data") }
  /// What can be done with the figure that has the focus.
  var howToOpen: String {
    say(
      "Clic o Invio apre il file; ↓ porta qui, Esc chiude.",
      "Click or Enter opens the file; ↓ leads here, Esc closes."
    )
  }

  func answered(_ coverage: Figure.Coverage) -> String {
    say(
      "\(coverage.reporting) soci su \(coverage.total)",
      "\(coverage.reporting) of \(coverage.total) members"
    )
  }

  func line(_ line: Int) -> String { say("riga \(line)", "line \(line)") }

  /// Parts that aren't listed.
  func more(_ count: Int) -> String { say("… e altri \(count)", "… and \(count) more") }

  func name(of unit: Figure.Unit) -> String {
    switch unit {
    case .people: say("persone", "people")
    case .euro: "euro"
    case .hours: say("ore", "hours")
    case .days: say("giorni", "days")
    case .percent: say("percentuale", "percentage")
    case .ratio: say("rapporto", "ratio")
    case .count, .quantity: say("numero", "number")
    case .physical(let symbol): symbol
    case .date: say("data", "date")
    }
  }
}
