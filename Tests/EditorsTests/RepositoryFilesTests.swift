import Diagnostics
import Foundation
import Testing

@testable import Editors

@Suite("The editors' files of this repository")
struct RepositoryFilesTests {
  private static func files() throws -> EditorFiles {
    var diagnostics: [Diagnostic] = []
    let files = EditorFiles(
      folder: Repository.root,
      schemas: Repository.path("schemas"),
      diagnostics: &diagnostics
    )
    #expect(diagnostics.isEmpty)
    return try #require(files)
  }

  @Test("are what ./bilancio editors --replace writes")
  func current() throws {
    for (path, bytes) in try Self.files().files {
      let there = try? Data(contentsOf: URL(fileURLWithPath: Repository.path(path)))
      #expect(there.map(Array.init) == bytes, "\(path): run ./bilancio editors --replace")
    }
  }

  @Test("tie each JSON file of the content to the schema of its own name, and to no other")
  func schemas() throws {
    let settings = try Node(file: Repository.path(".vscode/settings.json"))
    let associations = settings["json.schemas"].list
    for association in associations {
      let url = try #require(association["url"].text)
      #expect(FileManager.default.fileExists(atPath: Repository.path(url)), "\(url)")
    }
    let files = try Repository.files(below: "content").filter { $0.hasSuffix(".json") }
    #expect(files.count > 30)
    for file in files {
      let urls = associations.filter {
        $0["fileMatch"].texts.contains { Self.matches("/content/\(file)", $0) }
      }
      .compactMap { $0["url"].text }
      let name = file.split(separator: "/").last.map { $0.dropLast(".json".count) } ?? ""
      #expect(urls == ["./schemas/\(name).schema.json"], "\(file)")
    }
  }

  /// A star stands for a part of a path.
  private static func matches(_ path: String, _ pattern: String) -> Bool {
    let parts = path.split(separator: "/")
    let wanted = pattern.split(separator: "/")
    return parts.count == wanted.count && zip(parts, wanted).allSatisfy { $1 == "*" || $0 == $1 }
  }

  @Test("propose a snippet for each item of the law, by its number in both languages")
  func items() throws {
    let snippets = try Node(file: Repository.path(".vscode/bilancio.code-snippets"))
    let prefixes = Set(snippets.keys.flatMap { snippets[$0]["prefix"].texts })
    let items = try Node(file: Repository.path("schemas/guidelines.json"))["items"].list
    #expect(items.count == 53)
    for id in items.compactMap({ $0["id"].text }) {
      #expect(prefixes.isSuperset(of: ["voce \(id)", "item \(id)"]))
    }
    #expect(prefixes.isSuperset(of: ["socio", "member", "progetto", "project", "rete", "network"]))
  }

  @Test("hold nothing of the CMS itself, and the site holds nothing of the editor")
  func nothingOfOthers() throws {
    let page = try String(contentsOfFile: Repository.path("admin/index.html"), encoding: .utf8)
    #expect(page.contains("https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"))
    #expect(try Repository.files(below: "admin") == ["config.json", "formats.js", "index.html"])
    #expect(try !Repository.files(below: "site").contains { $0.hasPrefix("admin/") })
  }
}
