import Content
import Markdown

/// A stretch of a chapter's prose: from a heading that answers an item up to the next such heading, or to one as high.
struct ProseSection: Sendable {
  /// The heading that it begins with, by its index in the document; `nil` for what stands before the first.
  let heading: Int?
  /// The item that the heading answers.
  let item: String?
  /// The pieces of the document's body, the heading's included.
  let range: Range<Int>

  /// The sections of a text, in its order.
  static func sections(of text: MarkdownDocument) -> [ProseSection] {
    var sections: [ProseSection] = []
    var start = 0
    var heading: Int?
    var item: String?
    func close(at end: Int, _ sections: inout [ProseSection]) {
      guard end > start || heading != nil else { return }
      sections.append(ProseSection(heading: heading, item: item, range: start..<end))
    }
    for (index, piece) in text.body.enumerated() {
      guard case .heading(let number) = piece else { continue }
      let found = text.headings[number]
      let endsItem = item != nil && found.level <= heading.map { text.headings[$0].level } ?? 0
      guard found.item != nil || endsItem else { continue }
      close(at: index, &sections)
      (start, heading, item) = (index, number, found.item)
    }
    close(at: text.body.count, &sections)
    return sections
  }

  /// Whether anything but headings and footnotes stands in it.
  func hasText(in text: MarkdownDocument) -> Bool {
    text.body[range].contains { piece in
      switch piece {
      case .heading: false
      case .html(let bytes): Self.showsSomething(bytes)
      default: true
      }
    }
  }

  /// Whether there is text between the tags, before the footnotes.
  private static func showsSomething(_ html: [UInt8]) -> Bool {
    let footnotes = Array("<section class=\"footnotes\"".utf8)
    var isTag = false
    for (index, byte) in html.enumerated() {
      switch byte {
      case UInt8(ascii: "<"):
        if html[index...].starts(with: footnotes) { return false }
        isTag = true
      case UInt8(ascii: ">"): isTag = false
      default: if !isTag, byte > UInt8(ascii: " ") { return true }
      }
    }
    return false
  }
}
