extension TextBlock {
  /// How many words it has: what stands between blanks and holds a letter or digit. A placeholder counts as one.
  public var wordCount: Int { WordCount.words(in: plain) }

  /// Whether it says nothing of its own: nothing at all, or only figures quoted by name.
  public var isWordless: Bool { WordCount.isWordless(plain) }

  /// What a comment of a translation that is only begun repeats of its source: `<!-- it: … -->`; `nil` for other blocks.
  public func repeatedSource(in language: String) -> String? {
    kind == .comment && plain.hasPrefix(language + ": ") ? String(plain.dropFirst(language.count + 2)) : nil
  }
}

/// Counts the words of plain text.
public enum WordCount {
  /// What stands between blanks and holds a letter or digit; a placeholder counts as one.
  public static func words(in text: String) -> Int { words(in: text.utf8) }

  /// Whether a text has no words but placeholders.
  public static func isWordless(_ text: String) -> Bool {
    let start = text.utf8.first { $0 == UInt8(ascii: "{") || isPartOfWord($0) }
    guard start == UInt8(ascii: "{") else { return start == nil }
    return words(in: MarkdownDocument.fillingPlaceholders(in: text) { _ in "" }.utf8) == 0
  }

  static func words(in text: some Sequence<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    for byte in text {
      if byte <= UInt8(ascii: " ") {
        isInWord = false
      } else if !isInWord, isPartOfWord(byte) {
        isInWord = true
        count += 1
      }
    }
    return count
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || SourceCursor.isAlphanumeric(byte)
  }
}
