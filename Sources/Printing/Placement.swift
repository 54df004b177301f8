import Content
import Glibc

/// Puts several files in place together: all of them or none, and no old one goes before its new one is whole.
struct Placement {
  private let paths: [String]
  private var madeFolders: [String] = []
  private var locks: [Int32] = []
  /// What was there before, by the place that it belongs to; `nil` where there was nothing.
  private var replaced: [(path: String, old: String?)] = []

  /// Gets the places ready, so that nobody waits for what then can't be written.
  init(_ paths: [String]) throws(FileSystem.Failure) {
    self.paths = paths
    do throws(FileSystem.Failure) {
      for path in paths {
        madeFolders += try FileSystem.makeFolders(FileSystem.parent(of: path))
        try write([], for: path)
        unlink(Self.new(path))
      }
    } catch {
      rollBack()
      throw error
    }
  }

  /// Writes the files beside their places, then renames them; after a failure everything is as it was.
  /// - Parameter files: the bytes in the order of the paths.
  mutating func put(_ files: [[UInt8]]) throws(FileSystem.Failure) {
    lock()
    defer { for lock in locks { close(lock) } }
    do throws(FileSystem.Failure) {
      for (path, bytes) in zip(paths, files) { try write(bytes, for: path) }
      for path in paths { try put(path) }
    } catch {
      rollBack()
      throw error
    }
    for case (_, let old?) in replaced { unlink(old) }
    replaced = []
    madeFolders = []
  }

  /// Puts back what there was, and leaves no trace.
  mutating func rollBack() {
    for (path, old) in replaced.reversed() {
      guard let old else {
        unlink(path)
        continue
      }
      rename(old, path)
      // Renaming does nothing where both are names of one file.
      unlink(old)
    }
    replaced = []
    for path in paths { unlink(Self.new(path)) }
    for folder in madeFolders.reversed() { rmdir(folder) }
    madeFolders = []
  }

  /// Writes a file beside its place.
  private func write(_ bytes: [UInt8], for path: String) throws(FileSystem.Failure) {
    do throws(FileSystem.Failure) {
      try FileSystem.write(bytes, to: Self.new(path))
    } catch {
      // Nobody knows the other name.
      throw FileSystem.Failure(path: path, code: error.code)
    }
  }

  private mutating func put(_ path: String) throws(FileSystem.Failure) {
    let old = Self.old(path)
    unlink(old)
    switch FileSystem.kind(of: path) {
    case nil: replaced.append((path, nil))
    case .file:
      // Not every file system knows hard links: there the old file is moved aside first.
      guard link(path, old) == 0 || rename(path, old) == 0 else { throw FileSystem.Failure(path: path) }
      replaced.append((path, old))
    case .folder, .other: throw FileSystem.Failure(path: path, code: EISDIR)
    }
    guard rename(Self.new(path), path) == 0 else { throw FileSystem.Failure(path: path) }
  }

  /// Two runs for one place take turns. Where the file system knows no locks, it goes without.
  private mutating func lock() {
    for folder in Set(paths.map(FileSystem.parent)).sorted() {
      let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      flock(descriptor, LOCK_EX)
      locks.append(descriptor)
    }
  }

  /// Hidden, so that a build that runs meanwhile passes them over.
  private static func new(_ path: String) -> String { hidden(path, "new") }
  private static func old(_ path: String) -> String { hidden(path, "old") }

  private static func hidden(_ path: String, _ suffix: String) -> String {
    let folder = FileSystem.parent(of: path)
    let name = path.dropFirst(folder.isEmpty || folder == "/" ? folder.count : folder.count + 1)
    return (folder.isEmpty || folder == "/" ? folder : folder + "/") + ".\(name).\(suffix)"
  }
}
