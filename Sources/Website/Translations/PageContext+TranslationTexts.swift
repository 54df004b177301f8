import Content
import Templates
import Translation

/// What the office's page shows of a text that is to be worked on.
extension PageContext {
  /// - Parameter isFirst: whether it is shown opened.
  func value(of text: PageStatus, isFirst: Bool) -> TemplateValue {
    let open = text.openBlocks.count
    let total = text.sourceWordCount
    let isMissing = text.state == .missing
    return .object([
      "id": .text(Self.id(of: text)),
      "isOpen": .flag(isFirst && !isMissing),
      "label": .text(title(of: text)),
      "labelLanguage": .text(titleLanguage(of: text)),
      "path": .text(text.path),
      "state": .text(words[TranslationWord.key(text.state)]),
      "kind": .text(text.state.rawValue),
      "blockCount": isMissing
        ? .absent
        : .text(said(.blocksOne, .blocksOther, open, ["total": format.integer(text.blocks.count)])),
      "wordsLeft": text.wordsLeft == 0
        ? .absent : .text(said(.wordsLeftOne, .wordsLeftOther, text.wordsLeft)),
      "checked": .optional(
        (text.oldestCheck ?? text.checkedOn).map { said(.checkedOn, ["date": format.date($0)]) }
      ),
      "bar": .text(Self.width(of: total - text.wordsLeft, in: total)),
      "advice": .text(said(isMissing ? .toBegin : .whenDone)),
      "command": .text(
        "bilancio translations \(isMissing ? "start" : "done") " + SiteTranslations.argument(text)
      ),
      "sides": .list([
        side(.original, text, text.sourceLanguage), side(.translation, text, text.language),
      ]),
      "parts": isMissing ? .absent : .items(parts(of: text)),
    ])
  }

  /// What a text is called: as its page is in the language of the translation, else by its file.
  func title(of text: PageStatus) -> String {
    guard case .page(let name) = text.name else { return text.path }
    let versions = content.documents[name]
    let title = (versions?[text.language] ?? versions?[text.sourceLanguage])?.title
    return title.map { site.figures.filling($0, language) } ?? text.path
  }

  /// The language of the title.
  func titleLanguage(of text: PageStatus) -> String {
    guard case .page(let name) = text.name, let versions = content.documents[name] else {
      return language.code
    }
    return versions[text.language] == nil ? text.sourceLanguage : text.language
  }

  /// Where readers find a text in a language; `nil` for what is no page. A report's chapters stand on its page.
  func address(of text: TextName, in code: String) -> String? {
    guard case .page(let name) = text,
      let language = content.languages.firstIndex(where: { $0.code == code })
    else { return nil }
    let parts = name.split(separator: "/")
    let isChapter = parts.count == 3 && parts[0] == PageName.reports
    let page = site.pages.page(isChapter ? parts[0] + "/" + parts[1] : name, language)
    return page.map { url(of: $0.path) }
  }

  private func side(_ word: TranslationWord, _ text: PageStatus, _ code: String) -> TemplateValue {
    .object([
      "sideLabel": .text(said(word, ["language": languageName(code)])),
      "sideUrl": .optional(address(of: text.name, in: code)),
      "sidePath": .text(text.name.path(in: code)),
    ])
  }

  private static func id(of text: PageStatus) -> String {
    let kind =
      switch text.name {
      case .page: "page"
      case .data: "data"
      case .site, .words: "file"
      }
    return Slug.make(from: "\(text.language) \(kind) \(text.path)")
  }
}
