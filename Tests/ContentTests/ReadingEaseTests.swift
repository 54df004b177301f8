import Diagnostics
import Testing

@testable import Content

@Suite("Reading ease")
struct ReadingEaseTests {
  private func counts(_ text: String, english: Bool = false) -> ReadingCounts {
    let file = SourceFile(path: "a.md", text: text)
    return ReadingCounts(of: Prose(markdown: file, range: file.bytes.indices), joinsApostrophes: english)
  }

  @Test("counts words, letters and sentences of paragraphs and lists; titles, tables and code are none")
  func counting() {
    let text = """
      # Un titolo lungo

      Siamo tre. L'albero è *qui*, vedi [la pagina](una-pagina.md)!

      - uno
      - due voci

      | a | b |
      |---|---|
      | c | d |

          codice qui
      """
    let counts = counts(text)
    #expect(counts.words == 2 + 7 + 1 + 2)
    #expect(counts.sentences == 4)
    #expect(counts.letters == 8 + (1 + 6 + 1 + 3 + 4 + 2 + 6) + 3 + 7)
  }

  @Test(
    "a sentence ends where one ends",
    arguments: [
      ("Uno. Due.", 2), ("Uno! Due? Tre…", 3), ("L'art. 45 e la l. 381 del 3.5.1991.", 1),
      ("La parrocchia di S. Rocco.", 1), ("Il dott. Rossi, detto «Gino». Poi altri.", 2),
      ("Finita.[^1] Altra.", 2), ("Lo dice [lo statuto.](statuto.md) Altra.", 2), ("Senza punto", 1),
      ("Una frase\nsu due righe. E un'altra\nancora.", 2), ("> Citata. Due.", 2), ("", 0),
      ("Così, ad es. questa.", 1), ("(Fra parentesi.) Fuori.", 2), ("Versione 2. Nuova.", 2),
    ]
  )
  func sentences(text: String, count: Int) {
    #expect(counts(text).sentences == count)
  }

  @Test("an apostrophe parts words in Italian and joins them in English")
  func apostrophes() {
    #expect(counts("L'albero, dell’anno").words == 4)
    #expect(counts("We don't, they’re", english: true).words == 3)
  }

  @Test("a figure quoted by name is read as a number")
  func figures() {
    let counts = counts("Siamo {{members.total}} soci.")
    #expect(counts.words == 3 && counts.letters == 11 && counts.sentences == 1)
  }

  @Test(
    "syllables are those that are spoken",
    arguments: [
      ("a", 1), ("care", 1), ("cares", 1), ("worked", 1), ("founded", 2), ("people", 2), ("table", 2),
      ("boxes", 2), ("services", 3), ("cooperative", 4), ("the", 1), ("community", 4), ("work", 1),
      ("2024", 4), ("rhythm", 1), ("inclusion", 3), ("hmm", 1),
    ]
  )
  func syllables(word: String, count: Int) {
    #expect(EnglishSyllables.count(in: Array(word.utf8)[...]) == count)
  }

  @Test("the figures are those of the formulas")
  func formulas() throws {
    // Ten sentences of ten words of five letters.
    let sentence = Array(repeating: "carta", count: 10).joined(separator: " ").capitalised + ". "
    let italian = counts(String(repeating: sentence, count: 10))
    #expect(italian.words == 100 && italian.letters == 500 && italian.sentences == 10)
    let gulpease = try #require(ReadingEase(italian, by: .gulpease))
    #expect(gulpease.value == 69)  // 89 + (300 × 10 − 10 × 500) / 100
    let words = Array(repeating: "paper", count: 10).joined(separator: " ").capitalised + ". "
    let english = counts(String(repeating: words, count: 10), english: true)
    #expect(english.syllables == 200)
    let flesch = try #require(ReadingEase(english, by: .flesch))
    #expect(flesch.value == 27)  // 206.835 − 1.015 × 10 − 84.6 × 2
  }

  @Test("fewer than a hundred words, or another language, have no figure")
  func none() {
    let short = counts(String(repeating: "carta ", count: 99))
    #expect(ReadingEase(short, by: .gulpease) == nil)
    #expect(ReadingEase.Measure(language: "it-CH") == .gulpease)
    #expect(ReadingEase.Measure(language: "en") == .flesch)
    #expect(ReadingEase.Measure(language: "de") == nil)
  }

  @Test("no text, however hard or easy, leaves the scale")
  func scale() throws {
    let hard = counts(String(repeating: "precipitevolissimevolmente ", count: 200))
    #expect(try #require(ReadingEase(hard, by: .gulpease)).value == 0)
    let easy = counts(String(repeating: "Va. ", count: 200), english: true)
    #expect(try #require(ReadingEase(easy, by: .flesch)).value == 100)
  }

  @Test("no bytes, however odd, stop the count")
  func oddInput() {
    var state: UInt64 = 7
    let pool = [
      "a", "é", ".", "'", "’", "…", "{{", "}}", "[^", "]", "](", ")", "\n", " ", "S", "1", "- ", "`", "\0",
    ]
    for _ in 0..<4000 {
      let text = (0..<14).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pool[Int(state >> 40) % pool.count]
      }.joined()
      let counts = counts(text, english: state % 2 == 0)
      #expect(counts.words >= counts.sentences)
    }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
