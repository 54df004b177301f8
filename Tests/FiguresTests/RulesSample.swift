import Content
import Diagnostics
import Foundation
import Testing

@testable import Figures

/// The data of the sample consortium, with some numbers spoilt.
struct RulesSample: Sendable {
  let content: Content
  let figures: FigureRegister
  private var data: [String: DataFile]
  var today: PartialDate

  /// The sample as it is, on a day on which its last report has been published.
  static func asItIs() async throws -> RulesSample { try await read.value }

  private static let read = Task { () throws -> RulesSample in
    let repository = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    var diagnostics: [Diagnostic] = []
    let names = try FileManager.default.contentsOfDirectory(atPath: repository + "/schemas")
    let files = try names.filter { $0.hasSuffix(".schema.json") }.map { name in
      let text = try String(contentsOfFile: repository + "/schemas/" + name, encoding: .utf8)
      return SourceFile(path: name, text: text)
    }
    let schemas = SchemaLibrary(files: files, diagnostics: &diagnostics)
    let read = await ContentReader(schemas: schemas).read(repository + "/content", diagnostics: &diagnostics)
    let content = try #require(read)
    return RulesSample(
      content: content,
      figures: await FigureRegister(of: content, diagnostics: &diagnostics),
      data: content.data,
      today: try #require(PartialDate("2025-09-15"))
    )
  }

  /// Writes something else in place of a value.
  /// - Parameters:
  ///   - path: keys and positions, such as `contracts.0.valueYear`.
  ///   - text: JSON; more members may follow the value: `"2019", "leftOn": "2020"`.
  mutating func set(_ path: String, in file: String, to text: String) throws {
    let old = try #require(data[file])
    let range = try #require(Self.value(at: path, in: old.value), "\(file) has no \(path)").range
    var bytes = old.source.bytes
    bytes.replaceSubrange(range, with: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: old.source.path, bytes: bytes)
    let value = try #require(JSONReader.parse(source, diagnostics: &diagnostics), "\(text) spoils \(file)")
    data[file] = DataFile(source: source, value: value)
  }

  mutating func remove(_ file: String) { data[file] = nil }

  mutating func move(_ file: String, to other: String) { data[other] = data.removeValue(forKey: file) }

  /// The value at a path as it is written.
  func text(_ path: String, in file: String) throws -> String {
    let file = try #require(data[file])
    let value = try #require(Self.value(at: path, in: file.value))
    return String(decoding: file.source.bytes[value.range], as: UTF8.self)
  }

  /// The keys of a file's own members.
  func keys(of file: String) throws -> [String] { try #require(data[file]).value.members.map(\.key) }

  /// The elements of arrays go by their place, or by what identifies them.
  private static func value(at path: String, in value: JSONValue) -> JSONValue? {
    path.split(separator: ".").map(String.init).reduce(value) { value, key in
      guard let elements = value?.array, !elements.isEmpty else { return value?[key] }
      if let index = Int(key) { return elements.indices.contains(index) ? elements[index] : nil }
      return elements.first { element in
        ["id", "memberId", "to", "figure"].contains { element[$0]?.string == key }
      }
    }
  }

  /// What the rules find in the data, but for changes.
  var diagnostics: [Diagnostic] {
    var checker = FigureChecker(root: content.root, data: data, today: today)
    checker.checkAll()
    return checker.diagnostics
  }

  /// What the rule of changes finds, with the figures of the sample as it is.
  var changes: [Diagnostic] {
    var checker = FigureChecker(root: content.root, data: data, today: today)
    checker.checkChanges(in: figures)
    return checker.diagnostics
  }

  /// What the rules find in the data, each with its file and what it points at: `2024/finance finance.sum ‹12›`.
  var problems: [String] { brief(diagnostics) }

  func brief(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { problem in
      let file = problem.path.dropFirst(content.root.utf8.count + "/data/".utf8.count)
      let place = problem.span.map { span in
        " ‹\(String(String.UnicodeScalarView(span.excerpt.unicodeScalars.dropFirst(span.column - 1).prefix(span.length))))›"
      }
      return "\(file.hasSuffix(".json") ? file.dropLast(5) : file) \(problem.rule.id)\(place ?? "")"
    }
  }
}

/// A slip in one value of the sample, with what the rules must say to it.
struct RulesMistake: Sendable, CustomTestStringConvertible {
  let file: String
  let path: String
  let text: String
  let finds: [String]

  /// - Parameter finds: rules with what they point at, as `RulesSample.problems` writes them, all in the spoilt file.
  init(_ file: String, _ path: String, _ text: String, finds: String...) {
    self.file = file
    self.path = path
    self.text = text
    self.finds = finds.map { "\(file) \($0)" }
  }

  var testDescription: String { "\(file) \(path): \(text)" }

  /// What the rules find in the sample with this slip.
  func problems() async throws -> [String] {
    var sample = try await RulesSample.asItIs()
    try sample.set(path, in: file, to: text)
    return sample.problems
  }

  /// What the rule of changes finds in it.
  func changes() async throws -> [String] {
    var sample = try await RulesSample.asItIs()
    try sample.set(path, in: file, to: text)
    return sample.brief(sample.changes)
  }
}
