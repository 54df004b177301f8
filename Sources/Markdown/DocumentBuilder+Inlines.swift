import Diagnostics

extension DocumentBuilder {
  /// Writes a tag, except in the description of an image, which is plain text.
  mutating func writeInline(_ html: StaticString) {
    if openImages.isEmpty { writer.write(html) }
  }

  /// Writes text, remembers it for whoever needs it plain, and says where it stands in the source.
  @discardableResult
  mutating func writeText(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int> {
    if openImages.isEmpty, !isFigureParagraph { writer.writeEscaped(text) }
    if plainReaders > 0 { plain.append(contentsOf: text) }
    return cursor.match(text)
  }

  mutating func visitBreak(isHard: Bool) {
    if plainReaders > 0 { plain.append(UInt8(ascii: " ")) }
    guard !isFigureParagraph else { return }
    writeInline(isHard ? "<br>\n" : "\n")
  }

  mutating func visitCode(_ node: Node) {
    let text = node.literal[...]
    document.wordCount += WordCount.words(in: text)
    if plainReaders > 0 { plain.append(contentsOf: text) }
    cursor.skipCode()
    guard openImages.isEmpty else { return }
    writer.write("<code>")
    writer.writeEscaped(text)
    writer.write("</code>")
  }

  mutating func visitInlineHTML(_ node: Node) {
    guard HTMLComment.isWhole(node.literal) else {
      problems.add(.rawHTML, at: writeText(node.literal[...]))
      return
    }
    _ = cursor.match(node.literal[...])
    // The blanks on both sides are one.
    if plainReaders > 0, plain.last == UInt8(ascii: " ") { plain.removeLast() }
  }

  mutating func visitText(_ node: Node) {
    var text = node.literal[...]
    if let marker = heading?.marker, marker.node == node {
      let rest = text[marker.textEnd...].drop { $0 == UInt8(ascii: " ") }
      text = text[..<marker.textEnd]
      writeProse(text)
      heading?.marker?.range = cursor.match(rest)
    } else {
      writeProse(text)
    }
  }

  /// Writes text in which placeholders count, and in which brackets may be links that came to nothing.
  private mutating func writeProse(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    document.wordCount += WordCount.words(in: text)
    var start = text.startIndex
    var index = start
    while let place = Self.firstMark(in: text.base, index..<text.endIndex) {
      index = place
      guard let mark = ProseMark(in: text, at: index) else {
        index += 1
        continue
      }
      if start < index { writeText(text[start..<index]) }
      write(mark, text[index..<mark.end])
      index = mark.end
      start = index
    }
    if start < text.endIndex { writeText(text[start...]) }
  }

  /// Where something else than plain words may begin.
  private static func firstMark(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    for index in range {
      let byte = text[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") { return index }
    }
    return nil
  }

  private mutating func write(_ mark: ProseMark, _ text: Slice<UnsafeBufferPointer<UInt8>>) {
    if case .placeholder(let call) = mark { return writePlaceholder(call, text) }
    let range = writeText(text)
    // What was escaped, or written as entities, is meant to be seen.
    guard document.source.bytes[range].elementsEqual(text) else { return }
    switch mark {
    case .placeholder: break
    case .commentStart: problems.add(.unclosedComment, at: range)
    case .looseBraces: problems.add(.malformedPlaceholder, at: range)
    case .remnant(let remnant): report(remnant, text, at: range)
    }
  }

  private mutating func writePlaceholder(_ call: PlaceholderCall, _ text: Slice<UnsafeBufferPointer<UInt8>>) {
    let range = cursor.match(text)
    let isShown = openImages.isEmpty && !isFigureParagraph
    if range.lowerBound < cursor.bytes.count, cursor.bytes[range.lowerBound] == UInt8(ascii: "\\") {
      if isShown { writer.writeEscaped(text) }
      if plainReaders > 0 { plain.append(contentsOf: text) }
      return
    }
    if isShown { writer.add(.placeholder(document.placeholders.count)) }
    document.placeholders.append(Placeholder(name: call.name, range: range))
    if plainReaders > 0 { plain += "{{\(call.name)}}".utf8 }
  }
}

extension SourceCursor {
  /// Moves past a code span.
  mutating func skipCode() {
    guard seek("`") else { return }
    let length = runOfBackticks()
    while position < limit {
      if bytes[position] == UInt8(ascii: "`") {
        if runOfBackticks() == length { return }
      } else {
        position += 1
      }
    }
  }

  private mutating func runOfBackticks() -> Int {
    let start = position
    while position < limit, bytes[position] == UInt8(ascii: "`") { position += 1 }
    return position - start
  }
}
