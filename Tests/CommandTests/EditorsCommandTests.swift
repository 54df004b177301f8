import Foundation
import Testing

@Suite("The files of editors")
struct EditorsCommandTests {
  private static let home = ["BILANCIO_HOME": SampleFolder.repository]

  private func run(_ arguments: String..., in folder: SampleFolder) throws -> Run {
    try Run(["editors"] + arguments, in: folder.root, environment: Self.home)
  }

  private static let names = [
    ".editorconfig", ".vscode/settings.json", ".vscode/tasks.json", ".vscode/extensions.json",
    ".vscode/bilancio.code-snippets", ".vscode/schemas/members.schema.json", "admin/config.json",
    "admin/index.html", "admin/formats.js",
  ]

  @Test("are made for any content, with the schemas that they need, and are right the second time")
  func making() throws {
    let folder = try SampleFolder()
    let first = try run(in: folder)
    #expect(first.status == 0 && first.errors.isEmpty)
    for name in Self.names {
      #expect(folder.exists(name) && first.output.contains("  \(name)\n"), "\(name)")
    }
    let settings = try folder.text(".vscode/settings.json")
    #expect(settings.contains("\"url\": \"./.vscode/schemas/members.schema.json\""))
    #expect(try folder.text(".vscode/tasks.json").contains("\"command\": \"bilancio\""))
    let own = try Data(
      contentsOf: URL(fileURLWithPath: "\(SampleFolder.repository)/schemas/people.schema.json")
    )
    #expect(try folder.bytes(".vscode/schemas/people.schema.json") == own)
    let second = try run("--language", "en", in: folder)
    #expect(second.status == 0 && second.output.hasPrefix("Already right: "))
    #expect(try folder.run("check").status == 0)
  }

  @Test("can be made for a folder elsewhere, and nowhere without a content")
  func elsewhere() throws {
    let folder = try SampleFolder()
    let run = try Run(["editors", "--in", folder.root + "/"], in: "/", environment: Self.home)
    #expect(run.status == 0 && run.output.contains("  \(folder.root)/admin/config.json\n"))
    try folder.makeFolder("empty")
    let empty = try Run(["editors", "--in", "empty"], in: folder.root, environment: Self.home)
    #expect(empty.status == 1 && empty.errors.contains("empty/content"))
    #expect(try folder.files(in: "empty").isEmpty)
  }

  @Test("aren't replaced where somebody has changed them, unless that is asked for")
  func changed() throws {
    let folder = try SampleFolder()
    #expect(try run(in: folder).status == 0)
    try folder.write("{}\n", to: ".vscode/settings.json")
    try folder.remove("admin/index.html")
    let kept = try run(in: folder)
    #expect(kept.status == 1 && kept.output.contains("lasciati com’erano:\n  .vscode/settings.json\n"))
    #expect(try folder.text(".vscode/settings.json") == "{}\n" && folder.exists("admin/index.html"))
    let replaced = try run("--replace", in: folder)
    #expect(replaced.status == 0 && replaced.output.contains("Scritti:\n  .vscode/settings.json\n"))
    #expect(try folder.text(".vscode/settings.json").contains("json.schemas"))
  }

  @Test("remember where the web editor saves")
  func repository() throws {
    let folder = try SampleFolder()
    #expect(try run("--repository", "sito", in: folder).status == 2)
    #expect(
      try run("--repository", "rovere/sito", "--host", "gitlab", "--branch", "pagine", in: folder).status == 0
    )
    struct Configuration: Decodable {
      struct Backend: Decodable, Equatable { let name, repo, branch: String }
      let backend: Backend
    }
    let expected = Configuration.Backend(name: "gitlab", repo: "rovere/sito", branch: "pagine")
    for arguments in [["editors"], ["editors", "--replace"]] {
      #expect(try Run(arguments, in: folder.root, environment: Self.home).status == 0)
      let read = try JSONDecoder().decode(Configuration.self, from: folder.bytes("admin/config.json"))
      #expect(read.backend == expected)
    }
  }

  @Test("offer only what the content has")
  func few() throws {
    let folder = try SampleFolder()
    try folder.remove("content/data/projects.json")
    #expect(try run(in: folder).status == 0)
    let configuration = try folder.text("admin/config.json")
    #expect(configuration.contains("content/data/members.json"))
    #expect(!configuration.contains("projects.json") && !configuration.contains("report/"))
  }
}
