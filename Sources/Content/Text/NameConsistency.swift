import Diagnostics

/// Finds names of bodies that are spelt otherwise than in the data: with other capitals, spaces or hyphens.
public struct NameConsistency: Sendable, Equatable {
  private struct Name: Sendable, Equatable {
    let text: String
    /// The letters that count, in small letters.
    let key: [UInt8]
  }

  /// Sorted by their keys.
  private let names: [Name]
  /// For each pair of letters that names begin with, the third bytes that follow in them, spaces and hyphens passed over.
  private let thirds: ThirdBytes
  /// The starts of the names, and of whatever else is looked for.
  let starts: WordStarts

  /// A check against the names as the data spell them; names of fewer than four letters are too likely to be words.
  public init(names: some Sequence<String>) {
    var list: [Name] = []
    var starts = WordStarts.common
    var thirds = ThirdBytes()
    for text in Set(names).sorted() {
      let key = Self.key(of: Array(text.utf8))
      guard key.count >= 4 else { continue }
      // Between the letters of a variant there may be a space or hyphen: it counts as a second letter too.
      starts.insert(key[0], key[1])
      starts.insert(key[0], UInt8(ascii: "-"))
      thirds.insert(key)
      list.append(Name(text: text, key: key))
    }
    self.names = list.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    self.starts = starts
    self.thirds = thirds
  }

  public static func == (left: NameConsistency, right: NameConsistency) -> Bool { left.names == right.names }

  /// A check against no names at all.
  public static let none = NameConsistency(names: [])

  /// Checks the prose of a stretch of Markdown for names alone.
  public func check(_ file: SourceFile, range: Range<Int>, diagnostics: inout [Diagnostic]) {
    let checker = PastedTextChecker(prose: Prose(markdown: file, range: range), language: "", names: self)
    for block in checker.prose.blocks {
      var index = block.start
      while index < block.end {
        let word = checker.word(from: index)
        if !word.isEmpty, !checker.isLetter(before: index),
          let match = match(in: checker.prose, at: index, limit: block.end)
        {
          if let diagnostic = match.diagnostic { diagnostics.append(diagnostic) }
          index = match.end
        } else {
          index = max(index + 1, word.upperBound)
        }
      }
    }
  }

  /// The name that begins at an offset, with a diagnostic if it is not spelt as in the data, and the offset after it.
  func match(in prose: Prose, at start: Int, limit: Int) -> (diagnostic: Diagnostic?, end: Int)? {
    guard mayBegin(prose.bytes, at: start, limit: limit),
      let match = longestMatch(prose.bytes, at: start, limit: limit)
    else { return nil }
    return (diagnostic(match, prose), match.range.upperBound)
  }

  /// Whether a word with plain letters at an offset and behind it may begin a name, a phrase to stumble over or the
  /// citation of an act: by its first three bytes.
  func isWorthALook(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 2 < bytes.count else { return true }
    guard let known = ThirdBytes.common.contains(bytes[start], bytes[start + 1], bytes[start + 2]) else {
      return starts.contains(bytes[start], bytes[start + 1])
    }
    return known || mayBegin(bytes, at: start, limit: bytes.count)
  }

  /// Whether a name may begin at an offset, by its first three letters.
  private func mayBegin(_ bytes: [UInt8], at start: Int, limit: Int) -> Bool {
    guard !names.isEmpty, start + 1 < limit else { return false }
    let third = Self.skipSeparators(bytes, from: start + 2, limit: limit)
    guard third < limit else { return false }
    // A curly apostrophe is a straight one.
    let byte = bytes[third] == 0xE2 ? UInt8(ascii: "'") : bytes[third]
    // Between the first two there may be a space or an apostrophe: then nothing is known.
    guard let isKnown = thirds.contains(bytes[start], bytes[start + 1], byte) else { return true }
    return isKnown || thirds.contains(bytes[start], bytes[start + 1], bytes[third]) == true
  }

  private struct Match {
    let range: Range<Int>
    /// Those that differ in nothing that counts.
    let names: Range<Int>
  }

  /// Goes from letter to letter, and each time leaves only the names that have it at that place: what that takes
  /// depends on the length of a name and hardly on how many there are.
  private func longestMatch(_ bytes: [UInt8], at start: Int, limit: Int) -> Match? {
    var candidates = names.indices
    var longest: Match?
    var index = start
    var count = 0
    while true {
      // Those that end here come first.
      let ended = candidates.prefix { names[$0].key.count == count }
      if !ended.isEmpty, !(index < limit && Self.isWordByte(bytes[index])) {
        longest = Match(range: start..<index, names: ended)
      }
      if count > 0 { index = Self.skipSeparators(bytes, from: index, limit: limit) }
      guard index < limit else { return longest }
      let isCurlyApostrophe = bytes[index...].prefix(3).elementsEqual([0xE2, 0x80, 0x99])
      let letter = isCurlyApostrophe ? UInt8(ascii: "'") : Self.lowercased(bytes[index])
      candidates = candidates[ended.endIndex...]
      let first = candidates.partition { names[$0].key[count] >= letter }
      candidates = candidates[first...]
      candidates = candidates[..<candidates.partition { names[$0].key[count] > letter }]
      guard !candidates.isEmpty else { return longest }
      index += isCurlyApostrophe ? 3 : 1
      count += 1
    }
  }

  private func diagnostic(_ match: Match, _ prose: Prose) -> Diagnostic? {
    let written = Self.plain(Array(prose.bytes[match.range]))
    let spellings = match.names.map { Self.plain(Array(names[$0].text.utf8)) }
    guard !spellings.contains(where: { Self.isSame(written, $0) }), let first = match.names.first else {
      return nil
    }
    let text = prose.text(match.range)
    let arguments = ["written": text, "name": names[first].text]
    return prose.file.diagnostic(.textNameVariant, at: match.range, arguments, replacement: names[first].text)
  }

  /// Whether a spelling is right: the very one, or with the capital of a sentence's beginning, or a common word that
  /// only looks like the name because the name is a word too.
  private static func isSame(_ written: [UInt8], _ name: [UInt8]) -> Bool {
    if written.dropFirst().elementsEqual(name.dropFirst()) { return true }
    let hasCapital = written.contains { $0 &- 0x41 < 26 }
    return !hasCapital && written.elementsEqual(name.map(lowercased))
  }

  private static func skipSeparators(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      if bytes[index] == 0x20 || bytes[index] == 0x2D || bytes[index] == 0x0A {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < limit, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private static func key(of text: [UInt8]) -> [UInt8] {
    plain(text).filter { $0 != 0x20 && $0 != 0x2D }.map(lowercased)
  }

  /// The text with each line end and no-break space as a space and each curly apostrophe as a straight one.
  private static func plain(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
        plain.append(0x20)
        index += 2
      } else if text[index...].starts(with: [0xE2, 0x80, 0x99]) {
        plain.append(UInt8(ascii: "'"))
        index += 3
      } else {
        plain.append(text[index] == 0x0A ? 0x20 : text[index])
        index += 1
      }
    }
    return plain
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte != 0xE2 || (0x80...0xBF ~= byte)
  }
}

extension Range<Int> {
  /// The first number for which something holds that holds for all after it; the end if it holds for none.
  fileprivate func partition(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
