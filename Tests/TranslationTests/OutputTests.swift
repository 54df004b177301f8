import Content
import Diagnostics
import Foundation
import Testing

@testable import Translation

@Suite("How translations stand, told")
struct OutputTests {
  private let old = "# Titolo\n\nUna parte va alle riserve.\n\nDue.\n"
  private let new = "# Titolo\n\nUna parte va ai fondi mutualistici.\n\nDue.\n\nTre parole nuove.\n"
  private let english = "# Title\n\nA part goes to the reserves.\n\nTwo.\n"

  private func status() async -> (status: TranslationStatus, pair: TextPair) {
    let photo = Photo(of: pair(old, english), after: nil, on: PartialDate("2025-03-10"))
    let changed = pair(new, english)
    let current = TextPair(
      name: .page("a/b"),
      language: "en",
      source: page("# A"),
      translation: page("# A", "en")
    )
    let missing = TextPair(name: .page("z"), language: "en", source: page("# Uno due"), translation: nil)
    let status = TranslationStatus(pages: [
      PageStatus(of: current, photo: Photo(of: current, after: nil, on: nil)),
      PageStatus(of: changed, photo: photo),
      PageStatus(of: missing, photo: nil),
    ])
    return (status, changed)
  }

  @Test("A table has a line for each text that needs somebody, aligned, and a sum")
  func table() async {
    let status = await status().status
    #expect(
      StatusTable(status, in: .italian).text == """
        Traduzioni: en

        Testo          Stato          Blocchi  Parole  Controllato
        en/mission.md  da aggiornare   2 di 4       9  2025-03-10
        en/z.md        manca           1 di 1       2

        3 testi: 1 manca, 1 da aggiornare, 1 aggiornato; 11 parole da tradurre.

        """
    )
    #expect(
      StatusTable(status, in: .english, listsAll: true).text == """
        Translations: en

        Text           State    Blocks  Words  Checked
        en/a/b.md      current
        en/mission.md  stale    2 of 4      9  2025-03-10
        en/z.md        missing  1 of 1      2

        3 texts: 1 missing, 1 stale, 1 current; 11 words to translate.

        """
    )
  }

  @Test("Its JSON is read by others, with all that is open")
  func json() async throws {
    let object =
      try JSONSerialization.jsonObject(with: Data(await status().status.json.utf8)) as? [String: Any]
    let pages = try #require(object?["pages"] as? [[String: Any]])
    #expect(pages.map { $0["state"] as? String } == ["current", "stale", "missing"])
    #expect(pages[1]["wordsLeft"] as? Int == 9)
    #expect(pages[1]["oldest"] as? String == "2025-03-10")
    let units = try #require(pages[1]["units"] as? [[String: Any]])
    #expect(units.map { $0["change"] as? String } == ["changed", "added"])
    #expect(units.map { $0["number"] as? Int } == [2, 4])
    let totals = try #require(object?["totals"] as? [String: Int])
    #expect(totals["stale"] == 1 && totals["wordsLeft"] == 11 && totals["partial"] == 0)
  }

  @Test("Its table for spreadsheets has a byte-order mark, semicolons and line ends of Windows")
  func csv() async {
    let text = String(decoding: await status().status.csv, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}path;source;language;"))
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[2] == "en/mission.md;it;en;stale;4;2;9;2025-03-10;2025-03-10")
  }

  @Test("A difference shows old and new words of the source, with the translation below or beside it")
  func diff() async {
    let (status, pair) = await status()
    let page = status.pages[1]
    #expect(
      DiffText(pair, page, in: .english, colour: false, width: 60).text == """
        en/mission.md: stale, 2 blocks to look at

        Block 2 (paragraph/1): the original has changed
          it  Una parte va [-alle riserve-] {+ai fondi
              mutualistici+}.
          en  A part goes to the reserves.
          content/en/mission.md:3

        Block 4 (paragraph/3): new in the original
          it  {+Tre parole nuove.+}
          en  (no text)
          content/it/mission.md:7

        """
    )
    let wide = DiffText(pair, page, number: 2, in: .italian, colour: true, width: 100).text
    #expect(wide.contains("va \u{1B}[31;9malle\u{1B}[0m \u{1B}[31;9mriserve\u{1B}[0m \u{1B}[32;4mai"))
    #expect(wide.contains("A part goes to the reserves."))
    #expect(wide.split(separator: "\n").count == 5)
    #expect(
      DiffText(pair, status.pages[0], in: .italian, colour: false).text
        == "en/a/b.md: aggiornato, nulla da vedere\n"
    )
  }

  @Test("No line of a difference is wider than the terminal", arguments: [40, 60, 80, 99, 100, 120, 200])
  func width(_ width: Int) async {
    let long = String(repeating: "parola molto lunga è qui ", count: 40)
    let source = pair("# T\n\n\(long)\n\n- a\n- b \(long)\n", "# T\n\n\(long)\n\n- a\n- b\n")
    let photo = Photo(of: source, after: nil, on: nil)
    let changed = pair(
      "# T\n\n\(long.replacing("molto", with: "poco"))\n\n- a\n- \(long)\n",
      "# T\n\n\(long)\n\n- a\n- b\n"
    )
    let text = DiffText(
      changed,
      PageStatus(of: changed, photo: photo),
      in: .italian,
      colour: false,
      width: width
    ).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(text.contains("[-molto-]"))
  }

  @Test("What would drive a terminal is left out of a difference")
  func controls() {
    let evil = pair("# T\n\n\u{1B}[31mRosso\n", "# T\n\nRed\n")
    let text = DiffText(evil, PageStatus(of: evil, photo: nil), in: .italian, colour: false, width: 60).text
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }
}
