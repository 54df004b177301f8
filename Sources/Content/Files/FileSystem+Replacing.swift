import Glibc

extension FileSystem {
  /// Replaces a file, or makes it with the folders that it needs: wholly or not at all. A file that is replaced keeps
  /// its permissions, and a link stays one: what it leads to is replaced.
  ///
  /// - Parameter outlastsPowerCut: whether that holds even if the power fails, for which the disk has to be waited for.
  package static func replace(
    _ path: String,
    with bytes: [UInt8],
    outlastsPowerCut: Bool = true
  ) throws(Failure) {
    let path = resolved(path) ?? path
    let folder = parent(of: path)
    try makeFolders(folder)
    let name = path.split(separator: "/").last ?? ""
    let draft = (folder.isEmpty ? "" : folder + "/") + ".\(name).\(getpid()).tmp"
    do throws(Failure) {
      try write(bytes, to: draft)
      var information = stat()
      if stat(path, &information) == 0 { chmod(draft, information.st_mode & 0o7777) }
      if outlastsPowerCut { waitForDisk(draft) }
      guard rename(draft, path) == 0 else { throw Failure(path: path) }
    } catch {
      unlink(draft)
      throw Failure(path: path, code: error.code)
    }
  }

  /// Waits until the disk has a file; some file systems can't tell.
  private static func waitForDisk(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
