import Content
import Templates
import Translation

/// What the office's pages show of a text that is to be worked on.
extension PageContext {
  /// In the list of all: where it can be seen whole, or how it is begun.
  func entry(of text: PageStatus) -> TemplateValue {
    let isMissing = text.state == .missing
    var values = summary(of: text)
    values["id"] = .text(Self.id(of: text))
    values["url"] = .optional(
      isMissing ? address(of: text.name, in: text.sourceLanguage) : url(of: text.workPath)
    )
    values["command"] = isMissing ? .text(command("start", text)) : .absent
    return .object(values)
  }

  /// On a page of its own, block by block beside its original.
  func translationValues(_ place: Int) -> TemplateFields {
    let text = site.translations.status.pages[place]
    var values = summary(of: text)
    values["command"] = .text(command("done", text))
    values["sides"] = .list([
      side(.original, text, text.sourceLanguage), side(.translation, text, text.language),
    ])
    values["parts"] = .list(parts(of: text))
    return values
  }

  private func summary(of text: PageStatus) -> TemplateFields {
    let open = text.openBlocks.count
    let total = text.sourceWordCount
    return [
      "label": .text(title(of: text)),
      "labelLanguage": .text(titleLanguage(of: text)),
      "path": .text(text.path),
      "state": .text(words[TranslationWord.key(text.state)]),
      "kind": .text(text.state.rawValue),
      "blockCount": text.state == .missing
        ? .absent
        : .text(said(.blocksOne, .blocksOther, open, ["total": format.integer(text.blocks.count)])),
      "wordsLeft": text.wordsLeft == 0
        ? .absent : .text(said(.wordsLeftOne, .wordsLeftOther, text.wordsLeft)),
      "checked": .optional(
        (text.oldestCheck ?? text.checkedOn).map { said(.checkedOn, ["date": format.date($0)]) }
      ),
      "bar": .text(Self.width(of: total - text.wordsLeft, in: total)),
      "advice": .text(said(text.state == .missing ? .toBegin : .whenDone)),
    ]
  }

  /// What is to be typed.
  private func command(_ name: String, _ text: PageStatus) -> String {
    "./bilancio translations \(name) " + SiteTranslations.argument(text)
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
