import Glibc

/// `<!-- … -->`: the one kind of HTML that texts may hold. It never reaches readers.
enum HTMLComment {
  static let opening = Array("<!--".utf8)
  static let closing = Array("-->".utf8)

  /// Whether a tag within a line is a whole comment.
  static func isWhole(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
    html.starts(with: opening)
  }

  /// What the comments of an HTML block say, without outer blanks; `nil` for a block that is no comment.
  static func words(in block: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let block = block.drop { $0 <= UInt8(ascii: " ") }
    guard block.starts(with: opening) else { return nil }
    var words = block.dropFirst(opening.count)
    if let end = Self.end(in: words) { words = words[..<(end - closing.count)] }
    words = words.drop { $0 <= UInt8(ascii: " ") }
    while let last = words.last, last <= UInt8(ascii: " ") { words.removeLast() }
    return Array(words)
  }

  /// What stands behind the last comment of an HTML block that begins with one, as an offset; `nil` if a comment isn't
  /// closed.
  static func textAfter(_ block: UnsafeBufferPointer<UInt8>) -> Int? {
    var rest = block[...]
    while true {
      rest = rest.drop { $0 <= UInt8(ascii: " ") }
      guard rest.starts(with: opening) else { return rest.startIndex }
      guard let end = end(in: rest.dropFirst(opening.count)) else { return nil }
      rest = rest[end...]
    }
  }

  /// The offset after the first `-->`.
  private static func end(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var rest = text
    while let dash = rest.firstIndex(of: UInt8(ascii: "-")) {
      rest = rest[dash...]
      if rest.starts(with: closing) { return dash + closing.count }
      rest = rest.dropFirst()
    }
    return nil
  }
}
