import Diagnostics
import Foundation
import Testing

@testable import Website

extension BuiltSite {
  /// The sample consortium's site made from a copy in which some files of `data` read otherwise.
  ///
  /// - Parameter changes: By the file's path below `data`, what to make of its text.
  init(changing changes: [String: @Sendable (String) throws -> String]) async throws {
    let manager = FileManager.default
    let copy = manager.temporaryDirectory.appendingPathComponent("report-\(UUID().uuidString)").path
    defer { try? manager.removeItem(atPath: copy) }
    let source = URL(fileURLWithPath: Self.content(nil)).resolvingSymlinksInPath().path
    try manager.copyItem(atPath: source, toPath: copy)
    for (file, change) in changes {
      let url = URL(fileURLWithPath: "\(copy)/data/\(file)")
      try Data(change(String(contentsOf: url, encoding: .utf8)).utf8).write(to: url)
    }
    var diagnostics: [Diagnostic] = []
    let sources = SiteBuilder.Sources(
      content: copy,
      templates: Self.repository + "/templates",
      schemas: Self.repository + "/schemas"
    )
    let outputs = try #require(await SiteBuilder(sources).build(diagnostics: &diagnostics)).files
    files = Dictionary(outputs.map { ($0.path, $0.bytes) }) { first, _ in first }
    self.diagnostics = diagnostics
  }

  /// The paths of the files that differ from those of another site.
  func paths(differingFrom other: BuiltSite) -> Set<String> {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }
  }
}

/// How two texts differ that say the same but for numbers.
struct NumberChanges {
  /// Each number that differs, as `old → new`, in the order of the text.
  let changes: [String]

  /// `nil` for texts that differ in anything but numbers.
  init?(from old: [UInt8], to new: [UInt8]) {
    let lines = [old, new].map { $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) }
    guard lines[0].count == lines[1].count else { return nil }
    var changes: [String] = []
    for (old, new) in zip(lines[0], lines[1]) where old != new {
      let (old, new) = (Self.parts(old), Self.parts(new))
      guard old.rest == new.rest else { return nil }
      changes += zip(old.numbers, new.numbers).filter { $0 != $1 }.map { "\($0) → \($1)" }
    }
    self.changes = changes
  }

  /// The numbers of a line, and what stands between them.
  private static func parts(_ line: ArraySlice<UInt8>) -> (numbers: [String], rest: String) {
    let text = String(decoding: line, as: UTF8.self)
    let pattern = /[+−-]?\d[\d.,]*\d|[+−-]?\d/
    return (text.matches(of: pattern).map { String($0.output) }, text.replacing(pattern, with: "#"))
  }
}

extension String {
  /// The text with something else in place of a passage: the first one behind another passage.
  func replacing(_ old: String, with new: String, after start: String? = nil) throws -> String {
    let from = try start.map { try #require(range(of: $0), "no \($0)").upperBound } ?? startIndex
    let found = try #require(range(of: old, range: from..<endIndex), "no \(old)")
    return replacingCharacters(in: found, with: new)
  }
}
