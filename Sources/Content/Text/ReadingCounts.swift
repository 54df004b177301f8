/// What the measures of reading ease are made of, counted in the paragraphs and list items of a text.
struct ReadingCounts {
  private(set) var words = 0
  /// Digits count as letters.
  private(set) var letters = 0
  /// As they are spoken in English.
  private(set) var syllables = 0
  private(set) var sentences = 0

  private let prose: Prose
  private let joinsApostrophes: Bool

  /// - Parameter joinsApostrophes: whether an apostrophe stands within a word, as in “don't”, and doesn't part two, as in
  ///   «l'albero».
  init(of prose: Prose, joinsApostrophes: Bool) {
    self.prose = prose
    self.joinsApostrophes = joinsApostrophes
    for block in prose.blocks where block.kind == .text || block.kind == .item { count(block) }
  }

  private mutating func count(_ block: Prose.Block) {
    var index = block.start
    /// The last word that no sentence has ended after.
    var last: Range<Int>?
    while index < block.end {
      let word = word(at: index, limit: block.end)
      if !word.isEmpty {
        count(word)
        last = word
        index = word.upperBound
      } else if prose.bytes[index] == 0 {
        let end = prose.bytes[index..<block.end].firstIndex { $0 != 0 } ?? block.end
        // A figure quoted by name is read as a number.
        if prose.file.bytes[index] == UInt8(ascii: "{") {
          words += 1
          letters += 2
          syllables += 2
          last = index..<end
        }
        index = end
      } else {
        if let spoken = last, endsSentence(at: index, after: spoken, limit: block.end) {
          sentences += 1
          last = nil
        }
        index += 1
      }
    }
    if last != nil { sentences += 1 }
  }

  private mutating func count(_ word: Range<Int>) {
    words += 1
    letters += prose.bytes[word].count { $0 & 0xC0 != 0x80 && $0 != UInt8(ascii: "'") && $0 != 0xE2 }
    syllables += EnglishSyllables.count(in: prose.bytes[word])
  }

  /// The letters and digits from an offset on.
  private func word(at start: Int, limit: Int) -> Range<Int> {
    var end = start
    while end < limit {
      let length = letterLength(at: end)
      if length > 0 {
        end += length
      } else if joinsApostrophes, end > start, let apostrophe = apostropheLength(at: end),
        letterLength(at: end + apostrophe) > 0
      {
        end += apostrophe
      } else {
        break
      }
    }
    return start..<min(end, limit)
  }

  private func letterLength(at index: Int) -> Int {
    guard index < prose.bytes.count else { return 0 }
    let byte = prose.bytes[index]
    if byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 { return 1 }
    return 0xC3...0xCB ~= byte ? 2 : 0
  }

  private func apostropheLength(at index: Int) -> Int? {
    if prose.bytes[index] == UInt8(ascii: "'") { return 1 }
    return prose.hasBytes("’", at: index) ? 3 : nil
  }

  /// Whether a mark that ends sentences stands at an offset, and what follows may begin one.
  private func endsSentence(at index: Int, after word: Range<Int>, limit: Int) -> Bool {
    switch prose.bytes[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): break
    case UInt8(ascii: ".") where word.upperBound < index || !isAbbreviation(word): break
    case 0xE2 where prose.hasBytes("…", at: index): break
    default: return false
    }
    var next = index + 1
    // Closing quotation marks, brackets, emphasis, where a link leads; the call of a footnote.
    while next < limit, prose.bytes[next] > 0x20 || prose.bytes[next] == 0, letterLength(at: next) == 0 {
      if prose.hasBytes("[^", at: next) {
        next = prose.bytes[next..<limit].firstIndex(of: UInt8(ascii: "]")) ?? limit
      }
      next += 1
    }
    guard next < limit else { return true }
    guard prose.bytes[next] <= 0x20, prose.bytes[next] > 0 else { return false }
    while next < limit, prose.bytes[next] <= 0x20 || prose.bytes[next] == UInt8(ascii: ">") { next += 1 }
    guard next < limit else { return true }
    let byte = prose.bytes[next]
    let isSmall = 0x61...0x7A ~= byte || (byte == 0xC3 && next + 1 < limit && prose.bytes[next + 1] >= 0xA0)
    return !isSmall && byte &- 0x30 >= 10
  }

  /// Whether a word is one letter, as in «S. Rocco», or a title.
  private func isAbbreviation(_ word: Range<Int>) -> Bool {
    if word.count == 1 { return prose.bytes[word.lowerBound] &- 0x30 >= 10 }
    guard word.count <= 4 else { return false }
    let text = String(decoding: prose.bytes[word].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    return Self.titles.contains(text)
  }

  private static let titles: Set<String> = [
    "arch", "avv", "dott", "dr", "geom", "ing", "mons", "mr", "mrs", "ms", "on", "prof", "rag", "sig", "st",
  ]
}

/// Counts the syllables of English words as they are spoken, by their spelling; right for about nine words in ten, which
/// is as good as the measure needs.
enum EnglishSyllables {
  static func count(in word: ArraySlice<UInt8>) -> Int {
    let letters = word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let digits = letters.count { $0 &- 0x30 < 10 }
    guard digits < letters.count else { return digits }
    var count = 0
    var isAfterVowel = false
    for letter in letters {
      let isVowel = isVowel(letter)
      if isVowel, !isAfterVowel { count += 1 }
      isAfterVowel = isVowel
    }
    if count > 1, hasSilentEnd(letters) { count -= 1 }
    return max(1, count) + digits
  }

  /// Whether the last e isn't spoken: “care”, “cares”, “worked”; but “people”, “boxes”, “founded”.
  private static func hasSilentEnd(_ letters: [UInt8]) -> Bool {
    func letter(_ fromEnd: Int) -> UInt8 { letters.count >= fromEnd ? letters[letters.count - fromEnd] : 0 }
    let e = UInt8(ascii: "e")
    if letter(1) == e {
      guard !isVowel(letter(2)) else { return false }
      return letter(2) != UInt8(ascii: "l") || isVowel(letter(3))
    }
    guard letter(2) == e, !isVowel(letter(3)) else { return false }
    switch letter(1) {
    case UInt8(ascii: "d"): return letter(3) != UInt8(ascii: "t") && letter(3) != UInt8(ascii: "d")
    case UInt8(ascii: "s"): return !Array("cghsxz".utf8).contains(letter(3))
    default: return false
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: letter >= 0xC3
    }
  }
}
