import Content
import Diagnostics
import Foundation
import Testing

@testable import Website

@Suite("A build that remembers the one before")
struct RememberedBuildTests {
  /// What somebody does to a copy of the sample, one thing after the other.
  private struct Edit: Sendable {
    let file: String
    /// The new text, or nothing for a file that goes away.
    let change: @Sendable (String) throws -> String?

    init(_ file: String, _ old: String, _ new: String) {
      self.file = file
      change = { try $0.replacing(old, with: new) }
    }

    init(_ file: String, _ change: @escaping @Sendable (String) throws -> String?) {
      self.file = file
      self.change = change
    }
  }

  private static let edits: [Edit] = [
    Edit("content/it/mission.md", "Mettiamo insieme", "Teniamo insieme"),
    Edit("content/en/mission.md") { $0 + "\nOne more paragraph, with 12 figures.\n" },
    Edit("content/it/report/2024/network.md") { $0 + "\nLa rete ha {{nowhere.to.be.found}} nodi.\n" },
    Edit("content/it/report/2024/network.md", "{{nowhere.to.be.found}}", "{{members.total}}"),
    Edit("content/data/2024/people.json", "\"fullTime\": 10", "\"fullTime\": 11"),
    Edit("content/data/members.json", "\"shortName\": \"", "\"shortName\": \"Nuova "),
    Edit("content/it/interface.json", "\"Lettere\"", "\"Lettere iniziali\""),
    Edit("content/.translations/en/mission.json") { _ in nil },
    Edit("content/en/principles.md") { _ in nil },
    Edit("content/data/consortium.json") { _ in "{" },
    Edit("content/data/consortium.json") { _ in
      try String(contentsOfFile: "\(BuiltSite.repository)/content/data/consortium.json", encoding: .utf8)
    },
    Edit(
      "content/site.json",
      "{ \"code\": \"it\", \"name\": \"Italiano\" },\n    { \"code\": \"en\", \"name\": \"English\" }",
      "{ \"code\": \"en\", \"name\": \"English\" },\n    { \"code\": \"it\", \"name\": \"Italiano\" }"
    ),
    Edit("templates/partials/footer.mustache", "</footer>", "<p>{{site.name}}</p></footer>"),
    Edit("schemas/members.schema.json", "\"legalName\"", "\"officialName\""),
    Edit("schemas/guidelines.json", "Standard di rendicontazione", "Norme di rendicontazione"),
  ]

  @Test("makes what one makes that remembers nothing, whatever has been edited")
  func sameAsAnew() async throws {
    let manager = FileManager.default
    let root = manager.temporaryDirectory.appendingPathComponent("edits-\(UUID().uuidString)")
    try manager.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: root) }
    for folder in ["content", "templates", "schemas"] {
      let source = URL(fileURLWithPath: "\(BuiltSite.repository)/\(folder)")
      try manager.copyItem(at: source, to: root.appendingPathComponent(folder))
    }
    let builder = SiteBuilder(
      .init(
        content: "\(root.path)/content",
        templates: "\(root.path)/templates",
        schemas: "\(root.path)/schemas"
      )
    )
    let memory = BuildMemory()
    var last = try await Built(builder, memory)
    for edit in Self.edits {
      let url = root.appendingPathComponent(edit.file)
      if let text = try edit.change(String(contentsOf: url, encoding: .utf8)) {
        try Data(text.utf8).write(to: url)
      } else {
        try manager.removeItem(at: url)
      }
      let remembering = try await Built(builder, memory)
      let anew = try await Built(builder, nil)
      #expect(remembering.problems == anew.problems, "\(edit.file)")
      let paths = Set(anew.files.keys).union(remembering.files.keys)
      let different = paths.filter { anew.files[$0] != remembering.files[$0] }
      #expect(different.isEmpty, "\(edit.file): \(different.sorted().prefix(5))")
      #expect(anew.files != last.files || anew.problems != last.problems, "\(edit.file): nothing has changed")
      last = anew
    }
  }

  private struct Built {
    let files: [String: [UInt8]]
    let problems: [String]

    init(_ builder: SiteBuilder, _ memory: BuildMemory?) async throws {
      var diagnostics: [Diagnostic] = []
      let result = await BuildMemory.$current.withValue(memory) {
        await builder.build(withStatus: true, diagnostics: &diagnostics)
      }
      files = Dictionary(result?.files.map { ($0.path, $0.bytes) } ?? []) { first, _ in first }
      problems = DiagnosticReport(diagnostics).text(.english, colour: false)
        .split(separator: "\n").map(String.init)
    }
  }
}
