import Content
import Diagnostics
import Foundation
import Testing
import Translation

@testable import Website

/// A copy of the small sample's content that translators work in, with every translation checked on a day.
final class TranslatedFolder: Sendable {
  let root: String

  /// - Parameter day: The day of the check; `nil` for photos that know no day.
  init(checkedOn day: String? = "2026-03-12") async throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("texts-\(UUID().uuidString)").path
    try Self.copy(BuiltSite.content("small"), to: root)
    try await markDone(on: day)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Marks all translations as done, or that of one page.
  func markDone(_ page: String? = nil, on day: String? = "2026-03-12") async throws {
    var diagnostics: [Diagnostic] = []
    let content = try #require(await builder.readContent(diagnostics: &diagnostics))
    let photos = PhotoStore(content: root)
    for pair in await content.textPairs() where page == nil || pair.name == .page(page ?? "") {
      guard pair.isWanted, pair.translation != nil else { continue }
      let old = photos.photo(of: pair.name, in: pair.language, diagnostics: &diagnostics)
      let photo = Photo(of: pair, after: old, on: day.flatMap(PartialDate.init))
      photos.keep(photo, of: pair.name, in: pair.language, diagnostics: &diagnostics)
    }
    #expect(diagnostics.isEmpty)
  }

  /// Replaces a text that a file holds exactly once.
  func replace(_ old: String, with new: String, in file: String) throws {
    let url = URL(fileURLWithPath: "\(root)/\(file)")
    let text = try String(contentsOf: url, encoding: .utf8)
    try #require(text.components(separatedBy: old).count == 2, "\(file) must hold “\(old)” once")
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(root)/\(file)") }

  var builder: SiteBuilder {
    SiteBuilder(
      SiteBuilder.Sources(
        content: root,
        templates: BuiltSite.repository + "/templates",
        schemas: BuiltSite.repository + "/schemas"
      )
    )
  }

  /// The site, which must be without a fault.
  func build(withStatus: Bool = false) async throws -> BuiltSite {
    var diagnostics: [Diagnostic] = []
    let outputs = await builder.build(withStatus: withStatus, diagnostics: &diagnostics)?.files
    #expect(diagnostics.map { "\($0.path) \($0.rule.id)" } == [])
    return BuiltSite(outputs: try #require(outputs), diagnostics: diagnostics)
  }

  /// What `check` finds but for what it says of the site as a whole, each in a line with its arguments.
  func findings() async -> [String] {
    var diagnostics: [Diagnostic] = []
    await builder.check(diagnostics: &diagnostics)
    let found = diagnostics.filter { !$0.rule.id.hasPrefix("review.") }
    return DiagnosticReport(found).diagnostics.map { diagnostic in
      let path = diagnostic.path.dropFirst(root.utf8.count + 1)
      let counts = ["count", "total"].compactMap { diagnostic.arguments[$0] }.joined(separator: "/")
      return "\(path) \(diagnostic.severity) \(diagnostic.rule.id) \(counts)"
    }
  }

  /// Copies a folder; links in it become the files that they lead to.
  private static func copy(_ source: String, to target: String) throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: target, withIntermediateDirectories: true)
    for name in try manager.contentsOfDirectory(atPath: source) {
      var isFolder: ObjCBool = false
      _ = manager.fileExists(atPath: "\(source)/\(name)", isDirectory: &isFolder)
      if isFolder.boolValue {
        try copy("\(source)/\(name)", to: "\(target)/\(name)")
      } else {
        try Data(contentsOf: URL(fileURLWithPath: "\(source)/\(name)"))
          .write(to: URL(fileURLWithPath: "\(target)/\(name)"))
      }
    }
  }
}
