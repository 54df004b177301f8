import Content
import Testing

extension DataFile {
  /// The file's text without the value at a path such as `own.training.0.hours`; a number counts rows, and `id=x`
  /// finds one.
  func removing(_ path: String) throws -> [UInt8] {
    var keys = path.split(separator: ".").map(String.init)
    let last = keys.removeLast()
    var parent = value
    for key in keys { parent = try #require(parent.step(key), "\(path): no \(key)") }
    let range = try #require(parent.rangeOfStep(last), "\(path): no \(last)")
    var bytes = source.bytes
    bytes.removeSubrange(range.withComma(in: bytes))
    return bytes
  }
}

extension JSONValue {
  fileprivate func step(_ key: String) -> JSONValue? { indexOfStep(key).map { array[$0] } ?? self[key] }

  /// The bytes of a member with its key, or of a row.
  fileprivate func rangeOfStep(_ key: String) -> Range<Int>? {
    if let index = indexOfStep(key) { return array[index].range }
    return members.first { $0.key == key }.map { $0.keyRange.lowerBound..<$0.value.range.upperBound }
  }

  private func indexOfStep(_ key: String) -> Int? {
    if let index = Int(key) { return array.indices.contains(index) ? index : nil }
    guard key.hasPrefix("id=") else { return nil }
    return array.firstIndex { $0["id"]?.string == String(key.dropFirst(3)) }
  }
}

extension Range<Int> {
  /// With the comma behind, else with the one in front.
  fileprivate func withComma(in bytes: [UInt8]) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
    if let next = bytes[upperBound...].firstIndex(where: { !isSpace($0) }), bytes[next] == UInt8(ascii: ",") {
      return lowerBound..<next + 1
    }
    if let last = bytes[..<lowerBound].lastIndex(where: { !isSpace($0) }), bytes[last] == UInt8(ascii: ",") {
      return last..<upperBound
    }
    return self
  }
}
