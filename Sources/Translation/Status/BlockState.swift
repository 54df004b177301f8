import Content
import Markdown

/// How a unit of the source stands against its translation.
public struct BlockState: Sendable {
  /// What happened to the source since the translation was checked.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case same
    /// It says something else.
    case changed
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It says the same at another place.
    case moved
    /// Nothing, but the translation says something else.
    case edited
    /// There is no translation of it yet.
    case missing
    /// There is a translation, which nobody has checked yet.
    case unchecked
  }

  /// The number by which people name it: its place among the units of the source, from 1. One that is gone has the
  /// number of the one that it stood behind, 0 if it was the first.
  public let number: Int
  public let change: Change
  /// What the source said when the translation was checked.
  public let old: Photo.Entry?
  /// What the source says now.
  public let source: Unit?
  /// What the translation says now.
  public let translation: Unit?
  /// The place of ``old`` in its photo.
  let entryPlace: Int?
  /// Whether the translation was changed since it was checked, so that it may be right already.
  public let isTranslationEdited: Bool

  /// The unit's key: today's, or that of the photo for one that is gone.
  public var key: String { source?.key ?? old?.key ?? "" }

  /// Whether the translation can't be relied on.
  public var isStale: Bool {
    switch change {
    case .changed, .added, .removed, .moved, .edited: true
    case .same, .missing, .unchecked: false
    }
  }

  /// How many words are to be translated anew.
  public var wordsLeft: Int {
    switch change {
    case .changed, .added, .missing: source?.wordCount ?? 0
    case .same, .removed, .moved, .edited, .unchecked: 0
    }
  }
}
