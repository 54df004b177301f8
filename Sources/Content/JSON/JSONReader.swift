import Diagnostics

/// Reads JSON (RFC 8259, strictly), and explains what is wrong with it.
///
/// After a mistake reading goes on as if it had been mended wherever that is safe, so that all mistakes of a file are
/// reported at once. What comes back then is a best guess: a caller that finds new diagnostics may look at the value
/// for more mistakes, but should publish nothing of it.
public enum JSONReader {
  /// How deep arrays and objects may stand within one another.
  public static let depthLimit = 64

  /// Reads the one value that a file, or a range of its bytes, consists of; `nil` when there is nothing to be read.
  public static func parse(
    _ file: SourceFile,
    range: Range<Int>? = nil,
    diagnostics: inout [Diagnostic]
  ) -> JSONValue? {
    var parser = JSONParser(file, range: (range ?? 0..<file.bytes.count).clamped(to: 0..<file.bytes.count))
    let value = parser.parseDocument()
    diagnostics += parser.diagnostics
    return value
  }

  /// Reads the object at the start of a Markdown file, and says where the text after it begins.
  ///
  /// `nil` when the file does not start with one; that is only reported if it starts with YAML instead.
  public static func parsePrefix(
    _ file: SourceFile,
    diagnostics: inout [Diagnostic]
  ) -> (value: JSONValue, end: Int)? {
    var parser = JSONParser(file, range: 0..<file.bytes.count)
    guard parser.standsBeforeFrontMatter() else {
      diagnostics += parser.diagnostics
      return nil
    }
    var result = parser.parsePrefix()
    if !parser.diagnostics.isEmpty {
      // A missing brace must not make mistakes of the prose: read again, no further than the object can go.
      parser = JSONParser(file, range: 0..<parser.likelyEndOfFrontMatter())
      result = parser.parsePrefix()
    }
    diagnostics += parser.diagnostics
    return result
  }
}
