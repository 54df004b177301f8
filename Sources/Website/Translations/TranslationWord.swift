import Translation

/// The words that the office's page about translations asks for, by their keys in `interface.json`.
enum TranslationWord: String, CaseIterable {
  case title, description
  case into, original, translation
  case nothingLeft, blocksOne = "blocks.one", blocksOther = "blocks.other"
  case wordsLeftOne = "wordsLeft.one", wordsLeftOther = "wordsLeft.other"
  case leftOfOne = "leftOf.one", leftOfOther = "leftOf.other"
  case checkedOn, block, noText, editedSince, deleted, inserted
  case othersOne = "others.one", othersOther = "others.other"
  case toBegin, whenDone

  var key: String { Self.prefix + rawValue }

  private static let prefix = "translation."

  static func key(_ state: PageStatus.State) -> String { "\(prefix)state.\(state.rawValue)" }

  static func key(_ change: BlockState.Change) -> String { "\(prefix)change.\(change.rawValue)" }

  /// All keys that the page asks for.
  static var keys: [String] {
    allCases.map(\.key) + PageStatus.State.allCases.map(key) + BlockState.Change.allCases.map(key)
  }
}
