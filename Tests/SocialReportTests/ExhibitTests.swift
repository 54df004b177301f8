import Content
import Diagnostics
import Figures
import Testing

@testable import SocialReport

@Suite("Tables and charts of a report")
struct ExhibitTests {
  private let tables = ["people.headcount", "people.byRole", "people.training"]

  private func problems(it italian: String, en english: String? = nil, empty: [String] = []) async throws
    -> [Diagnostic]
  {
    let material = await (try await Sample.material())
      .writing(.people, it: "# P\n\n" + italian, en: "# P\n\n" + (english ?? italian))
    var diagnostics: [Diagnostic] = []
    _ = SocialReport(
      material,
      labels: { _ in nil },
      exhibits: Exhibits(
        shown: tables.map { Exhibit(.init(.table, $0), home: "4.1", isPlacedByReport: false) },
        known: empty.map { Exhibit.ID(.table, $0) }
      ),
      guidelines: try await Sample.guidelines(),
      today: Sample.today,
      diagnostics: &diagnostics
    )
    return diagnostics
  }

  @Test("have names that become ids")
  func anchors() {
    #expect(Exhibit.ID(.table, "people.byContract").anchor == "table-people-by-contract")
    #expect(Exhibit.ID(.chart, "indicators.payment-days").anchor == "chart-indicators-payment-days")
    #expect(Exhibit.ID(destination: "chart:people.byAge") == .init(.chart, "people.byAge"))
    #expect(Exhibit.ID(destination: "images/a.png") == nil)
  }

  @Test("are fine where both languages place the same")
  func fine() async throws {
    #expect(try await problems(it: "![](table:people.headcount)\n\n![](table:people.byRole)\n") == [])
  }

  @Test("that nobody knows get a near miss")
  func unknown() async throws {
    let found = try await problems(it: "![](table:people.headcuont)\n")
    #expect(found.map(\.rule) == [.unknownExhibit, .unknownExhibit])
    #expect(found.first?.replacement == "table:people.headcount")
    #expect(found.first?.span?.line == 3)
  }

  @Test("that have nothing to show are left out with a warning")
  func empty() async throws {
    let found = try await problems(it: "![](table:people.byAge)\n", empty: ["people.byAge"])
    #expect(found.map(\.rule) == [.emptyExhibit, .emptyExhibit])
  }

  @Test("stand in one place only")
  func twice() async throws {
    let found = try await problems(it: "![](table:people.headcount)\n\nPoi.\n\n![](table:people.headcount)\n")
    #expect(found.map(\.rule) == [.exhibitTwice, .exhibitTwice])
    #expect(found.first?.span?.line == 7)
    #expect(found.first?.arguments["other"] == "content/it/report/2024/people.md:3")
  }

  @Test("come in the same order in every language")
  func order() async throws {
    let found = try await problems(
      it: "![](table:people.headcount)\n\n![](table:people.byRole)\n",
      en: "![](table:people.byRole)\n\n![](table:people.headcount)\n"
    )
    #expect(found.map(\.rule) == [.exhibitOrder])
    #expect(found.first?.path == "content/en/report/2024/people.md")
    #expect(found.first?.arguments["expected"] == "table:people.headcount")
  }

  @Test("are in every language or in none")
  func oneLanguage() async throws {
    let found = try await problems(
      it: "![](table:people.headcount)\n\n![](table:people.byRole)\n",
      en: "![](table:people.headcount)\n\n![](table:people.training)\n"
    )
    #expect(found.map(\.rule) == [.exhibitInOneLanguage, .exhibitInOneLanguage])
    #expect(found.map { $0.arguments["name"] } == ["table:people.byRole", "table:people.training"])
  }
}
