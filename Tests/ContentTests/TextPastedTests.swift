import Content
import Diagnostics
import Testing

/// What was found in a text: rule, the characters meant and the better form.
struct Finding: Equatable, CustomStringConvertible {
  let rule: Rule
  let text: String
  let replacement: String?

  init(_ rule: Rule, _ text: String, _ replacement: String? = nil) {
    self.rule = rule
    self.text = text
    self.replacement = replacement
  }

  init(_ diagnostic: Diagnostic) {
    let scalars =
      diagnostic.span.map { Array($0.excerpt.unicodeScalars.dropFirst($0.column - 1).prefix($0.length)) }
      ?? []
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(diagnostic.rule, String(view), diagnostic.replacement)
  }

  var description: String {
    "\(rule.id) \(text.debugDescription) → \(replacement?.debugDescription ?? "nil")"
  }
}

/// What the check of pasted text finds in a Markdown text.
func findings(_ text: String, _ language: String = "it") -> [Finding] {
  var found: [Diagnostic] = []
  let file = SourceFile(path: "a.md", text: text)
  PastedText.check(file, range: 0..<file.bytes.count, language: language, diagnostics: &found)
  return found.map(Finding.init)
}

@Suite struct TextPastedTests {
  @Test(
    "a list mark of Word is seen at the beginning of a line",
    arguments: [
      ("Servizi:\n• uno\n• due", ["• ", "• "]), ("✓ fatto", ["✓ "]), ("· uno", ["· "]),
      ("\u{F0B7}\tuno", ["\u{F0B7}\t"]),
      ("o\tuno", ["o\t"]), ("– uno\n– due", ["– ", "– "]), ("Servizi:\n– uno", ["– "]), ("•uno", ["•"]),
      ("•\u{A0}\u{A0}uno", ["•\u{A0}\u{A0}"]),
    ]
  )
  func listMarks(text: String, marks: [String]) {
    let expected = marks.map { Finding(.textPastedListMark, $0, "- ") }
    #expect(findings(text).filter { $0.rule == .textPastedListMark } == expected)
  }

  @Test("a mark twice is one too many")
  func doubledMark() {
    #expect(findings("- • uno") == [Finding(.textPastedListMark, "• ", "")])
  }

  @Test(
    "a dash, a point or an o within a sentence is none",
    arguments: [
      "una frase\n– con un inciso – sola", "o questo\no quello", "il punto · in mezzo", "–5 gradi",
      "- uno\n- due",
    ]
  )
  func noListMarks(text: String) {
    #expect(findings(text).isEmpty)
  }

  @Test("a word broken by a hyphen at a line's end is put together")
  func hyphen() {
    #expect(findings("Una coope-\nrativa") == [Finding(.textHyphenatedBreak, "coope-", "cooperativa")])
    #expect(findings("Il consorzio Emilia-\nRomagna").isEmpty)
    #expect(findings("Una riga -\ncon trattino").isEmpty)
  }

  @Test("an empty line in the middle of a sentence is seen")
  func brokenSentence() {
    #expect(findings("Una frase che continua\n\ndopo la pagina.") == [Finding(.textBrokenSentence, "dopo")])
    #expect(findings("Prima,\n\nèra.") == [Finding(.textBrokenSentence, "èra")])
    for right in [
      "Una frase.\n\nAltra.", "Un titolo\n\nAltra.", "Una frase:\n\ndopo.", "# titolo\n\nminuscolo",
      "uno\ndue",
    ] {
      #expect(findings(right).isEmpty)
    }
  }

  @Test("an item of a list in two is seen by the word before, or as the only one with a small letter")
  func splitItem() {
    let open = "- la gestione di\n- servizi educativi\n- altro"
    #expect(findings(open) == [Finding(.textSplitListItem, "servizi")])
    let lonely = "- Assistenza a casa\n- Trasporto di persone\n- con disabilità\n- Mense"
    #expect(findings(lonely) == [Finding(.textSplitListItem, "con")])
    #expect(findings("- care of\n\nolder people", "en") == [Finding(.textSplitListItem, "older")])
    for right in ["- pane\n- latte\n- uova", "- Pane;\n- latte.", "- uno\n  - due", "- Parte A\n- Parte B"] {
      #expect(findings(right).isEmpty)
    }
  }

  @Test("a no-break space is right between words, not elsewhere")
  func noBreakSpaces() {
    #expect(findings("100\u{A0}€ e 12\u{202F}km").isEmpty)
    #expect(findings("uno \u{A0}due") == [Finding(.textOddSpace, " \u{A0}", " ")])
    #expect(findings("uno\u{A0}\u{A0}due") == [Finding(.textOddSpace, "\u{A0}\u{A0}", " ")])
    #expect(findings("uno\u{A0}\ndue") == [Finding(.textOddSpace, "\u{A0}", "")])
    #expect(findings("\u{A0}uno") == [Finding(.textOddSpace, "\u{A0}", "")])
  }

