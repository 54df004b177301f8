import Content
import Markdown

/// A text reduced to what matters for its translation, so that neither another way of breaking lines nor another
/// editor's quotes and spaces make a difference.
///
/// Characters are those of a ``FoldedText``; runs of spaces, and line breaks within a paragraph, are one space. Lines
/// that begin an item, a row or a paragraph stay lines. Placeholders, emphasis, link targets and all words stay as they
/// are; code stays untouched.
struct NormalisedText: Hashable {
  private(set) var bytes: [UInt8] = []
  /// The lists that the current line stands in, the innermost last.
  private var lists: [OpenList] = []

  private struct OpenList: Hashable {
    let indent: Int
    let isOrdered: Bool
  }

  init(_ unit: Unit) { self.init(unit.text, block: unit.block?.kind) }

  /// - Parameter block: the kind of block that the text is; `nil` for one that isn't Markdown.
  init(_ text: String, block: TextBlock.Kind? = nil) {
    guard block != .code else {
      bytes = text.utf8.filter { $0 != UInt8(ascii: "\r") }
      return
    }
    let folded = FoldedText(text).bytes
    bytes.reserveCapacity(folded.count)
    // The marks at the starts of lines are gone below.
    if block == .quote { bytes.append(UInt8(ascii: ">")) }
    var isAfterBreak = false
    var start = 0
    while start <= folded.count {
      let lineEnd = folded[start...].firstIndex(of: UInt8(ascii: "\n")) ?? folded.count
      var line = folded[start..<lineEnd]
      start = lineEnd + 1
      let indent = Self.takeIndent(of: &line, isQuote: block == .quote)
      guard !line.isEmpty else {
        isAfterBreak = true
        continue
      }
      begin(line, indent: indent, in: block, isAfterBreak: isAfterBreak)
      isAfterBreak = append(line) && block != .heading
    }
  }

  /// What tells this text from others.
  var fingerprint: Fingerprint { Fingerprint(of: bytes) }

  /// Parts a line from the one before, by a space if it only goes on.
  private mutating func begin(
    _ line: ArraySlice<UInt8>,
    indent: Int,
    in block: TextBlock.Kind?,
    isAfterBreak: Bool
  ) {
    let depth =
      switch block {
      case .list, .quote, .footnote: depth(of: line, indent: indent, isAfterBreak: isAfterBreak)
      default: nil as Int?
      }
    let isLine = isAfterBreak || depth != nil || block == .table || block == .definitions
    if !bytes.isEmpty { bytes.append(isLine ? UInt8(ascii: "\n") : UInt8(ascii: " ")) }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth ?? 0))
  }

  /// Appends a line with single spaces; says whether it ends in a break that readers see.
  private mutating func append(_ line: ArraySlice<UInt8>) -> Bool {
    var end = line.endIndex
    while end > line.startIndex, line[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let isBreak = line.endIndex - end >= 2 || line[..<end].last == UInt8(ascii: "\\")
    if line[..<end].last == UInt8(ascii: "\\") { end -= 1 }
    if Self.hasSpacesInARow(line[..<end]) {
      for byte in line[..<end] where byte != UInt8(ascii: " ") || bytes.last != UInt8(ascii: " ") {
        bytes.append(byte)
      }
    } else {
      bytes += line[..<end]
    }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return isBreak
  }

  private static func hasSpacesInARow(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { line in
      var last: UInt8 = 0
      for byte in line {
        if byte == UInt8(ascii: " "), last == byte { return true }
        last = byte
      }
      return false
    }
  }

  /// How many lists deep the item is that a line begins; `nil` for a line that begins none.
  private mutating func depth(of line: ArraySlice<UInt8>, indent: Int, isAfterBreak: Bool) -> Int? {
    let digits = line.prefix { $0 &- 0x30 < 10 }
    let rest = line.dropFirst(digits.count)
    guard let mark = rest.first, rest.dropFirst().first == UInt8(ascii: " ") else { return nil }
    let isOrdered = !digits.isEmpty
    if isOrdered {
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
      // Within a paragraph, only a 1 begins a list: “1999. ” at the start of a line may be the end of a sentence.
      let goesOn = lists.contains { $0.isOrdered && indent < $0.indent + 2 }
      guard bytes.isEmpty || isAfterBreak || goesOn || digits.elementsEqual([UInt8(ascii: "1")]) else {
        return nil
      }
    } else {
      guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "+") else {
        return nil
      }
    }
    while let last = lists.last, last.indent >= indent { lists.removeLast() }
    lists.append(OpenList(indent: indent, isOrdered: isOrdered))
    return lists.count - 1
  }

  /// Takes the spaces from the start of a line, and the marks of a quotation.
  private static func takeIndent(of line: inout ArraySlice<UInt8>, isQuote: Bool) -> Int {
    var indent = 0
    while let byte = line.first, byte == UInt8(ascii: " ") || (isQuote && byte == UInt8(ascii: ">")) {
      line.removeFirst()
      indent += 1
    }
    return indent
  }
}
