import Content
import Diagnostics
import Figures
import Foundation
import Testing

/// Contents for tests: the sample consortium's, or the small one's, with other texts in some files.
enum Sample {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let shared = Task {
    let content = try await Sample.content()
    return (content: content, register: await FigureRegister(of: content))
  }

  /// The figures of the sample consortium.
  static func register() async throws -> FigureRegister { try await shared.value.register }

  /// The languages of the sample consortium, with their words.
  static func languages() async throws -> [Language] { try await shared.value.content.languages }

  /// The sample consortium's data and words, without its texts.
  /// - Parameter edits: by the path below `data`, what to make of a file.
  static func content(editing edits: [String: (String) -> String] = [:]) async throws -> Content {
    try await content(of: "content", editing: edits)
  }

  /// The small consortium's data and words.
  static func small(editing edits: [String: (String) -> String] = [:]) async throws -> Content {
    try await content(of: "Tests/Fixtures/small", editing: edits)
  }

  private static func content(
    of folder: String,
    editing edits: [String: (String) -> String]
  ) async throws -> Content {
    let manager = FileManager.default
    let source = root.appendingPathComponent(folder).resolvingSymlinksInPath()
    let copy = manager.temporaryDirectory.appendingPathComponent("figures-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: copy) }
    let data = source.appendingPathComponent("data").resolvingSymlinksInPath()
    let words = ["it", "en"].flatMap { language in ["interface", "figures"].map { "\(language)/\($0).json" } }
    var files = ["site.json"] + words
    files += (manager.enumerator(atPath: data.path)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".json") }.map { "data/" + $0 }
    for file in files {
      let from =
        file.hasPrefix("data/")
        ? data.appendingPathComponent(String(file.dropFirst(5))) : source.appendingPathComponent(file)
      guard let bytes = try? Data(contentsOf: from) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      let edit = edits[String(file.dropFirst(5).dropLast(5))] ?? { $0 }
      let to = copy.appendingPathComponent(file)
      try manager.createDirectory(at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(edit(text).utf8).write(to: to)
    }
    var diagnostics: [Diagnostic] = []
    return try #require(await ContentReader(schemas: schemas()).read(copy.path, diagnostics: &diagnostics))
  }

  private static func schemas() throws -> SchemaLibrary {
    var diagnostics: [Diagnostic] = []
    let folder = root.appendingPathComponent("schemas").resolvingSymlinksInPath().path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".schema.json") }.sorted()
      .compactMap { SourceFile.load("\(folder)/\($0)", diagnostics: &diagnostics) }
    return SchemaLibrary(files: files, diagnostics: &diagnostics)
  }
}

extension FigureRegister {
  /// The figures of a content whose words don't matter.
  init(of content: Content) async {
    var diagnostics: [Diagnostic] = []
    await self.init(of: content, diagnostics: &diagnostics)
  }

  /// The number of a figure as it would be typed.
  func double(_ name: String, in year: Int? = nil) -> Double? { figure(name, in: year)?.number?.double }
}

extension String {
  /// The text with one passage replaced, which has to be there.
  func replacing(once old: String, with new: String) -> String {
    #expect(contains(old))
    guard let range = range(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }
}
