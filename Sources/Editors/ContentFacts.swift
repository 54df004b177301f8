import Content
import Diagnostics

/// What stands in a content folder, as far as editors are told of it.
struct ContentFacts: Sendable {
  /// The address at which the site is published.
  let baseURL: String
  /// Codes and names, the default language first.
  let languages: [(code: String, name: String)]
  /// The years that have data, oldest first.
  let years: [Int]
  /// The language that the site speaks first.
  let defaultLanguage: String
  private let files: Set<String>
  private let ids: [String: [String]]

  /// Looks into a folder; `nil` when it is no content folder.
  init?(content: String, diagnostics: inout [Diagnostic]) {
    guard FileSystem.kind(of: content) == .folder else {
      diagnostics.append(Diagnostic(.folderMissing, path: content, ["folder": content, "option": "--in"]))
      return nil
    }
    let tree = FileTree(listing: content, diagnostics: &diagnostics)
    files = Set(tree.files)
    guard let site = Self.read("site.json", in: tree, diagnostics: &diagnostics) else { return nil }
    baseURL = site["baseURL"]?.string ?? ""
    languages = (site["languages"]?.array ?? []).compactMap { language in
      language["code"]?.string.map { ($0, language["name"]?.string ?? $0) }
    }
    guard let first = languages.first else { return nil }
    defaultLanguage = first.code
    let folders = tree.files(below: "data").map { $0.split(separator: "/") }.filter { $0.count == 3 }
    years = Set(folders.compactMap { $0[1].utf8.count == 4 ? Int($0[1]) : nil }).sorted()
    var ids: [String: [String]] = [:]
    for target in Self.targets {
      let file = "data/\(SchemaReference.file(of: target)).json"
      guard tree.files.contains(file) else { continue }
      let value = Self.read(file, in: tree, diagnostics: &diagnostics)
      ids[target] = (value?[target]?.array ?? []).compactMap { $0["id"]?.string }
    }
    self.ids = ids
  }

  /// The few kinds of records that others name, and of which there are few.
  private static let targets = ["sectors", "territories"]

  private static func read(
    _ file: String,
    in tree: FileTree,
    diagnostics: inout [Diagnostic]
  ) -> JSONValue? {
    SourceFile.load(tree.path(of: file), diagnostics: &diagnostics)
      .flatMap { JSONReader.parse($0, diagnostics: &diagnostics) }
  }

  /// Whether there is a file, by its path below the content folder.
  func has(_ file: String) -> Bool { files.contains(file) }

  /// Whether there are files below a folder.
  func hasFiles(below folder: String) -> Bool { files.contains { $0.hasPrefix(folder + "/") } }

  /// The ids of records that are to choose from; empty when there are none, or too many to be shown.
  func ids(of target: String) -> [String] { ids[target] ?? [] }
}
