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
    for chapter in chapters {
      for (_, section) in chapter.headings {
        guard let item = section.item, answers[item] == nil else { continue }
        answers[item] = Answer(anchor: section.anchor, text: section.text, chapter: chapter.name)
      }
    }
    // An item without a heading of its own is answered under the one before it: names and terms with the bodies.
    var previous: Answer?
    for item in status.items.map(\.item) {
      if case .sameAs(let other) = item.check, let answer = answers[other] { answers[item.id] = answer }
      if let answer = answers[item.id] {
        previous = answer
        continue
      }
      if item.chapter == .colophon {
        answers[item.id] = Answer(anchor: "item-\(item.id)", text: nil, chapter: .colophon)
      } else if let previous, previous.chapter == item.chapter {
        answers[item.id] = previous
      } else if let chapter = chapters.first(where: { $0.name == item.chapter }) {
        answers[item.id] = Answer(anchor: chapter.id, text: chapter.title, chapter: chapter.name)
      }
    }
  }

  subscript(_ item: String) -> Answer? { answers[item] }
}
