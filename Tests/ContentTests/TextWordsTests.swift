import Content
import Diagnostics
import Testing

@Suite struct TextWordsTests {
  @Test(
    "a final e has the accent that Italian gives it",
    arguments: [
      ("perchè", "perché"), ("Poichè", "Poiché"), ("nonchè", "nonché"), ("affinchè", "affinché"),
      ("benchè", "benché"),
      ("finchè", "finché"), ("sicchè", "sicché"), ("PERCHÈ", "PERCHÉ"), ("nè", "né"), ("sè", "sé"),
      ("ventitrè", "ventitré"),
      ("é", "è"), ("cioé", "cioè"), ("caffé", "caffè"), ("É", "È"),
    ]
  )
  func accents(written: String, correct: String) {
    #expect(findings("Ecco \(written) si dice.") == [Finding(.textWrongAccent, written, correct)])
  }

  @Test(
    "an apostrophe does not stand for an accent, nor an accent for an apostrophe",
    arguments: [
      ("E'", "È"), ("e'", "è"), ("piu'", "più"), ("puo’", "può"), ("citta'", "città"), ("CITTA'", "CITTÀ"),
      ("gia'", "già"),
      ("cosi'", "così"), ("qualita'", "qualità"), ("perche'", "perché"), ("sara'", "sarà"),
      ("lunedi'", "lunedì"),
      ("pò", "po'"), ("qual'è", "qual è"), ("Qual'era", "Qual era"), ("quì", "qui"), ("quà", "qua"),
      ("stà", "sta"),
    ]
  )
  func apostrophes(written: String, correct: String) {
    #expect(findings("Ecco \(written) sempre.") == [Finding(.textAccentOrApostrophe, written, correct)])
  }

  @Test(
    "right Italian passes",
    arguments: [
      "È così: perché no? Né l'uno né l'altro, tre volte al dì.",
      "Un po' di tutto, di' pure, fa' con calma, va' là.",
      "L'anno, dell'acqua, c'è, un'altra, dov'è, com'era, qual è.",
      "È lì da sé, dà più di là; già, giù, può, sì, tè, caffè.",
      "Il titolo 'buona sera' e 'la città' fra apici.", "Detto 'una grande\npartita' da tutti.",
      "Gli anni '90 e l'E' di «E' tardi»".replacing("E'", with: "È"),
      "Vicino a Trè".replacing("Trè", with: "tre"),
    ]
  )
  func rightItalian(text: String) {
    #expect(findings(text).isEmpty)
  }

  @Test("Italian spelling is not asked of English")
  func onlyItalian() {
    #expect(findings("Perchè, E', the citta' and pò", "en").isEmpty)
  }

  @Test(
    "acts are cited by their right kind and number",
    arguments: [
      ("L.3891", "l. 381/1991"), ("L. 38191", "l. 381/1991"), ("DL 117/2017", "d.lgs. 117/2017"),
      ("DL legislativo 117/2017", "d.lgs. 117/2017"), ("D.L. 155/06", "d.lgs. 155/2006"),
      ("legge 231/2001", "d.lgs. 231/2001"),
      ("d.lgs. 381/1991", "l. 381/1991"), ("D.Lgs. n. 124/2017", "l. 124/2017"),
      ("d.l. legislativo 999/2018", "d.lgs. 999/2018"),
      ("reg. UE 679/2016", "reg. (UE) 2016/679"), ("decreto legge n. 81/08", "d.lgs. 81/2008"),
    ]
  )
  func laws(written: String, correct: String) {
    #expect(findings("Secondo il \(written), articolo 1.") == [Finding(.textLawCitation, written, correct)])
  }

