import Content
import Diagnostics
import Markdown

/// A translation that is only begun: the blocks of its source without their words, each below a comment that says what
/// the source says. Comments never reach the site.
public struct Skeleton: Sendable {
  /// The whole file.
  public let text: String
  /// The texts of the front matter that are still to be written: `title`, `description`, and a `slug` if the source has
  /// one.
  public let propertiesToDo: [String]
  /// How many words there are to translate.
  public let wordCount: Int

  /// The skeleton of a page's translation.
  public init(of page: Document) {
    let list = UnitList(page: page)
    let properties = Self.sharedProperties(of: page)
    var text = properties.isEmpty ? "" : "{" + properties.joined(separator: ", ") + "}\n\n"
    for unit in list.units {
      guard let block = unit.block else { continue }
      text += Self.text(of: unit, block, in: page.language) + "\n\n"
    }
    while text.hasSuffix("\n\n") { text.removeLast() }
    self.text = text
    var toDo = list.units.filter { $0.block == nil }.map { String($0.key.dropFirst()) }
    if page.frontMatter.slug != nil { toDo.append("slug") }
    propertiesToDo = toDo
    wordCount = list.units.reduce(0) { $0 + $1.wordCount }
  }

  /// The properties that say the same in every language, as they are to be written.
  private static func sharedProperties(of page: Document) -> [String] {
    var diagnostics: [Diagnostic] = []
    guard let (value, _) = JSONReader.parsePrefix(page.source, diagnostics: &diagnostics) else { return [] }
    return value.members.filter { ["order", "listed", "noindex"].contains($0.key) }.map { member in
      let written = String(decoding: page.source.bytes[member.value.range], as: UTF8.self)
      return "\"\(member.key)\": \(written)"
    }
  }

  private static func text(of unit: Unit, _ block: TextBlock, in language: String) -> String {
    // What has no words, or words that nobody translates, stays as it is.
    if unit.isWordless && block.kind != .heading || [.rule, .code, .definitions].contains(block.kind) {
      return unit.text
    }
    let structure = BlockStructure(of: unit, block).text
    return comment(unit.text, in: language) + (structure.isEmpty ? "" : "\n" + structure)
  }

  /// A comment with a block of the source.
  static func comment(_ text: String, in language: String) -> String {
    "<!-- \(language): \(words(of: text)) -->"
  }

  /// A block of the source as a comment says it; comments within it are left out.
  static func words(of text: String) -> String {
    var rest = text[...]
    var words = ""
    while let open = rest.firstRange(of: "<!--") {
      words += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
    }
    words += rest
    return words.replacing("-->", with: "-- >")
  }
}
