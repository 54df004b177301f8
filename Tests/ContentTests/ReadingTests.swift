import Diagnostics
import Foundation
import Testing

@testable import Content

@Suite("A content folder")
struct ReadingTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Reads a folder with the project's schemas.
  private func read(_ root: String) async throws -> (content: Content?, problems: [String]) {
    var diagnostics: [Diagnostic] = []
    let tree = FileTree(listing: Self.repository + "/schemas", diagnostics: &diagnostics)
    let files = tree.files.filter { $0.hasSuffix(".schema.json") }.compactMap {
      SourceFile.load(tree.path(of: $0), diagnostics: &diagnostics)
    }
    let schemas = SchemaLibrary(files: files, diagnostics: &diagnostics)
    let content = await ContentReader(schemas: schemas).read(root, diagnostics: &diagnostics)
    return (content, diagnostics.map { "\($0.path.dropFirst(root.utf8.count + 1)) \($0.rule.id)" })
  }

  private func small() async throws -> Content {
    let (content, problems) = try await read(Self.repository + "/Tests/Fixtures/small")
    #expect(problems == [])
    return try #require(content)
  }

  @Test("has its languages in the order of site.json, the default one first")
  func languages() async throws {
    let content = try await small()
    #expect(content.languages.map(\.code) == ["it", "en"])
    #expect(content.languages.map(\.name) == ["Italiano", "English"])
    #expect(content.fallbacks == ["it", "en"])
    #expect(content.languages[1].format.integer(12345) == "12,345")
  }

  @Test("has its records in the order of their files")
  func records() async throws {
    let content = try await small()
    #expect(content.members.map(\.id) == ["arcobaleno", "mulino", "faro"])
    #expect(content.members.map(\.kind) == [.A, .B, .association])
    #expect(content.members[0].address.town == "Castelmoro")
    #expect(content.members[1].sectors == ["green", "care"])
    #expect(content.districts.map(\.id) == ["valle", "costa"])
    #expect(content.projects.first?.title.values == ["it": "Il rifugio", "en": "The shelter"])
    #expect(content.networks.first?.since == PartialDate("2003-02"))
    #expect(content.membersAsOf == PartialDate("2024-12-31"))
  }

  @Test("has its texts by name and language, with what each says about itself")
  func documents() async throws {
    let content = try await small()
    #expect(content.documents["mission"]?.keys.sorted() == ["en", "it"])
    #expect(content.documents["news"]?.keys.sorted() == ["it"])
    let mission = try #require(content.documents["mission"]?["it"])
    #expect(mission.title == "La missione")
    #expect(mission.frontMatter.slug == "missione")
    #expect(mission.frontMatter.isWantedElsewhere)
    #expect(content.documents["suppliers"]?["it"]?.frontMatter.isWantedElsewhere == false)
    #expect(content.documents["members/arcobaleno"]?["en"]?.title == "Arcobaleno")
  }

  @Test("has its files with their paths below the folder for them")
  func files() async throws {
    #expect(try await small().files == ["documents/statuto.pdf", "images/ponte.png"])
  }

  @Test("knows its languages only from site.json: other folders are not read as languages")
  func otherFolders() async throws {
    #expect(try await small().documents.keys.allSatisfy { !$0.contains("interface") })
  }

  @Test("that isn't there, or is a file, is missing")
  func missing() async throws {
    let folder = try TemporaryFolder(["file": ""])
    #expect(try await read(folder.path("nowhere")).problems == [" content.missing-folder"])
    #expect(try await read(folder.path("file")).content == nil)
  }

  @Test("says of each file in the wrong place, or of a wrong name, that nothing reads it")
  func unusedFiles() async throws {
    let stray = [
      "fr/index.md", "notes.md", "it/mission.MD", "it/photo.png", "data/2024/members.json",
      "data/people.json", "data/2025 copia/people.json",
    ]
    let files = Dictionary(uniqueKeysWithValues: (stray + ["README.md", "files/x.bin"]).map { ($0, "{}") })
    let site = """
      {"title": {"it": "A"}, "description": {"it": "A"}, "baseURL": "https://a.example/", "accentColour": "#0b5d5b",
       "languages": [{"code": "it", "name": "Italiano"}], "notice": {"it": "A"}, "navigation": [], "footerNavigation": []}
      """
    let folder = try TemporaryFolder(files.merging(["site.json": site]) { first, _ in first })
    let problems = try await read(folder.root).problems.filter { $0.hasSuffix("content.unused-file") }
    #expect(problems.sorted() == stray.map { $0 + " content.unused-file" }.sorted())
  }

  @Test("without the two files that every site needs tells of both")
  func requiredFiles() async throws {
    let folder = try TemporaryFolder()
    let (content, problems) = try await read(folder.root)
    #expect(content == nil)
    #expect(problems == ["site.json content.missing-file", "data/consortium.json content.missing-file"])
  }

  @Test("whose site.json can't be read is not said to lack it")
  func malformedSite() async throws {
    let folder = try TemporaryFolder(["site.json": "{", "data/consortium.json": "{"])
    let (_, problems) = try await read(folder.root)
    #expect(!problems.contains { $0.hasSuffix("content.missing-file") })
    let braces = problems.filter { $0.hasSuffix("json.missing-brace") }
    #expect(braces == ["data/consortium.json json.missing-brace", "site.json json.missing-brace"])
  }
}