  @Test("several spaces are one too many within a sentence, not in tables or at a line's end")
  func doubleSpaces() {
    #expect(
      findings("uno  due   tre") == [
        Finding(.textDoubleSpace, "  ", " "), Finding(.textDoubleSpace, "   ", " "),
      ]
    )
    #expect(findings("uno  \ndue").isEmpty)
    #expect(findings("-   uno\n\n|  a  |  b |\n|----|----|\n| 1  |  2 |").isEmpty)
  }

  @Test("characters that nobody sees are shown by their code")
  func invisible() {
    #expect(findings("coo\u{AD}pe") == [Finding(.textInvisibleCharacter, "\u{AD}", "")])
    #expect(
      findings("a\u{200B}b\u{200D}c") == [
        Finding(.textInvisibleCharacter, "\u{200B}", ""), Finding(.textInvisibleCharacter, "\u{200D}", ""),
      ]
    )
    #expect(findings("a\u{B}b") == [Finding(.textInvisibleCharacter, "\u{B}", " ")])
    #expect(findings("👩‍👩‍👧 日本语").isEmpty)
    var found: [Diagnostic] = []
    let file = SourceFile(path: "a.md", text: "a\u{AD}b")
    PastedText.check(file, range: 0..<4, language: "it", diagnostics: &found)
    #expect(found.first?.arguments == ["code": "U+00AD"])
  }

  @Test("letters garbled by a wrong encoding are read back")
  func garbled() {
    #expect(findings("Ã¨ vero") == [Finding(.textGarbled, "Ã¨", "è")])
    #expect(findings("perchÃ© no") == [Finding(.textGarbled, "Ã©", "é")])
    #expect(findings("lâ€™anno") == [Finding(.textGarbled, "â€™", "’")])
    #expect(findings("cos\u{FFFD}") == [Finding(.textGarbled, "\u{FFFD}")])
    #expect(findings("âge, château, São", "en").isEmpty)
  }

  @Test("two kinds of quotes in one file are one warning, at the first of the rarer kind")
  func mixedQuotes() {
    #expect(findings("“uno” “due” \"tre\"") == [Finding(.textMixedQuotes, "\"")])
    #expect(findings("l'uno, l’altro e l'ultimo") == [Finding(.textMixedQuotes, "’", "'")])
    #expect(findings("l'uno «due “tre”»").isEmpty)
  }

  @Test("code, links, comments, tags and placeholders are left alone")
  func leftAlone() {
    let text = """
      Il `perchè  TODO` e [qui](perchè.md "XXX  y") ``a ` perchè``.
      <!-- perchè  TODO
      ancora XXX --> <https://esempio.it/perchè> https://esempio.it/TODO {{perchè}}

      ```
      perchè  TODO
      • uno
      ```

          perchè  codice

      [nota]: perchè.md "TODO"
      ~~~~
      perchè
      ~~~
      XXX
      ~~~~
      Fine \\`di tutto.
      """
    #expect(findings(text).isEmpty)
    #expect(findings("`a` perchè `b` e `non chiuso, perchè").count == 2)
  }

  @Test("a string of JSON is checked in its place, escapes apart")
  func strings() {
    let text = #"{"it": "• perchè \"no\"  e \u00e8\nsi"}"#
    let file = SourceFile(path: "a.json", text: text)
    let start = Array(text.utf8).firstIndex(of: 0xE2) ?? 0
    var found: [Diagnostic] = []
    PastedText.checkStrings(file, ranges: [start..<file.bytes.count - 2], language: "it", diagnostics: &found)
    #expect(
      found.map(Finding.init) == [
        Finding(.textWrongAccent, "perchè", "perché"), Finding(.textDoubleSpace, "  ", " "),
      ]
    )
  }

  @Test("the marks of a conflict that git has left are an error")
  func conflict() {
    let found = findings("Uno\n<<<<<<< HEAD\ndue\n=======\ntre\n>>>>>>> ramo\n")
    #expect(found == [Finding(.textConflictMark, "<<<<<<< HEAD")])
    #expect(Rule.textConflictMark.severity == .error)
    for right in [
      "a <<<<<<< b", "<<<<<< HEAD", "Titolo\n=======", "    <<<<<<< HEAD", "```\n<<<<<<< HEAD\n```",
    ] {
      #expect(findings(right) == [])
    }
  }

  @Test("no bytes, however odd, stop the check")
  func oddInput() {
    var state: UInt64 = 11
    let pool = [
      "•", "`", "<!--", "[", "](", "{{", "\n", "\n\n", "- ", "E'", "l.", "d.lgs. 1", "/", "2", "\u{A0}", "è",
      "Ã", "â", "“", "'", "TODO", "|", "#", "> ", "    ", "\\", "<a", "à", "qual'", "~~~", "o\t", "\u{FFFD}",
      "1. ", "x",
    ]
    for _ in 0..<4000 {
      let text = (0..<14).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pool[Int(state >> 40) % pool.count]
      }.joined()
      let file = SourceFile(path: "a.md", text: text)
      var found: [Diagnostic] = []
      let names = NameConsistency(names: ["Xx TODO", "l'1 x"])
      PastedText.check(file, range: 0..<file.bytes.count, language: "it", names: names, diagnostics: &found)
      PastedText.check(
        file,
        range: 3..<file.bytes.count + 9,
        language: "en",
        names: names,
        diagnostics: &found
      )
      PastedText.checkStrings(
        file,
        ranges: [1..<file.bytes.count],
        language: "it",
        names: names,
        diagnostics: &found
      )
      #expect(found.allSatisfy { $0.span != nil })
    }
  }
}

extension TextPastedTests {
  @Test("a whole book pasted gives fifty warnings of a kind and takes no time")
  func book() {
    let found = findings(String(repeating: "una  parola perchè\n", count: 20_000))
    #expect(found.count == 100)
  }
}
