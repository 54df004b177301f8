/// A style sheet as it is published: without comments and needless spaces, and with the assets' real names.
struct StyleSheet {
  let bytes: [UInt8]

  init(_ source: String, prefix: String, assets: [String: String]) {
    let text = Self.withRealNames(Self.withoutComments(Array(source.utf8)), assets)
    bytes = Array(prefix.utf8) + Self.withoutSpaces(text)
  }

  private static func withoutComments(_ source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if starts("/*", in: source, at: index) {
        index += 2
        while index < source.count, !starts("*/", in: source, at: index) { index += 1 }
        index += 2
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return result
  }

  /// `url(name)`, with or without quotation marks, leads to the asset of that name.
  private static func withRealNames(_ source: [UInt8], _ assets: [String: String]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      guard starts("url(", in: source, at: index),
        let close = source[index...].firstIndex(of: UInt8(ascii: ")"))
      else {
        result.append(source[index])
        index += 1
        continue
      }
      let written = source[(index + 4)..<close]
      let name = written.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      let path = assets[String(decoding: name, as: UTF8.self)]
      result += "url(".utf8
      if let path { result += path.utf8.dropFirst("assets/".utf8.count) } else { result += written }
      result.append(UInt8(ascii: ")"))
      index = close + 1
    }
    return result
  }

  private static func starts(_ text: StaticString, in bytes: [UInt8], at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] {
      return false
    }
    return true
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
        if spaceIsDue, !standsAlone(byte), let last = output.last, !standsAlone(last),
          last != UInt8(ascii: ":"),
          last != UInt8(ascii: "\n")
        {
          output.append(UInt8(ascii: " "))
        }
        if byte == UInt8(ascii: "}") && output.last == UInt8(ascii: ";") { output.removeLast() }
        spaceIsDue = false
        output.append(byte)
        if byte == UInt8(ascii: "}") { output.append(UInt8(ascii: "\n")) }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      }
    }
    return output
  }

  /// Whether a mark needs no space around it.
  private static func standsAlone(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","): true
    default: false
    }
  }
}
