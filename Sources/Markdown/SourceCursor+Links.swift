extension SourceCursor {
  /// How a link is written.
  enum LinkForm {
    /// `[text](destination)`, `[text][label]`, `[text][]` or `[text]`.
    case bracketed
    /// `<https://…>`.
    case angled
    /// An address in the midst of the text.
    case bare
  }

  /// Moves past the mark that opens a link.
  mutating func openLink() -> LinkForm {
    while position < limit, Self.isMark(bytes[position]) {
      let byte = bytes[position]
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") {
        position += 1
        return byte == UInt8(ascii: "[") ? .bracketed : .angled
      }
      position += 1
    }
    return .bare
  }

  /// Moves past what closes a link's or image's text and names its destination.
  ///
  /// - Parameters:
  ///   - textStart: The offset after the opening bracket.
  ///   - destination: What the parser says it is, to be sure.
  /// - Returns: The range of the text, and the destination's range or the label that stands for it.
  mutating func closeLink(
    textStart: Int,
    destination: UnsafeBufferPointer<UInt8>
  ) -> (text: Range<Int>, target: LinkTarget) {
    guard seek("]") else { return (textStart..<max(position, textStart), .unknown) }
    let text = textStart..<max(position, textStart)
    position += 1
    let afterText = position
    if next == UInt8(ascii: "("), canSearch {
      if let range = readDestination(), isWritten(destination, in: range) { return (text, .inline(range)) }
      giveUp(at: position, from: afterText)
    }
    if next == UInt8(ascii: "[") {
      position += 1
      let start = position
      while position < limit, bytes[position] != UInt8(ascii: "]") {
        position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      let label = start..<min(max(position, start), limit)
      position = min(position + 1, limit)
      return (text, .label(label.isEmpty ? text : label))
    }
    return (text, .label(text))
  }

  /// Reads `(destination "title")` from its opening parenthesis on.
  private mutating func readDestination() -> Range<Int>? {
    position += 1
    skipBlanks()
    let range = readBareOrAngledDestination()
    skipBlanks()
    if let close = Self.closingQuote(of: next) {
      position += 1
      while position < limit, bytes[position] != close {
        position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      position = min(position + 1, limit)
      skipBlanks()
    }
    guard next == UInt8(ascii: ")") else { return nil }
    position += 1
    return range
  }

  /// Reads a destination: between angle brackets, or up to a blank or an unbalanced closing parenthesis.
  mutating func readBareOrAngledDestination() -> Range<Int> {
    if next == UInt8(ascii: "<") {
      position += 1
      let start = position
      while position < limit, bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "\n") {
        position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      position = min(position, limit)
      defer { position = min(position + 1, limit) }
      return start..<position
    }
    let start = position
    var depth = 0
    reading: while position < limit {
      switch bytes[position] {
      case 0...UInt8(ascii: " "): break reading
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break reading }
        depth -= 1
      case UInt8(ascii: "\\") where position + 1 < limit && Self.isPunctuation(bytes[position + 1]):
        position += 1
      default: break
      }
      position += 1
    }
    return start..<position
  }

  /// Whether the source of a destination can be what the parser made of it.
  func isWritten(_ destination: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
    let written = bytes[range]
    if written.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) { return true }
    return written.elementsEqual(destination) { $0 == $1 || $1 == Shield.standIn }
  }

  private static func closingQuote(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }
}

/// Where the destination of a link stands.
enum LinkTarget {
  /// Beside its text.
  case inline(Range<Int>)
  /// In the definition of the label that stands in this range.
  case label(Range<Int>)
  /// Not found.
  case unknown
}