@Suite("Parts of addresses")
struct SlugTests {
  @Test(
    "are lower-case letters, digits and single hyphens",
    arguments: ["mission", "a", "2024", "work-and-welfare", "a-1"]
  )
  func valid(text: String) { #expect(Slug.isValid(text)) }

  @Test(
    "are nothing else",
    arguments: ["", "-a", "a-", "A", "à", "a b", "a_b", "a.b", "..", "../x", "a/b", "x\u{0}", "ａ", "a%20b"]
  )
  func invalid(text: String) { #expect(!Slug.isValid(text)) }

  @Test(
    "are made from any text",
    arguments: [
      ("Sanità e città", "sanita-e-citta"), ("L’arte & il mestiere!", "l-arte-il-mestiere"), ("  a  ", "a"),
      ("Æther – Øst", "aether-ost"), ("2024", "2024"), ("...", "page"), ("", "page"), ("日本", "page"),
    ]
  )
  func made(text: String, slug: String) {
    #expect(Slug.make(from: text) == slug)
    #expect(Slug.isValid(Slug.make(from: text)))
  }
}

@Suite("Words of the interface")
struct InterfaceWordsTests {
  private func words(_ entries: [String: String]) -> Words {
    let members = entries.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }
    let file = SourceFile(path: "it/interface.json", text: "{\(members.joined(separator: ","))}")
    var diagnostics: [Diagnostic] = []
    let value = JSONReader.parse(file, diagnostics: &diagnostics)
    return Words(value ?? .init(kind: .null, range: 0..<0), figures: nil, folder: "it")
  }

  @Test("are filled with values once: braces in a value stay as they are")
  func filling() {
    let words = words(["greeting": "{name}, {name} e {other}"])
    #expect(words.text("greeting", ["name": "{other}", "other": "{name}"]) == "{other}, {other} e {name}")
    #expect(words.text("greeting", ["name": "Ada"]) == "Ada, Ada e {other}")
  }

  @Test("that are missing are asked for in the file that they belong in")
  func fileOfMissing() {
    let paths = words([:]).missing(of: ["home.label", "figures.members.total"]).map(\.path)
    #expect(paths == ["it/interface.json", "it/figures.json"])
  }

  @Test("know one from many")
  func counting() {
    let words = words(["soci.one": "{n} socio", "soci.other": "{n} soci"])
    #expect(words.count("soci", 1, written: "1") == "1 socio")
    #expect(words.count("soci", 0, written: "0") == "0 soci")
    #expect(words.count("soci", 12345, written: "12.345") == "12.345 soci")
  }

  @Test("that are missing are told by their keys, each once")
  func missing() {
    let missing = words(["a": "x"]).missing(of: ["a", "b", "c"])
    #expect(missing.map { $0.arguments["key"] } == ["b", "c"])
    #expect(missing.allSatisfy { $0.path == "it/interface.json" && $0.rule == .wordMissing })
    #expect(words(["a": "x"])["b"] == "b")
  }

  @Test("a text in several languages falls back in the order of the site's languages")
  func localized() {
    let text = LocalizedText(["it": "ciao", "de": "hallo"])
    #expect(text.text(in: "it") == "ciao")
    #expect(text.text(in: "en", orIn: ["it", "en"]) == "ciao")
    #expect(text.text(in: "en", orIn: ["en", "de"]) == "hallo")
    #expect(text.text(in: "en") == "hallo", "no order given: the first by code")
    #expect(LocalizedText([:]).text(in: "it") == "")
  }
}
