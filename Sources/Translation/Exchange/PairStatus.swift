import Content
import Diagnostics

/// A pair of texts with what is known about its translation.
struct PairStatus: Sendable {
  let pair: TextPair
  let photo: Photo?
  let status: PageStatus

  /// The state of each unit of the source.
  var states: [BlockState] { blocks.filter { $0.source != nil } }

  /// The state of each unit, those that are gone included.
  var blocks: [BlockState] { status.blocks }

  /// All texts that are to be translated into a language.
  static func all(
    of content: Content,
    in language: String,
    diagnostics: inout [Diagnostic]
  ) async -> [PairStatus] {
    let photos = PhotoStore(content: content.root)
    let pairs = await content.textPairs().filter { $0.language == language && $0.isWanted }
    let results = await concurrentMap(pairs) { pair in
      var diagnostics: [Diagnostic] = []
      let photo = photos.photo(of: pair.name, in: pair.language, diagnostics: &diagnostics)
      let status = PageStatus(of: pair, photo: photo)
      return (status: PairStatus(pair: pair, photo: photo, status: status), diagnostics: diagnostics)
    }
    diagnostics += results.flatMap(\.diagnostics)
    return results.map(\.status)
  }
}

extension BlockState {
  /// The translation's unit, if it has words of its own: that of a skeleton has none yet.
  var presentTranslation: Unit? { change == .missing ? nil : translation }
}
