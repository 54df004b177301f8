import Foundation

/// A folder of its own for a test, gone with it.
final class TemporaryFolder: Sendable {
  let root: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("preview-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    root = folder.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ file: String) -> String { "\(root)/\(file)" }

  /// Writes in place, as simple editors do.
  func write(_ text: String, to file: String) throws {
    let folder = URL(fileURLWithPath: path(file)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(file)))
  }

  func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: path(folder), withIntermediateDirectories: true)
  }

  func move(_ file: String, to other: String) { rename(path(file), path(other)) }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(file)) }
}
