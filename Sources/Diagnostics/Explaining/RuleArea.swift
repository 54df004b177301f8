/// The rules whose ids begin with the same word.
struct RuleArea: Sendable {
  /// The first part of the ids.
  let name: String
  let title: BilingualText
  let rules: [Rule]

  /// All rules by area, in the order of ``titles``; within an area by id. An area without a title of its own comes last.
  static let all: [RuleArea] = {
    let byName = Dictionary(grouping: Rule.all, by: \.area)
    let known = titles.map(\.name)
    let rest = byName.keys.filter { !known.contains($0) }.sorted()
    return (known + rest).compactMap { name in
      guard let rules = byName[name] else { return nil }
      let title = titles.first { $0.name == name }?.title ?? BilingualText(stringLiteral: name)
      return RuleArea(name: name, title: title, rules: rules.sorted { $0.id < $1.id })
    }
  }()

  /// What the areas are called, in the order in which somebody who edits a site meets them.
  static let titles: [(name: String, title: BilingualText)] = [
    ("text", .init(it: "Come un testo è scritto e salvato", en: "How a text is written and saved")),
    (
      "markdown",
      .init(it: "Titoli, link, immagini e note nei testi", en: "Headings, links, images and notes in texts")
    ),
    ("link", .init(it: "Dove portano i link", en: "Where links lead")),
    ("image", .init(it: "I file delle immagini", en: "Image files")),
    ("page", .init(it: "Indirizzi e ancoraggi delle pagine", en: "Addresses and anchors of pages")),
    ("content", .init(it: "La cartella dei contenuti", en: "The content folder")),
    (
      "json", .init(it: "Virgole, parentesi e virgolette nei dati", en: "Commas, brackets and quotes in data")
    ),
    ("schema", .init(it: "Campi e valori dei dati", en: "Fields and values of data")),
    ("figure", .init(it: "Le cifre", en: "Figures")),
    ("chart", .init(it: "I grafici", en: "Charts")),
    ("year", .init(it: "Gli anni", en: "Years")),
    ("change", .init(it: "I cambiamenti da un anno all'altro", en: "Changes from year to year")),
    ("returns", .init(it: "Le schede dei soci", en: "Members' returns")),
    ("finance", .init(it: "I conti", en: "Accounts")),
    ("contract", .init(it: "I contratti", en: "Contracts")),
    ("governance", .init(it: "Organi, cariche e riunioni", en: "Bodies, offices and meetings")),
    ("certification", .init(it: "Le certificazioni", en: "Certificates")),
    ("law", .init(it: "Le soglie e i termini di legge", en: "Thresholds and terms of the law")),
    ("report", .init(it: "Il bilancio sociale", en: "The social report")),
    ("pdf", .init(it: "Il PDF del bilancio sociale", en: "The social report's PDF")),
    ("translation", .init(it: "Le traduzioni", en: "Translations")),
    ("exchange", .init(it: "I file per i traduttori", en: "Files for translators")),
    (
      "import", .init(it: "Le tabelle che arrivano da un foglio elettronico", en: "Tables from a spreadsheet")
    ),
    ("template", .init(it: "I modelli delle pagine", en: "Page templates")),
    ("site", .init(it: "La cartella del sito", en: "The site's folder")),
    ("search", .init(it: "La ricerca nel sito", en: "The search of the site")),
    ("review", .init(it: "Ciò che solo check guarda", en: "What only check looks at")),
    ("fix", .init(it: "Le correzioni automatiche", en: "Automatic corrections")),
    ("preview", .init(it: "L'anteprima", en: "The live preview")),
    ("command", .init(it: "Le opzioni del comando", en: "Options of the command")),
  ]
}

extension Rule {
  /// The first part of the id: `link` of `link.missing-page`.
  var area: String { String(id.prefix { $0 != "." }) }
}
