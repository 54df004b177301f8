import Diagnostics

/// Replacements in a file that leave every other byte as it is.
package struct FileEdits {
  private var edits: [(range: Range<Int>, text: String)] = []

  package init() {}

  /// Puts a text in place of a range of the file as the program reads it; an empty range inserts. Ranges
  /// don't overlap; what is inserted at one place comes in the order of the calls.
  package mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

  /// The file with the replacements.
  ///
  /// - Parameters:
  ///   - raw: the file's own bytes, perhaps with a byte-order mark and the line ends of Windows.
  ///   - source: the same file as the program reads it, which ranges are of.
  /// - Returns: `nil` if the two don't go together: somebody has saved the file in between.
  package func applied(to raw: [UInt8], readAs source: SourceFile) -> [UInt8]? {
    var diagnostics: [Diagnostic] = []
    let read = TextFile.load(bytes: raw, path: source.path, diagnostics: &diagnostics)
    guard read?.bytes == source.bytes else { return nil }
    let offsets = Self.offsets(in: raw)
    let lineEnd = Self.lineEnd(of: raw)
    var output: [UInt8] = []
    output.reserveCapacity(raw.count)
    var position = 0
    func order(_ place: Int) -> (Int, Int, Int) {
      (edits[place].range.lowerBound, edits[place].range.upperBound, place)
    }
    for place in edits.indices.sorted(by: { order($0) < order($1) }) {
      let edit = edits[place]
      output += raw[position..<offsets[edit.range.lowerBound]]
      for byte in edit.text.utf8 {
        if byte == UInt8(ascii: "\n") { output += lineEnd } else { output.append(byte) }
      }
      position = offsets[edit.range.upperBound]
    }
    return output + raw[position...]
  }

  /// For each byte as it is read, and for the end, its place in the file.
  private static func offsets(in raw: [UInt8]) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(raw.count + 1)
    var index = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < raw.count {
      offsets.append(index)
      let isPair =
        raw[index] == UInt8(ascii: "\r") && index + 1 < raw.count && raw[index + 1] == UInt8(ascii: "\n")
      index += isPair ? 2 : 1
    }
    return offsets + [raw.count]
  }

  /// The line end that the file uses first.
  private static func lineEnd(of raw: [UInt8]) -> [UInt8] {
    guard let end = raw.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
      return [0x0A]
    }
    if raw[end] == UInt8(ascii: "\n") { return [0x0A] }
    return end + 1 < raw.count && raw[end + 1] == UInt8(ascii: "\n") ? [0x0D, 0x0A] : [0x0D]
  }
}
