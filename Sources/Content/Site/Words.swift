import Diagnostics

/// The words of the interface in one language, by dotted key.
public struct Words: Sendable {
  private let entries: [String: String]
  /// The file that they come from.
  public let path: String

  init(_ value: JSONValue, path: String) {
    self.path = path
    entries = Dictionary(
      value.members.compactMap { member in
        member.key == "$schema" ? nil : member.value.string.map { (member.key, $0) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// All keys in the order of their bytes.
  public var keys: [String] { entries.keys.sorted() }

  /// The words of a key; the key itself where there are none, which the caller has ruled out by ``missing(of:)``.
  public subscript(_ key: String) -> String { entries[key] ?? key }

  /// Those of the keys that have words.
  func entries(of keys: some Sequence<String>) -> [String: String] {
    Dictionary(
      keys.compactMap { key in entries[key].map { (key, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Words with `{name}` replaced by values; names without a value stay as they are.
  public func text(_ key: String, _ values: [String: String]) -> String {
    LanguageFormat.Pattern(self[key]).filled { name in values[name] ?? "{\(name)}" }
  }

  /// Words for a number: `key.one` or `key.other`, with `{n}` replaced by the written number.
  public func count(_ key: String, _ number: Int, written: String) -> String {
    text(number == 1 ? key + ".one" : key + ".other", ["n": written])
  }

  /// A diagnostic for each of the keys that has no words.
  public func missing(of keys: some Sequence<String>) -> [Diagnostic] {
    keys.filter { entries[$0] == nil }.map { key in
      Diagnostic(.wordMissing, path: path, ["key": key])
    }
  }
}
