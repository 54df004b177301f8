import Content
import Figures
import Templates

/// Everything that rendering a page needs, read-only: the content and what was made of it.
struct Site: Sendable {
  let content: Content
  let figures: FigureRegister
  let pages: PageIndex
  let addresses: Addresses
  let assets: Assets
  /// The interface's words of each language as templates see them.
  let words: [TemplateValue]
  /// Sizes of the files below `content/files`, by path.
  let files: ContentFiles
  /// The files that hold the open data.
  let openData: [OpenDataFile]

  func text(_ text: LocalizedText, _ language: Language) -> String {
    text.text(in: language.code, orIn: content.fallbacks)
  }

  /// The last year that has data.
  var latestYear: YearRecords? { content.years.last }
}
