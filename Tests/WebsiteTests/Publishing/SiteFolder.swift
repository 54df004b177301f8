import Content
import Diagnostics
import Foundation
import Glibc

@testable import Website

/// A folder of its own for a site, made when asked for and taken away in the end.
final class SiteFolder: Sendable {
  /// Holds the site and, beside it, whatever else a test needs.
  let root: String
  let site: String

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("site-\(UUID().uuidString)").path
    site = root + "/site"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Publishes files with short contents; returns what was done and the rules that stood in the way.
  @discardableResult
  func publish(_ files: [String: String]) async -> (summary: Publisher.Summary?, problems: [String]) {
    var diagnostics: [Diagnostic] = []
    let files = files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) }
    let summary = await Publisher(folder: site).publish(files, diagnostics: &diagnostics)
    return (summary, diagnostics.map { "\($0.path.dropFirst(root.utf8.count + 1)) \($0.rule.id)" })
  }

  func path(_ file: String) -> String { site + "/" + file }

  func write(_ text: String, to file: String) throws {
    let url = URL(fileURLWithPath: path(file))
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: path(folder), withIntermediateDirectories: true)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(file)) }

  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(file), withDestinationPath: target)
  }

  /// All files below the site's folder with their text, the manifest too; folders end in a slash and links in `@`.
  var contents: [String: String] {
    get throws { try Self.contents(of: site) }
  }

  /// The same without the manifest.
  var files: [String: String] {
    get throws { try contents.filter { $0.key != Manifest.fileName } }
  }

  static func contents(of folder: String) throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try FileSystem.names(in: folder) {
      var information = stat()
      lstat(folder + "/" + name, &information)
      switch information.st_mode & S_IFMT {
      case S_IFDIR:
        contents[name + "/"] = ""
        for (path, text) in try Self.contents(of: folder + "/" + name) { contents[name + "/" + path] = text }
      case S_IFLNK: contents[name + "@"] = ""
      default: contents[name] = String(decoding: try FileSystem.read(folder + "/" + name), as: UTF8.self)
      }
    }
    return contents
  }

  /// Inode and time of the last change of a file.
  func identity(of file: String) -> [Int] {
    var information = stat()
    guard lstat(path(file), &information) == 0 else { return [] }
    return [Int(information.st_ino), information.st_mtim.tv_sec, information.st_mtim.tv_nsec]
  }
}
