import Content
import Diagnostics

extension Content {
  /// Every text of the content beside its translation, sorted by name, for each language that it may be translated into.
  ///
  /// A page's source is the language that one of its files names, else the site's first language, else the one that it
  /// is written in. Data and words are translated from the site's first language.
  public func textPairs() async -> [TextPair] {
    guard let first = languages.first?.code else { return [] }
    let others = languages.dropFirst().map(\.code)
    let codes = languages.map(\.code)
    let begun = documents.merging(unfinished) { $0.merging($1) { first, _ in first } }
    let pages = await concurrentMap(begun.sorted { $0.key < $1.key }.map(\.value)) { documents in
      let key = PairsKey(sources: documents.mapValues(\.source), codes: codes)
      return BuildMemory.recall("pairs " + (documents.first?.value.name ?? ""), from: key) {
        Self.pairs(of: documents, codes: codes)
      }
    }
    let files =
      data.map { (TextName.data($0.key), $0.value) } + (settings["site.json"].map { [(.site, $0)] } ?? [])
    let data = await concurrentMap(files) { name, file -> [TextPair] in
      let key = PairsKey(sources: [first: file.source], codes: codes)
      return BuildMemory.recall("pairs " + file.source.path, from: key) {
        let texts = DataTexts(of: file, source: first)
        let source = UnitList(texts, language: first)
        guard !source.units.isEmpty else { return [] }
        return others.map { language in
          let translation = UnitList(texts, language: language)
          return TextPair(name: name, language: language, source: source, translation: translation)
        }
      }
    }
    let words = ["interface", "figures"].flatMap { file in
      guard let source = settings["\(first)/\(file).json"] else { return [] as [TextPair] }
      return others.map { language in
        TextPair(
          name: .words(file),
          language: language,
          source: UnitList(words: source, language: first),
          translation: settings["\(language)/\(file).json"].map { UnitList(words: $0, language: language) }
        )
      }
    }
    return (pages.flatMap(\.self) + words + data.flatMap(\.self)).sorted { left, right in
      (left.name, left.language) < (right.name, right.language)
    }
  }

  /// What the pairs of a text are made from, beside its name.
  private struct PairsKey: Equatable, Sendable {
    let sources: [String: SourceFile]
    let codes: [String]
  }

  /// The language that a page was first written in.
  public func sourceLanguage(ofPage name: String) -> String? {
    documents[name].flatMap { Self.sourceLanguage(of: $0, codes: languages.map(\.code)) }
  }

  private static func sourceLanguage(of documents: [String: Document], codes: [String]) -> String? {
    let present = codes.filter { documents[$0] != nil }
    let named = present.lazy.compactMap { documents[$0]?.frontMatter.source }.first { documents[$0] != nil }
    return named ?? present.first
  }

  private static func pairs(of documents: [String: Document], codes: [String]) -> [TextPair] {
    guard let language = sourceLanguage(of: documents, codes: codes), let document = documents[language]
    else {
      return []
    }
    let source = UnitList(page: document)
    return codes.filter { $0 != language }.map { code in
      TextPair(
        name: .page(document.name),
        language: code,
        source: source,
        translation: documents[code].map { UnitList(page: $0) },
        isWanted: document.frontMatter.isWantedElsewhere
      )
    }
  }
}
