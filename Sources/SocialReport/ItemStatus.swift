import Content
import Diagnostics

/// How an item of the guidelines stands in a year's report.
public struct ItemStatus: Sendable, Identifiable {
  /// The four ways in which an item can stand; only the last is a failure.
  public enum State: Sendable {
    /// It is answered, in these places.
    case given(by: [Place])
    /// It is left out, and the report says why.
    case omitted(reason: LocalizedText)
    /// It doesn't concern the consortium, by law.
    case notApplicable(basis: LocalizedText)
    /// Nothing answers it.
    case blank(Wanted)
  }

  /// Where something stands.
  public struct Place: Sendable, Hashable {
    /// The file as the user would type it.
    public let path: String
    /// The bytes; `nil` for a file that isn't there.
    public let range: Range<Int>?
    /// The keys or the heading: `own → training`, `{#2.12}`.
    public let name: String
  }

  /// What would answer a blank item.
  public struct Wanted: Sendable {
    /// In both languages of the program (`it`, `en`), as the middle of a sentence.
    public let text: LocalizedText
    /// The place that comes nearest to it.
    public let place: Place
  }

  /// Whom to ask.
  public struct Responsible: Sendable, Hashable {
    public let who: LocalizedText
    public let email: String?
  }

  public let item: Guidelines.Item
  public let state: State
  /// Whom to ask for it, if the report's data say so.
  public let responsible: Responsible?
  /// Whether its absence counts: not while its term still runs, nor where it is only advised.
  public let isRequired: Bool
  /// Whether nobody has looked at it this year: what answers it, if anything does, is still another year's.
  public let isToReview: Bool

  public var id: String { item.id }

  /// Whether nothing answers it.
  public var isBlank: Bool { if case .blank = state { true } else { false } }
}
