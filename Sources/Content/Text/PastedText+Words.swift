import Diagnostics

extension PastedTextChecker {
  /// The offset after a word of plain letters that nothing looked for begins with, and that no apostrophe follows; `nil`
  /// for any other, which takes a closer look.
  func endOfOrdinaryWord(from start: Int) -> Int? {
    guard !names.isWorthALook(prose.bytes, at: start) else { return nil }
    return prose.bytes.withUnsafeBufferPointer { bytes in
      var end = start + 1
      while end < bytes.count, bytes[end] | 0x20 &- 0x61 < 26 { end += 1 }
      if end < bytes.count, bytes[end] >= 0x80 || bytes[end] == UInt8(ascii: "'") { return nil }
      return end
    }
  }

  /// Checks the word that begins at an offset, and what begins with it.
  /// - Returns: the offset after it.
  mutating func checkWord(from start: Int, in block: Prose.Block) -> Int {
    var word = word(from: start)
    guard !word.isEmpty else { return start + 1 }
    let second = start + 1 < block.end ? prose.bytes[start + 1] : 0
    if names.starts.contains(prose.bytes[start], second), !isLetter(before: start),
      let end = checkStart(of: word, in: block)
    {
      return end
    }
    if word.count > 2, prose.beginsGarbled(at: word.upperBound - 2) { word = start..<word.upperBound - 2 }
    if isItalian { checkItalian(word, in: block) }
    return word.upperBound
  }

  /// Checks names, phrases and citations that may begin with a word.
  /// - Returns: the offset after what was found; `nil` if nothing was.
  private mutating func checkStart(of word: Range<Int>, in block: Prose.Block) -> Int? {
    let start = word.lowerBound
    if let match = names.match(in: prose, at: start, limit: block.end) {
      if let diagnostic = match.diagnostic { add(diagnostic) }
      return match.end
    }
    if let end = checkPhrases(at: start, in: block) { return end }
    switch prose.bytes[start] | 0x20 {
    case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "r"):
      return checkLaw(at: start, word: word, in: block)
    default:
      return nil
    }
  }

  private mutating func checkPhrases(at start: Int, in block: Prose.Block) -> Int? {
    for phrase in Phrase.starting(with: prose.bytes[start]) where phrase.matches(prose.bytes, at: start) {
      if phrase.isItalian.map({ $0 ? !isItalian : !isEnglish }) ?? false { continue }
      let range = start..<start + phrase.bytes.count
      guard range.upperBound <= block.end, !isLetter(at: range.upperBound) else { continue }
      let text = prose.text(range)
      switch phrase.kind {
      case .leftover: report(.textLeftover, range, ["text": text])
      case .undatedNow where !hasDate(around: range, in: block):
        report(.textUndatedNow, range, ["word": text])
      case .figure where !isFollowedByFigure(range, block): report(.textFigureNotHere, range, ["words": text])
      case .undatedNow, .figure: break
      }
      return range.upperBound
    }
    return nil
  }

  /// Whether the sentence has a year, also within a placeholder such as `{{members.total@2023}}`.
  private func hasDate(around range: Range<Int>, in block: Prose.Block) -> Bool {
    let bytes = prose.file.bytes
    var start = range.lowerBound
    while start > block.start, !isSentenceEnd(start - 1, in: block) { start -= 1 }
    var end = range.upperBound
    while end < block.end, !isSentenceEnd(end, in: block) { end += 1 }
    var digits = 0
    for index in start..<end + 1 {
      if index < end, bytes[index] &- 0x30 < 10 {
        digits += 1
        continue
      }
      if digits == 4 {
        let century = (bytes[index - 4], bytes[index - 3])
        if century == (UInt8(ascii: "1"), UInt8(ascii: "9"))
          || century == (UInt8(ascii: "2"), UInt8(ascii: "0"))
        {
          return true
        }
      }
      digits = 0
    }
    return false
  }

  /// Whether a stop stands at an offset before a space and a capital letter; an abbreviation has none after it.
  private func isSentenceEnd(_ index: Int, in block: Prose.Block) -> Bool {
    switch prose.bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      var next = index + 1
      while next < block.end, prose.bytes[next] == 0x20 || prose.bytes[next] == 0x0A { next += 1 }
      return next > index + 1 && next < block.end && !isLowercase(at: next) && prose.bytes[next] &- 0x30 >= 10
    default:
      return false
    }
  }

  /// Whether an image, chart or table stands in the rest of the block or in one of the next two.
  private func isFollowedByFigure(_ range: Range<Int>, _ block: Prose.Block) -> Bool {
    func hasImage(_ range: Range<Int>) -> Bool {
      range.contains { prose.bytes[$0] == UInt8(ascii: "!") && prose.hasBytes("![", at: $0) }
    }
    if hasImage(range.upperBound..<max(range.upperBound, block.end)) { return true }
    let next = prose.blocks.firstIndex { $0.start > block.start } ?? prose.blocks.count
    return prose.blocks[next...].prefix(2).contains { following in
      following.kind == .figure || following.kind == .table || hasImage(following.start..<following.end)
    }
  }
}

