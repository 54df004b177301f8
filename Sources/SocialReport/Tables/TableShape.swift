/// How much room a table wants on paper, where nothing scrolls.
package struct TableShape: Sendable {
  /// All columns and all rows, headings included, and those columns that hold words.
  let columns, texts, rows: Int
  /// Whether it wants a page in landscape when it has many columns.
  let isWide: Bool

  package init(columns: Int, texts: Int, rows: Int, isWide: Bool = false) {
    self.columns = columns
    self.texts = texts
    self.rows = rows
    self.isWide = isWide
  }

  /// Whether it takes the page's whole width, and not that of the text.
  var isBroad: Bool { columns >= 7 || texts >= 4 || (columns >= 5 && texts >= 3) }
  /// Whether its page is turned.
  var isLandscape: Bool { isWide && columns >= 9 }
  /// Whether it may go on over several pages.
  var isLong: Bool { rows > (isBroad ? 6 : 10) }

  /// The classes that say so, each behind a space.
  package var classes: String {
    [("broad", isBroad), ("landscape", isLandscape), ("long", isLong)]
      .map { $1 ? " is-\($0)" : "" }.joined()
  }
}
