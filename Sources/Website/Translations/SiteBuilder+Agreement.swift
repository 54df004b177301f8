import Content
import Diagnostics
import Translation

extension SiteBuilder {
  /// Where translations disagree with their sources, blocks left out that are known to be stale.
  func disagreements(in content: Content) async -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let pairs = await content.textPairs()
    let photos = PhotoStore(content: content.root)
    let status = await TranslationStatus(of: pairs, photos: photos, diagnostics: &diagnostics)
    let stale = zip(pairs, status.pages).map { (Key($0), UnitsLeftOut($1)) }
    let leftOut = Dictionary(stale, uniquingKeysWith: { first, _ in first })
    return await diagnostics + Agreement.check(content, pairs: pairs) { leftOut[Key($0)] ?? .none }
  }

  private struct Key: Hashable {
    let name: TextName
    let language: String

    init(_ pair: TextPair) {
      name = pair.name
      language = pair.language
    }
  }
}
