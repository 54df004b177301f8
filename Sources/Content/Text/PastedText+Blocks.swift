import Diagnostics

extension PastedTextChecker {
  /// Checks how lines and blocks follow each other.
  mutating func checkBlocks() {
    for number in prose.blocks.indices {
      let block = prose.blocks[number]
      if block.kind == .text || block.kind == .item {
        checkLines(of: block)
      }
      guard number > 0 else { continue }
      let previous = prose.blocks[number - 1]
      switch (previous.kind, block.kind) {
      case (.text, .text) where block.followsEmptyLine: checkBrokenSentence(previous, block)
      case (.item, .item): checkSplitItem(number)
      case (.item, .text) where endsOpen(previous): reportSplitItem(block)
      default: break
      }
    }
  }

  private mutating func checkLines(of block: Prose.Block) {
    for number in block.lines {
      let line = prose.lines[number]
      let isFirst = number == block.lines.lowerBound
      if let mark = listMark(at: line, isFirst: isFirst, isItem: isFirst && block.kind == .item) {
        let text = trimmed(prose.text(mark))
        report(
          .textPastedListMark,
          mark,
          ["mark": text],
          replacement: isFirst && block.kind == .item ? "" : "- ",
          isCertain: Self.bullets.contains(text) && !parts(mark, in: block)
        )
      }
      if ConflictMark.stands(at: line, in: prose.bytes) { report(.textConflictMark, line) }
      if number + 1 < block.lines.upperBound { checkHyphen(line, before: prose.lines[number + 1]) }
    }
  }

  /// The mark of a list, with the spaces after it, that begins a line and means nothing in Markdown.
  private func listMark(at line: Range<Int>, isFirst: Bool, isItem: Bool) -> Range<Int>? {
    let bytes = prose.bytes
    let start = line.lowerBound
    guard line.count >= 2 else { return nil }
    var length = 0
    var isDoubtful = false
    switch bytes[start] {
    case UInt8(ascii: "o"):
      // The second level of a list of Word; an ordinary o is followed by one space.
      guard
        bytes[start + 1] == 0x09 || prose.hasBytes("\u{A0}", at: start + 1)
          || prose.hasBytes("  ", at: start + 1)
      else { return nil }
      length = 1
    case 0xC2 where bytes[start + 1] == 0xB7: length = 2
    case 0xE2 where line.count >= 3, 0xEF where line.count >= 3:
      guard let scalar = prose.text(start..<start + 3).unicodeScalars.first else { return nil }
      switch scalar {
      case "•", "‣", "◦", "⁃", "●", "○", "▪", "▫", "■", "□", "▸", "►", "➢", "➤", "✓", "✔", "☑", "☐",
        "\u{F0B7}",
        "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{F02D}", "\u{F06F}":
        length = 3
      case "–":
        length = 3
        isDoubtful = true
      default: return nil
      }
    default: return nil
    }
    var end = start + length
    while end < line.upperBound {
      if bytes[end] == 0x20 || bytes[end] == 0x09 {
        end += 1
      } else if prose.hasBytes("\u{A0}", at: end) {
        end += 2
      } else {
        break
      }
    }
    // A dash without a space, or in the midst of a paragraph or an item, belongs to the sentence.
    if isDoubtful, end == start + length || isItem || !(isFirst || beginsAnItem(line)) { return nil }
    return start..<end
  }

  /// Whether the line before ends as the item of a list, or the words that introduce one, do.
  private func beginsAnItem(_ line: Range<Int>) -> Bool {
    guard let number = prose.lines.firstIndex(of: line), number > 0 else { return true }
    let before = prose.lines[number - 1]
    if prose.hasBytes("–", at: before.lowerBound) { return true }
    guard let last = prose.bytes[before].last else { return true }
    return last == UInt8(ascii: ":") || last == UInt8(ascii: ";") || last == UInt8(ascii: ".")
  }

  /// Whether a mark also stands within lines, where it parts what they say: `Via Roma 1 • 00100 Roma`.
  private func parts(_ mark: Range<Int>, in block: Prose.Block) -> Bool {
    let bytes = prose.bytes[mark.prefix(3)]
    return block.lines.contains { number in
      var rest = prose.bytes[prose.lines[number]].dropFirst()
      while let start = rest.firstIndex(of: bytes[bytes.startIndex]) {
        rest = rest[start...]
        if rest.starts(with: bytes) { return true }
        rest = rest.dropFirst()
      }
      return false
    }
  }

