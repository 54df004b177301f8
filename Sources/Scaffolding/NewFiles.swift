import Content
import Glibc

/// Files that somebody starts from: all of them are made, or none.
public struct NewFiles: Sendable {
  /// In the order in which they were thought of.
  public private(set) var files: [(path: String, bytes: [UInt8])] = []

  /// The paths of the files.
  public var paths: [String] { files.map(\.path) }

  /// The paths at which there is something already.
  public var taken: [String] { paths.filter { FileSystem.kind(of: $0) != nil } }

  mutating func add(_ path: String, _ bytes: [UInt8]) { files.append((path, bytes)) }

  mutating func add(_ path: String, _ text: String) { add(path, Array(text.utf8)) }

  /// Makes the files with the folders that they need. What stands at one of their paths is never replaced; after a
  /// failure nothing of what was made is left.
  public func write() throws(FileSystem.Failure) {
    var madeFiles: [String] = []
    var madeFolders: [String] = []
    do throws(FileSystem.Failure) {
      for (path, bytes) in files {
        madeFolders += try FileSystem.makeFolders(FileSystem.parent(of: path))
        do throws(FileSystem.Failure) {
          try FileSystem.write(bytes, to: path, isNew: true)
        } catch {
          if error.code != EEXIST { madeFiles.append(path) }
          throw error
        }
        madeFiles.append(path)
      }
    } catch {
      for path in madeFiles.reversed() { FileSystem.remove(path) }
      // One that holds something now holds another program's.
      for path in madeFolders.reversed() { rmdir(path) }
      throw error
    }
  }
}
