import Content
import Diagnostics

/// Words that go with a number, for one and for all others: `testo`, `testi`.
struct CountedWords {
  let one: String
  let other: String

  init(_ one: String, _ other: String) {
    self.one = one
    self.other = other
  }

  /// The same words whatever the number.
  init(_ any: String) { self.init(any, any) }

  func form(_ count: Int) -> String { count == 1 ? one : other }
}

extension MessageLanguage {
  /// `1 testo importato`, `1.204 words`: a number with its words, as this language writes them.
  func counted(_ count: Int, _ italian: CountedWords, _ english: CountedWords) -> String {
    let words = self == .italian ? italian : english
    return "\(written(count)) \(words.form(count))"
  }

  /// A number alone.
  func written(_ count: Int) -> String {
    (self == .italian ? LanguageFormat.italian : .english).integer(count)
  }
}
