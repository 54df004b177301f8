import Diagnostics

/// The bytes of a file as text, whatever program saved them.
public enum TextFile {
  /// The text of a file: UTF-8 without byte-order mark, with `\n` at the end of every line.
  ///
  /// A byte-order mark and line ends of Windows are taken out, with a warning. UTF-16, any other encoding than UTF-8
  /// and files that are no text are errors, with the place of the first offending byte.
  /// - Returns: `nil` after an error.
  public static func load(bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> SourceFile? {
    if isUTF16(bytes) {
      diagnostics.append(Diagnostic(.textUTF16, path: path))
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let file = SourceFile(path: path, bytes: hasMark ? Array(bytes.dropFirst(3)) : bytes)
    let survey = UTF8Survey(of: file.bytes)
    if let offset = survey.firstNul {
      diagnostics.append(file.diagnostic(.textNotText, at: offset..<offset))
      return nil
    }
    if let offset = survey.firstInvalid {
      diagnostics.append(notUTF8(file, at: offset))
      return nil
    }
    if hasMark { diagnostics.append(Diagnostic(.textByteOrderMark, path: path)) }
    guard survey.hasCarriageReturn else { return file }
    diagnostics.append(Diagnostic(.textWindowsLineEnds, path: path))
    return SourceFile(path: path, bytes: withPlainLineEnds(file.bytes))
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    if (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) { return true }
    // Without a mark, text of ours has every other byte zero, which no UTF-8 text and hardly a binary file has.
    let head = bytes.prefix(64)
    guard head.count >= 4 else { return false }
    let zeros = head.indices.filter { head[$0] == 0 }
    return zeros.count >= head.count / 3
      && (zeros.allSatisfy { $0 % 2 == 0 } || zeros.allSatisfy { $0 % 2 == 1 })
  }

  /// The error about a byte that is no UTF-8, showing the line and the word as Windows-1252 would read it.
  private static func notUTF8(_ file: SourceFile, at offset: Int) -> Diagnostic {
    let bytes = file.bytes
    let newline = UInt8(ascii: "\n")
    let line = bytes[..<offset].count { $0 == newline } + 1
    let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
    var end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
    if end > offset + 1, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }

    let before = Array(String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars)
    let after = Windows1252.mending(bytes[offset..<end])
    let wordStart = (before.lastIndex { !isWordScalar($0) } ?? -1) + 1
    let word = before[wordStart...] + after.prefix { isWordScalar($0) || $0 == after.first }
    var excerpt = String.UnicodeScalarView()
    excerpt.append(contentsOf: before)
    excerpt.append(contentsOf: after)
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: word)
    return Diagnostic(
      .textNotUTF8,
      path: file.path,
      span: .init(line: line, column: before.count + 1, length: 1, excerpt: String(excerpt)),
      ["word": String(shown)]
    )
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "\u{2019}" || scalar == "'"
  }

  /// Turns `\r\n`, and `\r` alone, into `\n`.
  private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      guard byte == UInt8(ascii: "\r") else {
        plain.append(byte)
        continue
      }
      if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") {
        plain.append(UInt8(ascii: "\n"))
      }
    }
    return plain
  }
}
