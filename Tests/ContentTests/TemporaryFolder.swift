import Foundation

/// A folder of its own for a test, taken away in the end.
final class TemporaryFolder: Sendable {
  let root: String

  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("content-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for (file, text) in files { try write(Data(text.utf8), to: file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ file: String) -> String { root + "/" + file }

  func write(_ bytes: Data, to file: String) throws {
    let url = URL(fileURLWithPath: path(file))
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(file), withDestinationPath: target)
  }
}
