/// A style sheet as it is published: without comments and needless spaces, and with the assets' real names.
struct StyleSheet {
  let bytes: [UInt8]

  init(_ source: String, prefix: String, assets: [String: String]) {
    var text = Self.withoutComments(source)
    for (name, path) in assets {
      let file = String(path.dropFirst("assets/".count))
      for quote in ["\"", "'", ""] { text.replace("url(\(quote)\(name)\(quote))", with: "url(\(file))") }
    }
    bytes = Array(prefix.utf8) + Self.withoutSpaces(Array(text.utf8))
  }

  private static func withoutComments(_ source: String) -> String {
    var result = ""
    var rest = source[...]
    while let open = rest.firstRange(of: "/*") {
      result += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "*/") else { return result }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  /// Takes out what stands between tokens that need nothing between them. Inside quotation marks nothing changes;
  /// a space after `:` goes, one before it stays, since there it means "any descendant". Each rule keeps its line.
  private static func withoutSpaces(_ source: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var quote: UInt8?
    var spaceIsDue = false
    for byte in source {
      if let open = quote {
        output.append(byte)
        if byte == open { quote = nil }
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        spaceIsDue = true
      } else {
        let dropsBefore = "{};,".utf8.contains(byte)
        let last = output.last ?? UInt8(ascii: "}")
        let dropsAfter = "{};:,\n".utf8.contains(last)
        if spaceIsDue && !dropsBefore && !dropsAfter { output.append(UInt8(ascii: " ")) }
        if byte == UInt8(ascii: "}") && output.last == UInt8(ascii: ";") { output.removeLast() }
        spaceIsDue = false
        output.append(byte)
        if byte == UInt8(ascii: "}") { output.append(UInt8(ascii: "\n")) }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      }
    }
    return output
  }
}
