import Content
import Diagnostics

/// How easy the texts of a content are to read, language by language and the hardest first.
public struct ReadingList: Sendable {
  /// A text with its figure.
  struct Entry: Sendable, Hashable {
    /// The file, as the user would type it.
    let path: String
    let language: String
    let ease: ReadingEase
  }

  /// The texts that are long enough, in the order of the languages.
  let entries: [Entry]
  /// The codes of the languages that have one.
  let languages: [String]

  /// The texts of a content; none if it couldn't be read.
  init(of content: Content?) {
    let codes = content?.languages.map(\.code) ?? []
    let documents = content?.documents.values.flatMap(\.values) ?? []
    let all = documents.compactMap { document in
      ReadingEase(of: document).map {
        Entry(path: document.source.path, language: document.language, ease: $0)
      }
    }
    entries = codes.flatMap { code in
      all.filter { $0.language == code }.sorted { ($0.ease.value, $0.path) < ($1.ease.value, $1.path) }
    }
    languages = codes.filter { code in all.contains { $0.language == code } }
  }

  /// An array with an object for each text.
  public var json: String {
    let objects = entries.map { entry in
      JSONOutput.object([
        ("file", .string(entry.path)), ("language", .string(entry.language)),
        ("measure", .string(entry.ease.measure.rawValue)), ("value", .int(entry.ease.value)),
        ("words", .int(entry.ease.words)), ("sentences", .int(entry.ease.sentences)),
      ])
    }
    return String(decoding: JSONOutput.array(objects).compact, as: UTF8.self)
  }
}
