/// A text file in memory, which knows where its bytes stand.
public struct SourceFile: Sendable, Hashable {
  /// The path as the user would type it, with `/` between folders.
  public let path: String
  /// The content: UTF-8 without byte-order mark.
  public let bytes: [UInt8]

  /// A file that has been read already.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file with a text that is at hand as a string.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// A diagnostic about a range of bytes of this file. A range that runs over a line end is cut there, and then its
  /// replacement can't be certain.
  public func diagnostic(
    _ rule: Rule,
    at range: Range<Int>,
    _ arguments: [String: String] = [:],
    replacement: String? = nil,
    isCertain: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      rule,
      path: path,
      span: span(of: range),
      arguments,
      replacement: replacement,
      isCertain: isCertain && !bytes[range.clamped(to: bytes.indices)].contains(UInt8(ascii: "\n"))
    )
  }

  /// Line, column, length and excerpt of a range of bytes; offsets outside the file are moved to its ends.
  public func span(of range: Range<Int>) -> Diagnostic.Span {
    let start = min(max(range.lowerBound, 0), bytes.count)
    let newline = UInt8(ascii: "\n")
    var line = 1
    var lineStart = 0
    for index in 0..<start where bytes[index] == newline {
      line += 1
      lineStart = index + 1
    }
    var lineEnd = bytes[start...].firstIndex(of: newline) ?? bytes.count
    if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let end = max(start, min(range.upperBound, lineEnd))
    return Diagnostic.Span(
      line: line,
      column: scalarCount(lineStart..<start) + 1,
      length: scalarCount(start..<end),
      excerpt: String(decoding: bytes[lineStart..<max(lineStart, lineEnd)], as: UTF8.self)
    )
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
