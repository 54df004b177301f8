import Content
import Diagnostics

/// How a translation stands: that of a page, of a data file, or of the words of the interface.
public struct PageStatus: Sendable {
  /// How it stands in a word.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// There is none.
    case missing
    /// Some of its units have no text yet.
    case partial
    /// The source has changed since it was checked, or it has itself.
    case stale
    /// It is there, and nobody has checked it yet.
    case unchecked
    /// It says what the source says, as far as somebody has checked.
    case current
    /// The page isn't wanted in that language.
    case notWanted
  }

  /// What a status follows from.
  struct Key: Equatable, Sendable {
    let pair: TextPair.Key
    let photo: SourceFile?
  }

  public let name: TextName
  /// The language of the translation.
  public let language: String
  /// The language of the source.
  public let sourceLanguage: String
  public let state: State
  /// Its units in the order of the source, with those that are gone where they were. None if the page isn't wanted.
  public let blocks: [BlockState]
  /// The last day on which a unit was checked, if it is known.
  public let checkedOn: PartialDate?

  /// The path of the translation below the content folder, whether it is there or not.
  public var path: String { name.path(in: language) }
  /// The path of the source below the content folder.
  public var sourcePath: String { name.path(in: sourceLanguage) }
  /// How many units are stale.
  public var staleCount: Int { blocks.count(where: \.isStale) }
  /// How many words are to be translated.
  public var wordsLeft: Int { blocks.reduce(0) { $0 + $1.wordsLeft } }
  /// The first day on which one of the stale units was checked: they have been stale since then at most.
  public var oldestCheck: PartialDate? {
    blocks.lazy.filter(\.isStale).compactMap { $0.old?.checkedOn }.min()
  }
  /// Whether nothing is left to do.
  public var isDone: Bool { state == .current || state == .notWanted }
  /// The units that need somebody, those that were never checked included.
  public var openBlocks: [BlockState] { blocks.filter { $0.change != .same } }

  /// The status of a text.
  ///
  /// - Parameter photo: what the source said when the translation was checked; `nil` if it never was. That of a source
  ///   in another language says nothing.
  public init(of pair: TextPair, photo: Photo?) {
    let photo = photo.flatMap { $0.source == pair.source.language ? $0 : nil }
    name = pair.name
    language = pair.language
    sourceLanguage = pair.source.language
    checkedOn = photo?.entries.lazy.compactMap(\.checkedOn).max()
    guard pair.isWanted else {
      state = .notWanted
      blocks = []
      return
    }
    blocks = Comparison(pair, photo).blocks
    state = Self.state(of: blocks, pair, hasPhoto: photo != nil)
  }

  private static func state(of blocks: [BlockState], _ pair: TextPair, hasPhoto: Bool) -> State {
    guard let translation = pair.translation else { return .missing }
    let missing = blocks.count { $0.change == .missing }
    if missing > 0 {
      // A page's file is there; what is in the same file as its source may not be.
      if case .page = pair.name { return .partial }
      return translation.units.allSatisfy(\.text.isEmpty) ? .missing : .partial
    }
    if !hasPhoto { return blocks.isEmpty ? .current : .unchecked }
    return blocks.contains(where: \.isStale) ? .stale : .current
  }
}
