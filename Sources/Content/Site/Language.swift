/// A language of the site.
public struct Language: Sendable {
  /// The code, such as `it`.
  public let code: String
  /// What the language calls itself.
  public let name: String
  /// How it writes numbers and dates.
  public let format: LanguageFormat
  /// The words of the interface.
  public let words: Words
}
