import Foundation
import Testing

@Suite("The place of the site")
struct PlaceTests {
  @Test(
    "is never within the folders that it is made from",
    arguments: ["content", "content/site", "content/it/../site", "templates/site"]
  )
  func insideSources(output: String) throws {
    let folder = try SampleFolder()
    let before = try folder.files(in: "content")
    let run = try Run(
      ["build", "--content", "content", "--templates", "templates", "--output", output, "--format", "json"]
        + SampleFolder.schemas,
      in: folder.root
    )
    #expect(run.status == 1)
    #expect(run.output.contains("site.inside-sources"))
    #expect(try folder.files(in: "content") == before)
    #expect(!folder.exists("content/site") && !folder.exists("templates/site"))
  }
}
