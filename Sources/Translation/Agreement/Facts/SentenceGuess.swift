/// Counts the small words of a sentence to guess what language it is in.
struct SentenceGuess {
  private var start = 0
  private var wordCount = 0
  private var italian = 0
  private var english = 0
  /// What stands in quotation marks or is emphasised may be a title in any language.
  private var isQuotation = false
  private var isEmphasis = false

  init(start: Int = 0) { self.start = start }

  /// A text with fewer words says too little.
  private static let fewestWords = 8
  /// How many of the other language's small words it takes.
  private static let fewestHits = 3

  var isEmpty: Bool { wordCount == 0 }

  mutating func openQuotation() { isQuotation = true }
  mutating func closeQuotation() { isQuotation = false }
  mutating func toggleEmphasis() { isEmphasis.toggle() }

  /// Counts a word.
  @inline(__always)
  mutating func count(_ language: StopWords.Language?, hasCapital: Bool) {
    guard !isQuotation, !isEmphasis else { return }
    wordCount += 1
    // Capitals: `La Staffetta` is a name.
    guard let language, !hasCapital else { return }
    if language == .italian { italian += 1 } else { english += 1 }
  }

  /// The language that the sentence is most likely in; `nil` where that can't be told.
  var language: StopWords.Language? {
    guard wordCount >= Self.fewestWords, max(italian, english) >= Self.fewestHits else { return nil }
    if italian >= 3 * english, italian * 5 >= wordCount { return .italian }
    if english >= 3 * italian, english * 5 >= wordCount { return .english }
    return nil
  }

  /// Ends the sentence at an offset.
  /// - Returns: its range and language, if that can be told.
  mutating func finish(at end: Int, next: Int) -> (range: Range<Int>, language: StopWords.Language)? {
    defer {
      wordCount = 0
      italian = 0
      english = 0
      start = next
    }
    return language.map { (start..<max(start, end), $0) }
  }
}

extension FactScanner {
  /// Whether a full stop before an offset ends a sentence: a capital follows, or nothing.
  func endsSentence(at offset: Int) -> Bool {
    guard offset < end else { return true }
    guard bytes[offset] <= 0x20 || bytes[offset] == 0xC2 else { return false }
    let next = skipSpaces(offset)
    return next >= end || !(bytes[next] | 0x20).isASCIILetter || bytes[next].isCapital
  }

  /// Ends the sentence here and notes whether it is in another language than the text's.
  mutating func endSentence() {
    if let found = sentence.finish(at: index, next: skipSpaces(index)), found.language != words.known,
      unit.foreignSentence == nil
    {
      unit.foreignSentence = found
    }
  }
}
