/// A short text in several languages, by language code.
public struct LocalizedText: Sendable, Hashable {
  /// The text of each language that has one.
  public let values: [String: String]

  public init(_ values: [String: String]) { self.values = values }

  /// The text in a language, else in the first of the fallbacks that has one; empty when there is none at all.
  public func text(in language: String, orIn fallbacks: [String] = []) -> String {
    if let text = values[language] { return text }
    for fallback in fallbacks {
      if let text = values[fallback] { return text }
    }
    return values.min { $0.key < $1.key }?.value ?? ""
  }
}
