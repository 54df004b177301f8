extension Rule {
  /// `![](chart:name "…")`: a chart that doesn't say what it shows.
  public static let chartWithoutMessage = Rule(
    "chart.without-message",
    .error,
    it: .init(
      "il grafico «{name}» non dice che cosa mostra",
      "Fra parentesi quadre va il messaggio del grafico, in una frase: chi legge deve sapere che cosa guardare.",
      hint:
        "Scrivi per esempio: `![Metà dei soci ha sede nella Piana](chart:{name} \"Un riquadro per distretto, con il numero dei soci\")`"
    ),
    en: .init(
      "the chart “{name}” doesn't say what it shows",
      "Between square brackets stands the chart's message, in one sentence: readers should know what to look for.",
      hint:
        "Write for example: `![Half of the members are based in the Piana](chart:{name} \"One tile a district, with its number of members\")`"
    )
  )

  /// `![message](chart:name)`: a chart without description for who can't see it.
  public static let chartWithoutDescription = Rule(
    "chart.without-description",
    .error,
    it: .init(
      "il grafico «{name}» non ha una descrizione",
      "Fra virgolette, dopo il nome, va una descrizione di una o due frasi: serve a chi non può vedere il grafico.",
      hint:
        "Scrivi per esempio: `![Metà dei soci ha sede nella Piana](chart:{name} \"Un riquadro per distretto, con il numero dei soci\")`"
    ),
    en: .init(
      "the chart “{name}” has no description",
      "In quotation marks after the name stands a description of one or two sentences, for people who can't see the chart.",
      hint:
        "Write for example: `![Half of the members are based in the Piana](chart:{name} \"One tile a district, with its number of members\")`"
    )
  )

  /// A chart none of whose figures is known.
  public static let chartNothingToDraw = Rule(
    "chart.nothing-to-draw",
    .warning,
    it: .init(
      "il grafico «{name}» non ha nulla da mostrare, e non compare",
      "Per l'anno di questa pagina non è noto nessuno dei suoi dati.",
      hint: "Aggiungi i dati dell'anno nella cartella data, oppure togli il grafico dal testo."
    ),
    en: .init(
      "the chart “{name}” has nothing to show, and is left out",
      "For the year of this page none of its figures is known.",
      hint: "Add the year's data in the folder “data”, or take the chart out of the text."
    )
  )

  static let chartRules: [Rule] = [chartWithoutMessage, chartWithoutDescription, chartNothingToDraw]
}
