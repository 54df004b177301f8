/// The link definitions (`[label]: destination`) of a text, with the places of their destinations.
struct ReferenceDefinitions {
  private(set) var destinations: [String: Range<Int>] = [:]

  /// Finds the lines that look like definitions; of several with one label, the first counts.
  init(in source: SourceCursor, lines: LineTable) {
    var cursor = source
    for line in 1...lines.count {
      cursor.position = lines.start(ofLine: line)
      cursor.limit = lines.start(ofLine: line + 2)
      cursor.skipMarksOfBlocks(upTo: lines.start(ofLine: line + 1))
      guard cursor.next == UInt8(ascii: "["), let label = cursor.readDefinedLabel() else { continue }
      cursor.skipBlanks()
      let destination = cursor.readBareOrAngledDestination()
      let key = Self.key(source.bytes[label])
      if destinations[key] == nil { destinations[key] = destination }
    }
  }

  /// What makes labels equal: neither case nor the kind of blanks counts.
  static func key(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .lowercased()
  }
}

extension SourceCursor {
  /// Passes over the blanks and the marks of quotations and lists at the start of a line.
  mutating func skipMarksOfBlocks(upTo end: Int) {
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"),
        UInt8(ascii: "+"):
        position += 1
      default: return
      }
    }
  }

  /// Reads `[label]:` and returns the label's range; otherwise `nil`, at an unspecified position.
  mutating func readDefinedLabel() -> Range<Int>? {
    position += 1
    let start = position
    while position < limit, bytes[position] != UInt8(ascii: "]") {
      if bytes[position] == UInt8(ascii: "[") { return nil }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position > start, hasPrefix("]:", at: position) else { return nil }
    let label = start..<position
    position += 2
    return label
  }

  /// Passes over link definitions at the start of a paragraph, up to where its visible text begins.
  mutating func skipDefinitions(before content: @autoclosure () -> UnsafeBufferPointer<UInt8>) {
    guard next == UInt8(ascii: "[") else { return }
    let start = position
    let firstLine = content().prefix(80).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    while position < limit {
      let source = bytes[position..<min(position + firstLine.count, limit)]
      if source.elementsEqual(firstLine, by: { $0 == $1 || $1 == Shield.standIn }) { return }
      while position < limit, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
        position += 1
      }
      skipBlanks()
    }
    position = start
  }
}
