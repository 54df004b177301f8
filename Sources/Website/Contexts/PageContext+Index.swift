import Content
import Templates

extension PageContext {
  /// Every page of the site by its first letter.
  var indexValues: TemplateFields {
    let entries = site.pages.pages
      .filter { entry in
        guard entry.language == page.language, entry.isListed, entry.name != PageName.index else {
          return false
        }
        if case .directory = entry.subject { return false }
        return true
      }
      .map { (key: CollationKey($0.title), page: $0) }
      .sorted { ($0.key, $0.page.name) < ($1.key, $1.page.name) }
    var letters: [(letter: String, items: [TemplateValue])] = []
    for (key, entry) in entries {
      if letters.last?.letter != key.initial { letters.append((key.initial, [])) }
      letters[letters.count - 1].items.append(indexEntry(entry))
    }
    return [
      "search": searchValue,
      "letters": .list(
        letters.map { letter, items in
          .object([
            "letter": .text(letter),
            "id": .text(words[.letter] + "-" + Slug.make(from: letter == "#" ? "0" : letter)),
            "items": .list(items),
          ])
        }
      ),
    ]
  }

  private func indexEntry(_ entry: Page) -> TemplateValue {
    let original = entry.isFallback ? entry.document?.language : nil
    return .object([
      "label": .text(entry.title),
      "url": .text(url(of: entry.path)),
      "language": original.map { code in
        .object(["code": .text(code), "note": .text(words[.languageNames, code])])
      } ?? .absent,
    ])
  }
}
