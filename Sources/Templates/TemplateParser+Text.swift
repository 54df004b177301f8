// The specification's rules for tags that stand alone on their line.
extension TemplateParser {
  /// Puts the text before a tag into the template, and leaves out the tag's line when nothing else is on it.
  @discardableResult
  mutating func takeLine(of tag: Tag) -> StandaloneLine? {
    guard let line = standaloneLine(of: tag) else {
      takeInline(tag)
      return nil
    }
    emitText(upTo: line.start)
    moveOn(to: line.next)
    return line
  }

  /// Puts the text before a tag into the template; what is behind the tag goes on.
  mutating func takeInline(_ tag: Tag) {
    emitText(upTo: tag.range.lowerBound)
    markLineStart(at: tag.range.lowerBound)
    moveOn(to: tag.range.upperBound)
  }

  mutating func moveOn(to index: Int) {
    textStart = index
    position = index
  }

  /// The line of a tag with nothing else on it.
  struct StandaloneLine {
    let start: Int
    /// The start of the line that follows.
    let next: Int
    /// The blanks before the tag, without those that are taken off every line here.
    let indentation: [UInt8]
  }

  func standaloneLine(of tag: Tag) -> StandaloneLine? {
    guard let start = bytes.lineStart(ifBlankBefore: tag.range.lowerBound),
      let next = bytes.nextLine(ifBlankAfter: tag.range.upperBound)
    else { return nil }
    return StandaloneLine(start: start, next: next, indentation: indentation(start..<tag.range.lowerBound))
  }

  /// The blanks at the start of a line, without those that are taken off every line here.
  func indentation(_ blanks: Range<Int>) -> [UInt8] { Array(bytes[blanks].dropFirst(dedent)) }

  /// Puts the text up to `end` into the template. Directly inside a parent tag it is left out.
  mutating func emitText(upTo end: Int) {
    defer { textStart = max(textStart, end) }
    guard textStart < end, nesting.last?.kind != .parent else { return }
    guard dedent > 0 else { return appendText(textStart..<end) }
    var start = textStart
    while start < end {
      let lineEnd = bytes[start..<end].firstIndex { $0.isNewline }.map { $0 + 1 } ?? end
      let startsLine = bytes.startsLine(start)
      if startsLine {
        let blanks = bytes[start..<lineEnd].prefix(dedent).prefix(while: \.isBlank)
        start = blanks.endIndex
      }
      appendText(start..<lineEnd, startsLine: startsLine)
      start = lineEnd
    }
  }

  private mutating func appendText(_ range: Range<Int>) {
    appendText(range, startsLine: bytes.startsLine(range.lowerBound))
  }

  private mutating func appendText(_ range: Range<Int>, startsLine: Bool) {
    append(bytes[range], startsLine: startsLine)
  }

  /// Puts blanks into the template as the start of a line.
  mutating func appendLineStart(_ blanks: [UInt8]) {
    append(blanks[...], startsLine: true)
  }

  private mutating func append(_ text: ArraySlice<UInt8>, startsLine: Bool) {
    let startsLine = startsLine || startsOverride
    startsOverride = false
    let start = template.text.count
    template.text += text
    let literal = Literal(start: start, end: template.text.count, startsLine: startsLine)
    if let grown = lastLiteral(grownBy: literal) {
      template.operations[template.operations.count - 1] = .text(grown)
    } else {
      template.operations.append(.text(literal))
    }
  }

  /// One literal for two that follow each other, unless that would hide the start of a line.
  private func lastLiteral(grownBy literal: Literal) -> Literal? {
    guard template.operations.count > barrier, case .text(let last)? = template.operations.last,
      last.end == literal.start, literal.start < literal.end,
      !literal.startsLine || (last.start < last.end && template.text[last.end - 1].isNewline)
    else { return nil }
    return Literal(start: last.start, end: literal.end, startsLine: last.startsLine)
  }

  /// Marks the start of a line that begins with a tag, so that a partial's indentation finds its place.
  mutating func markLineStart(at index: Int) {
    guard bytes.startsLine(index) || startsOverride, nesting.last?.kind != .parent else { return }
    appendText(index..<index, startsLine: true)
  }
}
