import Content
import Diagnostics

/// Where translators work: the texts of a content folder with their translations and what is known about
/// them.
public struct TranslationDesk: Sendable {
  let content: Content
  let pairs: [TextPair]
  let photos: PhotoStore

  /// The desk of a content folder.
  public init(_ content: Content) async {
    self.content = content
    pairs = await content.textPairs()
    photos = PhotoStore(content: content.root)
  }

  /// The codes of the site's languages.
  public var languages: [String] { content.languages.map(\.code) }

  /// The content folder as the user would type it.
  var root: String { content.root }

  /// A page in one of its languages.
  func page(_ name: String, in language: String) -> Document? { content.documents[name]?[language] }

  /// How some texts stand, or all.
  ///
  /// - Parameters:
  ///   - typed: the texts as somebody types them; none for all.
  ///   - language: only translations into this language; `nil` for any.
  ///   - diagnostics: receives what is wrong with photos.
  public func status(
    _ typed: [String] = [],
    language: String? = nil,
    diagnostics: inout [Diagnostic]
  ) async throws(NotFound) -> TranslationStatus {
    if typed.isEmpty {
      return await TranslationStatus(of: content, language: language, diagnostics: &diagnostics)
    }
    var chosen: [TextPair] = []
    for typed in typed {
      for pair in try find(typed, { lookup throws(TextLookup.Failure) in try lookup.pairs(typed) }, language)
      where !chosen.contains(where: { $0.name == pair.name && $0.language == pair.language }) {
        chosen.append(pair)
      }
    }
    return await TranslationStatus(of: chosen, photos: photos, diagnostics: &diagnostics)
  }

  /// Why a text wasn't found, with what was typed.
  public struct NotFound: Error, Sendable, Hashable {
    public let typed: String
    public let failure: TextLookup.Failure
  }

  /// The one translation that somebody means.
  public func text(_ typed: String, language: String? = nil) throws(NotFound) -> TextPair {
    try find(typed, { lookup throws(TextLookup.Failure) in try lookup.pair(typed) }, language)
  }

  private func find<Found>(
    _ typed: String,
    _ look: (TextLookup) throws(TextLookup.Failure) -> Found,
    _ language: String?
  ) throws(NotFound) -> Found {
    do throws(TextLookup.Failure) {
      return try look(TextLookup(pairs, root: content.root, language: language))
    } catch {
      throw NotFound(typed: typed, failure: error)
    }
  }

  /// How a text stands.
  public func status(of pair: TextPair, diagnostics: inout [Diagnostic]) -> PageStatus {
    PageStatus(of: pair, photo: photo(of: pair, diagnostics: &diagnostics))
  }

  func photo(of pair: TextPair, diagnostics: inout [Diagnostic]) -> Photo? {
    photos.photo(of: pair.name, in: pair.language, diagnostics: &diagnostics)
  }

  /// The pairs whose translation can be marked as done: all that are there.
  public func translated(into language: String?) -> [TextPair] {
    pairs.filter { pair in
      pair.isWanted && pair.translation != nil && (language == nil || pair.language == language)
    }
  }
}
