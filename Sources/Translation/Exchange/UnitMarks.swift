import Diagnostics
import Markdown

/// What a translator has to leave as it is: figures quoted by name, addresses of links, calls of footnotes,
/// images, charts and tables.
struct UnitMarks {
  /// A mark as it is written: `{{members.total}}`, `networks.md`, `[^2]`, `chart:revenue`.
  struct Mark: Hashable {
    enum Kind: Hashable { case placeholder, link, image, footnote }

    let kind: Kind
    let written: String
  }

  /// The marks in the order of the text, by kind.
  let marks: [Mark]

  init(_ unit: Unit) {
    switch unit.kind {
    case .block: marks = unit.block.map(Self.marks) ?? []
    case .frontMatter, .data, .word: marks = Self.placeholders(in: unit.text)
    }
  }

  private static func marks(of block: TextBlock) -> [Mark] {
    block.placeholders.map { Mark(kind: .placeholder, written: "{{\($0)}}") }
      + block.links.map { Mark(kind: .link, written: page(of: $0)) }
      + block.images.map { Mark(kind: .image, written: $0) }
      + (block.footnoteCalls + (block.footnoteLabel.map { [$0] } ?? [])).map {
        Mark(kind: .footnote, written: "[^\($0)]")
      }
  }

  /// Where a link leads without the place on the page: that is called after a heading, in each language its
  /// own.
  private static func page(of link: String) -> String {
    guard let mark = link.firstIndex(of: "#"), !link.contains("://") else { return link }
    return String(link[..<mark])
  }

  /// What stands in braces, single as in words for the interface, or double.
  private static func placeholders(in text: String) -> [Mark] {
    var marks: [Mark] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      var end = rest.index(after: close)
      while end < rest.endIndex, rest[end] == "}" { end = rest.index(after: end) }
      marks.append(Mark(kind: .placeholder, written: String(rest[open..<end])))
      rest = rest[end...]
    }
    return marks
  }

  /// Those of the marks that some others don't have, each as often as it is missing.
  func missing(in others: UnitMarks) -> [Mark] {
    var counts = Dictionary(others.marks.map { ($0, 1) }, uniquingKeysWith: +)
    return marks.filter { mark in
      guard let count = counts[mark], count > 0 else { return true }
      counts[mark] = count - 1
      return false
    }
  }

  /// What tools that know the flag should keep translators from changing.
  var protected: [String] {
    var seen: Set<Mark> = []
    return marks.filter { $0.kind != .link && !$0.written.isEmpty && seen.insert($0).inserted }.map(\.written)
  }
}
