import Content

/// The words that books ask for, beside those of a report's page.
enum BookWord: String, CaseIterable {
  /// Across every page of what isn't approved yet.
  case draft = "book.draft"
  case charts = "book.charts"
  case tables = "book.tables"
  /// What a table's data are called in the list of attached files: number and caption.
  case attachment = "book.attachment"
  /// What the report is about in any year, parted by commas.
  case keywords = "book.keywords"

  static let keys = allCases.map(\.rawValue)
}

extension Words {
  subscript(_ word: BookWord) -> String { self[word.rawValue] }

  func text(_ word: BookWord, _ values: [String: String]) -> String { text(word.rawValue, values) }
}
