import Diagnostics
import Glibc

/// The files below a folder: their paths relative to it, in the order of their bytes.
public struct FileTree: Sendable {
  /// The folder as the user would type it.
  public let root: String
  /// Paths of files relative to the root, with `/` between folders.
  public private(set) var files: [String] = []

  /// Lists a folder and all folders in it. Hidden files and what editors leave behind are passed over; what can't
  /// be opened, and names that differ only in case (one file on many computers), are diagnostics.
  public init(listing root: String, diagnostics: inout [Diagnostic]) {
    self.root = root
    list("", within: [], diagnostics: &diagnostics)
  }

  /// The path of a file as the user would type it.
  public func path(of file: String) -> String { root + "/" + file }

  /// The files directly or deeper below a folder of the tree, with their paths relative to the tree's root.
  public func files(below folder: String) -> [String] {
    files.filter { $0.hasPrefix(folder + "/") }
  }

  /// Lists a folder. `ancestors` are those that it stands in: a link may lead back to one of them.
  private mutating func list(
    _ folder: String,
    within ancestors: Set<FileSystem.Identity>,
    diagnostics: inout [Diagnostic]
  ) {
    let path = folder.isEmpty ? root : self.path(of: folder)
    let names: [String]
    var ancestors = ancestors
    do throws(FileSystem.Failure) {
      guard ancestors.insert(try FileSystem.identity(of: path)).inserted else {
        throw FileSystem.Failure(path: path, code: ELOOP)
      }
      names = try FileSystem.names(in: path)
    } catch {
      diagnostics.append(Diagnostic(.folderNotReadable, path: path, error.arguments()))
      return
    }
    var seen: [String: String] = [:]
    for name in names where !Self.isLeftover(name) {
      let file = folder.isEmpty ? name : folder + "/" + name
      if let twin = seen.updateValue(name, forKey: name.lowercased()) {
        diagnostics.append(
          Diagnostic(.namesDifferInCase, path: self.path(of: file), ["name": name, "other": twin])
        )
      }
      switch FileSystem.kind(of: self.path(of: file)) {
      case .folder: list(file, within: ancestors, diagnostics: &diagnostics)
      case .file: files.append(file)
      case .other: break
      case nil:
        // A link that leads nowhere, or a name that is no UTF-8.
        let failure = FileSystem.Failure(path: self.path(of: file))
        diagnostics.append(Diagnostic(.fileNotReadable, path: failure.path, failure.arguments()))
      }
    }
  }

  /// Hidden files, back-up copies and lock files of common editors, thumbnails of file managers. Nobody hides a file
  /// behind two dots: that is somebody's slip.
  private static func isLeftover(_ name: String) -> Bool {
    name.hasPrefix(".") && !name.hasPrefix("..") || name.hasPrefix("~$") || name.hasSuffix("~")
      || name.hasSuffix(".tmp") || name == "Thumbs.db" || name == "desktop.ini"
  }
}
