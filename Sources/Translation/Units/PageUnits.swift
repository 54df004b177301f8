import Content
import Diagnostics
import Markdown

extension UnitList {
  /// What is to be translated in a page: title and description in front of it, and its blocks.
  public init(page document: Document) {
    let source = document.source
    var units: [Unit] = []
    func add(_ key: String, _ text: String?, at range: Range<Int>?) {
      guard let text, let range else { return }
      units.append(Unit(key: key, kind: .frontMatter, text: text, range: range.withoutQuotes))
    }
    add("@title", document.frontMatter.title, at: document.frontMatter.titleRange)
    add("@description", document.frontMatter.description, at: document.frontMatter.descriptionRange)
    var comments: [TextBlock] = []
    var counts: [TextBlock.Kind: Int] = [:]
    for block in document.text.blocks {
      if block.kind == .comment {
        comments.append(block)
        continue
      }
      let number = counts[block.kind, default: 0] + 1
      counts[block.kind] = number
      units.append(Unit(block, number: number, in: source))
    }
    self.init(language: document.language, file: source, units: units, comments: comments)
  }
}

extension Range<Int> {
  /// What is between the quotes of a string that takes this range.
  var withoutQuotes: Range<Int> { lowerBound + 1..<Swift.max(lowerBound + 1, upperBound - 1) }
}
