import Foundation
import Testing

/// A copy of a small sample site with its templates, in a folder of its own, where a test may spoil what it likes.
///
/// Paths are relative to the folder: `content/it/index.md`, `templates/page.mustache`, `site/index.html`.
final class SampleFolder: Sendable {
  let root: String

  convenience init(_ fixture: String = "small") throws {
    try self.init(copying: "Tests/Fixtures/\(fixture)")
  }

  /// A copy of the whole sample consortium's folder.
  static func sample() throws -> SampleFolder { try SampleFolder(copying: "content") }

  /// - Parameter content: the folder to copy, below that of the project.
  private init(copying content: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "bilancio-\(UUID().uuidString)"
    )
    root = folder.resolvingSymlinksInPath().path
    try Self.copy("\(Self.repository)/\(content)", to: "\(root)/content")
    try Self.copy("\(Self.repository)/templates", to: "\(root)/templates")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The folder of the whole project, two above that of this file.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  func path(_ file: String) -> String { "\(root)/\(file)" }

  func bytes(_ file: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(file))) }

  func text(_ file: String) throws -> String { String(decoding: try bytes(file), as: UTF8.self) }

  func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path(file)) }

  func write(_ text: String, to file: String) throws { try write(Data(text.utf8), to: file) }

  func write(_ bytes: Data, to file: String) throws {
    let url = URL(fileURLWithPath: path(file))
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  /// Replaces a text that the file holds exactly once.
  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(file)
    try #require(text.components(separatedBy: old).count == 2, "\(file) must hold “\(old)” once")
    try write(text.replacingOccurrences(of: old, with: new), to: file)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(file)) }

  func move(_ file: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: path(file), toPath: path(other))
  }

  func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: path(folder), withIntermediateDirectories: true)
  }

  /// All files of a folder by path, with their bytes.
  func files(in folder: String = "site") throws -> [String: Data] {
    guard exists(folder) else { return [:] }
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: path(folder)) {
      files[path] =
        try Self.isFolder(self.path("\(folder)/\(path)"))
        ? Data("folder".utf8) : bytes("\(folder)/\(path)")
    }
    return files
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Copies a folder; links in it become the files that they lead to.
  private static func copy(_ source: String, to target: String) throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: target, withIntermediateDirectories: true)
    for name in try manager.contentsOfDirectory(atPath: source) {
      if isFolder("\(source)/\(name)") {
        try copy("\(source)/\(name)", to: "\(target)/\(name)")
      } else {
        try Data(contentsOf: URL(fileURLWithPath: "\(source)/\(name)"))
          .write(to: URL(fileURLWithPath: "\(target)/\(name)"))
      }
    }
  }
}

extension SampleFolder {
  /// Runs a subcommand in the folder, with the project's schemas.
  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try Run(arguments + Self.schemas, in: root, environment: environment)
  }

  static let schemas = ["--schemas", "\(repository)/schemas"]

  /// What `check` finds but for how the translations stand and what it says of the site as a whole, each in a line:
  /// `content/it/index.md:3:5 link.missing-page → mission.md`.
  func problems(environment: [String: String] = [:]) throws -> [String] {
    try Problem.all(in: run("check", "--format", "json", environment: environment))
      .filter { !$0.id.hasPrefix("review.") && ($0.severity != "note" || !$0.id.hasPrefix("translation.")) }
      .map(\.brief)
  }
}

/// A problem as the program tells it to other programs.
struct Problem: Decodable {
  let id: String
  let severity: String
  let file: String
  let line: Int?
  let column: Int?
  let replacement: String?

  /// All problems that a run with `--format json` has told.
  static func all(in run: Run) throws -> [Problem] {
    struct Report: Decodable { let diagnostics: [Problem] }
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).diagnostics
  }

  /// Place, rule and proposal in a line.
  var brief: String {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(
      separator: ":"
    )
    return "\(place) \(id)" + (replacement.map { " → \($0)" } ?? "")
  }
}
