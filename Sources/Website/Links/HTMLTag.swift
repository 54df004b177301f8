import Content

/// A tag of HTML that this program wrote: well formed, quotation marks around values, any `>` within one escaped.
struct HTMLTag {
  let name: String
  /// `</p>`.
  let isEnd: Bool
  /// Ends at once: `<circle …/>`.
  let isEmpty: Bool
  /// The offset of its `<`, and the one behind its `>`.
  let start, end: Int
  private let attributes: ArraySlice<UInt8>

  /// The tag that begins at an offset.
  init(of html: [UInt8], at start: Int) {
    self.start = start
    let close = html[start...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
    end = close + 1
    isEnd = start + 1 < close && html[start + 1] == UInt8(ascii: "/")
    isEmpty = close > start && html[close - 1] == UInt8(ascii: "/")
    let first = min(start + (isEnd ? 2 : 1), close)
    let inside = html[first..<close]
    let space = inside.firstIndex(of: UInt8(ascii: " ")) ?? inside.endIndex
    name = String(decoding: inside[..<space], as: UTF8.self)
    attributes = inside[space...]
  }

  /// The value of an attribute, as it stands there.
  subscript(_ attribute: String) -> String? {
    let wanted = Array(" \(attribute)=\"".utf8)
    var rest = attributes
    while let start = rest.firstIndex(of: UInt8(ascii: " ")) {
      rest = rest[start...]
      if rest.starts(with: wanted) {
        let value = rest.dropFirst(wanted.count).prefix { $0 != UInt8(ascii: "\"") }
        return String(decoding: value, as: UTF8.self)
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Elements that words go on through: the others part what stands before them from what follows.
  static let inline: Set = [
    "a", "abbr", "b", FigureMark.element, "cite", "code", "del", "em", "i", "q", "s", "small", "span",
    "strong", "sub", "sup",
  ]

  var classes: [Substring] { self["class"]?.split(separator: " ") ?? [] }

  /// The offset behind the element that begins with this tag.
  func endOfElement(in html: [UInt8]) -> Int {
    if isEmpty { return end }
    var depth = 1
    var index = end
    while depth > 0, let next = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      let tag = HTMLTag(of: html, at: next)
      if tag.name == name, !tag.isEmpty { depth += tag.isEnd ? -1 : 1 }
      index = tag.end
    }
    return index
  }
}
