import Content
import Diagnostics
import Glibc

/// Files that are to be written together: all of them or none.
struct FileChanges {
  private(set) var files: [(path: String, bytes: [UInt8])] = []

  mutating func add(_ path: String, _ bytes: [UInt8]) { files.append((path, bytes)) }

  /// Writes the files. All are put beside their places first, where a full disk or a missing permission
  /// shows; then they are moved, and if a move fails, those before it are undone.
  ///
  /// - Returns: whether they are written; if not, a diagnostic says why, and every file is as it was.
  func write(diagnostics: inout [Diagnostic]) -> Bool {
    var old: [[UInt8]?] = []
    var drafts: [String] = []
    var folders: [String] = []
    do throws(FileSystem.Failure) {
      for file in files {
        old.append(try Self.present(file.path))
        folders += try FileSystem.makeFolders(FileSystem.parent(of: file.path))
        drafts.append(try Self.draft(of: file))
      }
      for (index, file) in files.enumerated() where rename(drafts[index], file.path) != 0 {
        let failure = FileSystem.Failure(path: file.path)
        for (file, bytes) in zip(files, old).prefix(index) { Self.restore(file.path, bytes) }
        throw failure
      }
      return true
    } catch {
      for draft in drafts { unlink(draft) }
      for folder in folders.reversed() { rmdir(folder) }
      diagnostics.append(Diagnostic(.exchangeNotWritable, path: error.path, error.arguments()))
      return false
    }
  }

  private static func present(_ path: String) throws(FileSystem.Failure) -> [UInt8]? {
    do throws(FileSystem.Failure) {
      return try FileSystem.read(path)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  private static func draft(of file: (path: String, bytes: [UInt8])) throws(FileSystem.Failure) -> String {
    let name = file.path.split(separator: "/").last ?? ""
    let draft = "\(FileSystem.parent(of: file.path))/.\(name).\(getpid()).tmp"
    do throws(FileSystem.Failure) {
      try FileSystem.write(file.bytes, to: draft)
    } catch {
      unlink(draft)
      throw FileSystem.Failure(path: file.path, code: error.code)
    }
    // A file that is replaced keeps its permissions.
    var information = stat()
    if stat(file.path, &information) == 0 { chmod(draft, information.st_mode & 0o7777) }
    return draft
  }

  private static func restore(_ path: String, _ bytes: [UInt8]?) {
    if let bytes {
      try? FileSystem.replace(path, with: bytes)
    } else {
      unlink(path)
    }
  }
}
