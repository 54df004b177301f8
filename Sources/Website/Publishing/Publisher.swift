import Content
import Diagnostics
import Glibc

/// Writes a finished site to its folder: all of it or nothing.
///
/// Files that are as they should be already are not touched. The others are first written whole into a hidden folder
/// beside them, where a full disk does no harm, and then put in place by renaming; a failure puts the old ones
/// back. Only files that an earlier run wrote are ever replaced or removed.
public struct Publisher: Sendable {
  /// What a publication did.
  public struct Summary: Sendable, Hashable {
    /// Files that are new or have a new content.
    public var written = 0
    /// Files that were as they should be.
    public var unchanged = 0
    /// Files of an earlier run that the site no longer has.
    public var removed = 0

    public init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  let folder: String
  let sources: [String]

  /// A publisher to a folder, which is made if it isn't there.
  ///
  /// - Parameter sources: The folders that the site is made from, which it must not be written into.
  public init(folder: String, apartFrom sources: [String] = []) {
    self.folder = folder
    self.sources = sources
  }

  /// Publishes the files, or reports why it can't be done and leaves the folder as it was.
  public func publish(_ files: [OutputFile], diagnostics: inout [Diagnostic]) async -> Summary? {
    if let source = sources.first(where: { FileSystem.contains($0, folder) }) {
      let arguments = ["folder": folder, "source": source]
      diagnostics.append(Diagnostic(.siteInsideSources, path: folder, arguments))
      return nil
    }
    guard let lock = openFolder(diagnostics: &diagnostics) else { return nil }
    defer { close(lock) }
    guard let old = readManifest(diagnostics: &diagnostics) else { return nil }
    let new = Manifest(files.map(\.path))

    let states = await concurrentMap(files) { state(of: $0, ours: old) }
    let blocked = states.compactMap { state in
      if case .blocked(let diagnostic) = state { diagnostic } else { nil }
    }
    let blockedFolders = folders(of: new.paths).filter { isInTheWay($0) }.map { name in
      Diagnostic(.fileInTheWay, path: folder + "/" + name, ["name": name])
    }
    guard blocked.isEmpty && blockedFolders.isEmpty else {
      diagnostics += blockedFolders + blocked
      return nil
    }
    let changed = zip(files, states).filter { $0.1 != .current }.map(\.0)
    let stale = old.paths.subtracting(new.paths).filter(isStillOurs).sorted()
    var summary = Summary(written: changed.count, unchanged: files.count - changed.count)
    let isLeftOver = FileSystem.kind(of: folder + "/" + Manifest.stageName) != nil
    if changed.isEmpty && old.paths == new.paths && !isLeftOver { return summary }

    var transaction = Transaction(folder: folder)
    do throws(FileSystem.Failure) {
      try transaction.stage(changed, during: old.union(new), after: new)
      summary.removed = try transaction.commit(removing: stale)
    } catch {
      transaction.rollBack()
      diagnostics.append(
        Diagnostic(.siteNotWritable, path: shown(error.path), error.arguments(["folder": folder]))
      )
      return nil
    }
    transaction.finish()
    return summary
  }

  private enum State: Sendable, Hashable {
    case current, changed
    case blocked(Diagnostic)
  }

  private func state(of file: OutputFile, ours: Manifest) -> State {
    let path = folder + "/" + file.path
    var information = stat()
    guard lstat(path, &information) == 0 else { return .changed }
    guard information.st_mode & S_IFMT == S_IFREG else {
      return .blocked(Diagnostic(.fileInTheWay, path: path, ["name": file.path]))
    }
    if Int(information.st_size) == file.bytes.count, let bytes = try? FileSystem.read(path),
      bytes == file.bytes
    {
      return .current
    }
    return ours.paths.contains(file.path)
      ? .changed : .blocked(Diagnostic(.fileInTheWay, path: path, ["name": file.path]))
  }

  /// The folders in which files stand, in order.
  private func folders(of paths: some Sequence<String>) -> [String] {
    var folders: Set<String> = []
    for path in paths {
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty, folders.insert(parts.joined(separator: "/")).inserted { parts.removeLast() }
    }
    return folders.sorted()
  }

  /// Whether somebody's file, or a link that leads elsewhere, stands where a folder has to be.
  private func isInTheWay(_ name: String) -> Bool {
    var information = stat()
    return lstat(folder + "/" + name, &information) == 0 && information.st_mode & S_IFMT != S_IFDIR
  }

  /// Whether what stands at a path of the last manifest can be the file that was written there.
  private func isStillOurs(_ path: String) -> Bool {
    var information = stat()
    guard lstat(folder + "/" + path, &information) == 0 else { return true }
    return information.st_mode & S_IFMT == S_IFREG && !folders(of: [path]).contains(where: isInTheWay)
  }

  private func shown(_ path: String) -> String {
    path.hasPrefix(folder + "/" + Manifest.stageName) ? folder : path
  }
}
