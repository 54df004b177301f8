import Content

/// A plain text of the report with the language that it is written in: where a translation is missing, not the page's.
///
/// Texts of prose files may hold placeholders (`{{name}}`).
public struct Phrase: Sendable, Hashable {
  public let text: String
  /// The code of its language.
  public let language: String

  public init(_ text: String, language: String) {
    self.text = text
    self.language = language
  }
}
