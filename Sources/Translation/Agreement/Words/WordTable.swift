/// What a word of a language means to whoever looks for facts.
struct WordMeaning: Equatable {
  enum Role: UInt8 {
    /// A number in words that counts like one in digits.
    case number
    /// A word that goes with a number without being one: `both`, `terzo`, `decina`.
    case softNumber
    /// The tens that a decade is called by: `nineties`.
    case decade
    /// `million`: what stands before it is so many times as much.
    case scale
    /// The name of a month.
    case month
    /// The short form of a month, which counts beside a day or year only.
    case shortMonth
    /// A day that goes with a month without naming it: `Ferragosto`.
    case softMonth
    /// What the citation of an act may begin with.
    case law
    /// A word that says nothing but what language it is of.
    case none
  }

  var role = Role.none
  /// The number, scale or month.
  var value = 0
  /// Whether it is a common word of Italian, or of English, and not of the other.
  var stopWordOf: StopWords.Language?
}

/// The words of a language that matter for facts, found by their bytes.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var meanings: [WordMeaning]
  private let mask: Int
  /// The code of the language.
  let language: String
  /// How the language writes numbers.
  let decimal: UInt8
  /// The byte between thousands; 0 where that is a space.
  let group: UInt8
  /// Which of the languages it is whose words are known.
  let known: StopWords.Language?

  /// An empty table for a language.
  init(language: String, decimal: UInt8, group: UInt8) {
    self.language = language
    self.decimal = decimal
    self.group = group
    known = StopWords.Language(code: language)
    keys = Array(repeating: 0, count: 4096)
    meanings = Array(repeating: WordMeaning(), count: 4096)
    mask = 4095
  }

  /// The key of no word yet.
  static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A word's key with one more byte, capitals as small letters.
  @inline(__always)
  static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 {
    (key ^ UInt64(byte.lowercasedASCII)) &* 0x0000_0100_0000_01B3
  }

  /// The key of a word.
  static func key(of word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(emptyKey) { adding($1, to: $0) }
  }

  /// What the word with a key means; `nil` for all words of no interest.
  @inline(__always)
  func meaning(of key: UInt64) -> WordMeaning? {
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[place] != 0 {
      if keys[place] == key { return meanings[place] }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Says what a word means; what was said of it before counts on where the two don't meet.
  mutating func insert(_ word: String, _ role: WordMeaning.Role, _ value: Int = 0) {
    change(word) { meaning in
      meaning.role = role
      meaning.value = value
    }
  }

  /// Marks a word as one of a language.
  mutating func insert(stopWord word: String, of language: StopWords.Language) {
    change(word) { $0.stopWordOf = language }
  }

  private mutating func change(_ word: String, _ body: (inout WordMeaning) -> Void) {
    let key = Self.key(of: word.utf8)
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    keys[place] = key
    body(&meanings[place])
  }
}
