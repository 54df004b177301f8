import Diagnostics

/// Finds the translation that somebody means by what they type.
///
/// `en/mission.md`, `content/en/mission.md` and `en/mission` are the English of the page `mission`; so is
/// `mission`, or the path of its original, where there is but one translation or the language is given
/// besides. Data files are `data/2024/finance.json`, words `en/interface.json`.
public struct TextLookup: Sendable {
  /// Why nothing was found.
  public enum Failure: Error, Sendable, Hashable {
    /// There is no such text; `near` is the most similar one.
    case unknown(near: String?)
    /// The text has translations into several languages.
    case ambiguous(languages: [String])
    /// The text isn't translated into the language that was asked for, but into others.
    case otherLanguages([String])
    /// A folder of texts; `example` is one of them.
    case folder(example: String)
  }

  private let pairs: [TextPair]
  private let root: String
  private let language: String?

  /// - Parameters:
  ///   - root: the content folder as the user types it.
  ///   - language: the only language whose translations are meant; `nil` for any.
  init(_ pairs: [TextPair], root: String, language: String?) {
    self.pairs = pairs
    self.root = root
    self.language = language
  }

  /// The translation that is meant.
  func pair(_ typed: String) throws(Failure) -> TextPair {
    let found = try pairs(typed)
    guard let pair = found.first, found.count == 1 else { throw .ambiguous(languages: found.map(\.language)) }
    return pair
  }

  /// All translations that are meant: into one language, or into several.
  func pairs(_ typed: String) throws(Failure) -> [TextPair] {
    let (name, ending) = Self.parts(of: shortened(typed))
    let candidates = pairs.filter { language == nil || $0.language == language }
    func matching(_ names: (TextPair) -> [String]) -> [TextPair] {
      candidates.filter { pair in
        let path = Self.parts(of: pair.name.path(in: pair.language))
        return (ending.isEmpty || ending == path.ending) && names(pair).contains(name)
      }
    }
    // The file of the translation, then that of the original, then the name that they share; a page before
    // data.
    for names in [Self.ownNames, Self.sourceNames, Self.sharedNames] {
      let found = matching(names)
      guard let first = found.first else { continue }
      return found.filter { $0.name == first.name }
    }
    if let language {
      let anywhere = TextLookup(pairs, root: root, language: nil)
      if let found = try? anywhere.pairs(typed) {
        throw .otherLanguages(found.map(\.language).filter { $0 != language })
      }
    }
    let paths = candidates.map { $0.name.path(in: $0.language) }
    let folder = shortened(typed.last == "/" ? typed : typed + "/")
    if let example = paths.first(where: { $0.hasPrefix(folder) }) { throw .folder(example: example) }
    let otherEnding =
      paths.first { Self.parts(of: $0).name == name } ?? paths.first { $0.hasSuffix("/\(name).md") }
    let near =
      otherEnding ?? NearMiss.of(shortened(typed), among: paths)
      ?? NearMiss.of(name, among: candidates.flatMap(Self.sharedNames))
    throw .unknown(near: near)
  }

  private static func ownNames(_ pair: TextPair) -> [String] {
    switch pair.name {
    case .page, .words: [parts(of: pair.name.path(in: pair.language)).name]
    case .data, .site: []
    }
  }

  private static func sourceNames(_ pair: TextPair) -> [String] {
    [parts(of: pair.name.path(in: pair.source.language)).name]
  }

  private static func sharedNames(_ pair: TextPair) -> [String] {
    switch pair.name {
    case .page(let name), .words(let name), .data(let name): [name]
    case .site: ["site"]
    }
  }

  /// The path below the content folder.
  private func shortened(_ typed: String) -> String {
    var path = typed[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    var folder = root[...]
    while folder.hasPrefix("./") { folder = folder.dropFirst(2) }
    return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : String(path)
  }

  private static func parts(of path: String) -> (name: String, ending: String) {
    for ending in [".md", ".json"] where path.hasSuffix(ending) {
      return (String(path.dropLast(ending.count)), ending)
    }
    return (path, "")
  }
}
