/// The first two letters of the words worth a closer look, so that all others can be passed over at once.
struct WordStarts: Sendable {
  /// For each first letter from a to z the set of the second ones, a bit each; bit 31 for anything but a letter.
  private var seconds: [UInt32] = Array(repeating: 0, count: 26)

  /// The starts of a phrase to stumble over or of the citation of an act.
  static let common: WordStarts = {
    var starts = WordStarts()
    for phrase in Phrase.all { starts.insert(phrase.bytes[0], phrase.bytes[1]) }
    for word in ["l.", "legge", "law", "d.", "dl", "decreto", "regolamento"] {
      let bytes = Array(word.utf8)
      starts.insert(bytes[0], bytes[1])
    }
    return starts
  }()

  /// Adds a start of two bytes; when the second is no letter, it stands for whatever is none.
  mutating func insert(_ first: UInt8, _ second: UInt8) {
    let place = Self.place(of: first)
    if place < 26 { seconds[place] |= Self.bit(of: second) }
  }

  /// Whether a word with these first two bytes, whatever their case, is worth a look; those beyond ASCII all are.
  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    let place = Self.place(of: first)
    return place >= 26 || seconds[place] & Self.bit(of: second) != 0
  }

  private static func place(of letter: UInt8) -> Int {
    Int((letter | 0x20) &- UInt8(ascii: "a"))
  }

  private static func bit(of second: UInt8) -> UInt32 {
    let place = place(of: second)
    return place < 26 ? 1 << UInt32(place) : 1 << 31
  }
}
