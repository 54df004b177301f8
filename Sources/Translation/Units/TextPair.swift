import Diagnostics

/// A text in the language it was written in, beside its translation into another.
public struct TextPair: Sendable {
  /// What the pair is, the same whatever the language.
  public let name: TextName
  /// The language of the translation.
  public let language: String
  /// The text it is translated from.
  public let source: UnitList
  /// The translation; `nil` where there is none yet.
  public let translation: UnitList?
  /// Whether the page says that other languages don't want it.
  public let isWanted: Bool

  public init(
    name: TextName,
    language: String,
    source: UnitList,
    translation: UnitList?,
    isWanted: Bool = true
  ) {
    self.name = name
    self.language = language
    self.source = source
    self.translation = translation
    self.isWanted = isWanted
  }

  /// What the pair was made from.
  struct Key: Equatable, Sendable {
    let source: SourceFile
    let translation: SourceFile?
    let sourceLanguage: String
    let isWanted: Bool
  }

  var key: Key {
    Key(
      source: source.file,
      translation: translation?.file,
      sourceLanguage: source.language,
      isWanted: isWanted
    )
  }
}
