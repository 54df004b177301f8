import Diagnostics

/// A tag as it stands in the source.
struct Tag {
  enum Sigil {
    case variable, raw, triple, section, inverted, end, comment, partial, parent, block, delimiters
  }

  let sigil: Sigil
  /// The bytes from the opening to the closing delimiter, both included.
  let range: Range<Int>
  /// The bytes of what it contains after the sigil, without blanks around it.
  let content: Range<Int>
}

extension Tag.Sigil {
  /// What kind of tag a byte after the opening delimiter begins.
  init(_ byte: UInt8?) {
    switch byte {
    case UInt8(ascii: "&"): self = .raw
    case UInt8(ascii: "{"): self = .triple
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .end
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "="): self = .delimiters
    default: self = .variable
    }
  }

  /// What stands before the closing delimiter.
  var suffix: [UInt8] {
    switch self {
    case .triple: [UInt8(ascii: "}")]
    case .delimiters: [UInt8(ascii: "=")]
    default: []
    }
  }
}

extension TemplateParser {
  /// Reads the tag whose opening delimiter stands at `start`, and moves on behind it. A tag without end is
  /// reported and left in the text.
  mutating func readTag(at start: Int) -> Tag? {
    position = start + openDelimiter.count
    let sigilStart = bytes.trimmed(position..<bytes.count).lowerBound
    let sigil = Tag.Sigil(sigilStart < bytes.count ? bytes[sigilStart] : nil)
    let contentStart = sigil == .variable ? sigilStart : sigilStart + 1
    let closing = sigil.suffix + closeDelimiter

    guard let contentEnd = bytes.firstOccurrence(of: closing, from: contentStart),
      sigil == .comment || !opensAnother(between: contentStart, and: contentEnd)
    else {
      reportUnclosed(sigil, from: start, contentStart: contentStart)
      return nil
    }
    position = contentEnd + closing.count
    let content = bytes.trimmed(contentStart..<contentEnd)
    return Tag(sigil: sigil, range: start..<position, content: content)
  }

  /// Another opening before the end means that the end belongs to that one.
  private func opensAnother(between start: Int, and end: Int) -> Bool {
    guard openDelimiter != closeDelimiter else { return false }
    return bytes.firstOccurrence(of: openDelimiter, from: start).map { $0 < end } ?? false
  }

  private mutating func reportUnclosed(_ sigil: Tag.Sigil, from start: Int, contentStart: Int) {
    let end = bytes[contentStart...].firstIndex { $0.isNewline } ?? bytes.count
    let arguments = [
      "open": String(decoding: openDelimiter, as: UTF8.self) + (sigil == .triple ? "{" : ""),
      "close": String(decoding: sigil.suffix + closeDelimiter, as: UTF8.self),
    ]
    let range = start..<bytes.trimmed(start..<end).upperBound
    diagnostics.append(file.diagnostic(.unclosedTag, at: range, arguments))
  }

  /// The name in a tag, which may not be empty nor contain spaces or signs.
  mutating func name(in tag: Tag) -> TagName? {
    guard !tag.content.isEmpty else {
      diagnostics.append(file.diagnostic(.emptyTag, at: tag.range))
      return nil
    }
    let name = TagName(text: String(decoding: bytes[tag.content], as: UTF8.self), range: tag.content)
    guard bytes[tag.content].allSatisfy(\.isPartOfName) else {
      diagnostics.append(file.problem(.malformedName, name))
      return nil
    }
    return name
  }

  /// The plain or dotted name of a value.
  mutating func path(in tag: Tag) -> NamePath? {
    guard let name = name(in: tag) else { return nil }
    if name.text == "." { return NamePath(first: ".", rest: [], range: name.range) }
    let parts = name.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, !parts.contains("") else {
      diagnostics.append(file.problem(.malformedName, name))
      return nil
    }
    return NamePath(first: first, rest: Array(parts.dropFirst()), range: name.range)
  }
}
