extension WordTable {
  /// English numbers in words, each of one word, with what goes with a number; `FactScanner` puts them together.
  mutating func insertEnglishNumbers() {
    for (number, word) in Self.englishUnits.split(separator: " ").enumerated() where number >= 3 {
      insert(String(word), .number, number)
    }
    for (index, word) in Self.englishTens.split(separator: " ").enumerated() {
      insert(String(word), .number, (index + 2) * 10)
      insert(word.dropLast() + "ies", .decade, (index + 2) * 10)
      insert(word.dropLast() + "ieth", .softNumber, (index + 2) * 10)
    }
    insert("hundred", .number, 100)
    insert("thousand", .scale, 1000)
    insert("million", .scale, 1_000_000)
    insert("billion", .scale, 1_000_000_000)
    insert("bn", .scale, 1_000_000_000)
    for (index, word) in Self.englishOrdinals.split(separator: " ").enumerated() {
      insert(String(word), .softNumber, index + 1)
    }
    for (number, words) in Self.englishSoft {
      for word in words.split(separator: " ") { insert(String(word), .softNumber, number) }
    }
  }

  private static let englishUnits =
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
    seventeen eighteen nineteen
    """
  private static let englishTens = "twenty thirty forty fifty sixty seventy eighty ninety"
  private static let englishOrdinals =
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
    fifteenth sixteenth seventeenth eighteenth nineteenth
    """
  private static let englishSoft: [(Int, String)] = [
    (0, "zero nobody none no nothing nil"), (1, "one single once"),
    (
      2,
      "two both twice double doubled doubles couple pair pairs half halves halved either two-thirds seconds"
    ),
    (3, "thrice triple tripled thirds"), (4, "quarter quarters fourths"), (10, "decade decades"),
    (12, "dozen noon midday"),
    (15, "fortnight"), (100, "century centenary"),
  ]
}
