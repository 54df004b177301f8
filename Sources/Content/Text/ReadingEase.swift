/// How easy a text is to read, by the measure that is usual in its language. Both go from 0, hard, to 100, easy.
public struct ReadingEase: Sendable, Hashable {
  /// A measure of how easy a text is to read.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// For Italian, by the length of words and sentences (Lucisano and Piemontese, 1988).
    case gulpease = "Gulpease"
    /// For English, by the syllables of words and the length of sentences (Flesch, 1948).
    case flesch = "Flesch"

    /// The measure for a language by its code; `nil` for one that has none here.
    init?(language: String) {
      switch language.prefix(while: { $0 != "-" && $0 != "_" }) {
      case "it": self = .gulpease
      case "en": self = .flesch
      default: return nil
      }
    }
  }

  /// By what it is measured.
  public let measure: Measure
  /// The figure, rounded.
  public let value: Int
  /// How many words were read.
  public let words: Int
  /// How many sentences they make.
  public let sentences: Int

  /// Below so many words the figure says nothing.
  public static let fewestWords = 100

  /// How easy the paragraphs and lists of a document are to read, titles and tables apart; `nil` when they are too short
  /// or in a language without a measure.
  public init?(of document: Document) {
    guard let measure = Measure(language: document.language) else { return nil }
    let prose = Prose(markdown: document.source, range: document.body)
    self.init(ReadingCounts(of: prose, joinsApostrophes: measure == .flesch), by: measure)
  }

  init?(_ counts: ReadingCounts, by measure: Measure) {
    guard counts.words >= Self.fewestWords, counts.sentences > 0 else { return nil }
    let words = Double(counts.words)
    let sentences = Double(counts.sentences)
    let value =
      switch measure {
      case .gulpease: 89 + (300 * sentences - 10 * Double(counts.letters)) / words
      case .flesch: 206.835 - 1.015 * words / sentences - 84.6 * Double(counts.syllables) / words
      }
    self.measure = measure
    self.value = Int(min(max(value, 0), 100).rounded())
    self.words = counts.words
    self.sentences = counts.sentences
  }
}
