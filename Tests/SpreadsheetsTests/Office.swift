import Content
import Diagnostics
import Foundation
import Testing
import Website

@testable import Spreadsheets

/// The sample consortium's content, and tables that are imported into it.
struct Office: Sendable {
  let content: Content
  let schemas: SchemaLibrary

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The sample's own content, read once for all tests.
  static func sample() async throws -> Office { try await read.value }

  private static let read = Task { try await Office() }

  /// - Parameter content: the folder, else the sample's own.
  init(_ content: String? = nil, schemas: String? = nil) async throws {
    let sources = SiteBuilder.Sources(
      content: content ?? "\(Self.repository)/content",
      templates: "\(Self.repository)/templates",
      schemas: schemas ?? "\(Self.repository)/schemas"
    )
    var diagnostics: [Diagnostic] = []
    let read = await SiteBuilder(sources).readContentAndSchemas(diagnostics: &diagnostics)
    let found = try #require(read)
    (self.content, self.schemas) = (found.content, found.schemas)
  }

  /// The members' file as it is.
  func members() throws -> String {
    try String(contentsOfFile: "\(content.root)/data/members.json", encoding: .utf8)
  }

  /// What comes of a table.
  struct Outcome {
    let plan: MemberImport?
    let diagnostics: [Diagnostic]

    /// The rules that were reported, each with its place: `import.date 3:9`.
    var problems: [String] {
      diagnostics.map { problem in
        problem.rule.id + (problem.span.map { " \($0.line):\($0.column)" } ?? "")
      }
    }

    /// The fields that change, each on a line: `vicinanza telefono: +39 0000 550201 → +39 0000 550299`.
    var changes: [String] {
      (plan?.changes ?? []).flatMap { change in
        change.fields.map { field in
          "\(change.id) \(field.field.label.italian): \(field.old ?? "—") → \(field.new)"
            + (field.isProposed ? "?" : "")
        }
      }
    }

    /// The members' file as it would be.
    var file: String { String(decoding: plan?.new ?? [], as: UTF8.self) }
  }

  func take(_ table: String) -> Outcome { take(Array(table.utf8)) }

  func take(_ bytes: [UInt8]) -> Outcome {
    var diagnostics: [Diagnostic] = []
    let file = SpreadsheetFile.read(bytes, path: "soci.csv", diagnostics: &diagnostics)
    let plan = file.flatMap { MemberImport(of: $0, into: content, schemas, diagnostics: &diagnostics) }
    return Outcome(plan: plan, diagnostics: diagnostics)
  }
}

extension String {
  /// The bytes as Windows writes them in Western Europe.
  var windows1252: [UInt8] { Array(data(using: .windowsCP1252) ?? Data()) }

  /// The text with one part of it replaced, which has to be there once.
  func replacing(once old: String, with new: String) throws -> String {
    try #require(components(separatedBy: old).count == 2, "“\(old)” must be there once")
    return replacingOccurrences(of: old, with: new)
  }
}
