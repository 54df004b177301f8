import Content
import Markdown

/// Which headings of the prose say that they answer an item.
struct Claims: Sendable {
  struct Claim: Sendable {
    let chapter: ChapterName
    let document: Document
    let section: ProseSection

    /// The heading itself.
    var heading: Heading? { section.heading.map { document.text.headings[$0] } }
    /// The heading's bytes in the file.
    var range: Range<Int> { heading?.range ?? 0..<0 }
    var hasText: Bool { section.hasText(in: document.text) }
  }

  /// By item, then by language; in the order of the chapters.
  private(set) var claims: [String: [String: [Claim]]] = [:]

  init(in material: ReportMaterial) {
    for chapter in ChapterName.written {
      for (language, document) in material.documents[chapter] ?? [:] {
        for section in ProseSection.sections(of: document.text) {
          guard let item = section.item else { continue }
          let claim = Claim(chapter: chapter, document: document, section: section)
          claims[item, default: [:]][language, default: []].append(claim)
        }
      }
    }
  }

  /// The headings that claim an item in a language.
  subscript(_ item: String, in language: String) -> [Claim] { claims[item]?[language] ?? [] }

  /// Every item that some heading claims, known or not, in the order of their names.
  var items: [String] { claims.keys.sorted() }
}
