import Content
import Diagnostics
import Translation

/// The texts of a site beside their translations, and how they stand; laid out once for all that ask.
struct SiteTranslations: Sendable {
  /// A text in one of the languages it is translated into.
  struct Key: Sendable, Hashable {
    let name: TextName
    let language: String
  }

  /// Every text of each language that it may be translated into.
  let pairs: [TextPair]
  /// How they stand, in the same order.
  let status: TranslationStatus
  private let places: [Key: Int]

  /// Lays out the texts of a content and holds them against their photos.
  init(of content: Content, diagnostics: inout [Diagnostic]) async {
    pairs = await content.textPairs()
    let photos = PhotoStore(content: content.root)
    status = await TranslationStatus(of: pairs, photos: photos, diagnostics: &diagnostics)
    let keys = pairs.map { Key(name: $0.name, language: $0.language) }
    places = Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
  }

  /// How a text stands in a language; `nil` in the one that it was written in.
  subscript(_ name: TextName, _ language: String) -> PageStatus? {
    places[Key(name: name, language: language)].map { status.pages[$0] }
  }

  /// A text in a language beside its source, with how it stands; `nil` in the one that it was written in.
  func pair(_ name: TextName, _ language: String) -> (TextPair, PageStatus)? {
    places[Key(name: name, language: language)].map { (pairs[$0], status.pages[$0]) }
  }

  /// Where translations disagree with their sources. Units that are known to be stale are left out: they are work to
  /// do and no mistake.
  func disagreements(in content: Content) async -> [Diagnostic] {
    await Agreement.check(content, pairs: pairs) { pair in
      self[pair.name, pair.language].map { UnitsLeftOut($0) } ?? .none
    }
  }
}
