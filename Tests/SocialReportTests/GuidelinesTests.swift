import Content
import Diagnostics
import Testing

@testable import SocialReport

@Suite("The guidelines' list")
struct GuidelinesTests {
  private func read(_ items: String) async -> (guidelines: Guidelines?, problems: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "guidelines.json", text: "{\"items\": [\(items)]}")
    let guidelines = Guidelines(parsing: source, schemas: await Sample.schemas(), diagnostics: &diagnostics)
    return (guidelines, diagnostics)
  }

  private func item(_ id: String = "2.1", check: String = #"{"field": "consortium.legalName"}"#) -> String {
    """
    {"id": "\(id)", "section": "2", "it": "Nome", "en": "Name", "applies": "always", "check": \(check),
     "source": {"it": "d.m.", "en": "Decree"}, "verified": true, "gri": [], "vsme": []}
    """
  }

  @Test("has 53 items, each with its source, its chapter and something that satisfies it")
  func sample() async throws {
    let guidelines = try await Sample.guidelines()
    #expect(guidelines.items.count == 53)
    #expect(guidelines["P.4"]?.chapter == .finance)
    #expect(guidelines["3.2a"]?.parent == "3.2")
    #expect(guidelines["2.10"]?.parent == nil)
    #expect(guidelines["P.2"]?.dueBy?.month == 6)
    for item in guidelines.items {
      #expect(item.source.values.keys.sorted() == ["en", "it"], "\(item.id)")
      let isConditional = item.applies == .notForSocialCoop || item.applies == .notForMainlyMutualCoop
      #expect((item.exemption != nil) == isConditional, "\(item.id)")
    }
  }

  @Test(
    "says what is wrong with it",
    arguments: [
      (#"{"field": "consortum.legalName"}"#, Rule.unknownDataPath, "\"consortium.legalName\""),
      (#"{"each": "projects[activ]", "has": ["outputs"]}"#, .unknownFilter, "\"projects[active]\""),
      (#"{"sameAs": "2.2"}"#, .unknownItem, "\"2.1\""),
      (#"{}"#, .emptyCheck, ""),
    ]
  )
  func mistakes(check: String, rule: Rule, replacement: String) async {
    let (_, problems) = await read(item(check: check))
    #expect(problems.map(\.rule) == [rule])
    #expect((problems.first?.replacement ?? "") == replacement)
    #expect(problems.first?.span?.line == 1)
  }

  @Test("has a schema that finds unknown conditions and items that stand twice")
  func schema() async {
    let unknown = await read(item(check: #"{"feild": "consortium.legalName"}"#)).problems
    #expect(unknown.first?.replacement?.contains("field") == true)
    #expect(await !read(item() + "," + item()).problems.isEmpty)
  }

  @Test("that isn't there is reported, and nothing else")
  func missing() async {
    var diagnostics: [Diagnostic] = []
    let schemas = await Sample.schemas()
    #expect(
      Guidelines(reading: "/nowhere/guidelines.json", schemas: schemas, diagnostics: &diagnostics) == nil
    )
    #expect(diagnostics.map(\.rule) == [.guidelinesMissing])
  }

  @Test("that goes in a circle comes to an end")
  func circle() async throws {
    let (guidelines, _) = await read(
      item("2.1", check: #"{"sameAs": "2.2"}"#) + "," + item("2.2", check: #"{"sameAs": "2.1"}"#)
    )
    let status = ReportStatus(
      try await Sample.material(),
      guidelines: try #require(guidelines),
      today: Sample.today
    )
    #expect(status.blanks.count == 2)
  }
}
