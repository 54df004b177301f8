/// Two texts of which only the part is shown in which they differ, with a few words around it.
struct ShortenedPair {
  let old: String
  let new: String

  /// How many words are shown before and behind what differs.
  private static let context = 3

  init(_ old: String, _ new: String) {
    let left = old.split(separator: " ")
    let right = new.split(separator: " ")
    let shorter = min(left.count, right.count)
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = min(zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count, shorter - start)
    // To save a word or two isn't worth a sign that something is left out.
    let dropped = start > Self.context + 2 ? start - Self.context : 0
    let cut = end > Self.context + 2 ? end - Self.context : 0
    func shown(_ words: [Substring]) -> String {
      (dropped > 0 ? "… " : "") + words[dropped..<(words.count - cut)].joined(separator: " ")
        + (cut > 0 ? " …" : "")
    }
    self.old = shown(left)
    self.new = shown(right)
  }
}
