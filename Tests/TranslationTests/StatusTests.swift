import Content
import Testing

@testable import Translation

@Suite("The status of a translation")
struct StatusTests {
  private let italian = """
    {"slug": "missione", "description": "Perché ci siamo."}

    # La missione

    Mettiamo insieme imprese che curano. Siamo {{members.total}}.

    Non abbiamo scopo di lucro. Se un anno si chiude con un utile, una parte va alle riserve.

    ## I valori

    - Mutualità
    - Solidarietà

    Come le cooperative, anche i consorzi sono imprese sociali.[^112]

    [^112]: D.lgs. 112/2017.
    """
  private let english = """
    {"description": "Why we are here."}

    # Our mission

    We bring together businesses that care. We are {{members.total}}.

    We are not for profit. If a year ends with a surplus, a part goes to the reserves.

    ## Our values

    - Mutuality
    - Solidarity

    Like co-operatives, consortia too are social enterprises.[^112]

    [^112]: Legislative Decree 112/2017.
    """

  private func photo(_ italian: String, _ english: String) -> Photo {
    Photo(of: pair(italian, english), after: nil, on: PartialDate("2025-03-10"))
  }

  private func status(_ italian: String, _ english: String?, _ photo: Photo?) -> PageStatus {
    PageStatus(of: pair(italian, english), photo: photo)
  }

  @Test("One changed sentence and one paragraph wrapped anew are exactly one stale block, which done clears")
  func story() throws {
    let photo = photo(italian, english)
    #expect(status(italian, english, photo).state == .current)
    let changed = italian.replacing("va alle riserve", with: "va ai fondi mutualistici")
      .replacing("insieme imprese che", with: "insieme\nimprese  che")
    #expect(changed != italian)
    let stale = status(changed, english, photo)
    #expect(stale.state == .stale)
    #expect(stale.open == ["4 paragraph/2 changed"])
    #expect(stale.staleCount == 1)
    #expect(stale.wordsLeft == 19)
    let block = try #require(stale.openBlocks.first)
    #expect(block.old?.text.hasSuffix("una parte va alle riserve.") == true)
    #expect(block.source?.text.hasSuffix("una parte va ai fondi mutualistici.") == true)
    #expect(block.translation?.text.hasPrefix("We are not for profit.") == true)
    #expect(!block.isTranslationEdited)
    #expect(stale.oldestCheck == PartialDate("2025-03-10"))

    let mended = english.replacing("to the reserves", with: "to mutual funds")
    let edited = status(changed, mended, photo)
    #expect(edited.open == ["4 paragraph/2 changed"])
    #expect(edited.openBlocks.first?.isTranslationEdited == true)

    let next = Photo(of: pair(changed, mended), after: photo, on: PartialDate("2025-11-21"))
    #expect(status(changed, mended, next).state == .current)
    #expect(next.entries.map { $0.checkedOn?.iso }.filter { $0 == "2025-11-21" }.count == 1)
    #expect(status(changed, mended, next).checkedOn == PartialDate("2025-11-21"))
  }

  @Test("Figures are not part of what a text says: their names are, their values never")
  func figures() {
    let photo = photo(italian, english)
    let other = italian.replacing("{{members.total}}", with: "{{members.active}}")
    #expect(status(other, english, photo).open == ["3 paragraph/1 changed"])
  }

  @Test("A new, a lost and a moved block are told apart, also beside changed ones")
  func changes() {
    let photo = photo(italian, english)
    let added = italian.replacing("## I valori", with: "Un paragrafo nuovo di zecca.\n\n## I valori")
    #expect(status(added, english, photo).open == ["5 paragraph/3 added"])
    let removed = italian.replacing("\n- Mutualità\n- Solidarietà\n", with: "")
    #expect(status(removed, english, photo).open == ["5 list/1 removed"])
    #expect(status(removed, english, photo).wordsLeft == 0)
    let block = status(removed, english, photo).openBlocks.first
    #expect(block?.translation?.text.contains("Solidarity") == true, "its translation still stands")
    let moved = italian.replacing(
      "\nMettiamo insieme imprese che curano. Siamo {{members.total}}.\n",
      with: ""
    )
    .replacing(
      "- Solidarietà\n",
      with: "- Solidarietà\n\nMettiamo insieme imprese che curano. Siamo {{members.total}}.\n"
    )
    #expect(status(moved, english, photo).open == ["6 paragraph/2 moved"])
    let both = added.replacing("va alle riserve", with: "va ai fondi")
    #expect(status(both, english, photo).open == ["4 paragraph/2 changed", "5 paragraph/3 added"])
    let before = italian.replacing(
      "Non abbiamo scopo",
      with: "Prima, una cosa nuova.\n\nNon abbiamo proprio scopo"
    )
    #expect(status(before, english, photo).open == ["4 paragraph/2 added", "5 paragraph/3 changed"])
  }

  @Test("A block that became another kind is one removed and one added")
  func otherKind() {
    let photo = photo(italian, english)
    let quote = italian.replacing("Come le cooperative", with: "> Come le cooperative")
    #expect(status(quote, english, photo).open == ["6 paragraph/3 removed", "7 quote/1 added"].sorted())
  }

  @Test("The texts in front of a page are units too")
  func frontMatter() {
    let photo = photo(italian, english)
    let other = italian.replacing("Perché ci siamo.", with: "Perché siamo qui.")
    #expect(status(other, english, photo).open == ["1 @description changed"])
    let without = english.replacing("{\"description\": \"Why we are here.\"}\n\n", with: "")
    #expect(status(italian, without, photo).open == ["1 @description missing"])
    #expect(status(italian, without, photo).state == .partial)
  }

