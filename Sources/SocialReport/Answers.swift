import Content

/// Where the items are answered on the page of one language.
struct Answers: Sendable {
  struct Answer: Sendable, Hashable {
    /// The `id` of an element.
    let anchor: String
    /// What stands there: a heading, or a chapter's title; `nil` for a line of the colophon.
    let text: Phrase?
    let chapter: ChapterName
  }

  private var answers: [String: Answer] = [:]

  init(in chapters: [Chapter], status: ReportStatus) {
    let tables = Self.tables(in: chapters)
    for chapter in chapters {
      for (_, section) in chapter.headings {
        guard let item = section.item, answers[item] == nil else { continue }
        answers[item] = Answer(anchor: section.anchor, text: section.text, chapter: chapter.name)
      }
    }
    for item in status.items.map(\.item) where answers[item.id] == nil {
      if case .sameAs(let other) = item.check, let answer = answers[other] {
        answers[item.id] = answer
      } else if item.chapter == .colophon {
        answers[item.id] = Answer(anchor: "item-\(item.id)", text: nil, chapter: .colophon)
      } else if let answer = tables[item.id] {
        answers[item.id] = answer
      } else if let chapter = chapters.first(where: { $0.name == item.chapter }) {
        // A heading under which nothing of the item stands would send readers astray.
        answers[item.id] = Answer(anchor: chapter.id, text: chapter.title, chapter: chapter.name)
      }
    }
  }

  /// The headings under which tables stand, by the items that the tables answer: names and terms with the bodies.
  private static func tables(in chapters: [Chapter]) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for chapter in chapters {
      var here = Answer(anchor: chapter.id, text: chapter.title, chapter: chapter.name)
      for element in chapter.elements {
        switch element {
        case .heading(_, let section):
          here = Answer(anchor: section.anchor, text: section.text, chapter: chapter.name)
        case .exhibit(let exhibit):
          guard exhibit.id.kind == .table else { continue }
          for item in TableCatalogue.items(of: exhibit.id.name) ?? [] where answers[item] == nil {
            answers[item] = here
          }
        }
      }
    }
    return answers
  }

  subscript(_ item: String) -> Answer? { answers[item] }
}
