import Testing

@testable import Diagnostics

@Suite struct ReportTextTests {
  static let missingPage = Rule(
    "test.missing-page",
    .error,
    it: .init(
      "il collegamento porta a una pagina che non c'è: «{target}»",
      "Chi legge resta fermo",
      hint: "Correggi il nome"
    ),
    en: .init(
      "the link leads to a page that is not there: “{target}”",
      "Readers get stuck",
      hint: "Mend the name"
    )
  )
  static let doubtful = Rule(
    "test.doubtful",
    .warning,
    it: .init("dubbio", "Perché sì", hint: "Guarda"),
    en: .init("doubtful", "Because", hint: "Look")
  )

  @Test("a problem is shown with its place, line, proposal, reason and remedy, and the count at the end")
  func whole() {
    let file = SourceFile(
      path: "content/it/mission.md",
      text: "# Titolo\nLeggi [la missione](misison.md) per capire\n"
    )
    let diagnostic = file.diagnostic(
      Self.missingPage,
      at: 29..<39,
      ["target": "misison.md"],
      replacement: "mission.md"
    )
    #expect(
      DiagnosticReport([diagnostic]).text(.italian, colour: false) == """
        content/it/mission.md:2:21: errore: il collegamento porta a una pagina che non c'è: «misison.md»
            2 | Leggi [la missione](misison.md) per capire
              |                     ^^^^^^^^^^ Forse: «mission.md»
           Perché: Chi legge resta fermo
           Che fare: Correggi il nome

        1 errore in 1 file

        """
    )
    let english = DiagnosticReport([diagnostic]).text(.english, colour: false)
    #expect(
      english.hasPrefix("content/it/mission.md:2:21: error: the link leads to a page that is not there")
    )
    #expect(english.contains("^^^^^^^^^^ Perhaps: “mission.md”"))
    #expect(english.hasSuffix("\n1 error in 1 file\n"))
  }

  @Test("a whole file has no line, and its proposal stands on a line of its own")
  func wholeFile() {
    let text = DiagnosticReport([Diagnostic(Self.doubtful, path: "content/it", replacement: "content/en")])
      .text(.italian, colour: false)
    #expect(text.hasPrefix("content/it: avviso: dubbio\n   Forse: «content/en»\n   Perché: "))
  }

  @Test("each count has its plural and those of nothing are left out")
  func counts() {
    let diagnostics = [
      Diagnostic(Self.missingPage, path: "a.md", ["target": "x"]),
      Diagnostic(Self.missingPage, path: "b.md", ["target": "y"]),
      Diagnostic(Self.doubtful, path: "b.md"),
    ]
    #expect(
      DiagnosticReport(diagnostics).text(.italian, colour: false).hasSuffix(
        "\n2 errori, 1 avviso in 2 file\n"
      )
    )
    #expect(
      DiagnosticReport(diagnostics).text(.english, colour: false).hasSuffix(
        "\n2 errors, 1 warning in 2 files\n"
      )
    )
    #expect(DiagnosticReport([]).text(.italian, colour: false) == "Nessun problema.\n")
  }

  @Test("the same problem elsewhere is only a place in a list, which is cut when long")
  func grouping() {
    let diagnostics = (1...8).reversed().map { line in
      Diagnostic(
        Self.missingPage,
        path: "a.md",
        span: .init(line: line, column: 3, length: 1, excerpt: "riga \(line)"),
        ["target": "x"]
      )
    }
    let text = DiagnosticReport(diagnostics).text(.italian, colour: false)
    #expect(text.hasPrefix("a.md:1:3: errore:"))
    #expect(
      text.contains("   Anche in: a.md:2:3, a.md:3:3, a.md:4:3, a.md:5:3, a.md:6:3 e in altri 2 punti\n")
    )
    #expect(text.components(of: "errore:") == 1)
    #expect(text.hasSuffix("8 errori in 1 file\n"))
  }

  @Test("other arguments or another replacement make another problem, but its explanation is not repeated")
  func notGrouped() {
    let report = DiagnosticReport([
      Diagnostic(Self.missingPage, path: "a.md", ["target": "x"]),
      Diagnostic(Self.missingPage, path: "a.md", ["target": "y"]),
      Diagnostic(Self.missingPage, path: "a.md", ["target": "y"], replacement: "z"),
    ])
    #expect(report.groups.count == 3)
    let text = report.text(.italian, colour: false)
    #expect(text.components(of: "Perché:") == 1)
    #expect(text.components(of: "Che fare:") == 3)
  }

  @Test("problems come by file, line, column and rule, whole files first, whatever order they were found in")
  func order() {
    func at(_ path: String, _ line: Int, _ column: Int, _ rule: Rule = Self.missingPage) -> Diagnostic {
      Diagnostic(rule, path: path, span: .init(line: line, column: column, length: 1, excerpt: "x"))
    }
    let sorted = [
      Diagnostic(Self.missingPage, path: "a.md"), at("a.md", 2, 9), at("a.md", 10, 1, Self.doubtful),
      at("a.md", 10, 1),
      at("a.md", 10, 2), at("b.md", 1, 1),
    ]
    for shift in 0..<sorted.count {
      #expect(DiagnosticReport(Array(sorted[shift...] + sorted[..<shift]) + sorted).diagnostics == sorted)
    }
  }

  @Test("paragraphs are broken at the width, words whole")
  func wrapping() {
    let words = String(repeating: "parola ", count: 30)
    let rule = Rule("test.long", .note, it: .init("s", words, hint: "h"), en: .init("s", "e", hint: "h"))
    let text = DiagnosticReport([Diagnostic(rule, path: "a")]).text(.italian, colour: false, width: 50)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 50 })
    #expect(text.components(of: "parola") == 30)
  }

  @Test("colours stand only where they are asked for, and a file cannot send commands to the terminal")
  func colours() {
    let span = Diagnostic.Span(line: 1, column: 1, length: 1, excerpt: "a\u{1B}[2Jb")
    let report = DiagnosticReport([
      Diagnostic(Self.missingPage, path: "a\u{1B}.md", span: span, ["target": "\u{7}\n"])
    ])
    let plain = report.text(.italian, colour: false)
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    #expect(!plain.unicodeScalars.contains("\u{7}"))
    #expect(report.text(.italian, colour: true).contains("\u{1B}[1;31merrore:\u{1B}[0m"))
  }
}

extension String {
  /// How often a text occurs in this one.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
