import Content

/// What changed between two versions of a text, word by word.
///
/// Words are compared without regard to quotes and spaces, as in normalised texts; what stayed is shown as it is now.
public struct WordDiff: Sendable, Hashable {
  /// What happened to some words.
  public enum Kind: Sendable, Hashable { case same, removed, added }

  /// What parts some words from those before.
  public enum Gap: Sendable, Hashable { case none, space, line }

  /// Some words that the same happened to.
  public struct Part: Sendable, Hashable {
    public let kind: Kind
    /// What comes before it in its text.
    public let gap: Gap
    public private(set) var text: String

    fileprivate init(_ kind: Kind, _ token: Token) {
      self.kind = kind
      gap = token.gap
      text = token.text
    }

    fileprivate mutating func append(_ token: Token) { text += token.gap.text + token.text }
  }

  /// The parts in their order: what is gone before what came in its place.
  public private(set) var parts: [Part] = []

  /// Compares two versions.
  public init(from old: String, to new: String) {
    let old = Token.tokens(of: old)
    let new = Token.tokens(of: new)
    let alignment = Alignment(from: old.map(\.folded), to: new.map(\.folded))
    var position = (old: 0, new: 0)
    for match in alignment.matches + [(old: old.count, new: new.count)] {
      for token in old[position.old..<match.old] { add(token, .removed) }
      for token in new[position.new..<match.new] { add(token, .added) }
      if match.new < new.count { add(new[match.new], .same) }
      position = (match.old + 1, match.new + 1)
    }
  }

  /// Whether the versions say the same.
  public var isEmpty: Bool { parts.allSatisfy { $0.kind == .same } }

  private mutating func add(_ token: Token, _ kind: Kind) {
    if parts.last?.kind == kind {
      parts[parts.count - 1].append(token)
    } else {
      parts.append(Part(kind, token))
    }
  }
}

extension WordDiff.Gap {
  var text: String {
    switch self {
    case .none: ""
    case .space: " "
    case .line: "\n"
    }
  }
}

/// A word, a mark of punctuation, or a placeholder.
private struct Token {
  let gap: WordDiff.Gap
  let text: String
  /// What it is compared by.
  let folded: [UInt8]

  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var scalars = Substring(text).unicodeScalars
    while true {
      let blanks = scalars.prefix { $0.properties.isWhitespace }
      scalars = scalars.dropFirst(blanks.count)
      guard !scalars.isEmpty else { return tokens }
      let length = length(of: scalars)
      let word = String(scalars.prefix(length))
      tokens.append(Token(gap: gap(blanks, before: scalars), text: word, folded: FoldedText(word).bytes))
      scalars = scalars.dropFirst(length)
    }
  }

  private static func length(of text: Substring.UnicodeScalarView) -> Int {
    if text.starts(with: "{{".unicodeScalars) {
      let name = text.prefix { $0 != "}" && !$0.properties.isWhitespace }
      if text.dropFirst(name.count).starts(with: "}}".unicodeScalars) { return name.count + 2 }
    }
    var count = 0
    var rest = text[...]
    while let scalar = rest.first {
      rest = rest.dropFirst()
      if isPartOfWord(scalar) {
        count += 1
      } else if isApostrophe(scalar), count > 0 {
        // “dell’utile” is two words.
        return count + 1
      } else if scalar == "." || scalar == "," || scalar == "-", count > 0, let next = rest.first,
        isPartOfWord(next)
      {
        count += 1
      } else {
        break
      }
    }
    return max(count, 1)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || (0x300...0x36F).contains(scalar.value)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

  /// A line end counts where the next line begins an item, a row or a paragraph.
  private static func gap(
    _ blanks: Substring.UnicodeScalarView,
    before rest: Substring.UnicodeScalarView
  ) -> WordDiff.Gap {
    if blanks.isEmpty { return .none }
    let lineEnds = blanks.count { $0 == "\n" }
    let isMark = rest.first.map { "-*+|>[".unicodeScalars.contains($0) } ?? false
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let isNumber = !digits.isEmpty && rest.dropFirst(digits.count).first == "."
    return lineEnds > 1 || lineEnds == 1 && (isMark || isNumber) ? .line : .space
  }
}
