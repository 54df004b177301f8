/// Where the lines of a stretch of bytes begin, by the parser's rules: LF, CRLF and a lone CR end a line.
struct LineTable {
  private let starts: [Int]
  private let end: Int

  init(_ bytes: [UInt8], in body: Range<Int>) {
    var starts = [body.lowerBound]
    var index = body.lowerBound
    let firstReturn = bytes.firstOffset(of: UInt8(ascii: "\r"), in: body) ?? body.upperBound
    while let end = bytes.firstOffset(of: UInt8(ascii: "\n"), in: index..<firstReturn) {
      index = end + 1
      starts.append(index)
    }
    index = firstReturn
    while index < body.upperBound {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      if byte == UInt8(ascii: "\r"), index < body.upperBound, bytes[index] == UInt8(ascii: "\n") {
        index += 1
      }
      starts.append(index)
    }
    self.starts = starts
    end = body.upperBound
  }

  var count: Int { starts.count }

  /// The offset of a line's first byte; lines count from 1. One line too far gives the end.
  func start(ofLine line: Int) -> Int {
    line <= starts.count ? starts[max(line, 1) - 1] : end
  }

  /// Where the first byte of a node stands.
  func start(of node: Node) -> Int {
    min(start(ofLine: node.startLine) + max(node.startColumn, 1) - 1, start(ofLine: node.startLine + 1))
  }

  /// The offset after the last line of a node, line end included.
  func end(of node: Node) -> Int {
    start(ofLine: max(node.endLine, node.startLine) + 1)
  }
}
