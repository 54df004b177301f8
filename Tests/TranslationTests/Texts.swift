import Content
import Diagnostics
import Foundation
import Markdown

@testable import Translation

/// A page of one language, read from a text.
func page(_ text: String, _ language: String = "it", name: String = "mission") -> UnitList {
  UnitList(page: document(text, language, name: name))
}

func document(_ text: String, _ language: String = "it", name: String = "mission") -> Document {
  var diagnostics: [Diagnostic] = []
  return Document(
    parsing: SourceFile(path: "content/\(language)/\(name).md", text: text),
    name: name,
    language: language,
    options: language == "it" ? .italian : .english,
    schemas: SchemaLibrary(files: [], diagnostics: &diagnostics),
    names: NameConsistency(names: [String]()),
    diagnostics: &diagnostics
  )
}

/// An Italian page beside its English translation.
func pair(_ source: String, _ translation: String?) -> TextPair {
  TextPair(
    name: .page("mission"),
    language: "en",
    source: page(source),
    translation: translation.map { page($0, "en") }
  )
}

extension PageStatus {
  /// What happened to each unit, as `number key change`.
  var changes: [String] { blocks.map { "\($0.number) \($0.key) \($0.change.rawValue)" } }

  /// The same of those that need somebody.
  var open: [String] { openBlocks.map { "\($0.number) \($0.key) \($0.change.rawValue)" } }
}

/// A source of pseudo-random numbers that gives the same ones in each run.
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

/// A folder of its own for a test, taken away in the end.
final class TemporaryFolder: Sendable {
  let root: String

  init(copying folder: String? = nil) throws {
    root =
      FileManager.default.temporaryDirectory.appendingPathComponent("translation-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    guard let folder else { return }
    // Some of the files are links to those of the sample.
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let url = URL(fileURLWithPath: folder + "/" + file)
      if url.hasDirectoryPath { continue }
      try write(String(decoding: Data(contentsOf: url), as: UTF8.self), to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(_ text: String, to file: String) throws {
    let path = root + "/" + file
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  func read(_ file: String) throws -> String {
    try String(contentsOfFile: root + "/" + file, encoding: .utf8)
  }

  func replace(_ old: String, by new: String, in file: String) throws {
    let text = try read(file)
    precondition(text.contains(old), "\(file) lacks \(old)")
    try write(text.replacingOccurrences(of: old, with: new), to: file)
  }
}

enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let schemas: SchemaLibrary = {
    var diagnostics: [Diagnostic] = []
    let tree = FileTree(listing: root + "/schemas", diagnostics: &diagnostics)
    let files = tree.files.filter { $0.hasSuffix(".schema.json") }.compactMap {
      SourceFile.load(tree.path(of: $0), diagnostics: &diagnostics)
    }
    return SchemaLibrary(files: files, diagnostics: &diagnostics)
  }()

  static func read(_ root: String, _ diagnostics: inout [Diagnostic]) async -> Content? {
    await ContentReader(schemas: schemas).read(root, diagnostics: &diagnostics)
  }
}
