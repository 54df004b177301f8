/// A text in both languages of the program. A literal is the same in both.
public struct BilingualText: Sendable, Hashable, ExpressibleByStringLiteral {
  /// In Italian.
  public let italian: String
  /// In English.
  public let english: String

  /// A text in Italian and in English.
  public init(it italian: String, en english: String) {
    self.italian = italian
    self.english = english
  }

  /// A text without words, such as data: it reads the same in both languages.
  public init(stringLiteral value: String) { self.init(it: value, en: value) }

  /// The text for a reader.
  public func text(in language: MessageLanguage) -> String {
    switch language {
    case .italian: italian
    case .english: english
    }
  }
}
