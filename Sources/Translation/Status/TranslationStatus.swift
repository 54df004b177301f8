import Content
import Diagnostics

/// How the translations of a whole content stand.
public struct TranslationStatus: Sendable {
  /// Every text of each language it may be translated into, sorted by name.
  public let pages: [PageStatus]

  /// The status of every text.
  ///
  /// - Parameters:
  ///   - language: only translations into this language; `nil` for all.
  ///   - diagnostics: receives what is wrong with photos.
  public init(of content: Content, language: String? = nil, diagnostics: inout [Diagnostic]) async {
    let pairs = await content.textPairs()
    let store = PhotoStore(content: content.root)
    self = await TranslationStatus(
      of: pairs.filter { language == nil || $0.language == language },
      photos: store,
      diagnostics: &diagnostics
    )
    store.reportOrphans(
      among: pairs.map(\.name),
      languages: content.languages.map(\.code),
      diagnostics: &diagnostics
    )
  }

  init(pages: [PageStatus]) { self.pages = pages }

  /// The status of some texts.
  public init(of pairs: [TextPair], photos: PhotoStore, diagnostics: inout [Diagnostic]) async {
    let results = await concurrentMap(pairs) { pair in
      let file = Checked { photos.file(of: pair.name, in: pair.language, diagnostics: &$0) }
      let status = BuildMemory.recall(
        "status \(pair.language) \(pair.name)",
        from: PageStatus.Key(pair: pair.key, photo: file.value)
      ) {
        Checked { diagnostics in
          PageStatus(of: pair, photo: file.value.flatMap { PhotoFile.read($0, diagnostics: &diagnostics) })
        }
      }
      return (status: status.value, diagnostics: file.diagnostics + status.diagnostics)
    }
    pages = results.map(\.status)
    diagnostics += results.flatMap(\.diagnostics)
  }

  /// Whether nothing is left to do anywhere.
  public var isDone: Bool { pages.allSatisfy(\.isDone) }

  /// The status of a text in a language.
  public subscript(_ name: TextName, language: String) -> PageStatus? {
    pages.first { $0.name == name && $0.language == language }
  }
}
