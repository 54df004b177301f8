import Content
import Diagnostics

/// Writes a data file of last year anew for another one: value by value, with the spacing of the old file.
struct YearRewriter {
  let source: SourceFile
  var fates: [String: Fate]
  let from: Int
  let year: Int
  /// Whether a record of a list goes over into the new year; asked with the path of the list's records.
  var keeps: (_ path: String, _ record: JSONValue) -> Bool = { _, _ in true }
  /// What is added to the end of a list, written as JSON; asked with the path of the list's records.
  var additions: (_ path: String, _ kept: [JSONValue]) -> [[UInt8]] = { _, _ in [] }
  /// What is added after members of the file's own object, by their keys: a key and a value written as JSON.
  var insertions: [String: (key: String, value: String)] = [:]

  /// The bytes of the new file.
  func bytes(of value: JSONValue) -> [UInt8] {
    let rest = source.bytes[value.range.upperBound...]
    return Array(source.bytes[..<value.range.lowerBound]) + object(value, at: "") + Array(rest)
  }

  /// The new bytes of a value; `nil` for one that is dropped.
  func rewritten(_ value: JSONValue, at path: String) -> [UInt8]? {
    switch fates[path] {
    case .keep: return old(value.range)
    case .unknown: return Array("null".utf8)
    case .drop: return nil
    case .empty: return Array("[]".utf8)
    case .year: return Array(String(year).utf8)
    case .yearEnd: return Array("\"\(year)-12-31\"".utf8)
    case .yearWithin: return withYear(value)
    case .written(let text): return Array(text.utf8)
    case nil: break
    }
    switch value.kind {
    case .number: return Array("null".utf8)
    case .object: return object(value, at: path)
    case .array: return array(value, at: path + "[]")
    case .null, .bool, .string: return old(value.range)
    }
  }

  private func old(_ range: Range<Int>) -> [UInt8] { Array(source.bytes[range]) }

  /// A text with the new year in place of the old one, if that stands there once.
  private func withYear(_ value: JSONValue) -> [UInt8] {
    let text = String(decoding: source.bytes[value.range], as: UTF8.self)
    let parts = text.split(separator: String(from), omittingEmptySubsequences: false)
    return parts.count == 2 ? Array("\(parts[0])\(year)\(parts[1])".utf8) : old(value.range)
  }

  private func object(_ value: JSONValue, at path: String) -> [UInt8] {
    var list = SpacedList(value.range, in: source.bytes)
    for member in value.members {
      let inner = path.isEmpty ? member.key : path + "." + member.key
      let key = member.keyRange.lowerBound
      let new = rewritten(member.value, at: inner).map { old(key..<member.value.range.lowerBound) + $0 }
      list.add(new, at: key..<member.value.range.upperBound)
      if path.isEmpty, let insertion = insertions[member.key] {
        list.insert(Array("\"\(insertion.key)\": \(insertion.value)".utf8))
      }
    }
    return list.bytes(empty: "{}")
  }

  private func array(_ value: JSONValue, at path: String) -> [UInt8] {
    var list = SpacedList(value.range, in: source.bytes)
    var kept: [JSONValue] = []
    for element in value.array {
      let isKept = keeps(path, element)
      if isKept { kept.append(element) }
      list.add(isKept ? rewritten(element, at: path) : nil, at: element.range)
    }
    for addition in additions(path, kept) { list.insert(addition) }
    return list.bytes(empty: "[]")
  }
}

/// The inside of an object or array, put together again from what is left of it.
private struct SpacedList {
  private let source: [UInt8]
  private let range: Range<Int>
  private var result: [UInt8] = []
  private var opening: [UInt8]?
  /// What stands between two of its parts.
  private var separator: [UInt8]?
  /// Where the last part of the old one ends.
  private var end: Int
  private var isEmpty = true

  init(_ range: Range<Int>, in source: [UInt8]) {
    self.source = source
    self.range = range
    end = range.lowerBound + 1
  }

  /// Adds what becomes of the next part; `nil` where nothing does.
  mutating func add(_ new: [UInt8]?, at place: Range<Int>) {
    let before = Array(source[end..<place.lowerBound])
    if opening == nil { opening = before } else if separator == nil { separator = before }
    end = place.upperBound
    guard let new else { return }
    result += isEmpty ? opening ?? [] : before
    result += new
    isEmpty = false
  }

  /// Adds a part that the old one doesn't have.
  mutating func insert(_ new: [UInt8]) {
    let comma = [UInt8(ascii: ",")]
    result += isEmpty ? opening ?? [] : separator ?? comma + (opening ?? [])
    result += new
    isEmpty = false
  }

  func bytes(empty: String) -> [UInt8] {
    guard !isEmpty else { return Array(empty.utf8) }
    return [source[range.lowerBound]] + result + Array(source[end..<range.upperBound])
  }
}
