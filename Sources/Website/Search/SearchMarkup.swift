import Content

/// HTML as the search index is to know it: without drawings, menus and buttons, words set apart as readers see them.
struct SearchMarkup {
  private(set) var bytes: [UInt8] = []
  /// The `id`s of elements that are kept out.
  let apart: Set<String>
  /// Where those elements stand in the HTML that was added, in order.
  private(set) var found: [(id: String, range: Range<Int>)] = []

  init(apart: Set<String> = []) { self.apart = apart }

  /// Adds HTML that this program wrote.
  mutating func add(html: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard html[index] == UInt8(ascii: "<") else {
        let end = html[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) ?? range.upperBound
        bytes += Self.parted(String(decoding: html[index..<end], as: UTF8.self)).utf8
        index = end
        continue
      }
      let tag = HTMLTag(of: html, at: index)
      // Cells of a table and the like stand apart on the page, and not in the markup. What ends in a space is a sentence
      // that Pagefind would go on with.
      if !HTMLTag.inline.contains(tag.name) {
        while bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        if !tag.isEnd { bytes.append(UInt8(ascii: " ")) }
      }
      if !tag.isEnd, !tag.isEmpty, let id = tag["id"], apart.contains(id) {
        let end = tag.endOfElement(in: html)
        found.append((id, index..<end))
        index = end
      } else if Self.isPassedOver(tag) {
        index = tag.endOfElement(in: html)
      } else {
        bytes += html[index..<tag.end]
        index = tag.end
      }
    }
  }

  /// What nobody looks for: ways around, buttons, drawings whose data stand beside them, calls of footnotes.
  private static func isPassedOver(_ tag: HTMLTag) -> Bool {
    guard !tag.isEnd, !tag.isEmpty else { return false }
    return elements.contains(tag.name) || tag.classes.contains(where: classes.contains)
  }

  private static let elements: Set = [
    "svg", "nav", "form", "button", "summary", "script", "style", "noscript", "template",
  ]
  private static let classes: Set<Substring> = [
    "anchor", "item-ref", "footnote-call", "footnote-back", "screen-only",
  ]

  /// Follows the apostrophe of an elided word, with a space behind it. Who shows what was found takes both out again.
  static let mark: Unicode.Scalar = "\u{2060}"

  /// Parts elided words from those that follow, so that “attività” also finds “l’attività”.
  ///
  /// What stands behind the apostrophe of “don’t” and “c’è” is too short to be looked for.
  static func parted(_ text: String) -> String {
    let signs: Set = [UInt8(ascii: "'"), UInt8(ascii: "&"), 0xE2]
    guard text.utf8.contains(where: signs.contains) else { return text }
    let scalars = Array(text.unicodeScalars)
    let entity = Array("&#39;".unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let isEntity = scalars[index...].starts(with: entity)
      let end = index + (isEntity ? entity.count : 1)
      result.append(contentsOf: scalars[index..<end])
      if isEntity || scalars[index] == "’" || scalars[index] == "'", index > 0,
        scalars[index - 1].properties.isAlphabetic
      {
        let word = scalars[end...].prefix { $0.properties.isAlphabetic }
        if word.count > 2 || word.count == 2 && word.first?.properties.isUppercase == true {
          result.append(contentsOf: [mark, " "])
        }
      }
      index = end
    }
    return String(result)
  }
}
