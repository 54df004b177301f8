/// For each pair of letters that words begin with, the bytes that follow in those worth a closer look.
struct ThirdBytes: Sendable {
  /// A bit for each byte, by its last six bits: what is in there may be meant, what isn't is not.
  private var bits = [UInt64](repeating: 0, count: 26 * 26)

  /// The starts of the phrases to stumble over and of the citations of acts.
  static let common: ThirdBytes = {
    var thirds = ThirdBytes()
    for phrase in Phrase.all { thirds.insert(phrase.bytes) }
    for word in ["legge", "law", "decreto", "regolamento"] { thirds.insert(Array(word.utf8)) }
    // `dl` may be followed by anything: `dlgs`, `dl.`, `dl 34`.
    thirds.insertAll(UInt8(ascii: "d"), UInt8(ascii: "l"))
    return thirds
  }()

  /// Adds a word of at least three bytes; one that doesn't begin with two letters is not kept here.
  mutating func insert(_ word: [UInt8]) {
    guard let pair = Self.pair(word[0], word[1]) else { return }
    bits[pair] |= Self.bit(of: word[2])
  }

  private mutating func insertAll(_ first: UInt8, _ second: UInt8) {
    if let pair = Self.pair(first, second) { bits[pair] = .max }
  }

  /// Whether a word with these bytes, whatever their case, may be one of those that are kept; `nil` where it doesn't begin
  /// with two letters.
  func contains(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool? {
    Self.pair(first, second).map { bits[$0] & Self.bit(of: third) != 0 }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int? {
    let places = (first | 0x20 &- 0x61, second | 0x20 &- 0x61)
    return places.0 < 26 && places.1 < 26 ? Int(places.0) * 26 + Int(places.1) : nil
  }

  /// A line end counts as a space.
  private static func bit(of byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: "\n"): 1 << (0x20 & 63)
    case 0x41...0x5A: 1 << UInt64((byte | 0x20) & 63)
    default: 1 << UInt64(byte & 63)
    }
  }
}
