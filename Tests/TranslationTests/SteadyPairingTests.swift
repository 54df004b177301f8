import Content
import Testing

@testable import Translation

@Suite("The short cut for texts in which nothing has changed")
struct SteadyPairingTests {
  @Test("finds what the long way finds, whatever the texts and whatever was changed since", arguments: 1...40)
  func agrees(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let source = Self.text(with: &dice)
    let translation = source.map { $0.replacing("parola", with: "word") }
    let photo = Photo(of: Self.pair(source, translation), after: nil, on: PartialDate("2025-03-10"))
    expectAgreement(source, translation, photo)
    // One block less, one twice, one changed, two exchanged: in the source, in the translation, in both.
    for _ in 1...12 {
      let change = Self.changes.randomElement(using: &dice) ?? { $0.reverse() }
      var (changedSource, changedTranslation) = (source, translation)
      if Bool.random(using: &dice) { change(&changedSource) }
      if Bool.random(using: &dice) { change(&changedTranslation) }
      expectAgreement(changedSource, changedTranslation, photo)
    }
  }

  @Test("is taken where nothing has changed, and only there")
  func taken() {
    let source = ["# Titolo", "Una parola.", "Due parole."]
    let translation = ["# Title", "A word.", "Two words."]
    let photo = Photo(of: Self.pair(source, translation), after: nil, on: PartialDate("2025-03-10"))
    #expect(isTaken(source, translation, photo))
    #expect(!isTaken(source, translation + ["More."], photo))
    #expect(!isTaken(source, Array(translation.dropLast()), photo))
    #expect(!isTaken(["# Titolo", "Due parole.", "Una parola."], translation, photo))
    #expect(!isTaken(source, ["# Title", "A word!", "Two words."], photo))
  }

  private static let changes: [@Sendable (inout [String]) -> Void] = [
    { $0.removeLast() }, { $0.remove(at: 1) }, { $0.append($0[1]) }, { $0.swapAt(1, $0.count - 1) },
    { $0[1] += " E altro." }, { $0[0] = "# Un altro titolo" }, { $0.insert("Di mezzo.", at: 1) }, { _ in },
  ]

  /// Blocks of which some say the same, as in lists of short lines.
  private static func text(with dice: inout Dice) -> [String] {
    let count = Int.random(in: 2...9, using: &dice)
    return ["# Titolo"]
      + (0..<count).map { _ in
        let number = Int.random(in: 1...4, using: &dice)
        return Bool.random(using: &dice) ? "La parola \(number)." : "## Sezione \(number)"
      }
  }

  private static func pair(_ source: [String], _ translation: [String]) -> TextPair {
    TranslationTests.pair(source.joined(separator: "\n\n"), translation.joined(separator: "\n\n"))
  }

  private func expectAgreement(_ source: [String], _ translation: [String], _ photo: Photo) {
    let pair = Self.pair(source, translation)
    let ways = [true, false].map { Self.told(Comparison(pair, photo, takesShortCut: $0)) }
    #expect(ways[0] == ways[1], "\(source) \(translation)")
  }

  private static func told(_ comparison: Comparison) -> [String] {
    comparison.blocks.map { block in
      "\(block.number) \(block.key) \(block.change) \(block.translation?.text ?? "–") \(block.isTranslationEdited)"
    }
  }

  private func isTaken(_ source: [String], _ translation: [String], _ photo: Photo) -> Bool {
    let pair = Self.pair(source, translation)
    let translations = pair.translation?.units ?? []
    return SteadyPairing(
      pair.source.units,
      pair.source.units.map(\.fingerprint),
      translations,
      translations.map(\.fingerprint),
      photo
    ) != nil
  }
}
