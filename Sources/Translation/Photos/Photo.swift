import Content

/// What a source said when its translation was last checked against it.
public struct Photo: Sendable, Hashable {
  /// What one unit said.
  public struct Entry: Sendable, Hashable {
    /// The unit's key at that time.
    public let key: String
    /// The fingerprint of its normalised text.
    public let fingerprint: Fingerprint
    /// Its text, to be shown beside what it says now.
    public let text: String
    /// The fingerprint of the translation's unit at that time; `nil` if none went with it.
    public let translation: Fingerprint?
    /// The day of the check, if it is known.
    public let checkedOn: PartialDate?

    public init(
      key: String,
      fingerprint: Fingerprint,
      text: String,
      translation: Fingerprint?,
      checkedOn: PartialDate?
    ) {
      self.key = key
      self.fingerprint = fingerprint
      self.text = text
      self.translation = translation
      self.checkedOn = checkedOn
    }
  }

  /// The language of the source.
  public let source: String
  /// The units that have been checked, in the order of the source.
  public let entries: [Entry]

  public init(source: String, entries: [Entry]) {
    self.source = source
    self.entries = entries
  }
}
