import Diagnostics

/// How translations stand, for a person at a terminal.
public struct StatusTable: Sendable {
  private let pages: [PageStatus]
  private let words: StatusWords
  private let listsAll: Bool

  /// - Parameter listsAll: whether texts with nothing left to do have a line, too; they are always counted.
  public init(_ status: TranslationStatus, in language: MessageLanguage, listsAll: Bool = false) {
    pages = status.pages
    words = StatusWords(language: language)
    self.listsAll = listsAll
  }

  /// For each language a line a text, with its state, the blocks and the words that are left and the last day of a check;
  /// below each, a line that counts.
  public var text: String {
    let languages = pages.reduce(into: [String]()) { codes, page in
      if !codes.contains(page.language) { codes.append(page.language) }
    }
    guard !languages.isEmpty else { return words.sum([]) + "\n" }
    return languages.sorted().map { table(of: $0) }.joined(separator: "\n")
  }

  private func table(of code: String) -> String {
    let all = pages.filter { $0.language == code }
    let rows = all.filter { listsAll || !$0.isDone }.map(row)
    var text = words.title(code) + "\n\n"
    if !rows.isEmpty {
      let widths = words.heading.indices.map { column in
        ([words.heading] + rows).map { $0[column].displayWidth }.max() ?? 0
      }
      for row in [words.heading] + rows { text += line(row, widths) }
      text += "\n"
    }
    return text + words.sum(all) + "\n"
  }

  private func row(_ page: PageStatus) -> [String] {
    let open = page.state == .unchecked ? 0 : page.openBlocks.count
    return [
      page.path, words.state(page.state), open == 0 ? "" : words.share(open, of: page.blocks.count),
      page.wordsLeft == 0 ? "" : String(page.wordsLeft), page.checkedOn?.iso ?? "",
    ]
  }

  /// Numbers are set flush right.
  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: widths[column] - cell.displayWidth)
      line += (column == 0 ? "" : "  ") + (column == 2 || column == 3 ? padding + cell : cell + padding)
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
