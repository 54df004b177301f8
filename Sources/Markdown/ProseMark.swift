/// Something in a run of text that is more than text, or wanted to be.
enum ProseMark {
  /// `{{name}}`.
  case placeholder(PlaceholderCall)
  /// Two braces that open no placeholder; the offset after them.
  case looseBraces(end: Int)
  /// `<!--` of a comment that isn't closed; the offset after it.
  case commentStart(end: Int)
  /// Brackets that the parser took for text.
  case remnant(BracketRemnant)

  init?(in text: Slice<UnsafeBufferPointer<UInt8>>, at index: Int) {
    if text[index] == UInt8(ascii: "[") {
      guard let remnant = BracketRemnant(in: text, at: index) else { return nil }
      self = .remnant(remnant)
      return
    }
    if text[index] == UInt8(ascii: "<") {
      guard text[index...].starts(with: HTMLComment.opening) else { return nil }
      self = .commentStart(end: index + HTMLComment.opening.count)
      return
    }
    guard index + 1 < text.endIndex, text[index + 1] == UInt8(ascii: "{") else { return nil }
    if let call = PlaceholderCall(in: text.base, at: index), call.end <= text.endIndex {
      self = .placeholder(call)
    } else if index + 2 < text.endIndex, text[index + 2] == UInt8(ascii: "{") {
      return nil
    } else {
      self = .looseBraces(end: index + 2)
    }
  }

  /// The offset after it.
  var end: Int {
    switch self {
    case .placeholder(let call): call.end
    case .looseBraces(let end), .commentStart(let end): end
    case .remnant(let remnant): remnant.end
    }
  }
}

/// Brackets in a run of text that look like a link or a footnote call that came to nothing.
struct BracketRemnant {
  enum Kind {
    /// `[^label]`: no such footnote.
    case footnoteCall
    /// `[text][label]`: no such definition.
    case reference
    /// `[text](destination)`: not a link, most often because of a blank in the destination.
    case inlineLink
  }

  /// As far as this, at most, a bracket may be from its partner.
  private static let longest = 1000

  let kind: Kind
  /// What is between the last pair of brackets, without the `^` of a footnote.
  let label: Range<Int>
  /// The offset after the last bracket.
  let end: Int

  init?(in text: Slice<UnsafeBufferPointer<UInt8>>, at start: Int) {
    guard let close = Self.closing(in: text, from: start + 1, UInt8(ascii: "["), UInt8(ascii: "]")) else {
      return nil
    }
    let first = start + 1..<close
    let next = close + 1 < text.endIndex ? text[close + 1] : 0
    if text[first.lowerBound] == UInt8(ascii: "^") {
      label = first.lowerBound + 1..<close
      guard !label.isEmpty, !text[label].contains(UInt8(ascii: " ")) else { return nil }
      kind = .footnoteCall
      end = close + 1
    } else if next == UInt8(ascii: "[") {
      guard let last = Self.closing(in: text, from: close + 2, UInt8(ascii: "["), UInt8(ascii: "]")) else {
        return nil
      }
      label = close + 2..<last
      // Two numbers are more likely two quotations than a link.
      guard !(text[first].allSatisfy(Self.isDigit) && text[label].allSatisfy(Self.isDigit)) else {
        return nil
      }
      kind = .reference
      end = last + 1
    } else if next == UInt8(ascii: "(") {
      guard let last = Self.closing(in: text, from: close + 2, UInt8(ascii: "("), UInt8(ascii: ")")) else {
        return nil
      }
      label = close + 2..<last
      kind = .inlineLink
      end = last + 1
    } else {
      return nil
    }
  }

  /// The offset of the closing bracket, if something comes before it and no other opening one does.
  private static func closing(
    in text: Slice<UnsafeBufferPointer<UInt8>>,
    from start: Int,
    _ opening: UInt8,
    _ closing: UInt8
  ) -> Int? {
    var index = start
    let end = min(text.endIndex, start + longest)
    while index < end, text[index] != closing {
      if text[index] == opening { return nil }
      index += 1
    }
    return index < end && index > start ? index : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
