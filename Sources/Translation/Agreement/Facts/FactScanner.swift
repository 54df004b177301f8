import Markdown

/// Reads the facts of one text after another, byte by byte.
///
/// Understands as much of Markdown and of strings in JSON as it takes to tell words from marks; code and comments are
/// passed over.
struct FactScanner {
  /// The file.
  let bytes: [UInt8]
  /// The words of its language.
  let words: WordTable
  /// Whether the texts are strings of JSON.
  var isJSON: Bool
  /// The facts of all texts read so far.
  var facts: [Fact] = []

  /// The offset of the next byte, and where the text ends.
  var index = 0
  var end = 0
  /// Where the text begins.
  var start = 0
  var unit = UnitFacts()
  /// The key of the word before, and where it began; what is not a word or space in between forgets it.
  var previousWord: UInt64 = 0
  /// For each open bracket whether it is an image's, the innermost in the lowest bit.
  var openBrackets: UInt64 = 0
  var sentence = SentenceGuess()
  private(set) var kind = TextBlock.Kind.paragraph

  init(bytes: [UInt8], words: WordTable, isJSON: Bool) {
    self.bytes = bytes
    self.words = words
    self.isJSON = isJSON
  }

  /// Reads a text; its facts are appended to `facts`.
  mutating func scan(_ range: Range<Int>, as kind: TextBlock.Kind = .paragraph) -> UnitFacts {
    (index, start, end) = (range.lowerBound, range.lowerBound, range.upperBound)
    self.kind = kind
    unit = UnitFacts()
    let firstFact = facts.count
    previousWord = 0
    openBrackets = 0
    sentence = SentenceGuess(start: index)
    if kind != .code, kind != .comment {
      beginLine()
      while index < end { step() }
      endSentence()
    }
    unit.facts = firstFact..<facts.count
    return unit
  }

  /// Reads what begins at the next byte.
  private mutating func step() {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: " "):
      index += 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xC9:
      scanWord()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      scanNumber()
      previousWord = 0
    case 0x0A:
      index += 1
      beginLine()
    case 0xC2, 0xE2:
      scanPunctuation()
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "|"):
      index += 1
      previousWord = 0
      if byte == UInt8(ascii: "|") || endsSentence(at: index) { endSentence() }
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "`"),
      UInt8(ascii: "\\"), UInt8(ascii: "@"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      previousWord = 0
      scanMark(byte)
    default:
      if byte != UInt8(ascii: "'") { previousWord = 0 }
      index += 1
    }
  }

  /// Passes over what the line begins with and is no text: the mark of a list item, a footnote's label.
  private mutating func beginLine() {
    switch kind {
    case .list:
      guard let afterMark = afterListMark(at: index) else { return }
      endSentence()
      index = afterMark
    case .table: endSentence()
    case .footnote where index == start:
      // The label is the writer's affair.
      index = bytes[index..<end].firstIndex(of: UInt8(ascii: "]")).map { min($0 + 2, end) } ?? index
    default: break
    }
  }

  /// The offset after the mark of the list item that begins on the line at an offset; `nil` if none does.
  private func afterListMark(at offset: Int) -> Int? {
    var mark = offset
    while byte(mark) == 0x20 || byte(mark) == 0x09 { mark += 1 }
    let number = digits(mark)
    let bullets = [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")]
    let delimiters = [UInt8(ascii: "."), UInt8(ascii: ")")]
    let last = number.upperBound
    guard (number.isEmpty ? bullets : delimiters).contains(byte(last)), number.count <= 9,
      byte(last + 1) <= 0x20
    else { return nil }
    return last + 1
  }

  /// No-break spaces, quotation marks, dashes and the like.
  private mutating func scanPunctuation() {
    let isShort = bytes[index] == 0xC2
    let length = isShort ? 2 : 3
    guard index + length <= end else {
      index = end
      return
    }
    switch (bytes[index + 1], bytes[index + length - 1]) {
    case (0xAB, _) where isShort, (0x80, 0x9C) where !isShort: sentence.openQuotation()
    case (0xBB, _) where isShort, (0x80, 0x9D) where !isShort: sentence.closeQuotation()
    case (0x80, 0x99) where !isShort, (0xA0, _) where isShort:
      // An apostrophe or no-break space does not part a word from the next.
      index += length
      return
    case (0x82, 0x80...0x89) where !isShort:
      // CO₂
      addNumber(Int(bytes[index + 2] - 0x80), at: index..<index + 3, isSoft: true)
    default: break
    }
    previousWord = 0
    index += length
  }

  // MARK: Adding

  mutating func add(
    _ kind: Fact.Kind,
    _ key: UInt64,
    at range: Range<Int>,
    alternative: UInt64? = nil,
    detail: UInt64? = nil,
    isSoft: Bool = false
  ) {
    facts.append(
      Fact(kind: kind, key: key, alternative: alternative, detail: detail, isSoft: isSoft, range: range)
    )
  }

  mutating func addNumber(_ value: Int, at range: Range<Int>, alternative: Int? = nil, isSoft: Bool = false) {
    let other = alternative.map(FactKey.number)
    add(.number, FactKey.number(value), at: range, alternative: other, isSoft: isSoft)
  }

  // MARK: Looking ahead

  /// The byte at an offset, or 0 beyond the text.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  /// The offset after spaces and line ends from an offset on.
  func skipSpaces(_ offset: Int) -> Int {
    var offset = offset
    while offset < end {
      if bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x09 {
        offset += 1
      } else if bytes[offset] == 0xC2, byte(offset + 1) == 0xA0 {
        offset += 2
      } else if bytes[offset] == 0xE2, byte(offset + 1) == 0x80, byte(offset + 2) == 0xAF {
        offset += 3
      } else {
        break
      }
    }
    return offset
  }

  /// The digits from an offset on.
  func digits(_ offset: Int) -> Range<Int> {
    var last = offset
    while last < end, bytes[last].isDigit { last += 1 }
    return offset..<max(offset, last)
  }

  /// The value of digits; `nil` for more than fit.
  func value(_ digits: Range<Int>) -> Int? {
    guard digits.count <= 15 else { return nil }
    return bytes[digits].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The letters from an offset on, with their key.
  func word(_ offset: Int) -> (end: Int, key: UInt64) {
    bytes.withUnsafeBufferPointer { Self.word(in: $0, offset, end) }
  }

  private static func word(in bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> (
    end: Int, key: UInt64
  ) {
    var key = WordTable.emptyKey
    var last = offset
    while last < end {
      let byte = bytes[last]
      if byte.isASCIILetter {
        key = WordTable.adding(byte, to: key)
        last += 1
      } else if 0xC3...0xC9 ~= byte, last + 1 < end {
        // A capital letter with an accent is the small one's second byte less 0x20.
        let isCapital = byte == 0xC3 && bytes[last + 1] < 0x9F
        key = WordTable.adding(byte, to: key)
        key = WordTable.adding(isCapital ? bytes[last + 1] | 0x20 : bytes[last + 1], to: key)
        last += 2
      } else {
        break
      }
    }
    return (last, key)
  }

  /// What the word at an offset means, if anything.
  func meaning(at offset: Int) -> (meaning: WordMeaning, end: Int)? {
    guard offset < end, bytes[offset].isASCIILetter else { return nil }
    let (end, key) = word(offset)
    return words.meaning(of: key).map { ($0, end) }
  }

  /// Whether certain bytes stand at an offset, whatever their case.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset >= 0, offset + count <= end else { return false }
    return text.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { bytes[offset + $0].lowercasedASCII == wanted[$0] }
    }
  }
}
