/// A street, its number and its locality, as people write them in one cell: `Via degli Argini, 14/B, località Ponte Vecchio`.
struct StreetLine: Sendable, Hashable {
  let street: String
  /// `nil` where there is none; a house without one has `snc`.
  let number: String?
  let locality: String?

  init(_ text: String) {
    let segments = text.split(separator: ",").map { Self.trimmed($0) }.filter { !$0.isEmpty }
    // A number alone between commas is the one; else it ends the first part that ends in one.
    if let place = segments.indices.dropFirst().first(where: { Self.number(segments[$0]) != nil }) {
      street = segments[..<place].joined(separator: ", ")
      number = Self.number(segments[place])
      locality = Self.rest(segments[(place + 1)...])
      return
    }
    for place in segments.indices {
      var words = segments[place].split(separator: " ").map(String.init)
      guard words.count > 1, let end = Self.numberAtEnd(of: &words), !words.isEmpty else { continue }
      street = (segments[..<place] + [words.joined(separator: " ")]).joined(separator: ", ")
      number = end
      locality = Self.rest(segments[(place + 1)...])
      return
    }
    street = segments.joined(separator: ", ")
    number = nil
    locality = nil
  }

  /// Takes the number off the end of a part: `14/B`, `14 bis`, `snc`, `n. 14`.
  private static func numberAtEnd(of words: inout [String]) -> String? {
    guard let last = words.last else { return nil }
    var number: String?
    if isNone(last) {
      number = "snc"
      words.removeLast()
    } else if beginsWithDigit(last) {
      number = last
      words.removeLast()
    } else if words.count > 1, beginsWithDigit(words[words.count - 2]), isAddition(last) {
      number = words.suffix(2).joined(separator: " ")
      words.removeLast(2)
    }
    if number != nil, let sign = words.last, signs.contains(sign.lowercased()) { words.removeLast() }
    return number
  }

  /// The number that a part consists of: `14/B`, `n. 14`.
  private static func number(_ part: String) -> String? {
    var words = part.split(separator: " ").map(String.init)
    let number = numberAtEnd(of: &words)
    return words.isEmpty ? number : nil
  }

  private static func rest(_ parts: ArraySlice<String>) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func isNone(_ word: String) -> Bool {
    ["snc", "s.n.c.", "s.n.", "sn"].contains(word.lowercased())
  }

  private static func isAddition(_ word: String) -> Bool {
    word.count == 1 && word.first?.isLetter ?? false || ["bis", "ter"].contains(word.lowercased())
  }

  private static func beginsWithDigit(_ word: String) -> Bool {
    word.utf8.first.map { $0 &- 0x30 < 10 } ?? false
  }

  private static let signs: Set<String> = ["n", "n.", "n°", "nr", "nr.", "num."]

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
