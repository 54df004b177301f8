import Diagnostics
import Testing

@testable import Website

@Suite("Where a figure is used")
struct FigureUsesTests {
  private func uses(of name: String) async throws -> [FigureUses.Use] {
    var diagnostics: [Diagnostic] = []
    let sources = SiteBuilder.Sources(
      content: BuiltSite.content(nil),
      templates: BuiltSite.repository + "/templates",
      schemas: BuiltSite.repository + "/schemas"
    )
    let inspection = try #require(await SiteBuilder(sources).inspect(diagnostics: &diagnostics))
    return try #require(FigureUses(of: name, in: inspection)).uses
  }

  @Test("A sum names the places where its parts are typed, and the table of the records")
  func sum() async throws {
    let uses = try await uses(of: "finance.fundraising.donors")
    let parts = uses.filter { $0.kind == .part }
    #expect(!parts.isEmpty && parts.allSatisfy { $0.place.contains("/finance.json:") })
    #expect(parts.allSatisfy { $0.what.contains("\"donors\"") })
    #expect(!uses.contains { $0.kind == .typed })
    #expect(uses.contains { $0.kind == .table && $0.what == "table:finance.fundraising" })
  }

  @Test("What a sum's sums are made of is found too, each place once")
  func sumOfSums() async throws {
    let places = try await uses(of: "finance.public").filter { $0.kind == .part }.map(\.place)
    #expect(!places.isEmpty && Set(places).count == places.count)
  }

  @Test("A figure that is typed names just that place")
  func typed() async throws {
    let uses = try await uses(of: "finance.fundraising.scholarships.donors")
    #expect(uses.contains { $0.kind == .typed } && !uses.contains { $0.kind == .part })
    #expect(uses.contains { $0.kind == .computed && $0.place == "finance.fundraising.donors" })
  }
}