  @Test("in English too, with its own names")
  func englishLaws() {
    #expect(
      findings("See law 117/2017 and L.3891.", "en") == [
        Finding(.textLawCitation, "law 117/2017", "legislative decree 117/2017"),
        Finding(.textLawCitation, "L.3891", "law 381/1991"),
      ]
    )
    #expect(findings("Legislative decree 117/2017, law 381/1991, Regulation (EU) 2016/679.", "en").isEmpty)
  }

  @Test(
    "right citations, and those of acts that are not known, pass",
    arguments: [
      "La l. 381/1991, la legge n. 381/91, il d.lgs. 112/2017, il D. Lgs. 231/2001.",
      "Il reg. (UE) 2016/679 e il d.l. 34/2019.",
      "La legge 999/2018 e il d.l. 5/2012.", "La l.r. 22/1986 e la legge regionale 117/2017.",
      "L. 2024 euro; l'anno 2017/2018",
      "Il decreto 117 e la legge 8 novembre 1991, n. 381.", "d 3/4, l 381, reg. 2",
    ]
  )
  func rightLaws(text: String) {
    #expect(findings(text).isEmpty)
  }

  @Test("now needs a date in its sentence")
  func undated() {
    #expect(
      findings("Attualmente siamo dieci. Nel 2020 eravamo nove.") == [Finding(.textUndatedNow, "Attualmente")]
    )
    #expect(findings("Siamo ad oggi\ndieci.") == [Finding(.textUndatedNow, "ad oggi")])
    #expect(findings("We have recently moved.", "en") == [Finding(.textUndatedNow, "recently")])
    #expect(findings("Siamo a tutt’oggi dieci.") == [Finding(.textUndatedNow, "a tutt’oggi")])
    #expect(findings("At present we are ten.", "en") == [Finding(.textUndatedNow, "At present")])
    for right in [
      "Attualmente (maggio 2024) siamo dieci.", "Attualmente siamo {{members.total@2023}}.",
      "Due attualmenti",
    ] {
      #expect(findings(right).isEmpty)
    }
    #expect(findings("Currently", "it").isEmpty)
  }

  @Test(
    "what was to be replaced is seen",
    arguments: [
      "Lorem ipsum", "Errore. Il segnalibro non è definito", "XXX", "TODO", "Click or tap here", "TBD",
    ]
  )
  func leftovers(text: String) {
    #expect(findings("Qui \(text) ecco") == [Finding(.textLeftover, text)])
    #expect(findings("Qui a\(text)b ecco").isEmpty)
  }

  @Test("a chart that is announced must follow")
  func figures() {
    #expect(
      findings("Vedi grafico seguente.\n\nAltro testo.") == [Finding(.textFigureNotHere, "grafico seguente")]
    )
    #expect(findings("See the next chart.", "en") == [Finding(.textFigureNotHere, "next chart")])
    #expect(findings("Vedi il grafico seguente.\n\n![Soci](chart:members.byKind)").isEmpty)
    #expect(findings("La tabella seguente:\n\n| a | b |\n|---|---|").isEmpty)
    #expect(findings("La figura seguente: ![Sede](sede.jpg)").isEmpty)
  }

  @Test(
    "a name is spelt as in the data",
    arguments: [
      ("Lega Coop", "Legacoop"), ("LegaCoop", "Legacoop"), ("Lega-Coop", "Legacoop"),
      ("LEGACOOP", "Legacoop"),
      ("Tresponde", "Tre Sponde"), ("Tre-Sponde", "Tre Sponde"), ("Lega\u{A0}Coop", "Legacoop"),
    ]
  )
  func names(written: String, name: String) {
    let file = SourceFile(path: "a.md", text: "Aderiamo a \(written) dal 1999.")
    var found: [Diagnostic] = []
    NameConsistency(names: ["Legacoop", "Legacoop Sociali", "Tre Sponde", "CGM", "L'Albero"])
      .check(file, range: 0..<file.bytes.count, diagnostics: &found)
    #expect(found.map(Finding.init) == [Finding(.textNameVariant, written, name)])
  }

  @Test(
    "right names, longer names, other words and links pass",
    arguments: [
      "Legacoop e Legacoop Sociali", "legacooperative", "Cgm", "L’Albero e l'Albero", "la lega coopera",
      "Tre\nSponde",
      "[x](LegaCoop.md) `LegaCoop`", "tre sponde del lago", "Ultralegacoop",
    ]
  )
  func rightNames(text: String) {
    let file = SourceFile(path: "a.md", text: text)
    var found: [Diagnostic] = []
    NameConsistency(names: ["Legacoop", "Legacoop Sociali", "Tre Sponde", "CGM", "L'Albero"])
      .check(file, range: 0..<file.bytes.count, diagnostics: &found)
    #expect(found.map(Finding.init).isEmpty)
  }
}