  /// The marks that programs put before the items of a list and that mean nothing else. Ticks and boxes may say yes or no,
  /// a dash, a point or an o may belong to the sentence.
  private static let bullets: Set<String> = [
    "•", "‣", "◦", "⁃", "●", "○", "▪", "▫", "▸", "►", "➢", "➤", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
    "\u{F02D}",
  ]

  /// A word parted by a hyphen at the end of a line.
  private mutating func checkHyphen(_ line: Range<Int>, before next: Range<Int>) {
    guard line.count >= 3, prose.bytes[line.upperBound - 1] == UInt8(ascii: "-"),
      isLetter(before: line.upperBound - 1), isLowercase(at: next.lowerBound)
    else { return }
    let first = word(to: line.upperBound - 1)
    let second = word(from: next.lowerBound)
    let whole = prose.text(first) + prose.text(second)
    report(.textHyphenatedBreak, first.lowerBound..<line.upperBound, ["word": whole], replacement: whole)
  }

  private mutating func checkBrokenSentence(_ previous: Prose.Block, _ block: Prose.Block) {
    guard previous.end > previous.start, isLowercase(at: block.start),
      previous.indentation == block.indentation,
      isLowercase(before: previous.end) || prose.bytes[previous.end - 1] == UInt8(ascii: ",")
    else { return }
    let next = word(from: block.start)
    report(.textBrokenSentence, next, ["word": prose.text(next)])
  }

  /// An item of a list that continues the one before: because that stops after a word that never ends a sentence, or
  /// because this one alone among its kind begins with a small letter.
  private mutating func checkSplitItem(_ number: Int) {
    let previous = prose.blocks[number - 1]
    let block = prose.blocks[number]
    guard previous.indentation == block.indentation, previous.end > previous.start,
      isLowercase(at: block.start)
    else { return }
    if endsOpen(previous) || (endsWithoutStop(previous) && isOnlyLowercaseItem(number)) {
      reportSplitItem(block)
    }
  }

  private mutating func reportSplitItem(_ block: Prose.Block) {
    guard isLowercase(at: block.start) else { return }
    let next = word(from: block.start)
    report(.textSplitListItem, next, ["word": prose.text(next)])
  }

  private func endsWithoutStop(_ block: Prose.Block) -> Bool {
    isLowercase(before: block.end) || prose.bytes[block.end - 1] == UInt8(ascii: ",")
  }

  private func endsOpen(_ block: Prose.Block) -> Bool {
    let last = word(to: block.end)
    guard !last.isEmpty, last.count <= 5 else { return false }
    let word = prose.text(last)
    return (isItalian && Self.italianOpenWords.contains(word))
      || (isEnglish && Self.englishOpenWords.contains(word))
  }

  private func isOnlyLowercaseItem(_ number: Int) -> Bool {
    let indentation = prose.blocks[number].indentation
    var others = 0
    func look(_ indices: some Sequence<Int>) -> Bool {
      for index in indices {
        let block = prose.blocks[index]
        guard block.kind == .item else { break }
        guard block.indentation == indentation else { continue }
        if isLowercase(at: block.start) { return false }
        others += 1
      }
      return true
    }
    return look((0..<number).reversed()) && look(number + 1..<prose.blocks.count) && others >= 2
  }

  private func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while let last = scalars.last, last == " " || last == "\t" || last == "\u{A0}" { scalars.removeLast() }
    return String(scalars)
  }

  /// Words with which no item of a list can end.
  private static let italianOpenWords: Set<String> = [
    "di", "a", "da", "in", "con", "su", "per", "tra", "fra", "il", "lo", "la", "i", "gli", "le", "un", "una",
    "del", "dello", "della", "dei", "degli", "delle", "al", "allo", "alla", "ai", "agli", "alle", "dal",
    "dalla", "dai",
    "dalle", "nel", "nello", "nella", "nei", "negli", "nelle", "sul", "sulla", "sui", "sulle", "che", "cui",
  ]

  private static let englishOpenWords: Set<String> = [
    "of", "the", "a", "an", "to", "for", "with", "by", "from", "at", "that", "which", "into", "whose",
  ]
}
