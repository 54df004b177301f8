import Content
import Templates
import Translation

/// What the office's page about all translations is given.
extension PageContext {
  /// The style sheet of the office's pages.
  var translationAssets: TemplateValue {
    guard page.name == PageName.translations || PageName.placeOfTranslation(page.name) != nil else {
      return .absent
    }
    return .text(url(of: site.assets.path(of: Site.statusStyle)))
  }

  var translationsValues: TemplateFields {
    // The language that most is translated into comes first.
    let byLanguage = content.languages.map { language in
      (code: language.code, texts: site.translations.status.pages.filter { $0.language == language.code })
    }
    let languages = byLanguage.enumerated().sorted {
      ($1.element.texts.count, $0.offset) < ($0.element.texts.count, $1.offset)
    }
    let list = site.statusList
    return [
      "targets": .list(
        languages.map(\.element).filter { !$0.texts.isEmpty }.map { value(of: $0.texts, in: $0.code) }
      ),
      "list": .object([
        "url": .text(url(of: list.path)), "size": .text(format.fileSize(list.bytes.count)),
      ]),
    ]
  }

  func said(_ word: TranslationWord, _ values: [String: String] = [:]) -> String {
    words.text(word.key, values)
  }

  /// Words for a number, which stand under `key.one` and `key.other`.
  func said(_ one: TranslationWord, _ other: TranslationWord, _ count: Int, _ values: [String: String] = [:])
    -> String
  {
    said(count == 1 ? one : other, values.merging(["n": format.integer(count)]) { first, _ in first })
  }

  func languageName(_ code: String) -> String { words[.languageNames, code] }

  /// All texts of a language: how much is done, then what is to be done, then the rest by name only.
  private func value(of texts: [PageStatus], in code: String) -> TemplateValue {
    let total = texts.reduce(0) { $0 + $1.sourceWordCount }
    let left = texts.reduce(0) { $0 + $1.wordsLeft }
    let open = texts.filter(\.isOpen).sorted { $0.urgency < $1.urgency }
    let counts = PageStatus.State.shown.compactMap { state -> TemplateValue? in
      let count = texts.count { $0.state == state }
      guard count > 0 else { return nil }
      return .object([
        "state": .text(words[TranslationWord.key(state)]), "kind": .text(state.rawValue),
        "number": .text(format.integer(count)),
      ])
    }
    let rest = [PageStatus.State.unchecked, .current, .notWanted].compactMap { state in
      closedTexts(texts.filter { $0.state == state }, state)
    }
    return .object([
      "id": .text("to-" + code),
      "heading": .text(said(.into, ["language": languageName(code)])),
      "share": .text(format.percent(Self.thousandths(of: total - left, in: total), digits: 1)),
      "bar": .text(Self.width(of: total - left, in: total)),
      "sentence": .text(
        left == 0
          ? said(.nothingLeft)
          : said(.leftOfOne, .leftOfOther, left, ["total": format.integer(total)])
      ),
      "counts": .list(counts),
      "open": .items(open.map(entry)),
      "rest": .list(rest),
    ])
  }

  /// Texts that nothing is shown of but their names.
  private func closedTexts(_ texts: [PageStatus], _ state: PageStatus.State) -> TemplateValue? {
    guard !texts.isEmpty else { return nil }
    return .object([
      "state": .text(words[TranslationWord.key(state)]), "kind": .text(state.rawValue),
      "number": .text(format.integer(texts.count)),
      "items": .list(
        texts.map { text in
          .object([
            "label": .text(title(of: text)), "path": .text(text.path),
            "labelLanguage": .text(titleLanguage(of: text)),
            "linkUrl": .optional(address(of: text.name, in: text.language)),
          ])
        }
      ),
    ])
  }

  /// The thousandths that a part is of a whole, rounded down so that all is only what is all.
  private static func thousandths(of part: Int, in whole: Int) -> Int {
    whole == 0 ? 1000 : part * 1000 / whole
  }

  /// The same as a width in a drawing that is 100 wide.
  static func width(of part: Int, in whole: Int) -> String {
    let thousandths = thousandths(of: part, in: whole)
    return "\(thousandths / 10).\(thousandths % 10)"
  }
}

extension PageStatus.State {
  /// In the order in which the office wants to see them.
  fileprivate static let shown: [Self] = [.stale, .partial, .missing, .unchecked, .current, .notWanted]
}

extension PageStatus {
  /// Whether somebody has to write something, or to look at what has changed.
  fileprivate var isOpen: Bool {
    switch state {
    case .stale, .partial, .missing: true
    case .unchecked, .current, .notWanted: false
    }
  }

  /// How many words the source has today.
  var sourceWordCount: Int { blocks.reduce(0) { $0 + ($1.source?.wordCount ?? 0) } }

  /// What has been stale for the longest comes first, then what has changed most, then what readers don't have at all.
  fileprivate var urgency: (Int, String, Int, Int) {
    let rank = state == .stale ? 0 : state == .partial ? 1 : 2
    return (rank, oldestCheck?.iso ?? "9", -staleCount, -wordsLeft)
  }
}
