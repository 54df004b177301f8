import Diagnostics

/// The words of the interface in one language, by dotted key, and those for figures, tables and charts.
public struct Words: Sendable {
  private let entries: [String: String]
  private let figureKeys: Set<String>
  /// Those of the words that have places to fill, taken apart once.
  private let patterns: [String: LanguageFormat.Pattern]
  /// The folder that they come from.
  private let folder: String

  /// The file of the words for figures, tables and charts; a site without them needs none.
  static let figuresFile = "figures.json"
  private static let interfaceFile = "interface.json"
  /// The files with words in a language's folder.
  package static let files: Set<String> = [interfaceFile, figuresFile]
  /// What the keys of the words for figures begin with.
  private static let figuresPrefixes: Set<String> = [
    "figures", "categories", "units", "tables", "columns", "charts",
  ]

  init(_ value: JSONValue, figures: JSONValue?, folder: String) {
    self.folder = folder
    let ofFigures = Self.entries(in: figures)
    figureKeys = Set(ofFigures.map(\.0))
    entries = Dictionary(Self.entries(in: value) + ofFigures, uniquingKeysWith: { first, _ in first })
    patterns = entries.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues {
      LanguageFormat.Pattern($0)
    }
  }

  private static func entries(in value: JSONValue?) -> [(String, String)] {
    (value?.members ?? []).compactMap { member in
      member.key == "$schema" ? nil : member.value.string.map { (member.key, $0) }
    }
  }

  /// All keys in the order of their bytes.
  public var keys: [String] { entries.keys.sorted() }

  /// The keys that templates may use, in the order of their bytes: those of the interface.
  public var interfaceKeys: [String] { entries.keys.filter { !figureKeys.contains($0) }.sorted() }

  /// The words of a key; the key itself where there are none, which the caller has ruled out by ``missing(of:)``.
  public subscript(_ key: String) -> String { entries[key] ?? key }

  /// Whether there are words for a key.
  public func contains(_ key: String) -> Bool { entries[key] != nil }

  /// Those of the keys that have words.
  func entries(of keys: some Sequence<String>) -> [String: String] {
    Dictionary(
      keys.compactMap { key in entries[key].map { (key, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Words with `{name}` replaced by values; names without a value stay as they are.
  public func text(_ key: String, _ values: [String: String]) -> String {
    patterns[key]?.filled { name in values[name] ?? "{\(name)}" } ?? self[key]
  }

  /// Words with `{name}` replaced by what a function makes of it; names that it doesn't know stay as they are.
  public func text(_ key: String, filling value: (String) -> String?) -> String {
    patterns[key]?.filled { name in value(name) ?? "{\(name)}" } ?? self[key]
  }

  /// Words for a number: `key.one` or `key.other`, with `{n}` replaced by the written number.
  public func count(_ key: String, _ number: Int, written: String) -> String {
    text(number == 1 ? key + ".one" : key + ".other", ["n": written])
  }

  /// A diagnostic for each of the keys that has no words.
  public func missing(of keys: some Sequence<String>) -> [Diagnostic] {
    keys.filter { entries[$0] == nil }.map { key in
      let first = key.split(separator: ".").first.map(String.init) ?? key
      let file = Self.figuresPrefixes.contains(first) ? Self.figuresFile : Self.interfaceFile
      return Diagnostic(.wordMissing, path: folder + "/" + file, ["key": key])
    }
  }
}
