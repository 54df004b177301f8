import Content
import Diagnostics

/// The photos of a content folder: `.translations/<language>/…`, a file for each text.
public struct PhotoStore: Sendable {
  /// The folder of all photos, as the user would type it.
  public let folder: String

  /// The store of a content folder, which may have none yet.
  public init(content: String) { folder = content + "/.translations" }

  /// The file of a text's photo.
  public func path(of name: TextName, in language: String) -> String {
    "\(folder)/\(language)/\(Self.file(of: name))"
  }

  /// Reads the photo of a text; `nil` when there is none yet, or, with a diagnostic, when it can't be read.
  public func photo(of name: TextName, in language: String, diagnostics: inout [Diagnostic]) -> Photo? {
    file(of: name, in: language, diagnostics: &diagnostics).flatMap {
      PhotoFile.read($0, diagnostics: &diagnostics)
    }
  }

  /// The file of a photo; `nil` when there is none yet, or, with a diagnostic, when it is no text.
  func file(of name: TextName, in language: String, diagnostics: inout [Diagnostic]) -> SourceFile? {
    let path = path(of: name, in: language)
    do {
      let bytes = try FileSystem.read(path)
      // Line ends are nobody's fault here: git changes them on Windows.
      var problems: [Diagnostic] = []
      let file = TextFile.load(bytes: bytes, path: path, diagnostics: &problems)
      diagnostics += problems.filter { $0.severity == .error }
      return file
    } catch {
      if !error.isMissing {
        diagnostics.append(Diagnostic(.fileNotReadable, path: path, error.arguments()))
      }
      return nil
    }
  }

  /// Keeps a photo: writes its file, wholly or not at all, if it isn't there with the same bytes already.
  ///
  /// - Returns: Whether the file was written; `false` with a diagnostic when it can't be.
  @discardableResult
  public func keep(
    _ photo: Photo,
    of name: TextName,
    in language: String,
    diagnostics: inout [Diagnostic]
  ) -> Bool {
    let path = path(of: name, in: language)
    let bytes = PhotoFile.bytes(of: photo)
    if let old = try? FileSystem.read(path), old == bytes { return false }
    do {
      try FileSystem.replace(path, with: bytes)
      return true
    } catch {
      diagnostics.append(Diagnostic(.photoNotWritable, path: path, error.arguments()))
      return false
    }
  }

  /// A warning for each photo of a text that is no longer there.
  ///
  /// - Parameter names: the texts that there are.
  public func reportOrphans(
    among names: some Sequence<TextName>,
    languages: [String],
    diagnostics: inout [Diagnostic]
  ) {
    guard FileSystem.kind(of: folder) == .folder else { return }
    let known = Set(names.map(Self.file))
    let tree = FileTree(listing: folder, diagnostics: &diagnostics)
    for file in tree.files {
      let parts = file.split(separator: "/", maxSplits: 1)
      let isKnown =
        parts.count == 2 && languages.contains(String(parts[0])) && known.contains(String(parts[1]))
      guard !isKnown, !Self.otherFiles.contains(parts.last.map(String.init) ?? "") else { continue }
      diagnostics.append(Diagnostic(.photoOfNothing, path: tree.path(of: file)))
    }
  }

  private static let otherFiles: Set<String> = ["exceptions.json"]

  /// A page that is called like one of the other files is told apart by its `.md`.
  private static func file(of name: TextName) -> String {
    switch name {
    case .page(let page) where page.hasPrefix("data/") || ownNames.contains(page): page + ".md.json"
    case .page(let page): page + ".json"
    case .data(let file): "data/\(file).json"
    case .site: "site.json"
    case .words(let file): file + ".json"
    }
  }

  private static let ownNames: Set<String> = ["site", "interface", "figures", "exceptions"]
}