/// Words to stumble over, which are found at the beginning of a word whatever their case.
struct Phrase: Sendable {
  enum Kind: Sendable {
    /// Says "now" without saying when that is.
    case undatedNow
    /// Was meant to be replaced.
    case leftover
    /// Announces a chart or a table.
    case figure
  }

  let kind: Kind
  /// The words in small letters, or as they are when case counts.
  let bytes: [UInt8]
  /// Whether the words are Italian or English; `nil` for any language.
  let isItalian: Bool?
  let caseCounts: Bool

  private init(_ kind: Kind, _ text: String, isItalian: Bool? = nil, caseCounts: Bool = false) {
    self.kind = kind
    bytes = Array(text.utf8)
    self.isItalian = isItalian
    self.caseCounts = caseCounts
  }

  /// The phrases that begin with a letter, whatever its case.
  static func starting(with letter: UInt8) -> [Phrase] {
    let place = Int((letter | 0x20) &- UInt8(ascii: "a"))
    return place < 26 ? byLetter[place] : []
  }

  func matches(_ text: [UInt8], at start: Int) -> Bool {
    guard start + bytes.count <= text.count else { return false }
    for offset in bytes.indices {
      var byte = text[start + offset]
      if !caseCounts, byte &- 0x41 < 26 { byte |= 0x20 }
      if byte == UInt8(ascii: "\n") { byte = 0x20 }
      if byte != bytes[offset] { return false }
    }
    return true
  }

  private static let byLetter: [[Phrase]] = {
    var table = Array(repeating: [Phrase](), count: 26)
    for phrase in all { table[Int((phrase.bytes[0] | 0x20) - UInt8(ascii: "a"))].append(phrase) }
    return table
  }()

  static let all: [Phrase] =
    [
      "attualmente", "recentemente", "ad oggi", "di recente", "a tutt'oggi", "a tutt’oggi", "ultimamente",
    ].map { Phrase(.undatedNow, $0, isItalian: true) }
    + ["currently", "recently", "nowadays", "at present", "presently", "lately"].map {
      Phrase(.undatedNow, $0, isItalian: false)
    }
    + ["XXX", "XXXX", "TODO", "FIXME", "TBD"].map { Phrase(.leftover, $0, caseCounts: true) }
    + [
      "lorem ipsum", "errore. il segnalibro non è definito",
      "errore. l'origine riferimento non è stata trovata",
      "error! bookmark not defined", "error! reference source not found", "click or tap here",
      "click here to enter text",
      "fare clic o toccare qui", "fare clic qui per immettere",
    ].map { Phrase(.leftover, $0) }
    + [
      "grafico seguente", "seguente grafico", "tabella seguente", "seguente tabella", "figura seguente",
      "seguente figura", "grafico qui sotto", "tabella qui sotto",
    ].map { Phrase(.figure, $0, isItalian: true) }
    + [
      "next chart", "chart below", "following chart", "next table", "table below", "following table",
      "next figure",
      "figure below", "following figure",
    ].map { Phrase(.figure, $0, isItalian: false) }
}
