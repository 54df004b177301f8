/// What a stretch of text says, as far as a translation has to say it too.
struct UnitFacts {
  /// Its facts in the order of the text, as a range of `FactScanner.facts`.
  var facts: Range<Int> = 0..<0
  /// How many words it has.
  var wordCount = 0
  /// How many of them are neither names nor the beginning of a sentence: those with a small first letter.
  var plainWordCount = 0
  /// Equal for texts of the same words.
  var wording = WordTable.emptyKey
  /// A few bits of each word with a capital, to recognise a paragraph in another language by its names.
  var names: UInt64 = 0
  /// The first sentence that looks as if it were in another language.
  var foreignSentence: (range: Range<Int>, language: StopWords.Language)?
}
