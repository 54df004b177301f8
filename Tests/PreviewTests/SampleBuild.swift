import Diagnostics
import Foundation
import Testing
import Website

/// The sample consortium's site as the preview builds it, and as it is published; built once for all tests.
enum SampleBuild {
  static var preview: SiteBuilder.Result { get async throws { try await previewTask.value } }
  static var published: SiteBuilder.Result { get async throws { try await publishedTask.value } }

  private static let previewTask = Task { try await build(marksFigures: true) }
  private static let publishedTask = Task { try await build(marksFigures: false) }

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static func build(marksFigures: Bool) async throws -> SiteBuilder.Result {
    var sources = SiteBuilder.Sources(
      content: repository + "/content",
      templates: repository + "/templates",
      schemas: repository + "/schemas"
    )
    sources.marksFigures = marksFigures
    var diagnostics: [Diagnostic] = []
    let result = await SiteBuilder(sources).build(diagnostics: &diagnostics)
    #expect(diagnostics.map { "\($0.path) \($0.rule.id)" } == [])
    return try #require(result)
  }

  /// The names that the figures of a page are marked with.
  static func references(in page: String) -> [String] {
    page.matches(of: /data-figure="([^"]*)"/).flatMap { $0.1.split(separator: " ").map(String.init) }
  }
}

extension SiteBuilder.Result {
  /// All pages by path.
  var pages: [String: String] {
    let pages = files.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("files/") }
    return Dictionary(pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in first
    }
  }
}