  @Test(
    "A translation that was changed without its source counts as stale until it is checked, but not as work left"
  )
  func edited() {
    let photo = photo(italian, english)
    let other = english.replacing("- Mutuality", with: "- Mutual help")
    let stale = status(italian, other, photo)
    #expect(stale.open == ["6 list/1 edited"])
    #expect(stale.state == .stale)
    #expect(stale.wordsLeft == 0)
    let rewrapped = english.replacing("together businesses", with: "together\nbusinesses")
    #expect(status(italian, rewrapped, photo).state == .current)
  }

  @Test("Without a file the page is missing with all its words, without a photo it is unchecked")
  func missing() {
    let missing = status(italian, nil, nil)
    #expect(missing.state == .missing)
    #expect(missing.wordsLeft == page(italian).units.reduce(0) { $0 + $1.wordCount })
    let unchecked = status(italian, english, nil)
    #expect(unchecked.state == .unchecked)
    #expect(unchecked.wordsLeft == 0)
    #expect(unchecked.staleCount == 0)
    let other = Photo(source: "en", entries: photo(italian, english).entries)
    #expect(status(italian, english, other).state == .unchecked)
  }

  @Test("A page that isn't wanted has nothing left to do")
  func notWanted() {
    let list = page(italian)
    let unwanted = TextPair(name: .page("x"), language: "en", source: list, translation: nil, isWanted: false)
    let status = PageStatus(of: unwanted, photo: nil)
    #expect(status.state == .notWanted)
    #expect(status.isDone && status.wordsLeft == 0)
  }

  @Test("Only the blocks that are named are taken into the photo; the others stay as they were")
  func someBlocks() {
    let old = photo(italian, english)
    let changed = italian.replacing("va alle riserve", with: "va ai fondi").replacing(
      "- Mutualità",
      with: "- Mutuo aiuto"
    )
    .replacing("\nMettiamo insieme imprese che curano. Siamo {{members.total}}.\n", with: "")
    .replacing(
      "[^112]\n",
      with: "[^112]\n\nUn paragrafo nuovo.\n\nMettiamo insieme imprese che curano. Siamo {{members.total}}.\n"
    )
    let all = ["3 paragraph/1 changed", "5 list/1 changed", "7 paragraph/3 added", "8 paragraph/4 moved"]
    #expect(status(changed, english, old).open == all)
    func open(checking numbers: Set<Int>) -> [String] {
      let next = Photo(of: pair(changed, english), after: old, checking: numbers, on: nil)
      return status(changed, english, next).open
    }
    #expect(open(checking: []) == all)
    #expect(open(checking: [5]) == all.filter { !$0.hasPrefix("5") })
    #expect(open(checking: [7]) == all.filter { !$0.hasPrefix("7") })
    #expect(open(checking: [8]) == all.filter { !$0.hasPrefix("8") })
    #expect(open(checking: [3, 5, 7]) == ["8 paragraph/4 moved"])
    #expect(open(checking: [3, 5, 7, 8]).isEmpty)
    let removed = italian.replacing("\n- Mutualità\n- Solidarietà\n", with: "")
    let next = Photo(of: pair(removed, english), after: old, checking: [5], on: nil)
    #expect(status(removed, english, next).open.isEmpty)
  }

  @Test("Texts in data that got another number say the same; a text without its translation is missing")
  func data() {
    func list(_ language: String, _ texts: [(String, String)]) -> UnitList {
      UnitList(
        language: language,
        file: page("").file,
        units: texts.map { Unit(key: $0.0, kind: .data, text: $0.1, range: 0..<0) }
      )
    }
    func pair(_ source: [(String, String)], _ translation: [(String, String)]) -> TextPair {
      TextPair(
        name: .data("x"),
        language: "en",
        source: list("it", source),
        translation: list("en", translation)
      )
    }
    let photo = Photo(
      of: pair(
        [("a/1", "uno"), ("a/2", "due"), ("b", "tre")],
        [("a/1", "one"), ("a/2", "two"), ("b", "three")]
      ),
      after: nil,
      on: nil
    )
    let next = pair(
      [("a/1", "zero"), ("a/2", "uno"), ("a/3", "due"), ("b", "tre!"), ("c", "quattro")],
      [("a/1", "zero"), ("a/2", "one"), ("a/3", "two"), ("b", "three")]
    )
    #expect(PageStatus(of: next, photo: photo).open == ["1 a/1 added", "4 b changed", "5 c missing"])
    #expect(PageStatus(of: next, photo: photo).state == .partial)
    #expect(PageStatus(of: pair([("a", "uno")], []), photo: nil).state == .missing)
  }

  @Test("Blocks are paired with their translations by headings, figures and links where their numbers differ")
  func pairing() {
    let source = page("# T\n\nUno [a](x.md).\n\nDue {{m.total}}.\n\nTre.\n\n## S {#2.1}\n\nQuattro.\n").units
    let translation = page("# T\n\nTwo {{m.total}}.\n\n## S {#2.1}\n\nFour.\n", "en").units
    #expect(UnitPairing(source, translation).translations == [0, nil, 1, nil, 2, 3])
    #expect(UnitPairing(translation, source).translations == [0, 2, 4, 5])
  }
}
