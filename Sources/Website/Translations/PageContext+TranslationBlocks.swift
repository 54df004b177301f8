import Templates
import Translation

/// The blocks of a text, the source's beside the translation's.
extension PageContext {
  /// The blocks that need somebody, each by itself; those between them are kept folded. Words of the interface and texts
  /// in data stand alone: the others around them say nothing of them.
  func parts(of text: PageStatus) -> [TemplateValue] {
    var parts: [TemplateValue] = []
    var others: [BlockState] = []
    func endOthers() {
      guard !others.isEmpty else { return }
      parts.append(
        .object([
          "change": .absent,
          "others": .object([
            "summary": .text(said(.othersOne, .othersOther, others.count)),
            "blocks": .list(others.map { block($0, text) }),
          ]),
        ])
      )
      others = []
    }
    for state in text.blocks {
      if state.change == .same || state.change == .unchecked {
        if case .page = text.name { others.append(state) }
      } else {
        endOthers()
        parts.append(.object(["change": block(state, text), "others": .absent]))
      }
    }
    endOthers()
    return parts
  }

  private func block(_ state: BlockState, _ text: PageStatus) -> TemplateValue {
    let isNews = state.isTranslationEdited && [.changed, .added].contains(state.change)
    let marks = DiffMarkup(
      deleted: said(.deleted),
      inserted: said(.inserted),
      language: text.sourceLanguage == language.code ? nil : language.code
    )
    let source =
      switch state.change {
      case .changed, .removed, .added:
        marks.markup(WordDiff(from: state.old?.text ?? "", to: state.source?.text ?? ""))
      case .same, .moved, .edited, .missing, .unchecked: DiffMarkup.plain(state.source?.text ?? "")
      }
    return .object([
      "name": .text(said(.block, ["n": format.integer(state.number)])),
      "what": .text(words[TranslationWord.key(state.change)]),
      "edited": isNews ? .text(said(.editedSince)) : .absent,
      "before": .object([
        "lang": .text(text.sourceLanguage), "html": .markup(source),
      ]),
      "after": state.translation.map {
        .object(["lang": .text(text.language), "html": .markup(DiffMarkup.plain($0.text))])
      } ?? .absent,
      "none": state.translation == nil ? .text(said(.noText)) : .absent,
    ])
  }
}
