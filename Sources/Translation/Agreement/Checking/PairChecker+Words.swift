import Diagnostics
import Markdown

extension PairChecker {
  /// A translation with fewer than so many hundredths of the source's words has lost something.
  private static let fewestHundredths = 45
  /// A shorter source is no measure.
  private static let fewestSourceWords = 25

  /// Looks for what has not been translated, or not all.
  mutating func compareWords(_ source: Int, _ other: Int) {
    let (unit, translated) = (sourceUnits[source], translationUnits[other])
    let (place, sourcePlace) = (translation.units[other].range, pair.source.units[source].range)
    let isSame = unit.wording == translated.wording && unit.wordCount == translated.wordCount
    if isSame, unit.plainWordCount > Unit.mostEqualWords, !pair.source.units[source].isName {
      add(Finding(rule: .translationIdentical, unit: other, place: place, sourcePlace: sourcePlace))
      return
    }
    if let foreign = translated.foreignSentence,
      foreign.language == StopWords.Language(code: pair.source.language)
    {
      let finding = Finding(
        rule: .translationLeftInSourceLanguage,
        unit: other,
        place: foreign.range,
        sourcePlace: sourcePlace
      )
      add(finding)
    }
    if unit.wordCount >= Self.fewestSourceWords,
      wordCount(from: other) * 100 < unit.wordCount * Self.fewestHundredths
    {
      var finding = Finding(
        rule: .translationMuchShorter,
        unit: other,
        place: place.lowerBound..<place.lowerBound,
        sourcePlace: sourcePlace.lowerBound..<sourcePlace.lowerBound
      )
      finding.here = String(translated.wordCount)
      finding.there = String(unit.wordCount)
      add(finding)
    }
  }

  /// The words of a unit; with those of paragraphs that may have been split from it.
  private func wordCount(from index: Int) -> Int {
    var count = translationUnits[index].wordCount
    var next = index + 1
    while next < translation.units.count, unpaired.contains(next),
      translation.units[next].block?.kind == .paragraph
    {
      count += translationUnits[next].wordCount
      next += 1
    }
    return count
  }
}
