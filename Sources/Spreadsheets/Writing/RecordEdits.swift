import Content
import Diagnostics

/// What is new in a record: values by their keys, in records within it too.
indirect enum RecordChange: Sendable {
  case value(JSONText)
  case members([(key: String, change: RecordChange)])

  /// The whole as a value, where there was none before.
  var text: JSONText {
    switch self {
    case .value(let text): text
    case .members(let members): .object(members.map { ($0.key, $0.change.text) }, isOpen: true)
    }
  }
}

/// Puts new values into a JSON file; every other byte stays as it is.
struct RecordEdits {
  private let bytes: [UInt8]
  private let layout: JSONLayout
  private(set) var edits = FileEdits()

  init(in bytes: [UInt8]) {
    self.bytes = bytes
    layout = JSONLayout(of: bytes)
  }

  /// Changes an object. Keys that it has keep their places; a new one comes behind those that stand before it in the
  /// order.
  ///
  /// - Parameter order: the order of the keys, by the path of the object.
  mutating func change(
    _ object: JSONValue,
    _ changes: [(key: String, change: RecordChange)],
    path: String = "",
    order: (String) -> [String]
  ) {
    let members = object.members
    guard let first = members.first else {
      replace(object.range, with: RecordChange.members(changes).text)
      return
    }
    let order = (here: order(path), deeper: order)
    func rank(_ key: String) -> Int { order.here.firstIndex(of: key) ?? order.here.count }
    for (key, change) in changes.sorted(by: { rank($0.key) < rank($1.key) }) {
      if let present = object[key] {
        if case .members(let inner) = change, case .object = present.kind {
          self.change(present, inner, path: key, order: order.deeper)
        } else {
          replace(present.range, with: change.text)
        }
        continue
      }
      let margin = margin(ofLineAt: first.keyRange.lowerBound)
      let isOnLine = !hasLineEnd(object.range.lowerBound..<first.keyRange.lowerBound)
      let gap = isOnLine ? " " : "\n" + margin
      let text = layout.member(key, change.text, margin: margin, column: margin.count)
      if let before = members.last(where: { rank($0.key) <= rank(key) }) {
        insert("," + gap + text, at: before.value.range.upperBound)
      } else {
        insert(text + "," + gap, at: first.keyRange.lowerBound)
      }
    }
  }

  /// Adds elements at the end of a list.
  mutating func append(_ elements: [JSONText], to list: JSONValue) {
    guard let last = list.array.last, let first = list.array.first else {
      replace(list.range, with: .list(elements))
      return
    }
    let isOnLine = !hasLineEnd(list.range.lowerBound..<first.range.lowerBound)
    let margin = margin(ofLineAt: first.range.lowerBound)
    for element in elements {
      let text = layout.text(of: element, margin: margin, column: margin.count)
      insert("," + (isOnLine ? " " : "\n" + margin) + text, at: last.range.upperBound)
    }
  }

  private mutating func replace(_ range: Range<Int>, with text: JSONText) {
    let start = lineStart(at: range.lowerBound)
    let column = String(decoding: bytes[start..<range.lowerBound], as: UTF8.self).unicodeScalars.count
    let margin = margin(ofLineAt: range.lowerBound)
    edits.replace(range, with: layout.text(of: text, margin: margin, column: column))
  }

  private mutating func insert(_ text: String, at place: Int) { edits.replace(place..<place, with: text) }

  private func hasLineEnd(_ range: Range<Int>) -> Bool { bytes[range].contains(UInt8(ascii: "\n")) }

  private func lineStart(at place: Int) -> Int {
    bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  private func margin(ofLineAt place: Int) -> String {
    let blanks = bytes[lineStart(at: place)...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return String(decoding: blanks, as: UTF8.self)
  }
}
