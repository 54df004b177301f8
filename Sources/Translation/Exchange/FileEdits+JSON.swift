import Content
import Diagnostics

extension FileEdits {
  /// Puts a text between the quotes of a string.
  mutating func replaceString(_ range: Range<Int>, with text: String) {
    replace(range, with: text.escapedForJSON)
  }

  /// Adds a member behind another one, written like that one.
  ///
  /// - Parameter neighbour: the key of the other member, and what stands between the quotes of its value.
  mutating func addMember(
    _ key: String,
    _ text: String,
    after neighbour: (key: String, value: Range<Int>),
    in bytes: [UInt8]
  ) {
    let end = neighbour.value.upperBound + 1
    let separator = Self.separator(after: neighbour, in: bytes)
    replace(end..<end, with: ",\(separator)\(key.quotedAsJSON): \(text.quotedAsJSON)")
  }

  /// Adds members at the end of an object.
  ///
  /// - Parameter end: the place behind the object's brace.
  mutating func addMembers(
    _ members: [(key: String, text: String)],
    toObjectEndingAt end: Int,
    in bytes: [UInt8]
  ) {
    guard !members.isEmpty else { return }
    var last = end - 1
    while last > 0, bytes[last - 1] <= UInt8(ascii: " ") { last -= 1 }
    let isEmpty = last == 0 || bytes[last - 1] == UInt8(ascii: "{")
    let isMultiline = bytes[last..<end].contains(UInt8(ascii: "\n"))
    let indent = isEmpty ? "  " : Self.indent(ofLineAt: last - 1, in: bytes)
    let separator = "," + (isMultiline ? "\n" + indent : " ")
    let text = members.map { "\($0.key.quotedAsJSON): \($0.text.quotedAsJSON)" }.joined(separator: separator)
    replace(last..<last, with: (isEmpty ? String(separator.dropFirst()) : separator) + text)
  }

  /// A line break with the same indent if the neighbour has a line of its own, else a space.
  private static func separator(after neighbour: (key: String, value: Range<Int>), in bytes: [UInt8])
    -> String
  {
    let indent = indent(ofLineAt: neighbour.value.lowerBound, in: bytes)
    let start = lineStart(at: neighbour.value.lowerBound, in: bytes) + indent.utf8.count
    let before = bytes[start..<max(start, neighbour.value.lowerBound - 1)].filter { $0 > UInt8(ascii: " ") }
    return before == Array((neighbour.key.quotedAsJSON + ":").utf8) ? "\n" + indent : " "
  }

  private static func lineStart(at offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  private static func indent(ofLineAt offset: Int, in bytes: [UInt8]) -> String {
    let line = bytes[lineStart(at: offset, in: bytes)...]
    return String(
      decoding: line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") },
      as: UTF8.self
    )
  }
}

extension String {
  /// What stands between the quotes of a JSON string that says this.
  fileprivate var escapedForJSON: String { String(quotedAsJSON.dropFirst().dropLast()) }
}
