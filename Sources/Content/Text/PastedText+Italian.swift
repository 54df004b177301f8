import Diagnostics

extension PastedTextChecker {
  /// Checks the accent or the apostrophe with which an Italian word ends.
  mutating func checkItalian(_ word: Range<Int>, in block: Prose.Block) {
    let last = prose.bytes[word.upperBound - 1]
    if last >= 0x80, word.count >= 2 {
      checkAccent(of: word, accented: last)
    } else if let apostrophe = apostropheLength(at: word.upperBound) {
      checkApostrophe(after: word, length: apostrophe, in: block)
    }
  }

  private func apostropheLength(at index: Int) -> Int? {
    guard index < prose.bytes.count else { return nil }
    if prose.bytes[index] == UInt8(ascii: "'") { return 1 }
    return prose.hasBytes("’", at: index) ? 3 : nil
  }

  private mutating func checkAccent(of word: Range<Int>, accented: UInt8) {
    guard prose.bytes[word.upperBound - 2] == 0xC3 else { return }
    let stem = lowercased(word.lowerBound..<word.upperBound - 2)
    let begins = prose.text(word.lowerBound..<word.upperBound - 2)
    let isCapital = accented < 0xA0
    switch accented | 0x20 {
    case 0xA8:  // è
      guard Self.takesAcute(stem) else { return }
      reportSpelling(.textWrongAccent, word, begins + (isCapital ? "É" : "é"))
    case 0xA9:  // é
      guard ["", "cio", "caff", "t"].contains(stem) else { return }
      // In other languages «té» is a word.
      let correct = begins + (isCapital ? "È" : "è")
      reportSpelling(.textWrongAccent, word, correct, isCertain: stem != "t")
    case 0xB2 where stem == "p":  // pò
      reportSpelling(.textAccentOrApostrophe, word, begins + (isCapital ? "O'" : "o'"))
    case 0xA0 where ["qu", "st", "f", "v"].contains(stem):  // quà
      reportSpelling(.textAccentOrApostrophe, word, begins + (isCapital ? "A" : "a"))
    case 0xAC where stem == "qu":  // quì
      reportSpelling(.textAccentOrApostrophe, word, begins + (isCapital ? "I" : "i"))
    default: break
    }
  }

  /// Whether the accented e after these letters is the closed one, as in perché and trentatré.
  private static func takesAcute(_ stem: String) -> Bool {
    switch stem {
    case "n", "s", "ch", "vicer": true
    default: stem.hasSuffix("ch") || (stem.hasSuffix("tr") && stem.utf8.count > 2)
    }
  }

  private mutating func checkApostrophe(after word: Range<Int>, length: Int, in block: Prose.Block) {
    let end = word.upperBound + length
    let letters = lowercased(word)
    if letters == "qual",
      prose.hasBytes("è", at: end) || prose.hasBytes("e'", at: end) || prose.hasBytes("era", at: end)
    {
      let next = self.word(from: end)
      let verb = prose.text(next)
      let correct = prose.text(word) + " " + (verb == "e" ? "è" : verb)
      reportSpelling(
        .textAccentOrApostrophe,
        word.lowerBound..<next.upperBound + (verb == "e" ? 1 : 0),
        correct
      )
      return
    }
    guard !isLetter(at: end), !isInSingleQuotes(word, in: block), let accented = Self.accented(letters)
    else { return }
    let isCapital = 0x41...0x5A ~= prose.bytes[word.upperBound - 1]
    let correct =
      prose.text(word.lowerBound..<word.upperBound - 1) + (isCapital ? accented.uppercased() : accented)
    let isCertain = !mayBeQuoted(word, in: block)
    reportSpelling(.textAccentOrApostrophe, word.lowerBound..<end, correct, isCertain: isCertain)
  }

  /// The accented letter with which a word that somebody ended with an apostrophe really ends.
  ///
  /// Words that do end so (po', di', fa') are not among them.
  private static func accented(_ word: String) -> String? {
    guard let last = word.last else { return nil }
    let isAccented =
      switch word {
      case "e", "piu", "puo", "cio", "percio", "pero", "gia", "giu", "cosi", "cioe", "caffe", "virtu",
        "gioventu", "tribu",
        "servitu", "schiavitu", "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "lassu", "laggiu",
        "quaggiu", "quassu", "oblo", "falo":
        true
      default:
        (word.hasSuffix("ta") && word.utf8.count >= 5) || (word.hasSuffix("ra") && word.utf8.count >= 4)
          || (word.hasSuffix("che") && word.utf8.count >= 5)
      }
    guard isAccented else { return nil }
    switch last {
    case "a": return "à"
    case "e": return word.hasSuffix("che") ? "é" : "è"
    case "i": return "ì"
    case "o": return "ò"
    case "u": return "ù"
    default: return nil
    }
  }

  /// Whether the apostrophe rather closes a quotation that began before in the same block.
  private func isInSingleQuotes(_ word: Range<Int>, in block: Prose.Block) -> Bool {
    isAfterQuote(word, in: block) { index in
      index == block.start || prose.bytes[index - 1] <= 0x20 || prose.bytes[index - 1] == UInt8(ascii: "(")
    }
  }

  /// Whether the apostrophe could close a quotation: one that isn't behind a letter stands before it.
  private func mayBeQuoted(_ word: Range<Int>, in block: Prose.Block) -> Bool {
    isAfterQuote(word, in: block) { !isLetter(before: $0) }
  }

  private func isAfterQuote(_ word: Range<Int>, in block: Prose.Block, where opens: (Int) -> Bool) -> Bool {
    // Nobody quotes a whole page, and looking back over one for each word would take too long.
    let first = max(block.start, word.lowerBound - 2000)
    for index in (first..<max(first, word.lowerBound)).reversed() {
      let isQuote = prose.bytes[index] == UInt8(ascii: "'") || prose.hasBytes("‘", at: index)
      if isQuote, opens(index) { return true }
    }
    return false
  }

  private mutating func reportSpelling(
    _ rule: Rule,
    _ range: Range<Int>,
    _ correct: String,
    isCertain: Bool = true
  ) {
    let arguments = ["written": prose.text(range), "correct": correct]
    report(rule, range, arguments, replacement: correct, isCertain: isCertain)
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: prose.bytes[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
