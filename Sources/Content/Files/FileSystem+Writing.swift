import Glibc

/// Writing, for what is put in place whole or not at all: callers write beside the place, then rename.
extension FileSystem {
  /// Writes a file whole, in place of what it held.
  ///
  /// - Parameter isNew: whether it fails where there is a file already.
  package static func write(_ bytes: [UInt8], to path: String, isNew: Bool = false) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | (isNew ? O_EXCL : O_TRUNC) | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(path: path) }
    var failure: Failure?
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else {
          failure = Failure(path: path)
          return
        }
        offset += count
      }
    }
    // Some file systems tell only here that the disk is full.
    if close(descriptor) != 0 && failure == nil { failure = Failure(path: path) }
    if let failure { throw failure }
  }

  /// Makes a folder and those that it stands in; returns the ones that were not there, the outermost first.
  @discardableResult
  package static func makeFolders(_ path: String) throws(Failure) -> [String] {
    guard !path.isEmpty, kind(of: path) != .folder else { return [] }
    let made = try makeFolders(parent(of: path))
    if mkdir(path, 0o777) == 0 { return made + [path] }
    guard errno == EEXIST, kind(of: path) == .folder else { throw Failure(path: path) }
    return made
  }

  /// Removes a file, or a folder with all that is in it, as far as that can be done. Links are removed, not followed.
  package static func remove(_ path: String) {
    guard unlink(path) != 0, let names = try? names(in: path) else { return }
    for name in names { remove(path + "/" + name) }
    rmdir(path)
  }

  /// The folder that a path stands in; empty for one that names none.
  package static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ""
  }
}
