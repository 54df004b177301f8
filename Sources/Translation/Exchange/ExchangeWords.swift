import Diagnostics
import Markdown

/// What files for translators say to them, in a language of the program.
struct ExchangeWords {
  private let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  /// The lines at the top of a file.
  var notes: [String] {
    switch language {
    case .italian:
      [
        "I testi sono scritti in Markdown: la traduzione tiene gli stessi segni (#, -, *, |) dell'originale.",
        "Resta com'è ciò che sta fra doppie graffe, come {{members.total}}; fra graffe con un cancelletto, come {#2.12};",
        "gli indirizzi dei link, fra parentesi tonde; i richiami delle note, come [^1]; le chiamate come ![](chart:…).",
        "Ciò che è «fuzzy» è cambiato nell'originale dopo la traduzione: va rivisto, e il segno tolto, per essere importato.",
      ]
    case .english:
      [
        "The texts are written in Markdown: a translation keeps the marks (#, -, *, |) of its original.",
        "Leave as it is what stands in double braces, as {{members.total}}; in braces with a hash, as {#2.12};",
        "the addresses of links, in parentheses; calls of footnotes, as [^1]; calls such as ![](chart:…).",
        "What is “fuzzy” has changed in the original since it was translated: revise it and clear the mark to have it imported.",
      ]
    }
  }

  func page(_ title: String) -> String {
    switch language {
    case .italian: "Pagina: \(title)"
    case .english: "Page: \(title)"
    }
  }

  func below(_ heading: String) -> String {
    switch language {
    case .italian: "Sotto il titolo: \(heading)"
    case .english: "Below the heading: \(heading)"
    }
  }

  /// What a unit is, where that isn't clear from its text.
  func hint(_ unit: Unit) -> String? {
    switch (unit.key, unit.kind, language) {
    case ("@title", .frontMatter, .italian): "Il titolo della pagina"
    case ("@title", .frontMatter, .english): "The title of the page"
    case ("@description", .frontMatter, .italian): "La descrizione per i motori di ricerca"
    case ("@description", .frontMatter, .english): "The description for search engines"
    case (_, .block(.footnote), .italian): "Il testo di una nota"
    case (_, .block(.footnote), .english): "The text of a footnote"
    case (_, .word, .italian): "Parole che il sito dice dappertutto: menù, pulsanti, titoli"
    case (_, .word, .english): "Words that the site says everywhere: menus, buttons, titles"
    default: nil
    }
  }
}
