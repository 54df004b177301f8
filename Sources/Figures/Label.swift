import Content

/// What a figure, a row, a column or a table is called.
public enum Label: Sendable, Hashable {
  /// Words of `interface.json` or `figures.json`, by their key, with values for their places (`{name}`).
  indirect case words(String, [String: Label] = [:])
  /// A text of the data, in several languages.
  case text(LocalizedText)
  /// The same in every language: a name, a code, a year.
  case plain(String)
  /// Several, parted by semicolons.
  case joined([Label])

  /// The label in a language; a text that has no such language is written in the first of the fallbacks it has.
  public func written(in language: Language, orIn fallbacks: [String] = []) -> String {
    switch self {
    case .words(let key, let values):
      values.isEmpty
        ? language.words[key]
        : language.words.text(key) { values[$0]?.written(in: language, orIn: fallbacks) }
    case .text(let text): text.text(in: language.code, orIn: fallbacks)
    case .plain(let text): text
    case .joined(let labels): labels.map { $0.written(in: language, orIn: fallbacks) }.joined(separator: "; ")
    }
  }
}
