/// What stays of a line of Markdown when its words are taken out: figures quoted by name, calls of charts and images,
/// links without their words, calls of footnotes.
struct KeptMarks {
  private(set) var marks: [String] = []
  private let text: [UInt8]
  private var index = 0

  init(of text: String) {
    self.text = Array(text.utf8)
    while index < self.text.count { readMark() }
  }

  /// The marks on one line.
  var line: String { marks.joined(separator: " ") }

  private mutating func readMark() {
    switch text[index] {
    case UInt8(ascii: "\\"): index += 2
    case UInt8(ascii: "`"): skipCode()
    case UInt8(ascii: "{") where starts(with: "{{"): keep(through: "}}")
    case UInt8(ascii: "!") where starts(with: "!["): readLink(opening: "![")
    case UInt8(ascii: "[") where starts(with: "[^"): keep(through: "]")
    case UInt8(ascii: "["): readLink(opening: "[")
    default: index += 1
    }
  }

  private func starts(with mark: String) -> Bool { text[index...].starts(with: mark.utf8) }

  private mutating func keep(through end: String) {
    guard let close = offset(of: end, from: index + 1) else {
      index += 1
      return
    }
    marks.append(string(index..<close + end.utf8.count))
    index = close + end.utf8.count
  }

  private mutating func skipCode() {
    let length = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
    let mark = String(repeating: "`", count: length)
    index = offset(of: mark, from: index + length).map { $0 + length } ?? index + length
  }

  /// `[words](target)` becomes `[](target)`, with the marks that stand among the words.
  private mutating func readLink(opening: String) {
    let start = index + opening.utf8.count
    guard let close = closingBracket(from: start), close + 1 < text.count else {
      index += 1
      return
    }
    let inner = KeptMarks(of: string(start..<close)).line
    let targetEnd: Int?
    switch text[close + 1] {
    case UInt8(ascii: "("): targetEnd = closing(UInt8(ascii: "("), UInt8(ascii: ")"), from: close + 2)
    case UInt8(ascii: "["): targetEnd = offset(of: "]", from: close + 2)
    default: targetEnd = nil
    }
    guard let targetEnd else {
      index += 1
      return
    }
    marks.append(opening + inner + "]" + withoutTitle(string(close + 1..<targetEnd + 1)))
    index = targetEnd + 1
  }

  /// A title beside a target is words.
  private func withoutTitle(_ target: String) -> String {
    guard target.hasPrefix("("), !target.hasPrefix("(<"), let blank = target.firstIndex(where: \.isWhitespace)
    else {
      return target
    }
    return target[..<blank] + ")"
  }

  private func closingBracket(from start: Int) -> Int? {
    closing(UInt8(ascii: "["), UInt8(ascii: "]"), from: start)
  }

  /// The bracket that closes one opened before `start`.
  private func closing(_ opening: UInt8, _ closing: UInt8, from start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case opening: depth += 1
      case closing where depth == 0: return index
      case closing: depth -= 1
      default: break
      }
      index += 1
    }
    return nil
  }

  private func offset(of mark: String, from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= text.count {
      if text[index...].starts(with: mark) { return index }
      index += 1
    }
    return nil
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
