import Content
import Diagnostics
import Figures
import Foundation
import Testing

@Suite("The figures of a content")
struct RegisterTests {
  private let figures: FigureRegister

  init() async throws { figures = FigureRegister(of: try await Self.content()) }

  @Test(
    "are counted from its records",
    arguments: [
      "members.total": 3, "members.social": 2, "members.ordinary": 3, "members.funder": 0,
      "members.kind.A": 1,
      "members.kind.B": 1, "members.kind.AB": 0, "members.kind.association": 1, "members.district.valle": 1,
      "members.district.costa": 2, "members.sector.care": 2, "members.sector.green": 2, "projects.total": 1,
      "projects.active": 1, "networks.total": 1, "districts.total": 2, "sectors.total": 2,
      "certifications.total": 0,
    ]
  )
  func counts(name: String, count: Int) {
    #expect(figures[name]?.value == .count(count))
  }

  @Test("have shares in tenths of a percent, rounded to the nearest")
  func shares() {
    #expect(figures["members.socialShare"]?.value == .share(permille: 667), "two of three")
  }

  @Test("have the consortium's dates")
  func dates() throws {
    #expect(try figures["members.asOf"]?.value == .date(#require(PartialDate("2024-12-31"))))
    #expect(try figures["consortium.foundedOn"]?.value == .date(#require(PartialDate("2003-02-03"))))
    #expect(figures["consortium.foundedYear"]?.value == .year(2003))
  }

  @Test("are not there for what isn't known")
  func unknown() { #expect(figures["members.founding"] == nil) }

  @Test("leave out members that have left, and a province where districts are counted")
  func formerMembers() async throws {
    let left = FigureRegister(
      of: try await Self.content {
        $0.replacingOccurrences(of: "\"kind\": \"B\",", with: "\"kind\": \"B\", \"leftOn\": \"2024-06-30\",")
      }
    )
    #expect(left["members.total"]?.value == .count(2))
    #expect(left["members.kind.B"]?.value == .count(0))
    #expect(left["members.district.costa"]?.value == .count(1))
    #expect(left["members.socialShare"]?.value == .share(permille: 500))
  }

  @Test("of no members at all have no share")
  func noMembers() async throws {
    let none = FigureRegister(
      of: try await Self.content { _ in "{ \"asOf\": \"2024-12-31\", \"members\": [] }" }
    )
    #expect(none["members.total"]?.value == .count(0))
    #expect(none["members.socialShare"] == nil)
  }

  /// The small sample's content, with another text of `members.json`.
  private static func content(members edit: (String) -> String = { $0 }) async throws -> Content {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let manager = FileManager.default
    let copy = manager.temporaryDirectory.appendingPathComponent("figures-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: copy) }
    try manager.copyItem(
      at: root.appendingPathComponent("Tests/Fixtures/small").resolvingSymlinksInPath(),
      to: copy
    )
    for language in ["it", "en"] {
      // The copy of a relative link leads nowhere.
      let words = copy.appendingPathComponent("\(language)/interface.json")
      try manager.removeItem(at: words)
      try manager.copyItem(at: root.appendingPathComponent("content/\(language)/interface.json"), to: words)
    }
    let file = copy.appendingPathComponent("data/members.json")
    try Data(edit(String(decoding: Data(contentsOf: file), as: UTF8.self)).utf8).write(to: file)
    var diagnostics: [Diagnostic] = []
    let schemas = try manager.contentsOfDirectory(atPath: root.appendingPathComponent("schemas").path)
      .filter { $0.hasSuffix(".schema.json") }.sorted()
      .compactMap {
        SourceFile.load(root.appendingPathComponent("schemas/\($0)").path, diagnostics: &diagnostics)
      }
    let library = SchemaLibrary(files: schemas, diagnostics: &diagnostics)
    return try #require(await ContentReader(schemas: library).read(copy.path, diagnostics: &diagnostics))
  }
}
