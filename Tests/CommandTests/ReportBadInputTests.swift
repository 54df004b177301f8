import Foundation
import Testing

@Suite("Bad input of a report")
struct ReportBadInputTests {
  @Test(
    "is told at its place, ends with status 1 and leaves the published site byte for byte as it was",
    arguments: ReportSlip.Group.allCases
  )
  func slips(_ group: ReportSlip.Group) throws {
    let slips = group.slips
    let folder = try PublishedSample()
    let expected = try slips.map { try $0.make(in: folder.content) }
    let problems = try folder.problemsOfRefusedBuild()
    for (slip, line) in zip(slips, expected) {
      let found = problems.filter { $0.id == slip.rule }.map(\.brief)
      #expect(found.contains(line), "\(slip.testDescription): \(found)")
      #expect(problems.contains { $0.brief == line && $0.severity == "error" })
    }
    let known = Set(expected)
    let others = problems.filter { !known.contains($0.brief) && $0.severity == "error" }
    let alsoBroken = slips.reduce(Set()) { $0.union($1.alsoBroken) }
    #expect(others.filter { !alsoBroken.contains($0.id) }.map(\.brief) == [])
  }

  @Test("is a year without a file that its report needs")
  func missingFile() throws {
    let folder = try PublishedSample()
    try folder.content.remove("content/data/2023/environment.json")
    let problems = try folder.problemsOfRefusedBuild()
    let missing = "content/data/2023/environment.json"
    #expect(problems.contains { $0.brief == "\(missing) year.missing-file" && $0.severity == "error" })
    let blanks = problems.filter { $0.id == "report.blank-item" }
    #expect(blanks.count == 2 && blanks.allSatisfy { $0.file == missing })
    // Whatever quotes what stood in it is wrong as well, and nothing else.
    let others = problems.filter { $0.severity == "error" && $0.file != missing }
    #expect(others.allSatisfy { $0.file.contains("/report/202") || $0.file.hasSuffix("/2023/report.json") })
  }

  @Test("is a year in the future")
  func future() throws {
    let folder = try PublishedSample()
    let environment = try folder.content.text("content/data/2024/environment.json")
      .replacingOccurrences(of: "2024", with: "2999")
    try folder.content.write(environment, to: "content/data/2999/environment.json")
    let problems = try folder.problemsOfRefusedBuild()
    let errors = problems.filter { $0.severity == "error" }.map(\.brief)
    // The year in the file is told as well, by its schema.
    #expect(errors.filter { !$0.contains("schema.number-too-large") } == ["content/data/2999 year.in-future"])
  }
}

/// A copy of the sample with its site, which a refused build has to leave alone.
private struct PublishedSample {
  let content: SampleFolder
  private let published: [String: Data]

  init() throws {
    content = try SampleFolder.sample()
    try #require(try content.run("build").status == 0)
    published = try content.files()
  }

  /// What a build that is refused tells.
  func problemsOfRefusedBuild() throws -> [Problem] {
    let run = try content.run("build", "--format", "json")
    #expect(run.status == 1)
    #expect(try content.files() == published)
    return try Problem.all(in: run)
  }
}
