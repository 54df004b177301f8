import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  @Test(
    "is told exactly, ends with status 1 and leaves the published site byte for byte as it was",
    arguments: [Mistake.texts, Mistake.data, Mistake.templates, Mistake.files].joined()
  )
  func mistake(_ mistake: Mistake) throws {
    let folder = try SampleFolder()
    #expect(try folder.run("build").status == 0)
    let published = try folder.files()
    try mistake.make(folder)
    let run = try folder.run("build", "--format", "json")
    #expect(run.status == 1)
    let problems = try Problem.all(in: run).map(\.brief)
    #expect(problems == mistake.problems)
    #expect(try folder.files() == published)
  }

  @Test("writes nothing at all where no site has been yet")
  func firstBuild() throws {
    let folder = try SampleFolder()
    try folder.remove("content/site.json")
    #expect(try folder.run("build").status == 1)
    #expect(!folder.exists("site"))
  }
}
